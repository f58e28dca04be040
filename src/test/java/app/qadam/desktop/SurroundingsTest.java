package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says of a synchronised folder and of a second version. */
class SurroundingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;

  private static void write(Path file, String... notes) {
    try (var store = CaseStore.open(file, CLOCK)) {
      for (String note : notes) {
        var from = store.current().notes().getOrDefault(Stage.TRAVEL, "");
        store.apply(new Change.WriteNote(Stage.TRAVEL, from, note));
      }
    }
  }

  @Test
  void aSynchronisedFolderIsToldOnceAndASecondVersionAsLongAsItIsThere() throws IOException {
    var home = folder.resolve("home");
    var file = Files.createDirectories(folder.resolve("Dropbox")).resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
    try (var window = WindowDriver.on(file, home, TODAY)) {
      assertThat(window.words("beside-sync"))
          .contains("This file lies in a folder of Dropbox", "Close the file here");
      assertThat(window.shows("beside-copy")).isFalse();
      window.click("beside-sync-understood");
      assertThat(window.shows("beside-sync")).isFalse();
    }

    var other = Files.copy(file, file.resolveSibling("Mine (conflicted copy 2026-12-26).qadam"));
    write(file, "here");
    write(other, "there", "there again");
    try (var window = WindowDriver.on(file, home, TODAY)) {
      assertThat(window.shows("beside-sync")).isFalse();
      assertThat(window.words("beside-copy"))
          .contains(
              "Mine (conflicted copy 2026-12-26).qadam",
              "Only in this file: 1 change, on Sun 27 Dec 2026",
              "Only in the other one: 2 changes, the last on Sun 27 Dec 2026",
              "Nothing is merged by itself");
      window.click("beside-copy-open").click("nav-travel");
      assertThat(window.text("stage-note")).isEqualTo("there again");
      assertThat(window.words("beside-sync")).contains("Dropbox");
      assertThat(window.words("beside-copy")).contains("Only in this file: 2 changes");
      window.click("beside-copy-close");
      assertThat(window.shows("beside-copy")).isFalse();
    }
  }
}
