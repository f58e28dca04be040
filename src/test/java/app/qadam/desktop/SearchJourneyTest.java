package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching everything, by the keyboard alone. */
@Tag("journey")
class SearchJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @TempDir private Path folder;

  private WindowDriver window;

  @BeforeEach
  void openTheSample() {
    var file = folder.resolve("Mine.qadam");
    var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (var store = CaseStore.create(file, clock)) {
      store.apply(Sample.asOf(TODAY));
    }
    window = WindowDriver.on(file, folder.resolve("home"), TODAY);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void search(String typed) {
    window.press(KeyCode.SHORTCUT, KeyCode.K);
    assertThat(window.focused()).isEqualTo("search");
    window.write(typed).await("search-results");
  }

  private void goTo(String typed) {
    search(typed);
    window.press(KeyCode.ENTER);
    assertThat(window.shows("search-results")).isFalse();
    assertThat(window.text("search")).isEmpty();
  }

  @Test
  void ownWordsAreFoundAndEnterGoesToTheirControl() {
    goTo("ah-2026");
    assertThat(window.words("page-title").strip()).isEqualTo("Apply to Astana Hub");
    assertThat(window.focused()).isEqualTo("change-3");
  }

  @Test
  void aDetailIsGoneToInItsField() {
    goTo("BH1234567");
    assertThat(window.focused()).isEqualTo("fact-passport-number");
  }

  @Test
  void theFirstStepsAreFoundAndEscapeLeadsBackToThePage() {
    search("first steps again");
    window.press(KeyCode.ENTER).await("first-steps");
    assertThat(window.words("first-steps")).contains("1 of 3");
    window.press(KeyCode.ESCAPE);
    assertThat(window.words("page-title").strip()).isEqualTo("Overview");
  }

  @Test
  void aSettingIsGoneToAndHasTheFocus() {
    goTo("text size");
    assertThat(window.focused()).isEqualTo("text-size-100");
  }

  @Test
  void aProgramIsSelectedInTheTable() {
    goTo("de rantau");
    window.await("compare-table");
    assertThat(window.focused()).isEqualTo("compare-table");
    assertThat(window.selectedProgram()).isEqualTo("my-de-rantau-nomad-pass");
  }

  @Test
  void aCommandIsRun() {
    goTo("theme: dark");
    assertThat(window.window().scene().getRoot().getStyleClass()).contains("dark");
  }

  @Test
  void arrowsPagesAndEndsChooseAndEnterTakesTheChosenOne() {
    search("documents");
    window.press(KeyCode.DOWN).press(KeyCode.END).press(KeyCode.HOME);
    window.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_UP).press(KeyCode.UP);
    window.press(KeyCode.ENTER);
    assertThat(window.words("page-title").strip()).isEqualTo("Documents");
  }

  @Test
  void escapeGoesBackToWhereTheFocusWas() {
    window.click("nav-deadlines").tabTo("deadlines-add");
    search("passport");
    window.press(KeyCode.ESCAPE);
    assertThat(window.shows("search-results")).isFalse();
    assertThat(window.text("search")).isEmpty();
    assertThat(window.focused()).isEqualTo("deadlines-add");
  }

  @Test
  void theEmptyBoxOffersWhatWasChosenBeforeAndCommands() {
    goTo("text size");
    window.press(KeyCode.SHORTCUT, KeyCode.K).await("search-results");
    assertThat(window.words("search-results"))
        .contains("Chosen before")
        .contains("Text size")
        .contains("Do now");
    window.press(KeyCode.ESCAPE).click("nav-overview");
    window.press(KeyCode.SHORTCUT, KeyCode.K).await("search-results").press(KeyCode.ENTER);
    assertThat(window.focused()).isEqualTo("text-size-100");
  }

  @Test
  void whoFindsNothingReadsWhatCanBeSearchedFor() {
    search("zzzz");
    assertThat(window.words("search-results"))
        .contains("Nothing found for \"zzzz\"")
        .contains("your own notes");
    window.press(KeyCode.ENTER);
    assertThat(window.focused()).isEqualTo("search");
  }

  @Test
  void theMouseChoosesToo() {
    search("eligibility");
    window.clickWords("search-list", "Eligibility");
    assertThat(window.words("page-title").strip()).isEqualTo("Eligibility");
  }
}
