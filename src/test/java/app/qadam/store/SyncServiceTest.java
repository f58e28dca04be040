package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncServiceTest {
  @TempDir private Path folder;

  private Path in(String path) throws IOException {
    return Files.createDirectories(folder.resolve(path)).resolve("case.qadam");
  }

  @ParameterizedTest
  @CsvSource({
    "OneDrive/Papers, ONEDRIVE",
    "OneDrive - Some Company/a/b/c, ONEDRIVE",
    "Library/CloudStorage/OneDrive-Personal, ONEDRIVE",
    "Dropbox, DROPBOX",
    "Dropbox (Personal)/Visa, DROPBOX",
    "Library/Mobile Documents/com~apple~CloudDocs/Visa, ICLOUD",
    "iCloudDrive/Visa, ICLOUD",
    "Google Drive/Visa, GOOGLE_DRIVE",
    "Library/CloudStorage/GoogleDrive-someone@example.org/My Drive, GOOGLE_DRIVE",
  })
  void aFolderIsKnownByItsName(String path, SyncService service) throws IOException {
    assertThat(SyncService.of(in(path), Map.of())).contains(service);
  }

  @ParameterizedTest
  @CsvSource({
    ".stfolder, SYNCTHING",
    ".stversions, SYNCTHING",
    ".dropbox.cache, DROPBOX",
    ".tmp.drivedownload, GOOGLE_DRIVE",
    ".tmp.driveupload, GOOGLE_DRIVE",
  })
  void aFolderIsKnownByWhatTheServiceKeepsInIt(String marker, SyncService service)
      throws IOException {
    var file = in("Shared/Papers/Visa");
    Files.createDirectory(folder.resolve("Shared").resolve(marker));
    assertThat(SyncService.of(file, Map.of())).contains(service);
    assertThat(SyncService.of(in("Other"), Map.of())).isEmpty();
  }

  @Test
  void theFolderOfDropboxHoldsAFileAndTheHomeFolderOnlyItsSettings() throws IOException {
    var file = in("home/Papers");
    Files.createDirectory(folder.resolve("home/.dropbox"));
    assertThat(SyncService.of(file, Map.of())).isEmpty();

    Files.createFile(folder.resolve("home/Papers/.dropbox"));
    assertThat(SyncService.of(file, Map.of())).contains(SyncService.DROPBOX);
  }

  @Test
  void oneDriveIsKnownByWhatWindowsSays() throws IOException {
    var file = in("Cloud/Visa");
    var environment = Map.of("OneDriveCommercial", folder.resolve("Cloud").toString());
    assertThat(SyncService.of(file, environment)).contains(SyncService.ONEDRIVE);
    assertThat(SyncService.of(in("Clouds"), environment)).isEmpty();
    assertThat(SyncService.of(file, Map.of("OneDrive", ""))).isEmpty();
  }

  @Test
  void anOrdinaryFolderIsOfNoService() throws IOException {
    assertThat(SyncService.of(in("Documents/My dropbox notes/My Drive"), Map.of())).isEmpty();
  }
}
