package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.EventType;
import app.qadam.store.CaseStore;
import app.qadam.store.Passphrase;
import app.qadam.store.Unlocking;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file under a passphrase, from protecting it to locking it, as a person does it. */
@Tag("journey")
class ProtectedFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final String WORDS = "lamp seven";
  private static final String OTHER_WORDS = "tin orange";

  @TempDir private Path folder;
  private Path file;
  private Path home;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    home = folder.resolve("home");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  private static Unlocking with(String words) {
    return path -> Passphrase.of(words.toCharArray());
  }

  private void protect() {
    try (var store = CaseStore.open(file, CLOCK);
        var words = Passphrase.of(WORDS.toCharArray())) {
      store.protect(words);
    }
  }

  private WindowDriver window() {
    return WindowDriver.on(file, home, TODAY);
  }

  private WindowDriver unlocked() {
    return window().await("unlock").write(WORDS).press(KeyCode.ENTER).await("page-title");
  }

  @Test
  void aFileIsProtectedAndOpenedAgainWithTheKeyboardAlone() {
    try (var window = window()) {
      window.press(KeyCode.SHORTCUT, KeyCode.K).write("protection").press(KeyCode.ENTER);
      assertThat(window.words("protection-state")).contains("\"Mine.qadam\" is not protected");
      window.tabTo("protection-set-next").write(WORDS).press(KeyCode.TAB).press(KeyCode.TAB);
      assertThat(window.focused()).isEqualTo("protection-set-again");
      window.write(WORDS).press(KeyCode.ENTER);
      assertThat(window.words("protection-state")).contains("\"Mine.qadam\" is protected");
      assertThat(window.words("toast")).contains("The file is protected", "sheet");
    }
    assertThat(CaseStore.isProtected(file)).isTrue();
    try (var window = window()) {
      assertThat(window.words("unlock")).contains("Mine.qadam", "It opens with its passphrase");
      assertThat(window.focused()).isEqualTo("unlock-passphrase");
      window.press(KeyCode.ENTER);
      assertThat(window.words("unlock-passphrase-problem")).contains("Type the passphrase");
      window.write("lamp").press(KeyCode.ENTER);
      assertThat(window.words("unlock-passphrase-problem")).contains("This is not the passphrase");
      assertThat(window.focused()).isEqualTo("unlock-passphrase");
      // What is typed next takes the place of what was wrong.
      window.write(WORDS).press(KeyCode.ENTER);
      assertThat(window.words("page-title")).contains("Overview");
    }
  }

  @Test
  void whatCannotBeProtectedIsSaidAndStaysAsItWas() throws IOException {
    // Something of that name is in the way of the new file, as no rights are in the way of root.
    Files.createDirectories(folder.resolve("Mine.qadam.saving").resolve("in the way"));
    byte[] before = Files.readAllBytes(file);
    try (var window = window()) {
      window.press(KeyCode.SHORTCUT, KeyCode.L);
      assertThat(window.words("toast")).contains("Only a protected file can be locked");
      window.click("protection-set");
      assertThat(window.words("protection-set-problems"))
          .contains("There is a problem", "needs at least 8 letters, and this one has 0");
      window.type("protection-set-next", WORDS).type("protection-set-again", "another one");
      window.click("protection-set");
      assertThat(window.words("protection-set-problems")).contains("are not the same");
      window.type("protection-set-again", WORDS).click("protection-set");
      assertThat(window.words("window-problem")).contains("\"Mine.qadam\"");
      assertThat(window.words("protection-state")).contains("is not protected");
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      window.click("nav-travel").type("stage-note", "Still writes");
    }
    assertThat(CaseStore.read(file).notes().values()).containsExactly("Still writes");
  }

  @Test
  void thePassphraseIsChangedAndTakenAwayByWhoeverKnowsIt() throws IOException {
    protect();
    try (var window = unlocked()) {
      window.click("nav-settings").click("settings-protection").click("protection-sheet");
      assertThat(window.words("toast")).contains("Passphrase sheet.pdf");
      window.type("protection-change-present", "not this one");
      window.type("protection-change-next", OTHER_WORDS);
      window.type("protection-change-again", OTHER_WORDS).click("protection-change");
      assertThat(window.words("protection-change-problems")).contains("This is not the passphrase");
      window.type("protection-change-present", WORDS).click("protection-change");
      assertThat(window.words("toast")).contains("The passphrase is changed");
      assertThat(CaseStore.read(file, with(OTHER_WORDS)).events()).isNotEmpty();
      window.type("protection-remove-present", WORDS).click("protection-remove");
      assertThat(window.words("protection-remove-problems")).contains("This is not the passphrase");
      window.type("protection-remove-present", OTHER_WORDS).click("protection-remove");
      assertThat(window.words("protection-state")).contains("is not protected");
    }
    assertThat(CaseStore.read(file).events()).isNotEmpty();
    try (var pdf = Loader.loadPDF(folder.resolve("Passphrase sheet.pdf").toFile())) {
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Mine.qadam").doesNotContain(WORDS);
    }
  }

  @Test
  void itLocksItselfWithWhatIsHalfTypedSavedAndGoesOnWhereOneWas() {
    protect();
    try (var window = unlocked()) {
      window.click("nav-travel").type("stage-note", "Print the vi");
      window.pass(Duration.ofMinutes(14)).press(KeyCode.SHIFT).pass(Duration.ofMinutes(14));
      assertThat(window.press(KeyCode.SHIFT).shows("unlock")).as("somebody was there").isFalse();
      window.pass(Duration.ofMinutes(15)).await("unlock");
      assertThat(window.words("unlock")).contains("Locked", "is saved");
      assertThat(window.shows("navigation")).isFalse();
      assertThat(window.shows("stage-note")).isFalse();
      assertThat(CaseStore.read(file, with(WORDS)).notes().values())
          .containsExactly("Print the vi");
      window.write(WORDS).press(KeyCode.ENTER).await("stage-note");
      assertThat(window.text("stage-note")).isEqualTo("Print the vi");
    }
  }

  @Test
  void whenItLocksItselfIsChosenAndTheFirstTouchAfterThatTimeDoesNothingElse() {
    protect();
    try (var window = unlocked()) {
      window.click("nav-settings").click("lock-after-0");
      window.pass(Duration.ofDays(2)).press(KeyCode.SHIFT);
      assertThat(window.shows("unlock")).isFalse();
      window.click("lock-after-1").pass(Duration.ofMinutes(1)).press(KeyCode.F1).await("unlock");
      window.write(WORDS).press(KeyCode.ENTER).await("page-title");
      assertThat(window.words("page-title")).contains("Settings");
    }
  }

  @Test
  void whileItIsLockedNothingOfTheFileIsThereAndClosingWorks() throws IOException {
    protect();
    var toAttach = Files.createDirectory(folder.resolve("to-attach"));
    Files.write(toAttach.resolve("letter.pdf"), Samples.bytes("pdf-1.7.pdf"));
    try (var window = unlocked()) {
      window.click("nav-documents").click("document-row-cv").click("file-choose");
      window.click("file-1-open").click("file-1-open");
      var outside = window.browsed().stream().map(one -> Path.of(URI.create(one))).toList();
      assertThat(outside).hasSize(2).allMatch(Files::exists);
      window.click("nav-hub-application").click("remove-3");
      assertThat(window.shows("toast")).isTrue();
      window.press(KeyCode.SHORTCUT, KeyCode.L).await("unlock");
      assertThat(outside).noneMatch(Files::exists);
      assertThat(window.shows("toast")).isFalse();
      window.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.F1);
      window.press(KeyCode.SHORTCUT, KeyCode.K);
      assertThat(window.shows("unlock")).isTrue();
      assertThat(window.shows("search")).isFalse();
      assertThat(window.title()).isEqualTo("Mine.qadam – Qadam");
      assertThat(CaseStore.read(file, with(WORDS)).has(EventType.HUB_SUBMITTED))
          .as("the removal was not taken back")
          .isFalse();
    }
    assertThat(isFree()).isTrue();
  }

  /** Whether nobody holds the file. */
  private boolean isFree() {
    try (var store = CaseStore.open(file, CLOCK, with(WORDS))) {
      return store.isProtected();
    }
  }

  @Test
  void escapeGoesBackToTheFileThatWasOpen() {
    protect();
    var plain = folder.resolve("Plain.qadam");
    CaseStore.create(plain, CLOCK).close();
    try (var window = WindowDriver.on(plain, home, TODAY, file)) {
      window.click("nav-deadlines").press(KeyCode.SHORTCUT, KeyCode.O).await("unlock");
      assertThat(window.title()).isEqualTo("Mine.qadam – Qadam");
      window.write("half of it").press(KeyCode.ESCAPE);
      assertThat(window.words("page-title")).contains("Deadlines");
      assertThat(window.title()).isEqualTo("Plain.qadam – Qadam");
      window.press(KeyCode.SHORTCUT, KeyCode.O).await("unlock").write(WORDS);
      window.click("unlock-passphrase-eye").click("unlock-open").await("page-title");
      assertThat(window.title()).isEqualTo("Mine.qadam – Qadam");
    }
  }

  @Test
  void whatCannotBeSavedKeepsTheFileOpenAndSaysSo() throws IOException {
    protect();
    try (var window = unlocked()) {
      window.click("nav-travel").type("stage-note", "Not yet on the disk");
      var away = Files.move(file, folder.resolve("Away.qadam"));
      window.press(KeyCode.SHORTCUT, KeyCode.L);
      assertThat(window.words("not-locked")).contains("Not locked", "\"Mine.qadam\" stays open");
      assertThat(window.text("stage-note")).isEqualTo("Not yet on the disk");
      Files.move(away, file);
      window.type("stage-note", "Now it is").press(KeyCode.SHORTCUT, KeyCode.L).await("unlock");
    }
    assertThat(CaseStore.read(file, with(WORDS)).notes().values()).containsExactly("Now it is");
  }

  @Test
  void whatIsWrongWithTheFileItselfIsSaidAtTheDoor() throws IOException {
    protect();
    byte[] changed = Files.readAllBytes(file);
    changed[changed.length - 1] ^= 1;
    Files.write(file, changed);
    try (var window = window()) {
      window.await("unlock").write(WORDS).press(KeyCode.ENTER);
      assertThat(window.words("unlock-problem")).contains("bytes in it have changed");
      window.press(KeyCode.ESCAPE);
      assertThat(window.words("welcome")).contains("bytes in it have changed");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(changed);
  }
}
