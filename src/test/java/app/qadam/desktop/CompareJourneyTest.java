package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Sample;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.SavedFilter;
import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing programs in a window, as a person does it. */
@Tag("journey")
class CompareJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;
  private Path home;

  @BeforeEach
  void makeFiles() {
    file = folder.resolve("Mine.qadam");
    home = folder.resolve("home");
    CaseStore.create(file, CLOCK).close();
  }

  private WindowDriver window() {
    return WindowDriver.on(file, home, TODAY).roomy();
  }

  @Test
  void keyboardAloneFiltersSelectsFourAndCompares() {
    try (var window = window()) {
      window
          .press(KeyCode.SHORTCUT, KeyCode.K)
          .write("compare programs")
          .press(KeyCode.ENTER)
          // Filters are one stop, and the arrows go from one to the next.
          .tabTo("filter-places")
          .press(KeyCode.RIGHT)
          .press(KeyCode.SPACE);
      assertThat(window.focused()).as("what opened has the focus").isEqualTo("kind-nomad-it");
      window.press(KeyCode.SPACE).press(KeyCode.ESCAPE);
      assertThat(window.focused()).as("and gives it back").isEqualTo("filter-kinds");
      assertThat(window.words("filter-without-kinds")).contains("Nomad and IT");
      window.tabTo("compare-table");
      int shown = window.incomesInOrder().size();
      assertThat(shown).isBetween(5, 40);
      for (int i = 0; i < 3; i++) {
        window.press(KeyCode.DOWN).press(KeyCode.SPACE);
      }
      assertThat(CaseStore.read(file).shortlist()).hasSize(3);
      window.tabTo("compare-side-by-side").press(KeyCode.SPACE);
      assertThat(window.words("side-grid")).contains("your application", "Income", "For you");
      window.tabTo("chip-compare-side").press(KeyCode.LEFT).press(KeyCode.SPACE);
      assertThat(window.incomesInOrder()).as("the filter is still there").hasSize(shown);
    }
  }

  @Test
  void filtersAreSentencesThatAreTakenAwayOneByOne() {
    try (var window = window()) {
      window.click("nav-compare").type("compare-search", "visa");
      int withWord = window.incomesInOrder().size();
      window.click("filter-income").click("income-2").click("filter-dependants");
      assertThat(window.words("filter-without-income")).contains("Income up to $2,000 a month");
      int withAll = window.incomesInOrder().size();
      assertThat(withAll).isPositive().isLessThan(withWord);
      window.click("filter-without-income").click("filter-without-dependants");
      assertThat(window.incomesInOrder()).hasSize(withWord);
      window.click("filter-without-words");
      assertThat(window.incomesInOrder()).hasSize(129);
      assertThat(window.shows("filter-clear")).isFalse();
    }
  }

  @Test
  void aFilterIsSavedByNameInTheFileAndALineBecomesAFilter() {
    try (var window = window()) {
      window
          .click("nav-compare")
          .click("filter-dependants")
          .click("filter-saved")
          .type("filter-name", "Family")
          .click("filter-save");
      assertThat(CaseStore.read(file).comparing().filters())
          .containsExactly(new SavedFilter("Family", FilterLine.read("dependants")));
      window.type("filter-line", "kind:wizard").click("filter-line-use");
      assertThat(window.words("filter-line-problem")).contains("wizard", "none of nomad-it");
      window.type("filter-line", "country:KZ known").click("filter-line-use");
      assertThat(window.words("filter-without-places")).contains("In Kazakhstan");
      assertThat(window.incomesInOrder()).hasSize(5);
      window.click("filter-saved").click("filter-saved-Family");
      assertThat(window.shows("filter-without-places")).isFalse();
      assertThat(window.words("filter-without-dependants")).contains("Family may come");
    }
  }

  @Test
  void columnsAndCurrencyAreAsTheyWereLeft() {
    try (var window = window()) {
      window
          .click("nav-compare")
          .click("compare-columns")
          .click("column-capital")
          .click("column-stay")
          .press(KeyCode.ESCAPE);
      assertThat(window.columns()).contains("capital").doesNotContain("stay", "funds");
    }
    try (var window = window()) {
      window.click("nav-compare");
      assertThat(window.columns()).contains("capital").doesNotContain("stay", "funds");
      window.click("compare-columns").click("columns-reset");
      assertThat(window.columns()).contains("stay").doesNotContain("capital");
    }
  }

  @Test
  void severalColumnsSortOneAfterTheOther() {
    try (var window = window()) {
      window
          .click("nav-compare")
          .click("compare-sort")
          .click("sort-dependants")
          .click("sort-then-income")
          .press(KeyCode.ESCAPE);
      assertThat(window.words("compare-sort")).contains("Sorted: Dependants ↑, Income ↑");
      assertThat(window.incomesInOrder().getFirst()).startsWith("No fixed minimum income");
    }
  }

  @Test
  void theFiguresOfTheApplicantDecideWhatFits() {
    try (var store = CaseStore.open(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
    try (var window = window()) {
      window
          .click("nav-compare")
          .click("compare-means")
          .type("means-income", "1000")
          .press(KeyCode.ENTER);
      window.click("nav-compare").click("compare-side-by-side");
      assertThat(window.words("side-grid")).contains("Short by $2,000 / month");
    }
  }
}
