package app.qadam.model.edition;

import static app.qadam.facts.FactsForTests.bundle;
import static app.qadam.facts.FactsForTests.bytes;
import static app.qadam.facts.FactsForTests.dearer;
import static app.qadam.facts.FactsForTests.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsForTests;
import app.qadam.facts.FactsReader;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.Facts;
import app.qadam.model.edition.OtherChange.How;
import app.qadam.model.edition.OtherChange.Kind;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.FactsDifferenceWords;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What differs between two facts, and how it is told. */
class FactsDifferenceTest {
  private static final Facts SHIPPED = FactsReader.shipped();
  private static final String GONE = "az-highly-skilled-migrant-programme";

  private static Facts with(String... filesAndTexts) {
    return ImportedFacts.of("newer.json", bytes(bundle("2027-01-15", filesAndTexts))).facts();
  }

  private static FactsDifference difference(Facts after) {
    return FactsDifference.between(SHIPPED, after);
  }

  private static FactsDifferenceWords words(Facts after, Locale language) {
    return new FactsDifferenceWords(difference(after), SHIPPED, after, Texts.in(language));
  }

  /** Neo Nomad is dearer, one program has another id. */
  private static Facts dearerAndRenamed() {
    return with("programs.json", dearer().replace(GONE, "az-new"));
  }

  @Test
  void nothingDiffersBetweenTheSameFactsWhateverTheirDatesAndOwnRatesAre() {
    var own = new OwnRate("EUR", new BigDecimal("2"), LocalDate.of(2027, 1, 1), Optional.empty());

    assertThat(difference(SHIPPED).isEmpty()).isTrue();
    assertThat(difference(SHIPPED.with(SHIPPED.rates().with(Map.of("EUR", own)))).isEmpty())
        .isTrue();
    assertThat(difference(with("programs.json", FactsForTests.shipped("programs.json"))).isEmpty())
        .isTrue();
    assertThat(words(SHIPPED, Locale.ENGLISH).summary())
        .isEqualTo("Nothing differs from the facts in force but their dates");
  }

  @Test
  void programsAreAddedRemovedAndChangedWithTheirColumns() {
    var difference = difference(dearerAndRenamed());

    assertThat(difference.added()).extracting(Program::id).containsExactly("az-new");
    assertThat(difference.removed()).extracting(Program::id).containsExactly(GONE);
    assertThat(difference.changed())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.after().id()).isEqualTo(FactsForTests.NEO_NOMAD_ID);
          assertThat(change.columns()).containsExactly(ProgramColumn.INCOME);
          assertThat(change.kinds()).isFalse();
        });
  }

  @Test
  void sumWrittenWithMoreDigitsIsTheSame() {
    var after =
        with("programs.json", FactsForTests.shipped("programs.json").replace("3000,", "3000.00,"));

    assertThat(difference(after).isEmpty()).isTrue();
  }

  @Test
  void otherFactsAreToldByKindIdAndTitle() {
    var rules =
        replacing("rules.json", "\"en\": \"Astana Hub's review\"", "\"en\": \"The review\"");
    var calendar = replacing("calendar.json", "\"asOf\": \"", "\"asOf\": \"");

    assertThat(difference(with("rules.json", rules, "calendar.json", calendar)).others())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo(Kind.RULE);
          assertThat(change.how()).isEqualTo(How.CHANGED);
          assertThat(change.id()).isEqualTo("review");
        });
    assertThat(words(with("rules.json", rules), Locale.ENGLISH).sections(List.of()))
        .containsExactly(new FactsDifferenceWords.Section("Rules", List.of("The review: changed")));
  }

  @Test
  void summaryNamesWhatIsCountedOnce() {
    assertThat(words(dearerAndRenamed(), Locale.ENGLISH).summary())
        .isEqualTo("1 program changed, 1 added, 1 removed");
    assertThat(words(dearerAndRenamed(), Locale.of("ru")).summary())
        .isEqualTo("1 программа изменена, 1 добавлена, 1 исключена");
    var rates = replacing("rates.json", "0.880226", "0.91", "441.2339", "480");
    assertThat(words(with("rates.json", rates), Locale.ENGLISH).summary())
        .isEqualTo("2 exchange rates changed");
  }

  @Test
  void whatItMeansForTheShortlistComesFirst() {
    var sections =
        words(dearerAndRenamed(), Locale.ENGLISH)
            .sections(List.of(GONE, FactsForTests.NEO_NOMAD_ID, "ge-none"));

    assertThat(sections.getFirst())
        .isEqualTo(
            new FactsDifferenceWords.Section(
                "Your shortlist",
                List.of(
                    "Neo Nomad Visa: Income now $3,500 / month, was $3,000 / month",
                    "Highly Skilled Migrant Programme: no longer in the table")));
    assertThat(sections)
        .extracting(FactsDifferenceWords.Section::heading)
        .containsExactly(
            "Your shortlist", "Programs changed", "Programs added", "Programs removed");
  }

  @Test
  void ratesAreToldOldAndNew() {
    var rates =
        replacing("rates.json", "\"EUR\": 0.880226", "\"EUR\": 0.91, \"XAU\": 0.0003")
            .replace("    \"GBP\": 0.755389,\n", "");

    assertThat(words(with("rates.json", rates), Locale.ENGLISH).sections(List.of()))
        .singleElement()
        .satisfies(section ->
            assertThat(section.lines())
                .containsExactly(
                    "EUR Euro: now 0.91, was 0.880226",
                    "GBP British Pound: no rate any more",
                    "XAU Gold: 0.0003, new"));
  }
}
