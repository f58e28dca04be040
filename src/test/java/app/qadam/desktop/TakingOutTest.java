package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import app.qadam.store.FileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is taken out and brought back in the window. */
class TakingOutTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;
  private Path back;
  private Path export;
  private Path home;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    back = folder.resolve("Back.qadam");
    export = folder.resolve("My application.json");
    home = folder.resolve("home");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  @Test
  void whatIsTypedIsTakenOutTooAndBroughtBackOnTheFirstPage() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-travel").type("stage-note", "Print the visa twice");
      window.click("file-menu").click("file-take-out");
      assertThat(window.words("toast")).contains("My application.json", "plain text");
    }
    assertThat(export).content().contains("Print the visa twice");
    Files.move(export, folder.resolve("to-read"));
    try (var window = WindowDriver.firstStart(home, TODAY, back)) {
      window.click("welcome-bring-back").click("nav-travel");
      assertThat(window.words("page-title")).isNotBlank();
      assertThat(window.shows("stage-note")).isTrue();
    }
    assertThat(CaseStore.read(back)).isEqualTo(CaseStore.read(file));
    assertThat(FileCheck.of(back)).isEmpty();
  }

  @Test
  void exportWithAMistakeIsRefusedWithItsPlaceAndTheOpenFileStays() throws IOException {
    Files.writeString(
        folder.resolve("to-read"),
        "{\"qadam\": 1, \"schema\": 4, \"tables\": {\"stays\": [{\"id\": \"one\"}]}}");
    try (var window = WindowDriver.on(file, home, TODAY, back)) {
      window.click("file-menu").click("file-bring-back");
      assertThat(window.words("window-problem"))
          .contains("no file is made", "tables.stays[0].id, line 1, column 55", "a whole number");
      assertThat(window.words("page-title")).contains("Overview");
    }
    assertThat(back).doesNotExist();
  }

  @Test
  void fileThatIsThereIsNotWrittenOver() throws IOException {
    Files.writeString(folder.resolve("to-read"), "{}");
    try (var window = WindowDriver.firstStart(home, TODAY, file)) {
      window.click("welcome-bring-back");
      assertThat(window.words("welcome")).contains("exists already");
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }
}
