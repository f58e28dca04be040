package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Amount;
import app.qadam.model.program.InUsd;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SideRowsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final String GEORGIA = "ge-it-residence-permit";
  private static final String JAPAN = "jp-digital-nomad-visa";
  private static final String KAZAKHSTAN = Program.DIGITAL_NOMAD_RESIDENCY;
  private static final Means THREE_THOUSAND =
      new Means(
          Optional.of(new Amount(new BigDecimal(3000), "USD")),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static List<SideRows.Row> rows(
      Locale language, Means means, Optional<String> currency, String... ids) {
    var texts = Texts.in(language);
    var programs = Arrays.stream(ids).map(id -> FACTS.program(id).orElseThrow()).toList();
    var words = new ProgramWords(FACTS, texts, means, currency);
    return new SideRows(programs, words, new InUsd(FACTS.rates()), texts).all();
  }

  private static SideRows.Row row(List<SideRows.Row> rows, String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> texts(List<SideRows.Row> rows, String id) {
    return row(rows, id).cells().stream().map(ProgramWords.Cell::text).toList();
  }

  @Test
  void sumsStandAsPrintedAndBelowByTheMonthInDollars() {
    var rows = rows(Locale.ENGLISH, Means.UNKNOWN, Optional.empty(), GEORGIA, JAPAN);

    assertThat(texts(rows, "income")).containsExactly("$25,000 / year", "¥10,000,000 / year");
    assertThat(row(rows, "income-monthly").heading()).isEqualTo("in USD a month");
    assertThat(row(rows, "income-monthly").under()).isTrue();
    assertThat(texts(rows, "income-monthly")).containsExactly("$2,083", "≈ $5,292");
    assertThat(row(rows, "income").best()).containsExactly(GEORGIA);
  }

  @Test
  void anotherCurrencyChangesOnlyWhatIsBelowThePrintedSum() {
    var rows = rows(Locale.ENGLISH, Means.UNKNOWN, Optional.of("JPY"), GEORGIA, JAPAN);

    assertThat(texts(rows, "income")).containsExactly("$25,000 / year", "¥10,000,000 / year");
    assertThat(row(rows, "income-monthly").heading()).isEqualTo("in JPY a month");
    assertThat(texts(rows, "income-monthly").get(1)).isEqualTo("¥833,333");
    assertThat(row(rows, "income-monthly").best()).containsExactly(GEORGIA);
  }

  @Test
  void aCurrencyWithoutARateIsToldSoAndIsNotCalledNotStated() {
    var rows = rows(Locale.ENGLISH, Means.UNKNOWN, Optional.of("XXX"), GEORGIA, KAZAKHSTAN);

    assertThat(texts(rows, "income-monthly")).containsExactly("no exchange rate", "No minimum");
  }

  @Test
  void howTheyFitIsARowOnlyForWhoToldSomething() {
    var nobody = rows(Locale.ENGLISH, Means.UNKNOWN, Optional.empty(), GEORGIA, JAPAN);
    var somebody = rows(Locale.ENGLISH, THREE_THOUSAND, Optional.empty(), GEORGIA, JAPAN);

    assertThat(nobody).extracting(SideRows.Row::id).doesNotContain("for-you");
    assertThat(texts(somebody, "for-you").getFirst()).isEqualTo("Meets what is listed");
    assertThat(texts(somebody, "for-you").get(1)).isEqualTo("Short by ¥360,901 / month");
    assertThat(row(somebody, "for-you").cells().getFirst().more())
        .contains("Income: $2,083 a month is asked for; you told $3,000");
  }

  @Test
  void whatIsTheSameDoesNotDifferAndIdsAreThoseOfEveryLanguage() {
    var english = rows(Locale.ENGLISH, Means.UNKNOWN, Optional.empty(), GEORGIA, JAPAN);
    var russian = rows(Locale.of("ru"), Means.UNKNOWN, Optional.empty(), GEORGIA, JAPAN);

    assertThat(row(english, "funds").differs()).isFalse();
    assertThat(row(english, "income").differs()).isTrue();
    assertThat(russian)
        .extracting(SideRows.Row::id)
        .isEqualTo(english.stream().map(SideRows.Row::id).toList());
    assertThat(row(russian, "income-monthly").heading()).isEqualTo("в USD в месяц");
  }
}
