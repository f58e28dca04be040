package app.qadam.model.casefile;

import app.qadam.model.details.Field;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.program.Amount;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Means;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.program.Stay;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invented application in the middle of Astana Hub's review, to look around in. */
public final class Sample {
  private static final LocalizedText SECOND_COPY =
      new LocalizedText(
          "Ask the translator for a second copy",
          "Попросить у переводчика второй экземпляр",
          "Аудармашыдан екінші данасын сұрау");

  private static final LocalizedText SPECIALTY =
      new LocalizedText(
          "Software developer",
          "Разработчик программного обеспечения",
          "Бағдарламалық жасақтама әзірлеуші");

  private static final LocalizedText FILTER =
      new LocalizedText(
          "Nomad and IT, family welcome",
          "Для кочевников и IT, можно с семьёй",
          "Көшпелілер мен IT үшін, отбасымен болады");

  private static final String BIRTH = "1990-04-05";
  private static final String PASSPORT = "BH1234567";
  private static final String EMAIL = "anna.varga@example.org";

  private Sample() {}

  /** What the invented applicant has done up to {@code today}, as one change to an empty file. */
  public static Change asOf(LocalDate today) {
    return asOf(today, Locale.ENGLISH);
  }

  /** The same with the invented applicant's own words in a language. */
  public static Change asOf(LocalDate today, Locale language) {
    List<Change> parts = new ArrayList<>();
    add(parts, 1, EventType.IIN_ISSUED, today.minusDays(50), null);
    add(parts, 2, EventType.EDS_ISSUED, today.minusDays(45), null);
    add(parts, 3, EventType.HUB_SUBMITTED, today.minusDays(27), "AH-2026-11830");
    var handedIn = today.minusDays(27);
    keep(parts, "passport", handedIn, today.minusDays(1983), today.plusDays(1680));
    keep(parts, "passport-translation", handedIn, today.minusDays(70), null);
    keep(parts, "cv", handedIn, null, null);
    keep(parts, "portfolio", handedIn, null, null);
    keep(parts, "motivation-letter", handedIn, null, null);
    keep(parts, "criminal-record", handedIn, today.minusDays(116), today.plusDays(63));
    keep(parts, "photo", handedIn, today.minusDays(74), null);
    parts.add(
        set(
            new DocumentRecord(
                "diploma",
                DocumentState.READY,
                Optional.of(today.minusDays(40)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    parts.add(
        new Change.SetShortlist(
            List.of(),
            List.of(
                "kz-digital-nomad-residency",
                "kz-neo-nomad-visa",
                "ge-it-residence-permit",
                "my-de-rantau-nomad-pass")));
    parts.add(
        new Change.SetPlanning(
            Planning.NONE,
            Planning.NONE.arriving(Optional.of(today.plusDays(70))).taking(Map.of("travel", 28))));
    parts.add(
        new Change.SetOwnDeadline(
            Optional.empty(),
            Optional.of(
                new OwnDeadline(
                    1, SECOND_COPY.in(language), today.plusDays(9), Optional.empty()))));
    parts.add(
        new Change.SetStay(
            Optional.empty(),
            Optional.of(
                new RecordedStay(
                    1,
                    today.minusDays(211),
                    Optional.of(today.minusDays(198)),
                    Optional.of("Almaty")))));
    compare(parts, language);
    tell(parts, today, language);
    answer(parts);
    return new Change.Together(parts);
  }

  /** She comes alone, but wants to know where a family could follow. */
  private static void compare(List<Change> parts, Locale language) {
    parts.add(
        new Change.SetMeans(
            Means.UNKNOWN,
            new Means(
                Optional.of(Amount.parse("3400 USD")),
                Optional.of(Amount.parse("24000 EUR")),
                Optional.of(Amount.parse("15000 EUR")),
                Optional.of(0),
                Optional.of(Stay.length("P2Y")))));
    parts.add(
        new Change.SetFilter(
            Optional.empty(),
            Optional.of(
                new SavedFilter(
                    FILTER.in(language), FilterLine.read("kind:nomad-it dependants")))));
  }

  /** Two questions are open: whoever asks Astana Hub may get no answer for weeks. */
  private static void answer(List<Change> parts) {
    Map<Reply, List<String>> answers =
        Map.of(
            Reply.YES,
            List.of(
                "it-specialty",
                "diploma-and-portfolio",
                "criminal-record",
                "passport-validity",
                "passport-translation",
                "application-papers",
                "iin-and-eds",
                "city",
                "family"),
            Reply.NO,
            List.of("work-permit"),
            Reply.UNKNOWN,
            List.of("pilot-running", "assessment"));
    for (Reply reply : Reply.values()) {
      for (String question : answers.getOrDefault(reply, List.of())) {
        parts.add(new Change.AnswerQuestion(question, Optional.empty(), Optional.of(reply)));
      }
    }
  }

  /** What is told of the applicant; the translator changed over day and month of the birth. */
  private static void tell(List<Change> parts, LocalDate today, Locale language) {
    var specialty = SPECIALTY.in(language);
    detail(parts, Field.SURNAME, "VARGA");
    detail(parts, Field.GIVEN_NAMES, "ANNA");
    detail(parts, Field.SURNAME_CYRILLIC, "Варга");
    detail(parts, Field.GIVEN_NAMES_CYRILLIC, "Анна");
    detail(parts, Field.BIRTH_DATE, BIRTH);
    detail(parts, Field.BIRTH_PLACE, "Szeged");
    detail(parts, Field.SEX, "F");
    detail(parts, Field.NATIONALITY, "HU");
    detail(parts, Field.PASSPORT_NUMBER, PASSPORT);
    detail(parts, Field.PASSPORT_ISSUED, today.minusDays(1983).toString());
    detail(parts, Field.PASSPORT_UNTIL, today.plusDays(1680).toString());
    detail(parts, Field.IIN, "900405403010");
    detail(parts, Field.EMAIL, EMAIL);
    detail(parts, Field.SPECIALTY, specialty);
    say(
        parts,
        "passport",
        PaperLanguage.OTHER,
        Map.of(
            Field.SURNAME, "VARGA",
            Field.GIVEN_NAMES, "ANNA",
            Field.BIRTH_DATE, BIRTH,
            Field.BIRTH_PLACE, "SZEGED",
            Field.SEX, "F",
            Field.NATIONALITY, "HU",
            Field.PASSPORT_NUMBER, PASSPORT));
    say(
        parts,
        "passport-translation",
        PaperLanguage.RUSSIAN,
        Map.of(
            Field.SURNAME_CYRILLIC, "ВАРГА",
            Field.GIVEN_NAMES_CYRILLIC, "АННА",
            Field.BIRTH_DATE, "1990-05-04",
            Field.SEX, "F",
            Field.NATIONALITY, "HU",
            Field.PASSPORT_NUMBER, PASSPORT));
    say(
        parts,
        "cv",
        PaperLanguage.ENGLISH,
        Map.of(
            Field.SURNAME,
            "Varga",
            Field.GIVEN_NAMES,
            "Anna",
            Field.EMAIL,
            EMAIL,
            Field.SPECIALTY,
            specialty));
    say(
        parts,
        "criminal-record",
        PaperLanguage.OTHER,
        Map.of(
            Field.SURNAME, "VARGA",
            Field.GIVEN_NAMES, "ANNA",
            Field.BIRTH_DATE, BIRTH,
            Field.NATIONALITY, "HU"));
  }

  private static void detail(List<Change> parts, Field field, String value) {
    parts.add(new Change.SetDetail(field, Optional.empty(), Optional.of(value)));
  }

  private static void say(
      List<Change> parts, String document, PaperLanguage language, Map<Field, String> values) {
    parts.add(
        new Change.SetStatement(
            Statement.none(document), new Statement(document, Optional.of(language), values)));
  }

  private static void add(
      List<Change> parts, long id, EventType type, LocalDate date, @Nullable String reference) {
    parts.add(
        new Change.RecordEvent(new RecordedEvent(id, type, date, Optional.ofNullable(reference))));
  }

  private static void keep(
      List<Change> parts,
      String document,
      LocalDate handedIn,
      @Nullable LocalDate issued,
      @Nullable LocalDate validUntil) {
    parts.add(
        set(
            new DocumentRecord(
                document,
                DocumentState.SUBMITTED,
                Optional.of(handedIn),
                Optional.ofNullable(issued),
                Optional.ofNullable(validUntil),
                Optional.empty(),
                Optional.empty())));
  }

  private static Change set(DocumentRecord record) {
    return new Change.SetDocument(DocumentRecord.untouched(record.document()), record);
  }
}
