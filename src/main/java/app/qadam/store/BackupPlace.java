package app.qadam.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where backups lie: in a folder of the file's name, beside the file or in a folder that was
 * chosen. It can be seen, so that it is found again without Qadam.
 *
 * @param chosen the folder that was chosen, also on another disk
 */
public record BackupPlace(Optional<Path> chosen) {
  /** Beside the file. */
  public static final BackupPlace BESIDE = new BackupPlace(Optional.empty());

  private static final int LONGEST_NAME = 60;

  /** In a folder that was chosen. */
  public static BackupPlace in(Path folder) {
    return new BackupPlace(Optional.of(folder));
  }

  /** Whether the chosen folder is there; without a choice there is nothing to miss. */
  public boolean isThere() {
    return chosen.stream().allMatch(Files::isDirectory);
  }

  /** The folder into which the next backup of a file is written. */
  public Path folder(Path file) {
    return chosen
        .filter(Files::isDirectory)
        .map(into -> in(into, file))
        .orElseGet(() -> beside(file));
  }

  /** The folders in which backups of a file may lie. */
  List<Path> all(Path file) {
    return Stream.concat(chosen.stream().map(into -> in(into, file)), Stream.of(beside(file)))
        .distinct()
        .toList();
  }

  private static Path beside(Path file) {
    return OnDisk.real(file).resolveSibling(folderName(file));
  }

  private static Path in(Path folder, Path file) {
    return folder.resolve(folderName(file));
  }

  private static String folderName(Path file) {
    return plainName(OnDisk.real(file)) + " backups";
  }

  /** The name without its ending, and not so long that nothing could be added to it. */
  static String plainName(Path file) {
    var name = String.valueOf(file.getFileName());
    var plain = name.endsWith(".qadam") ? name.substring(0, name.length() - 6) : name;
    return plain
        .codePoints()
        .limit(LONGEST_NAME)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}
