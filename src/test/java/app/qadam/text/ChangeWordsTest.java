package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Packing;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.details.Field;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.document.FileKind;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.handin.Addressee;
import app.qadam.model.program.Amount;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeWordsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate DAY = LocalDate.of(2027, 1, 12);
  private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
  private static final String DIGEST = "0".repeat(64);

  private static ChangeWords in(Locale language) {
    return new ChangeWords(FACTS, Texts.in(language));
  }

  private static Attachment file(long id, String name, boolean isCurrent) {
    return new Attachment(id, "passport", name, FileKind.PDF, 10, DIGEST, DAY, isCurrent);
  }

  private static RecordedEvent petition(LocalDate date, Optional<String> number) {
    return new RecordedEvent(1, EventType.PETITION_ISSUED, date, number);
  }

  private static DocumentRecord passport(DocumentState state, Optional<LocalDate> until) {
    return new DocumentRecord(
        "passport",
        state,
        Optional.empty(),
        Optional.empty(),
        until,
        Optional.empty(),
        Optional.empty());
  }

  private static Means means(String income, Optional<Integer> dependants) {
    return new Means(
        Optional.of(Amount.parse(income)),
        Optional.empty(),
        Optional.empty(),
        dependants,
        Optional.empty());
  }

  private static Change income(Means from, Means to) {
    return new Change.SetMeans(from, to);
  }

  static Stream<Arguments> sentences() {
    var none = Optional.<String>empty();
    var stay = new RecordedStay(1, DAY, Optional.empty(), Optional.of("Almaty"));
    var own = new OwnDeadline(1, "Ask the bank", DAY, Optional.empty());
    var filter = new SavedFilter("Cheap", FilterLine.read("income<=3000USD"));
    var rate = new OwnRate("EUR", new BigDecimal("0.92"), DAY, Optional.empty());
    return Stream.of(
        Arguments.of(
            new Change.RecordEvent(petition(DAY, none)),
            "Recorded: Petition received, 12 Jan 2027"),
        Arguments.of(
            new Change.RemoveEvent(petition(DAY, none)),
            "Taken away: Petition received, 12 Jan 2027"),
        Arguments.of(
            new Change.CorrectEvent(petition(DAY, none), petition(LATER, Optional.of("P-7"))),
            "Petition received: date 12 Jan 2027 → 1 Mar 2027; number P-7"),
        Arguments.of(
            new Change.SetDocument(
                passport(DocumentState.REQUESTED, Optional.empty()),
                passport(DocumentState.READY, Optional.of(LATER))),
            "Passport: state Requested → Ready; valid until 1 Mar 2027"),
        Arguments.of(
            new Change.WriteNote(Stage.HUB_REVIEW, "", "Ask\nthe host " + "again ".repeat(40)),
            "Note on stage 3, Astana Hub review: \"Ask the host again again again again again again"
                + " again agai…\""),
        Arguments.of(
            new Change.WriteNote(Stage.HUB_REVIEW, "old", ""),
            "Note on stage 3, Astana Hub review taken away"),
        Arguments.of(
            new Change.PassGate(
                Stage.EGOV,
                Optional.empty(),
                Optional.of(new GateOverride(Stage.EGOV, "Told to", DAY))),
            "Went on with stage 5, Register on eGov.kz although something was missing: \"Told"
                + " to\""),
        Arguments.of(
            new Change.SetShortlist(
                List.of("ge-it-residence-permit"), List.of("kz-neo-nomad-visa")),
            "Kept to compare: Neo Nomad Visa, Kazakhstan; No longer compared: IT Residence Permit,"
                + " Georgia"),
        Arguments.of(
            new Change.SetStay(Optional.of(stay), Optional.of(stay.leftOn(LATER))),
            "Stay changed: since 12 Jan 2027, Almaty → 12 Jan 2027 – 1 Mar 2027, Almaty"),
        Arguments.of(
            new Change.SetOwnDeadline(Optional.of(own), Optional.of(own.done(Optional.of(LATER)))),
            "\"Ask the bank\": done 1 Mar 2027"),
        Arguments.of(
            new Change.SetOwnDay(Optional.empty(), Optional.of(new OwnDay(DAY, true, "Strike"))),
            "Day off of your own: 12 Jan 2027, Strike"),
        Arguments.of(
            new Change.SetDeadlineNote(
                DeadlineNote.none("review"),
                new DeadlineNote("review", "Call them", Optional.of(List.of(7, 1)))),
            "Astana Hub's review: note \"Call them\"; reminder days ahead: 7, 1"),
        Arguments.of(
            new Change.SetPlanning(
                Planning.NONE,
                Planning.NONE
                    .arriving(Optional.of(LATER))
                    .keptOn(Optional.of(EdsCarrier.FILE))
                    .citizenOf(List.of("NL"))
                    .taking(Map.of("translation", 5))),
            "Planning: Wished arrival 1 Mar 2027; EDS key In a file; citizenship Netherlands, and 1"
                + " more change"),
        Arguments.of(
            new Change.AnswerQuestion(
                "without-visa", Optional.of(Reply.NO), Optional.of(Reply.YES)),
            "Will you enter without a visa?: answer No → Yes"),
        Arguments.of(
            new Change.SetDetail(
                Field.BIRTH_DATE, Optional.of("1990-05-17"), Optional.of("1990-05-18")),
            "Your details: Birth date 17 May 1990 → 18 May 1990"),
        Arguments.of(
            new Change.SetStatement(
                Statement.none("passport"),
                new Statement(
                    "passport",
                    Optional.of(PaperLanguage.ENGLISH),
                    Map.of(Field.SURNAME, "VARGA"))),
            "What is said in: Passport: language English; Surname VARGA"),
        Arguments.of(
            new Change.SetHandling(
                Handling.none("diploma"),
                Handling.none("diploma")
                    .issuedBy(Optional.of("NL"))
                    .reached(DocumentState.ISSUED, DAY)),
            "Diploma: issued in Netherlands; Issued 12 Jan 2027"),
        Arguments.of(
            new Change.SetAttachments(
                "passport",
                List.of(file(1, "old.pdf", true)),
                List.of(file(1, "old.pdf", false), file(2, "new.pdf", true))),
            "Passport: file \"new.pdf\" attached"),
        Arguments.of(
            new Change.SetAttachments(
                "passport",
                List.of(file(1, "old.pdf", false), file(2, "new.pdf", true)),
                List.of(file(1, "old.pdf", true), file(2, "new.pdf", false))),
            "Passport: file \"old.pdf\" is the one to hand in"),
        Arguments.of(
            new Change.SetPacking(
                Optional.empty(),
                Optional.of(new Packing(1, Addressee.EGOV, DAY, DAY, "For eGov", List.of()))),
            "Folder packed for eGov.kz: \"For eGov\""),
        Arguments.of(
            income(means("3000 USD", Optional.of(2)), means("3400 USD", Optional.empty())),
            "For comparing: Income a month $3,000 → $3,400; People who would come along taken away,"
                + " was 2"),
        Arguments.of(
            new Change.SetFilter(Optional.empty(), Optional.of(filter)), "Filter \"Cheap\" saved"),
        Arguments.of(
            new Change.SetRate(Optional.empty(), Optional.of(rate)),
            "EUR: for 1 US dollar 0.92; date 12 Jan 2027"),
        Arguments.of(
            new Change.SetFactsFile(
                Optional.empty(), Optional.of(new FactsFile("facts.json", DIGEST, 5, DAY, LATER))),
            "Facts \"facts.json\" of 12 Jan 2027 accepted"),
        Arguments.of(
            new Change.Together(
                List.of(
                    new Change.SetFilter(Optional.empty(), Optional.of(filter)),
                    new Change.SetFilter(Optional.of(filter), Optional.empty()))),
            "Filter \"Cheap\" saved, and 1 more change"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void changeIsToldInOneShortSentence(Change change, String sentence) {
    assertThat(in(Locale.ENGLISH).sentence(change)).isEqualTo(sentence);
  }

  @Test
  void russianSentencesAreRussian() {
    var words = in(Locale.of("ru"));
    assertThat(sentences().map(one -> words.sentence((Change) one.get()[0])).limit(4))
        .containsExactly(
            "Записано: Ходатайство получено, 12 янв. 2027",
            "Убрано: Ходатайство получено, 12 янв. 2027",
            "Ходатайство получено: дата 12 янв. 2027 → 1 мар. 2027; номер P-7",
            "Паспорт: состояние Запрошен → Готов; срок до 1 мар. 2027");
  }

  @Test
  void linesOfTheHistorySayWhatBecameOfAChange() {
    var words = in(Locale.ENGLISH);
    var change = new Change.RecordEvent(petition(DAY, Optional.empty()));
    assertThat(words.sentence(new HistoryLine.TakenBack(2, Instant.EPOCH, change)))
        .isEqualTo("Taken back: Recorded: Petition received, 12 Jan 2027");
    assertThat(words.sentence(new HistoryLine.Repeated(3, Instant.EPOCH, change)))
        .isEqualTo("Done again: Recorded: Petition received, 12 Jan 2027");
    assertThat(
            words.sentence(
                new HistoryLine.Purged(
                    Instant.EPOCH,
                    List.of(file(1, "a.pdf", true), file(2, "b.pdf", true), file(3, "c", true)))))
        .isEqualTo("Purged for ever: \"a.pdf\"; \"b.pdf\", and 1 other");
  }

  @Test
  void whatIsTypedCannotBreakTheLineOrTurnItsDirection() {
    var words = in(Locale.ENGLISH);
    var hostile = "a\u001b[31m\u202Eb\u0000\r\n" + "\uD83E\uDDED".repeat(200) + "\uD800";
    for (Change change :
        List.of(
            new Change.WriteNote(Stage.TRAVEL, "", hostile),
            new Change.SetDetail(Field.SURNAME, Optional.empty(), Optional.of(hostile)),
            new Change.SetStay(
                Optional.empty(),
                Optional.of(new RecordedStay(1, DAY, Optional.empty(), Optional.of(hostile)))))) {
      assertThat(words.sentence(change)).hasSizeLessThan(250).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}]*");
    }
  }

  @Test
  void everyChangeAndItsInverseHasAWholeSentenceInBothLanguages() {
    qt().withExamples(20)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var changes = new RandomChanges(seed);
          var file = CaseFile.EMPTY;
          for (int i = 0; i < 60; i++) {
            var change = changes.next(file);
            file = change.applyTo(file);
            for (Locale language : Texts.LANGUAGES) {
              for (Change one : List.of(change, change.inverse())) {
                assertThat(in(language).sentence(one))
                    .isNotBlank()
                    .hasSizeLessThan(400)
                    .doesNotContain("[", "{", "\n");
              }
            }
          }
        });
  }
}
