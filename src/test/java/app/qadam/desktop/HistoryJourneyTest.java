package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.FileKind;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import app.qadam.store.FileCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading what was done, going back, and what was taken away. */
@Tag("journey")
class HistoryJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final byte[] SCAN =
      "%PDF-1.4 number QX7731905 ".repeat(900).getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Path file;
  private Path home;
  private CaseFile before;
  private CaseFile after;

  @BeforeEach
  void makeAHistory() {
    file = folder.resolve("Mine.qadam");
    home = folder.resolve("home");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
      var content = Content.of(SCAN);
      before =
          store.apply(
              Attaching.add(
                  store.current(),
                  "passport",
                  "scan.pdf",
                  FileKind.PDF,
                  SCAN.length,
                  content.sha256(),
                  TODAY),
              List.of(content));
      store.apply(
          Attaching.remove(store.current(), store.current().papers().of("passport").getFirst()));
      store.apply(new Change.WriteNote(Stage.TRAVEL, "", "Fly via Astana"));
      after = store.apply(new Change.WriteNote(Stage.EGOV, "", "Ask the host"));
    }
  }

  @Test
  void everythingDownToALineIsTakenBackAndHadAgainAsOne() {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.press(KeyCode.SHORTCUT, KeyCode.K).write("history").press(KeyCode.ENTER);
      assertThat(window.words("page-title")).contains("History");
      window.click("history-list").press(KeyCode.HOME);
      // The day, two notes, then the removal of the file.
      window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
      assertThat(window.words("history-line")).contains("3 changes", "2 that came later");
      window.click("history-back");
      assertThat(window.words("toast")).contains("3 changes", "scan.pdf");
      assertThat(CaseStore.read(file)).isEqualTo(before);
      assertThat(window.words("history-removed")).contains("None.");
      window.click("toast-action");
      assertThat(CaseStore.read(file)).isEqualTo(after);
      assertThat(window.words("toast")).contains("Done again: 3 changes");
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void undoSaysWhatItTakesBack() {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.press(KeyCode.SHORTCUT, KeyCode.H).press(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(window.words("toast")).contains("Taken back: Note on stage 5");
      assertThat(window.words("history-list")).contains("Taken back: Note on stage 5");
      window.press(KeyCode.SHORTCUT, KeyCode.Y);
      assertThat(window.words("toast")).contains("Done again: Note on stage 5");
    }
  }

  @Test
  void aRemovedFileIsBroughtBackOrPurgedForEver() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.press(KeyCode.SHORTCUT, KeyCode.H).click("removed-back-1");
      assertThat(CaseStore.read(file).papers().current("passport").orElseThrow().name())
          .isEqualTo("scan.pdf");
      assertThat(window.words("toast")).contains("Saved: Passport: file \"scan.pdf\" attached");
      window.click("undo").click("removed-purge-1").click("removed-purge-now-1");
      assertThat(window.words("toast")).contains("Purged for ever: \"scan.pdf\"");
      assertThat(window.words("history-removed")).contains("None.");
      assertThat(window.words("history-list")).contains("Purged for ever");
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("QX7731905");

      window.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
      window.press(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(window.words("toast")).contains("does not come back: \"scan.pdf\"");
    }
    assertThat(CaseStore.read(file).papers().attachments()).isEmpty();
    assertThat(FileCheck.of(file)).isEmpty();
  }
}
