package app.qadam.store;

import app.qadam.model.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Services that keep a folder the same on several computers. Two computers that write one file at
 * the same time get two files, and one that is copied in the middle is of no use. What a service's
 * folder looks like is told by the services' own help pages.
 */
public enum SyncService implements Named {
  ONEDRIVE("onedrive", "OneDrive") {
    @Override
    boolean keeps(Path folder) {
      var name = nameOf(folder);
      return name.equals("onedrive")
          || name.startsWith("onedrive -")
          || name.startsWith("onedrive-");
    }
  },
  DROPBOX("dropbox", "Dropbox") {
    @Override
    boolean keeps(Path folder) {
      var name = nameOf(folder);
      // In the home folder ".dropbox" is a folder, and says nothing of what lies beside it.
      return name.equals("dropbox")
          || name.startsWith("dropbox (")
          || Files.isRegularFile(folder.resolve(".dropbox"))
          || Files.isDirectory(folder.resolve(".dropbox.cache"));
    }
  },
  ICLOUD("icloud", "iCloud Drive") {
    @Override
    boolean keeps(Path folder) {
      return List.of("icloud drive", "iclouddrive", "com~apple~clouddocs", "mobile documents")
          .contains(nameOf(folder));
    }
  },
  GOOGLE_DRIVE("google-drive", "Google Drive") {
    @Override
    boolean keeps(Path folder) {
      var name = nameOf(folder);
      var above = folder.getParent();
      boolean isOnADriveOfItsOwn = above != null && above.getNameCount() == 0;
      return name.equals("google drive")
          || name.startsWith("googledrive-")
          || (isOnADriveOfItsOwn && List.of("my drive", "мой диск").contains(name))
          || Files.isDirectory(folder.resolve(".tmp.drivedownload"))
          || Files.isDirectory(folder.resolve(".tmp.driveupload"));
    }
  },
  SYNCTHING("syncthing", "Syncthing") {
    @Override
    boolean keeps(Path folder) {
      return Files.exists(folder.resolve(".stfolder"))
          || Files.isDirectory(folder.resolve(".stversions"));
    }
  };

  /** Where OneDrive on Windows says which folders are its own, whatever they are called. */
  private static final List<String> VARIABLES =
      List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");

  private final String id;
  private final String title;

  SyncService(String id, String title) {
    this.id = id;
    this.title = title;
  }

  abstract boolean keeps(Path folder);

  @Override
  public String id() {
    return id;
  }

  /** Its name as its makers write it, in any language. */
  public String title() {
    return title;
  }

  /** The service in whose folder a file lies; empty when none can be recognised. */
  public static Optional<SyncService> of(Path file) {
    return of(file, System.getenv());
  }

  static Optional<SyncService> of(Path file, Map<String, String> environment) {
    var own =
        VARIABLES.stream()
            .map(environment::get)
            .filter(value -> value != null && !value.isBlank())
            .map(Path::of)
            .toList();
    for (var up = file.toAbsolutePath().normalize().getParent(); up != null; up = up.getParent()) {
      var folder = up;
      if (isOneOf(own, folder)) {
        return Optional.of(ONEDRIVE);
      }
      var found = Arrays.stream(values()).filter(one -> one.keeps(folder)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isOneOf(Collection<Path> folders, Path folder) {
    return folders.stream().anyMatch(one -> one.normalize().equals(folder));
  }

  private static String nameOf(Path folder) {
    var name = folder.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
