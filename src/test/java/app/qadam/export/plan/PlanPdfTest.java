package app.qadam.export.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.Plan;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanPdfTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Facts FACTS = FactsReader.shipped();
  private static final Locale RUSSIAN = Locale.of("ru");

  private static CaseFile sample() {
    return Sample.asOf(DAY).applyTo(CaseFile.EMPTY);
  }

  private static byte[] bytes(CaseFile file, Locale language, LocalDate day) {
    return PlanPdf.of(Texts.in(language), "my.qadam", Plan.of(file, FACTS, day), file, FACTS)
        .bytes();
  }

  /** The text of the document, with its lines joined. */
  private static String text(CaseFile file, Locale language, LocalDate day) throws IOException {
    try (var pdf = Loader.loadPDF(bytes(file, language, day))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static String text(CaseFile file) throws IOException {
    return text(file, Locale.ENGLISH, DAY);
  }

  private static List<String> chapters(CaseFile file, Locale language) throws IOException {
    try (var pdf = Loader.loadPDF(bytes(file, language, DAY))) {
      var titles = new ArrayList<String>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      return titles;
    }
  }

  @Test
  void theCoverSaysWhereItStandsWhatIsNextAndWhenToExpectTheArrival() throws IOException {
    assertThat(text(sample()))
        .contains(
            "Plan of the application",
            "File my.qadam",
            "As of Monday 23 November 2026",
            "Stage 3 of 8 Astana Hub review Waiting for others",
            "Astana Hub is reviewing your application",
            "You arrive between 17 Jan 2027 and 6 Mar 2027, or later",
            "Wished arrival: Monday 1 February 2027",
            "Criminal record certificate: its last good day is Mon 25 Jan 2027");
  }

  @Test
  void everyChapterIsABookmarkInTheLanguageOfTheTexts() throws IOException {
    assertThat(chapters(sample(), Locale.ENGLISH))
        .containsExactly(
            "Where it stands",
            "Watch out",
            "What to expect",
            "The eight stages",
            "Checklist",
            "Deadlines",
            "Is each document still good on the day it is used?",
            "Attempts",
            "Residence and tax",
            "Sources");
    assertThat(chapters(sample(), RUSSIAN)).hasSize(10).contains("Восемь этапов", "Источники");
  }

  @Test
  void aDateShowsEachDayAndBothWaysToCount() throws IOException {
    assertThat(text(sample()))
        .contains(
            "Due Friday 11 December 2026 in 18 days, 14 working days",
            "Tue 27 Oct 2026 Starting day, not counted not counted",
            "Wed 28 Oct 2026 – Fri 11 Dec 2026 Calendar day 1 – 45",
            "If the starting day counts: Thu 10 Dec 2026.",
            "The sources do not agree",
            "The 45 days are those of the migration service.",
            "What the rule does not cover");
  }

  @Test
  void workingDaysSkipWeekendsAndHolidaysByName() throws IOException {
    var arrived = LocalDate.of(2026, 12, 12);
    var file = with(CaseFile.EMPTY, EventType.ARRIVED, arrived, null);
    assertThat(text(file, Locale.ENGLISH, arrived))
        .contains(
            "Sat 12 Dec 2026 – Sun 13 Dec 2026 Weekend not counted",
            "Wed 16 Dec 2026 Independence Day not counted",
            "Calendar of 2026, seen on");
  }

  @Test
  void readyIsNotSubmittedIsNotAccepted() throws IOException {
    var file =
        sample()
            .withDocuments(
                Map.of(
                    "cv", record("cv", DocumentState.READY, null),
                    "portfolio", record("portfolio", DocumentState.SUBMITTED, "AH-7"),
                    "diploma", record("diploma", DocumentState.ACCEPTED, null),
                    "photo", record("photo", DocumentState.REFUSED, null)));
    assertThat(text(file))
        .contains(
            "CV Your note: lies in the drawer Ready since 20 Nov 2026",
            "Submitted since 20 Nov 2026",
            "AH-7",
            "Accepted since 20 Nov 2026",
            "Refused since 20 Nov 2026");
  }

  @Test
  void theApplicantsWordsInThreeAlphabetsAreThere() throws IOException {
    var kazakh = "Қазақстан Әсел Ңұрлан Үйғұр һәм Өскемен Іле";
    var file =
        sample()
            .withNotes(Map.of(Stage.HUB_REVIEW, kazakh + "\nСъешь ещё этих булок\n中文"))
            .withDeadlineNotes(
                Map.of("review", new DeadlineNote("review", "Ask Zoë & Şule", Optional.empty())))
            .withOwnDeadlines(
                List.of(new OwnDeadline(1, "Қала", DAY.plusDays(2), Optional.empty())))
            .withOverrides(
                Map.of(Stage.EGOV, new GateOverride(Stage.EGOV, "Kein Papier nötig", DAY)));
    for (Locale language : List.of(Locale.ENGLISH, RUSSIAN)) {
      assertThat(text(file, language, DAY))
          .contains(
              kazakh, "Съешь ещё этих булок", "□□", "Zoë & Şule", "Қала", "Kein Papier nötig");
    }
  }

  @Test
  void refusalsAndStaysAreTold() throws IOException {
    var file = with(sample(), EventType.HUB_REFUSED, DAY, "Копия не читается");
    file = with(file, EventType.HUB_SUBMITTED, DAY, "Новая копия");
    file =
        file.withStays(
                List.of(
                    new RecordedStay(1, DAY.minusDays(200), Optional.empty(), Optional.empty())))
            .withPlanning(
                new Planning(Optional.empty(), Optional.empty(), List.of("DE"), Map.of()));
    assertThat(text(file))
        .contains(
            "Attempt 1 Tue 27 Oct 2026 AH-2026-11830",
            "Refused Mon 23 Nov 2026 Копия не читается",
            "Attempt 2 Mon 23 Nov 2026 Новая копия Waiting for the answer",
            "Calendar year 2026 201 days",
            "You are past your visa-free days");
  }

  @Test
  void anEmptyFileAndAFinishedOneAreDocumentsToo() throws IOException {
    assertThat(text(CaseFile.EMPTY)).contains("Stage 1 of 8", "Nothing is recorded yet.");
    var file = CaseFile.EMPTY;
    for (EventType type : EventType.values()) {
      if (type.isOnTheWay()) {
        file = with(file, type, DAY.minusDays(1), null);
      }
    }
    assertThat(text(file)).contains("Every step is recorded: nothing is left to wait for.");
  }

  @Test
  void aNoteOfFourHundredLinesIsPrintedWhole() throws IOException {
    var lines = IntStream.rangeClosed(1, 400).mapToObj(i -> "строка " + i);
    var note = lines.collect(Collectors.joining("\n"));
    assertThat(text(sample().withNotes(Map.of(Stage.EGOV, note))))
        .contains("строка 1 ", "строка 399 строка 400");
  }

  @Test
  void theSameFileAndDayGiveTheSameBytes() {
    assertThat(bytes(sample(), RUSSIAN, DAY)).isEqualTo(bytes(sample(), RUSSIAN, DAY));
  }

  @Test
  void sourcesStandAtTheEndWithTheirDates() throws IOException {
    assertThat(text(sample()))
        .contains(
            "Digital Nomad Residency: the programme page Qadam is built on",
            "https://nomadvisa.app/kazakhstan/digital-nomad-residency",
            "Seen on",
            "gives no legal advice");
  }

  private static DocumentRecord record(
      String document, DocumentState state, @Nullable String reference) {
    return new DocumentRecord(
        document,
        state,
        Optional.of(DAY.minusDays(3)),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(reference),
        Optional.of("lies in the drawer").filter(note -> document.equals("cv")));
  }

  private static CaseFile with(
      CaseFile file, EventType type, LocalDate day, @Nullable String note) {
    return new Change.RecordEvent(
            new RecordedEvent(
                file.nextEventId(),
                type,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(note)))
        .applyTo(file);
  }
}
