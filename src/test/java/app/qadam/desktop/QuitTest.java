package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.Sample;
import app.qadam.model.handin.Addressee;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import app.qadam.store.Passphrase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Closing in the middle of typing, and what takes the pages away as closing does: the words are
 * saved, or the window stays as it is and says so.
 */
@Tag("journey")
class QuitTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final String TYPED = "Half a sentence";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  private WindowDriver window() {
    return WindowDriver.on(file, folder.resolve("home"), TODAY);
  }

  /** A page, what is pressed there to open a form, the field, and the button that saves it. */
  static Stream<Arguments> forms() {
    var stage = new Place.OfStage(Stage.HUB_REVIEW);
    var documents = new Place.Documents(Optional.of("cv"));
    var deadlines = new Place.Deadlines(Optional.empty());
    var residence = new Place.Residence();
    var handIn = new Place.HandIn(Optional.of(Addressee.EGOV));
    return Stream.of(
        Arguments.of(stage, List.of(), "record-date", "record-save"),
        Arguments.of(documents, List.of(), "document-issued", "document-save"),
        Arguments.of(documents, List.of(), "document-reference", "document-save"),
        Arguments.of(documents, List.of(), "document-note", "document-save"),
        Arguments.of(documents, List.of(), "document-contact", "document-save"),
        Arguments.of(documents, List.of(), "document-cost", "document-save"),
        Arguments.of(deadlines, List.of("deadlines-add"), "own-title", "own-save"),
        Arguments.of(new Place.DaysOff(), List.of(), "own-day-reason", "own-day-save"),
        Arguments.of(residence, List.of("stay-add"), "stay-city", "stay-save"),
        Arguments.of(
            documents,
            List.of("document-state-submitted"),
            "document-submission-number",
            "document-submit"),
        Arguments.of(
            new Place.Documents(Optional.of("diploma")),
            List.of(),
            "document-country",
            "document-country-set"),
        Arguments.of(handIn, List.of(), "hand-in-number", "hand-in-submit"),
        Arguments.of(handIn, List.of(), "hand-in-date", "hand-in-submit"),
        Arguments.of(new Place.Forecast(), List.of(), "wish-date", "wish-set"),
        Arguments.of(deadlines, List.of(), "reminder-days", "reminder-add"),
        Arguments.of(new Place.Eligibility(), List.of(), "nationality", "nationality-add"),
        Arguments.of(new Place.Means(), List.of(), "means-dependants", "means-dependants"),
        Arguments.of(new Place.Means(), List.of(), "means-income", "means-income"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("forms")
  void whatAFormHoldsIsToldBeforeTheWindowCloses(
      Place place, List<String> open, String field, String save) {
    var before = CaseStore.read(file);
    try (var window = window()) {
      window.go(place);
      open.forEach(window::click);
      window.put(field, TYPED).go(new Place.Overview());
      window.requestClose();
      assertThat(window.isOpen()).isTrue();
      assertThat(window.words("form-waits")).contains("not saved yet", "close the window again");
      assertThat(window.text(field)).as("it stands there as it was typed").isEqualTo(TYPED);
      assertThat(window.focused()).isEqualTo(save);
      window.requestClose();
      assertThat(window.isOpen()).as("closing again goes without it").isFalse();
    }
    assertThat(CaseStore.read(file)).isEqualTo(before);
  }

  @Test
  void aRateThatCannotBeReadIsToldWhereItStands() {
    try (var window = window()) {
      window.go(new Place.Rates()).put("rate-EUR", TYPED).requestClose();
      assertThat(window.isOpen()).isTrue();
      assertThat(window.words("form-waits")).contains("cannot be read", "close the window again");
      assertThat(window.text("rate-EUR")).isEqualTo(TYPED);
      assertThat(window.focused()).isEqualTo("rate-EUR");
      window.put("rate-EUR", "0.93").requestClose();
      assertThat(window.isOpen()).isFalse();
    }
    assertThat(CaseStore.read(file).comparing().rates()).containsKey("EUR");
  }

  @Test
  void wordsOfADocumentThatIsNotShownAnyMoreAreFound() {
    try (var window = window()) {
      window.go(new Place.Documents(Optional.of("cv"))).put("document-note", TYPED);
      window.click("document-row-diploma").go(new Place.Overview()).requestClose();
      assertThat(window.isOpen()).isTrue();
      assertThat(window.text("document-note")).isEqualTo(TYPED);
    }
  }

  @Test
  void aFileIsNotLockedOverAForm() {
    try (var store = CaseStore.open(file, CLOCK);
        var words = Passphrase.of("lamp seven".toCharArray())) {
      store.protect(words);
    }
    try (var window = window()) {
      window.await("unlock").write("lamp seven").press(KeyCode.ENTER).await("page-title");
      window.go(new Place.Documents(Optional.of("cv"))).put("document-note", TYPED);
      window.pass(Duration.ofMinutes(15)).await("form-waits");
      assertThat(window.words("form-waits")).contains("not saved yet", "not locked yet");
      assertThat(window.shows("unlock")).isFalse();
      window.click("document-save").put("document-note", TYPED + " more");
      window.press(KeyCode.SHORTCUT, KeyCode.L).await("form-waits");
      assertThat(window.text("document-note")).isEqualTo(TYPED + " more");
      window.pass(Duration.ofMinutes(15)).await("unlock");
      window.write("lamp seven").press(KeyCode.ENTER).await("document-note");
      assertThat(window.text("document-note")).as("what was saved").isEqualTo(TYPED);
    }
  }

  @Test
  void anotherFileIsNotOpenedOverAForm() {
    var other = folder.resolve("Other.qadam");
    CaseStore.create(other, CLOCK).close();
    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY, other)) {
      window.go(new Place.Documents(Optional.of("cv"))).put("document-note", TYPED);
      window.press(KeyCode.SHORTCUT, KeyCode.O);
      assertThat(window.words("form-waits")).contains("not saved yet", "not open yet");
      assertThat(window.text("document-note")).isEqualTo(TYPED);
      assertThat(window.focused()).isEqualTo("document-save");

      // What was told of one way out is not told of another.
      window.requestClose();
      assertThat(window.isOpen()).isTrue();
      window.press(KeyCode.SHORTCUT, KeyCode.O);
      assertThat(window.title()).contains("Other.qadam");
      assertThat(window.shows("form-waits")).isFalse();
    }
  }

  @Test
  void theLanguageDoesNotChangeOverAForm() {
    try (var window = window()) {
      window.go(new Place.Documents(Optional.of("cv"))).put("document-note", TYPED);
      window.go(new Place.Settings()).click("language-ru");
      assertThat(window.words("form-waits")).contains("not saved yet", "language is not changed");
      assertThat(window.text("document-note")).isEqualTo(TYPED);

      window.go(new Place.Settings()).click("language-ru");
      assertThat(window.shows("form-waits")).isFalse();
      assertThat(window.words("page-title")).contains("Настройки");
    }
  }

  @Test
  void aBackupIsNotRestoredOverAForm() {
    try (var window = window()) {
      window.go(new Place.Backups()).click("backups-make");
      window.go(new Place.Documents(Optional.of("cv"))).put("document-note", TYPED);
      window.go(new Place.Backups()).click("restore-0");
      assertThat(window.words("form-waits")).contains("not saved yet", "backup is not restored");
      assertThat(window.text("document-note")).isEqualTo(TYPED);

      window.click("document-save").go(new Place.Backups()).click("restore-0");
      assertThat(window.words("toast")).contains("The file before is kept as");
    }
  }

  @Test
  void onceItIsSavedNothingKeepsTheWindowOpen() {
    try (var window = window()) {
      window.go(new Place.Documents(Optional.of("cv"))).put("document-note", TYPED);
      window.requestClose().click("document-save");
      assertThat(window.shows("form-waits")).isFalse();
      window.requestClose();
      assertThat(window.isOpen()).isFalse();
    }
    assertThat(CaseStore.read(file).document("cv").note()).contains(TYPED);
  }

  /** A page and a field that is saved without a button. */
  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of(new Place.OfStage(Stage.TRAVEL), "stage-note"),
        Arguments.of(new Place.Deadlines(Optional.empty()), "deadline-note"),
        Arguments.of(new Place.Eligibility(), "specialty"),
        Arguments.of(new Place.Details(Optional.of("diploma")), "said-surname"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("fields")
  void whatHasNoButtonIsSavedByClosing(Place place, String field) {
    try (var window = window()) {
      window.go(place).put(field, TYPED).requestClose();
      assertThat(window.isOpen()).isFalse();
    }
    assertThat(CaseStore.read(file).toString()).contains(TYPED);
  }
}
