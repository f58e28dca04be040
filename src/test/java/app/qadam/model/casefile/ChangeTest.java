package app.qadam.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.model.casefile.Change.CorrectEvent;
import app.qadam.model.casefile.Change.PassGate;
import app.qadam.model.casefile.Change.RecordEvent;
import app.qadam.model.casefile.Change.RemoveEvent;
import app.qadam.model.casefile.Change.SetDeadlineNote;
import app.qadam.model.casefile.Change.SetDocument;
import app.qadam.model.casefile.Change.SetFactsFile;
import app.qadam.model.casefile.Change.SetFilter;
import app.qadam.model.casefile.Change.SetMeans;
import app.qadam.model.casefile.Change.SetOwnDay;
import app.qadam.model.casefile.Change.SetOwnDeadline;
import app.qadam.model.casefile.Change.SetPlanning;
import app.qadam.model.casefile.Change.SetRate;
import app.qadam.model.casefile.Change.SetShortlist;
import app.qadam.model.casefile.Change.SetStay;
import app.qadam.model.casefile.Change.Together;
import app.qadam.model.casefile.Change.WriteNote;
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
import app.qadam.model.program.Stay;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
  private static final long SEED = 20261122;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final RecordedEvent SUBMITTED =
      new RecordedEvent(1, EventType.HUB_SUBMITTED, DAY, Optional.of("AH-1"));
  private static final RecordedEvent SUBMITTED_LATER =
      new RecordedEvent(1, EventType.HUB_SUBMITTED, DAY.plusDays(1), Optional.of("AH-2"));
  private static final DocumentRecord UNTOUCHED = DocumentRecord.untouched("cv");
  private static final DocumentRecord READY = UNTOUCHED.in(DocumentState.READY, DAY);
  private static final Optional<GateOverride> OVERRIDE =
      Optional.of(new GateOverride(Stage.EGOV, "The CV follows", DAY));

  private static final RecordedStay STAY =
      new RecordedStay(1, DAY, Optional.empty(), Optional.of("Almaty"));
  private static final OwnDeadline BOOK_THE_FLIGHT =
      new OwnDeadline(1, "Book the flight", DAY, Optional.empty());
  private static final OwnDay OFF = new OwnDay(DAY, true, "The office moves");
  private static final DeadlineNote NOTE =
      new DeadlineNote("review", "Ask by mail", Optional.of(List.of(7, 1)));
  private static final Planning PLANNING =
      new Planning(
          Optional.of(DAY.plusMonths(4)),
          Optional.of(EdsCarrier.TOKEN),
          List.of("NL", "DE"),
          Map.of("apostille", 21));

  private static final Attachment SCAN =
      new Attachment(
          1,
          "cv",
          "cv.pdf",
          FileKind.PDF,
          18,
          "24edca89194f9f74010e17b28d5b465d5fe26b1f1ea3b08279523703bcc7543c",
          DAY,
          true);
  private static final Statement SAID =
      new Statement("cv", Optional.of(PaperLanguage.ENGLISH), Map.of(Field.SURNAME, "DE VRIES"));
  private static final Handling HANDLED = Handling.none("cv").reached(DocumentState.READY, DAY);
  private static final Packing PACKED =
      new Packing(
          1,
          Addressee.ASTANA_HUB,
          DAY,
          DAY,
          "Astana Hub",
          List.of(new Packing.Item("cv", "01 CV.pdf", SCAN.sha256())));

  private static final Means MEANS =
      new Means(
          Optional.of(Amount.parse("3400 USD")),
          Optional.of(Amount.parse("24000.50 EUR")),
          Optional.empty(),
          Optional.of(0),
          Optional.of(Stay.length("P2Y")));
  private static final SavedFilter FILTER =
      new SavedFilter("Nomad", FilterLine.read("kind:nomad-it income<=3000USD"));
  private static final SavedFilter OTHER_FILTER =
      new SavedFilter("Nomad", FilterLine.read("known"));
  private static final OwnRate RATE =
      new OwnRate("EUR", new BigDecimal("0.92"), DAY, Optional.empty());
  private static final OwnRate OTHER_RATE =
      new OwnRate("EUR", new BigDecimal("0.9"), DAY, Optional.of("rates.csv"));
  private static final FactsFile FACTS =
      new FactsFile("programs.json", SCAN.sha256(), 18, DAY, DAY.plusDays(2));

  /** A case file in which nothing is as the changes below expect it. */
  private static final CaseFile OTHER =
      CaseFile.EMPTY
          .withEvents(List.of(new RecordedEvent(1, EventType.IIN_ISSUED, DAY, Optional.empty())))
          .withDocuments(Map.of("cv", UNTOUCHED.in(DocumentState.REFUSED, DAY)))
          .withNotes(Map.of(Stage.TRAVEL, "Someone else's note"))
          .withOverrides(Map.of(Stage.EGOV, new GateOverride(Stage.EGOV, "Another reason", DAY)))
          .withShortlist(List.of("zz-other"))
          .withStays(
              List.of(new RecordedStay(1, DAY, Optional.of(DAY.plusDays(9)), Optional.empty())))
          .withOwnDeadlines(List.of(new OwnDeadline(1, "Another date", DAY, Optional.empty())))
          .withOwnDays(Map.of(DAY, new OwnDay(DAY, true, "Another reason")))
          .withDeadlineNotes(
              Map.of("review", new DeadlineNote("review", "Another note", Optional.empty())))
          .withPlanning(Planning.NONE.citizenOf(List.of("FR")))
          .withPerson(
              new Person(
                  Map.of("city", Reply.NO),
                  Map.of(Field.SURNAME, "OTHER"),
                  Map.of("cv", new Statement("cv", Optional.empty(), Map.of(Field.IIN, "1")))))
          .withPapers(
              new Papers(
                  Map.of("cv", Handling.none("cv").reached(DocumentState.READY, DAY.plusDays(1))),
                  List.of(SCAN.current(false)),
                  List.of(new Packing(1, Addressee.EGOV, DAY, DAY, "Other", List.of()))))
          .withComparing(
              new Comparing(
                  new Means(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(4),
                      Optional.empty()),
                  List.of(OTHER_FILTER),
                  Map.of("EUR", OTHER_RATE),
                  Optional.of(new FactsFile("other.json", SCAN.sha256(), 18, DAY, DAY))));

  /** Every kind of change with the case file it is made for. */
  record Made(CaseFile before, Change change) {}

  static Stream<Made> everyKind() {
    var withEvent = new RecordEvent(SUBMITTED).applyTo(CaseFile.EMPTY);
    return Stream.of(
        new Made(CaseFile.EMPTY, new RecordEvent(SUBMITTED)),
        new Made(withEvent, new RemoveEvent(SUBMITTED)),
        new Made(withEvent, new CorrectEvent(SUBMITTED, SUBMITTED_LATER)),
        new Made(CaseFile.EMPTY, new SetDocument(UNTOUCHED, READY)),
        new Made(CaseFile.EMPTY, new WriteNote(Stage.TRAVEL, "", "Fly via Astana")),
        new Made(CaseFile.EMPTY, new PassGate(Stage.EGOV, Optional.empty(), OVERRIDE)),
        new Made(CaseFile.EMPTY, new SetShortlist(List.of(), List.of("kz-b9-1", "ge-x"))),
        new Made(CaseFile.EMPTY, new SetStay(Optional.empty(), Optional.of(STAY))),
        new Made(
            CaseFile.EMPTY.withStays(List.of(STAY)),
            new SetStay(Optional.of(STAY), Optional.of(STAY.leftOn(DAY.plusDays(3))))),
        new Made(
            CaseFile.EMPTY.withStays(List.of(STAY)),
            new SetStay(Optional.of(STAY), Optional.empty())),
        new Made(
            CaseFile.EMPTY, new SetOwnDeadline(Optional.empty(), Optional.of(BOOK_THE_FLIGHT))),
        new Made(
            CaseFile.EMPTY.withOwnDeadlines(List.of(BOOK_THE_FLIGHT)),
            new SetOwnDeadline(
                Optional.of(BOOK_THE_FLIGHT), Optional.of(BOOK_THE_FLIGHT.done(Optional.of(DAY))))),
        new Made(
            CaseFile.EMPTY.withOwnDeadlines(List.of(BOOK_THE_FLIGHT)),
            new SetOwnDeadline(Optional.of(BOOK_THE_FLIGHT), Optional.empty())),
        new Made(CaseFile.EMPTY, new SetOwnDay(Optional.empty(), Optional.of(OFF))),
        new Made(
            CaseFile.EMPTY.withOwnDays(Map.of(DAY, OFF)),
            new SetOwnDay(Optional.of(OFF), Optional.empty())),
        new Made(CaseFile.EMPTY, new SetDeadlineNote(DeadlineNote.none("review"), NOTE)),
        new Made(CaseFile.EMPTY, new SetPlanning(Planning.NONE, PLANNING)),
        new Made(
            CaseFile.EMPTY,
            new Change.AnswerQuestion("city", Optional.empty(), Optional.of(Reply.YES))),
        new Made(
            CaseFile.EMPTY,
            new Change.SetDetail(Field.SURNAME, Optional.empty(), Optional.of("DE VRIES"))),
        new Made(CaseFile.EMPTY, new Change.SetStatement(Statement.none("cv"), SAID)),
        new Made(CaseFile.EMPTY, new Change.SetHandling(Handling.none("cv"), HANDLED)),
        new Made(CaseFile.EMPTY, new Change.SetAttachments("cv", List.of(), List.of(SCAN))),
        new Made(CaseFile.EMPTY, new Change.SetPacking(Optional.empty(), Optional.of(PACKED))),
        new Made(CaseFile.EMPTY, new SetMeans(Means.UNKNOWN, MEANS)),
        new Made(CaseFile.EMPTY, new SetFilter(Optional.empty(), Optional.of(FILTER))),
        new Made(
            new SetFilter(Optional.empty(), Optional.of(FILTER)).applyTo(CaseFile.EMPTY),
            new SetFilter(Optional.of(FILTER), Optional.of(OTHER_FILTER))),
        new Made(
            new SetFilter(Optional.empty(), Optional.of(FILTER)).applyTo(CaseFile.EMPTY),
            new SetFilter(Optional.of(FILTER), Optional.empty())),
        new Made(CaseFile.EMPTY, new SetRate(Optional.empty(), Optional.of(RATE))),
        new Made(
            new SetRate(Optional.empty(), Optional.of(RATE)).applyTo(CaseFile.EMPTY),
            new SetRate(Optional.of(RATE), Optional.empty())),
        new Made(CaseFile.EMPTY, new SetFactsFile(Optional.empty(), Optional.of(FACTS))),
        new Made(
            new SetFactsFile(Optional.empty(), Optional.of(FACTS)).applyTo(CaseFile.EMPTY),
            new SetFactsFile(Optional.of(FACTS), Optional.empty())),
        new Made(
            CaseFile.EMPTY,
            new Together(List.of(new RecordEvent(SUBMITTED), new SetDocument(UNTOUCHED, READY)))));
  }

  @Test
  void listOfKindsLeavesNoneOut() {
    Set<Class<?>> listed = new HashSet<>();
    everyKind().forEach(made -> listed.add(made.change().getClass()));

    assertThat(Change.class.getPermittedSubclasses()).containsExactlyInAnyOrderElementsOf(listed);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void changeChangesSomethingAndItsInverseTakesItBack(Made made) {
    var after = made.change().applyTo(made.before());

    assertThat(after).isNotEqualTo(made.before());
    assertThat(made.change().inverse().applyTo(after)).isEqualTo(made.before());
    assertThat(made.change().inverse().inverse()).isEqualTo(made.change());
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void changeMadeForAnotherCaseFileIsRefused(Made made) {
    assertThatExceptionOfType(Change.StaleChange.class)
        .isThrownBy(() -> made.change().applyTo(OTHER))
        .withMessageContaining("is not what this change was made for");
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void changeThatIsMadeIsNotMadeTwice(Made made) {
    var after = made.change().applyTo(made.before());

    assertThatExceptionOfType(Change.StaleChange.class)
        .isThrownBy(() -> made.change().applyTo(after));
  }

  @Test
  void randomChangesAreOfEveryKind() {
    var changes = new RandomChanges(SEED);
    Set<Class<?>> made = new HashSet<>();
    var file = CaseFile.EMPTY;
    for (int i = 0; i < 400; i++) {
      var change = changes.next(file);
      made.add(change.getClass());
      file = change.applyTo(file);
    }

    assertThat(made).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
  }

  @Test
  void anySequenceIsTakenBackStepByStepAndMadeAgain() {
    qt().withFixedSeed(SEED)
        .forAll(longs().all(), integers().between(1, 25))
        .checkAssert((seed, length) -> {
          var changes = new RandomChanges(seed);
          List<CaseFile> states = new ArrayList<>(List.of(CaseFile.EMPTY));
          List<Change> made = new ArrayList<>();
          for (int i = 0; i < length; i++) {
            made.add(changes.next(states.getLast()));
            states.add(made.getLast().applyTo(states.getLast()));
          }
          var file = states.getLast();
          for (int i = length - 1; i >= 0; i--) {
            file = made.get(i).inverse().applyTo(file);
            assertThat(file).isEqualTo(states.get(i));
          }
          for (int i = 0; i < length; i++) {
            file = made.get(i).applyTo(file);
            assertThat(file).isEqualTo(states.get(i + 1));
          }
        });
  }

  @Test
  void blankNoteRemovesTheNoteAndComesBackWithTheInverse() {
    var noted = new WriteNote(Stage.EGOV, "", "Call the office").applyTo(CaseFile.EMPTY);
    var blanked = new WriteNote(Stage.EGOV, "Call the office", " \n");

    var without = blanked.applyTo(noted);

    assertThat(without).isEqualTo(CaseFile.EMPTY);
    assertThat(blanked.inverse().applyTo(without)).isEqualTo(noted);
  }

  @Test
  void documentSetBackToUntouchedLeavesNothingBehind() {
    var ready = new SetDocument(UNTOUCHED, READY).applyTo(CaseFile.EMPTY);

    assertThat(ready.documents()).containsOnlyKeys("cv");
    assertThat(new SetDocument(READY, UNTOUCHED).applyTo(ready)).isEqualTo(CaseFile.EMPTY);
  }

  @Test
  void togetherThatFailsInTheMiddleChangesNothing() {
    var second = new WriteNote(Stage.EGOV, "not there", "new");
    var together = new Together(List.of(new RecordEvent(SUBMITTED), second));

    assertThatExceptionOfType(Change.StaleChange.class)
        .isThrownBy(() -> together.applyTo(CaseFile.EMPTY));
    assertThat(CaseFile.EMPTY.events()).isEmpty();
  }

  @Test
  void togetherIsTakenBackFromItsEnd() {
    var twice =
        new Together(
            List.of(new WriteNote(Stage.EGOV, "", "one"), new WriteNote(Stage.EGOV, "one", "two")));
    var after = twice.applyTo(CaseFile.EMPTY);

    assertThat(after.notes()).containsEntry(Stage.EGOV, "two");
    assertThat(twice.inverse().applyTo(after)).isEqualTo(CaseFile.EMPTY);
  }

  @Test
  void changesThatContradictThemselvesAreRefused() {
    var otherNumber = new RecordedEvent(2, EventType.HUB_SUBMITTED, DAY, Optional.empty());
    var otherType = new RecordedEvent(1, EventType.HUB_APPROVED, DAY, Optional.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CorrectEvent(SUBMITTED, otherNumber))
        .withMessageContaining("number and type");
    assertThatIllegalArgumentException().isThrownBy(() -> new CorrectEvent(SUBMITTED, otherType));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetDocument(UNTOUCHED, DocumentRecord.untouched("photo")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PassGate(Stage.TRAVEL, Optional.empty(), OVERRIDE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Together(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetStay(Optional.empty(), Optional.empty()))
        .withMessageContaining("changes something");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SetStay(
                Optional.of(STAY),
                Optional.of(new RecordedStay(2, DAY, Optional.empty(), Optional.empty()))))
        .withMessageContaining("cannot name two");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SetOwnDay(Optional.of(OFF), Optional.of(new OwnDay(DAY.plusDays(1), true, "x"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetDeadlineNote(DeadlineNote.none("notification"), NOTE));
  }

  @Test
  void changesOfWhatIsComparedWithCannotNameTwoThingsOrNone() {
    var lira = new OwnRate("TRY", BigDecimal.TEN, DAY, Optional.empty());
    var other = new SavedFilter("Other", FILTER.filter());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetRate(Optional.of(RATE), Optional.of(lira)))
        .withMessageContaining("cannot name two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetRate(Optional.empty(), Optional.empty()))
        .withMessageContaining("changes something");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetFilter(Optional.of(FILTER), Optional.of(other)))
        .withMessageContaining("cannot name two");
  }

  @Test
  void deadlineNoteSetBackToNothingLeavesNothingBehind() {
    var noted = new SetDeadlineNote(DeadlineNote.none("review"), NOTE).applyTo(CaseFile.EMPTY);

    assertThat(noted.deadlineNotes()).containsOnlyKeys("review");
    assertThat(new SetDeadlineNote(NOTE, DeadlineNote.none("review")).applyTo(noted))
        .isEqualTo(CaseFile.EMPTY);
  }

  @Test
  void noReminderIsSomethingElseThanTheUsualOnes() {
    var never = new DeadlineNote("review", "", Optional.of(List.of()));

    assertThat(never.isEmpty()).isFalse();
    assertThat(new SetDeadlineNote(DeadlineNote.none("review"), never).applyTo(CaseFile.EMPTY))
        .isEqualTo(CaseFile.EMPTY.withDeadlineNotes(Map.of("review", never)));
  }

  @Test
  void staysAndOwnDeadlinesStandInOrderOfTheirDates() {
    var earlier = new RecordedStay(2, DAY.minusDays(40), Optional.of(DAY), Optional.empty());
    var sooner = new OwnDeadline(2, "Sooner", DAY.minusDays(1), Optional.empty());

    var file =
        CaseFile.EMPTY
            .withStays(List.of(STAY, earlier))
            .withOwnDeadlines(List.of(BOOK_THE_FLIGHT, sooner));

    assertThat(file.stays()).containsExactly(earlier, STAY);
    assertThat(file.nextStayId()).isEqualTo(3);
    assertThat(file.ownDeadlines()).containsExactly(sooner, BOOK_THE_FLIGHT);
    assertThat(file.nextOwnDeadlineId()).isEqualTo(3);
  }

  @Test
  void programStandsOnceInTheShortlist() {
    var doubled = new SetShortlist(List.of(), List.of("kz-b9-1", "kz-b9-1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> doubled.applyTo(CaseFile.EMPTY))
        .withMessageContaining("once");
  }

  @Test
  void eventsStandInOrderOfTheirDatesHoweverTheyWereRecorded() {
    var approved = new RecordedEvent(1, EventType.HUB_APPROVED, DAY.plusDays(20), Optional.empty());
    var before = new RecordedEvent(2, EventType.HUB_SUBMITTED, DAY, Optional.empty());

    var file = new RecordEvent(before).applyTo(new RecordEvent(approved).applyTo(CaseFile.EMPTY));

    assertThat(file.events()).containsExactly(before, approved);
    assertThat(file.nextEventId()).isEqualTo(3);
  }

  @Test
  void blankReferenceIsNoReference() {
    assertThat(new RecordedEvent(1, EventType.HUB_SUBMITTED, DAY, Optional.of(" \t")).reference())
        .isEmpty();
    assertThat(new RecordedEvent(1, EventType.HUB_SUBMITTED, DAY, Optional.of(" A1 ")).reference())
        .contains("A1");
  }

  @Test
  void whatIsIssuedCannotEndBeforeItsIssueNorAStayBeforeItBegins() {
    var visa = new RecordedEvent(1, EventType.VISA_ISSUED, DAY, Optional.empty());

    assertThat(visa.until(Optional.of(DAY)).until()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visa.until(Optional.of(DAY.minusDays(1))))
        .withMessageContaining("cannot end before");
    assertThat(STAY.leftOn(DAY).exit()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STAY.leftOn(DAY.minusDays(1)))
        .withMessageContaining("cannot end before");
  }

  @Test
  void documentCannotEndBeforeItIsIssued() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new DocumentRecord(
                "cv",
                DocumentState.READY,
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(DAY.minusDays(1)),
                Optional.empty(),
                Optional.empty()))
        .withMessageContaining("cannot end before it is issued");
  }

  @Test
  void documentIsGoodOnItsLastDayAndEndedOnTheNext() {
    var until =
        new DocumentRecord(
            "cv",
            DocumentState.READY,
            Optional.empty(),
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.empty(),
            Optional.empty());

    assertThat(until.hasEndedBy(DAY)).isFalse();
    assertThat(until.hasEndedBy(DAY.plusDays(1))).isTrue();
    assertThat(UNTOUCHED.hasEndedBy(LocalDate.MAX)).isFalse();
  }

  @Test
  void goingOnWithoutAReasonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GateOverride(Stage.EGOV, "  ", DAY))
        .withMessageContaining("needs a reason");
  }
}
