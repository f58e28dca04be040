package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import app.qadam.store.FileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file goes away under the window: what is said, and that nothing typed is lost. */
class FailingFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final String TYPED = "Print the visa twice";

  @TempDir private Path folder;
  private Path file;
  private Path away;
  private Path home;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    away = folder.resolve("away.qadam");
    home = folder.resolve("home");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String note(Path file) {
    return CaseStore.read(file).notes().getOrDefault(Stage.TRAVEL, "");
  }

  @Test
  void whatWasTypedIsSavedByTryingAgainWhenTheFileIsBack() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-travel");
      Files.move(file, away);
      window.type("stage-note", TYPED).click("nav-overview");

      assertThat(window.words("window-problem"))
          .contains("is no longer where it was", "1 change is not saved yet");
      assertThat(window.shows("toast")).isFalse();
      window.click("nav-travel");
      assertThat(window.text("stage-note")).isEqualTo(TYPED);

      window.click("trouble-try-again");
      assertThat(window.words("window-problem")).contains("is no longer where it was");
      Files.move(away, file);
      window.click("trouble-try-again");
      assertThat(window.shows("window-problem")).isFalse();
      assertThat(window.words("toast")).contains("Saved");
      assertThat(note(file)).isEqualTo(TYPED);
      assertThat(window.text("stage-note")).isEqualTo(TYPED);
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void whatWasTypedIsSavedWithTheNextChange() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-travel");
      Files.move(file, away);
      window.type("stage-note", "Print").click("nav-egov").type("stage-note", "Call first");
      window.click("nav-travel").type("stage-note", TYPED).click("nav-egov");
      assertThat(window.words("window-problem")).contains("2 changes are not saved yet");

      Files.move(away, file);
      window.click("nav-hub-application").click("remove-3");
      assertThat(window.shows("window-problem")).isFalse();
      var held = CaseStore.read(file);
      assertThat(held.notes()).containsEntry(Stage.TRAVEL, TYPED);
      assertThat(held.notes()).containsEntry(Stage.EGOV, "Call first");
      assertThat(held.has(EventType.HUB_SUBMITTED)).isFalse();
    }
  }

  @Test
  void oneGoesOnInACopyWhenAnotherFileStandsInItsPlace() throws IOException {
    try (var other = CaseStore.create(away, CLOCK)) {
      other.apply(new Change.WriteNote(Stage.TRAVEL, "", "another person's"));
    }
    var copy = folder.resolve("Copy.qadam");
    try (var window = WindowDriver.on(file, home, TODAY, copy)) {
      window.click("nav-travel");
      Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
      window.type("stage-note", TYPED).click("nav-overview").click("nav-travel");
      assertThat(window.words("window-problem")).contains("Another file now stands");

      window.click("trouble-elsewhere");
      assertThat(window.shows("window-problem")).isFalse();
      assertThat(window.words("toast")).contains("Copy.qadam");
      assertThat(window.text("stage-note")).isEqualTo(TYPED);
      window.type("stage-note", "Three times");
    }
    assertThat(note(file)).isEqualTo("another person's");
    assertThat(note(copy)).isEqualTo("Three times");
    assertThat(CaseStore.read(copy).has(EventType.HUB_SUBMITTED)).isTrue();
  }

  @Test
  void whatAnotherProgramWroteIsShownAndOnesOwnChangeIsMadeBesideIt() throws SQLException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-hub-application");
      sql("INSERT INTO stage_notes VALUES ('egov', 'from outside')");
      sql(
          """
          INSERT INTO history (id, at, action, change)
          SELECT max(id) + 1, max(at), 'change', json_object(
            'change', 'write-note', 'stage', 'egov', 'from', '', 'to', 'from outside')
          FROM history
          """);
      window.click("remove-3");
      assertThat(window.words("window-problem")).contains("Another program has written");
      assertThat(window.shows("trouble-elsewhere")).isFalse();
      window.click("nav-egov");
      assertThat(window.text("stage-note")).isEqualTo("from outside");

      window.click("trouble-try-again");
      assertThat(window.shows("window-problem")).isFalse();
    }
    var held = CaseStore.read(file);
    assertThat(held.has(EventType.HUB_SUBMITTED)).isFalse();
    assertThat(held.notes()).containsEntry(Stage.EGOV, "from outside");
  }

  @Test
  void anEventIsRemovedOnceHoweverOftenItWasTried() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-hub-application");
      Files.move(file, away);
      window.click("remove-3").click("remove-3");
      assertThat(window.words("window-problem")).contains("1 change is not saved yet");
      Files.move(away, file);
      window.click("trouble-try-again");
    }
    assertThat(CaseStore.read(file).has(EventType.HUB_SUBMITTED)).isFalse();
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void closingTellsOnceOfWhatIsNotSaved() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-travel");
      Files.move(file, away);
      window.type("stage-note", TYPED).requestClose();
      assertThat(window.words("window-problem")).contains("1 change is not saved yet");
      window.requestClose();
      assertThat(window.isOpen()).isFalse();
    }
    assertThat(note(away)).isEmpty();
  }

  @Test
  void closingSavesWhatWaitsWhenItCan() throws IOException {
    try (var window = WindowDriver.on(file, home, TODAY)) {
      window.click("nav-travel");
      Files.move(file, away);
      window.type("stage-note", TYPED).click("nav-overview");
      Files.move(away, file);
    }
    assertThat(note(file)).isEqualTo(TYPED);
  }
}
