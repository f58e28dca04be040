package app.qadam.export.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.qadam.export.Compared;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.Stay;
import app.qadam.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ComparePdfTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Locale RUSSIAN = Locale.of("ru");
  private static final String[] FOUR = {
    Program.DIGITAL_NOMAD_RESIDENCY,
    "ge-it-residence-permit",
    "jp-digital-nomad-visa",
    "az-investor-temporary-residence-permit"
  };
  private static final Means MEANS =
      new Means(
          Optional.of(new Amount(new BigDecimal(3_000), "USD")),
          Optional.empty(),
          Optional.of(new Amount(new BigDecimal(20_000), "EUR")),
          Optional.of(1),
          Optional.of(Stay.length("P1Y")));

  private static Compared compared(
      Locale language, Means means, Optional<String> currency, String... ids) {
    var programs = Arrays.stream(ids).map(id -> FACTS.program(id).orElseThrow()).toList();
    return new Compared(programs, FACTS, means, currency, Texts.in(language));
  }

  private static byte[] bytes(Compared compared, boolean isOnlyDifferences) {
    return ComparePdf.of(compared, "my.qadam", DAY, isOnlyDifferences).bytes();
  }

  /** The text of the document, with its lines joined. */
  private static String text(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static List<String> chapters(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      var titles = new ArrayList<String>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      return titles;
    }
  }

  @Test
  void everyChapterIsABookmarkInTheLanguageOfTheTexts() throws IOException {
    var english = compared(Locale.ENGLISH, MEANS, Optional.empty(), FOUR);
    var russian = compared(RUSSIAN, MEANS, Optional.empty(), FOUR);

    assertThat(chapters(bytes(english, false)))
        .containsExactly(
            "Side by side", "For you", "Not stated and cut", "Exchange rates", "Sources");
    assertThat(chapters(bytes(russian, false))).hasSize(5).contains("Курсы валют", "Источники");
  }

  @Test
  void theTableSaysWhatThePageSaysAndMarksTheBestInWords() throws IOException {
    assertThat(text(bytes(compared(Locale.ENGLISH, MEANS, Optional.empty(), FOUR), false)))
        .contains(
            "Programs side by side",
            "your application",
            "$25,000 / year",
            "in USD a month",
            "$2,083",
            "not stated",
            "cut at source",
            "best of these",
            "Path to citizenship");
  }

  @Test
  void howEachFitsStandsThereWithTheFiguresUsed() throws IOException {
    assertThat(text(bytes(compared(Locale.ENGLISH, MEANS, Optional.empty(), FOUR), false)))
        .contains(
            "Income $3,000 a month",
            "Savings not told",
            "Dependants 1",
            "IT Residence Permit, Georgia Meets what is listed",
            "Income: $2,083 a month is asked for; you told $3,000",
            "so ¥360,901 is missing");
  }

  @Test
  void whoToldNothingIsToldHowToChangeThat() throws IOException {
    var compared = compared(Locale.ENGLISH, Means.UNKNOWN, Optional.empty(), FOUR);

    assertThat(text(bytes(compared, false)))
        .contains("Tell your income, savings and wishes once in My details")
        .doesNotContain("Held against what you told");
  }

  @Test
  void theRatesOfTheseProgramsAndNoOthersAreNamedWithTheirDates() throws IOException {
    var text = text(bytes(compared(Locale.ENGLISH, MEANS, Optional.of("KZT"), FOUR), false));
    var after = text.substring(text.lastIndexOf("Exchange rates"));

    assertThat(text.substring(text.indexOf("Units for 1 USD")))
        .contains("AZN ", "EUR ", "JPY 157.4773 29 Sep 2026", "KZT ")
        .doesNotContain("THB ");
    assertThat(text).contains("in KZT a month");
    assertThat(after).isNotEmpty();
  }

  @Test
  void whatIsNotStatedAndWhatIsCutIsListedByProgram() throws IOException {
    assertThat(text(bytes(compared(Locale.ENGLISH, MEANS, Optional.empty(), FOUR), false)))
        .contains(
            "Not stated: Investment, ", "Cut at source: Income, \"No minimum income require...\"");
  }

  @Test
  void onlyDifferencesLeavesRowsOutAndSaysHowMany() throws IOException {
    var compared = compared(Locale.ENGLISH, MEANS, Optional.empty(), FOUR[1], FOUR[2]);

    assertThat(text(bytes(compared, true))).contains("rows in which they do not differ");
    assertThat(text(bytes(compared, false))).doesNotContain("in which they do not differ");
  }

  @Test
  void anOldTableSaysThatItIsOld() throws IOException {
    var compared = compared(Locale.ENGLISH, MEANS, Optional.empty(), FOUR);
    var seen = FACTS.programsSeen();
    var old = ComparePdf.of(compared, "a", seen.plusMonths(6).plusDays(1), false).bytes();
    var young = ComparePdf.of(compared, "a", seen.plusMonths(6), false).bytes();

    assertThat(text(old)).contains("more than six months old");
    assertThat(text(young)).doesNotContain("more than six months old");
  }

  @Test
  void theSameProgramsAndDayGiveTheSameBytes() {
    var compared = compared(RUSSIAN, MEANS, Optional.of("EUR"), FOUR);

    assertThat(bytes(compared, false)).isEqualTo(bytes(compared, false));
  }

  @Test
  void oneProgramIsEnoughAndFiveAreTooMany() throws IOException {
    var five = Arrays.copyOf(FOUR, 5);
    five[4] = "az-highly-skilled-migrant-programme";

    assertThat(text(bytes(compared(Locale.ENGLISH, MEANS, Optional.empty(), FOUR[0]), false)))
        .contains("Digital Nomad Residency");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bytes(compared(Locale.ENGLISH, MEANS, Optional.empty(), five), false));
  }
}
