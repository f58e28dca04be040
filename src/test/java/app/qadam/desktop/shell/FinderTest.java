package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.shell.Finder.Found;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;
import app.qadam.model.program.Catalogue;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found by typing. */
class FinderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Facts FACTS = FactsReader.shipped();
  private static final Situation NOW = situation(CaseFile.EMPTY);

  private final Finder finder = new Finder(Texts.in(Locale.ENGLISH));

  private static Situation situation(CaseFile file) {
    return new Situation(file, Plan.of(file, FACTS, TODAY), FACTS);
  }

  private List<String> titles(String typed) {
    return finder.find(typed, NOW).stream().map(Found::title).toList();
  }

  @Test
  void everyTypedWordHasToBeThereWhateverItsCase() {
    assertThat(titles("NEO visa")).contains("Neo Nomad Visa");
    assertThat(titles("neo vise")).isEmpty();
  }

  @Test
  void aProgramIsFoundByItsCountryToo() {
    assertThat(finder.find("neo kazakh", NOW))
        .containsExactly(new Found("Neo Nomad Visa", "Kazakhstan", new Place.Compare()));
  }

  @Test
  void titlesThatBeginWithTheFirstWordComeFirst() {
    var found = titles("visa");
    assertThat(found).hasSize(9);
    var first = found.stream().takeWhile(title -> title.startsWith("Visa")).toList();
    assertThat(found.subList(first.size(), found.size()))
        .noneMatch(title -> title.startsWith("Visa"));
  }

  @Test
  void pagesAreFoundBeforePrograms() {
    assertThat(finder.find("documents", NOW).getFirst().place())
        .isEqualTo(new Place.Documents(Optional.empty()));
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(titles(" ")).isEmpty();
  }

  @Test
  void theSameFinderLooksInOtherFactsOnceTheyHold() {
    assertThat(titles("neo nomad")).isNotEmpty();
    var none =
        new Catalogue(
            List.of(), FACTS.programsSeen(), FACTS.countries(), FACTS.catalogue().regions());
    assertThat(finder.find("neo nomad", new Situation(NOW.file(), NOW.plan(), FACTS.with(none))))
        .isEmpty();
  }
}
