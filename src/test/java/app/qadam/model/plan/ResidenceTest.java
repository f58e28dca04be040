package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.Permission.End;
import app.qadam.model.plan.Permission.Kind;
import app.qadam.model.plan.Permission.State;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.DaySpan;
import app.qadam.model.time.VisaFree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidenceTest {
  private static final Facts FACTS = FactsReader.shipped();

  private CaseFile file = CaseFile.EMPTY;

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static Optional<LocalDate> on(String date) {
    return Optional.of(day(date));
  }

  private ResidenceTest happened(EventType type, String date, String... until) {
    var events = new ArrayList<>(file.events());
    events.add(
        new RecordedEvent(
            file.nextEventId(),
            type,
            day(date),
            Optional.empty(),
            Arrays.stream(until).findFirst().map(LocalDate::parse),
            Optional.empty()));
    file = file.withEvents(events);
    return this;
  }

  private ResidenceTest stayed(String entry, String... exit) {
    var stays = new ArrayList<>(file.stays());
    stays.add(
        new RecordedStay(
            file.nextStayId(),
            day(entry),
            Arrays.stream(exit).findFirst().map(LocalDate::parse),
            Optional.empty()));
    file = file.withStays(stays);
    return this;
  }

  private ResidenceTest citizenOf(String... codes) {
    file = file.withPlanning(Planning.NONE.citizenOf(List.of(codes)));
    return this;
  }

  private ResidenceTest passportUntil(String last) {
    file =
        file.withDocuments(
            Map.of(
                "passport",
                new DocumentRecord(
                    "passport",
                    DocumentState.READY,
                    Optional.empty(),
                    Optional.empty(),
                    on(last),
                    Optional.empty(),
                    Optional.empty())));
    return this;
  }

  private Residence asOf(String today) {
    return Plan.of(file, FACTS, day(today)).residence();
  }

  private Permission permission(Kind kind, String today) {
    return asOf(today).permission(kind);
  }

  private List<DaySpan> spans(String today) {
    return asOf(today).stays().stream().map(Residence.Stay::span).toList();
  }

  private boolean isWarned(String exit, String today) {
    return asOf(today).warningBeforeLeaving(day(exit)).isPresent();
  }

  @Test
  void anEmptyFileHasNoStayNoDayAndNoLine() {
    var residence = asOf("2027-06-01");

    assertThat(residence.stays()).isEmpty();
    assertThat(residence.years()).containsExactly(new Residence.Year(2027, 0, 0));
    assertThat(residence.twelveMonths()).isZero();
    assertThat(residence.passes()).isEmpty();
    assertThat(residence.visaFree()).isEmpty();
    assertThat(residence.permissions()).extracting(Permission::state).containsOnly(State.NOT_YET);
    assertThat(residence.warningBeforeLeaving(day("2027-06-01"))).isEmpty();
  }

  @Test
  void theArrivalAloneIsAStayThatGoesOn() {
    happened(EventType.ARRIVED, "2027-03-18");

    assertThat(asOf("2027-03-20").stays())
        .containsExactly(new Residence.Stay(Optional.empty(), DaySpan.since(day("2027-03-18"))));
    assertThat(asOf("2027-03-20").twelveMonths()).isEqualTo(3);
    assertThat(asOf("2027-03-20").open()).isPresent();
  }

  @Test
  void anArrivalOfWhichAStayTellsIsNotCountedTwice() {
    happened(EventType.ARRIVED, "2027-03-18").stayed("2027-03-17", "2027-03-30");

    assertThat(spans("2027-04-20"))
        .containsExactly(DaySpan.of(day("2027-03-17"), day("2027-03-30")));
  }

  @Test
  void anArrivalWithoutAnExitGoesOnToTheDayBeforeTheNextEntry() {
    happened(EventType.ARRIVED, "2027-03-18")
        .happened(EventType.ARRIVED, "2027-05-02")
        .stayed("2027-04-01", "2027-04-05");

    assertThat(spans("2027-06-01"))
        .containsExactly(
            DaySpan.of(day("2027-03-18"), day("2027-03-31")),
            DaySpan.of(day("2027-04-01"), day("2027-04-05")),
            DaySpan.since(day("2027-05-02")));
  }

  @Test
  void theYearsOfAnArrivalAndOfALongStayAreAllThere() {
    happened(EventType.ARRIVED, "2026-12-30");

    assertThat(asOf("2028-01-02").years())
        .containsExactly(
            new Residence.Year(2026, 2, 2),
            new Residence.Year(2027, 365, 365),
            new Residence.Year(2028, 2, 366));
  }

  @Test
  void aYearThatIsOnlyAheadIsNotShown() {
    stayed("2026-06-01", "2026-06-10").stayed("2028-01-10", "2028-01-20");

    assertThat(asOf("2027-02-01").years())
        .extracting(Residence.Year::year)
        .containsExactly(2026, 2027);
  }

  @ParameterizedTest
  @CsvSource({
    // entry, today, 184th day of the calendar year, 183rd day of the twelve months
    "2027-01-01, 2027-02-01, 2027-07-03, 2027-07-02",
    "2028-01-01, 2028-02-01, 2028-07-02, 2028-07-01",
    "2027-03-18, 2027-03-20, 2027-09-17, 2027-09-16",
    "2027-06-30, 2027-07-01, 2027-12-30, 2027-12-29",
    // On 1 July the calendar year has 184 days left, and just reaches its line.
    "2027-07-01, 2027-07-02, 2027-12-31, 2027-12-30",
    // From 2 July the calendar year is too short, and the next one begins anew; 2028 has 29 Feb.
    "2027-07-02, 2027-07-03, 2028-07-02, 2027-12-31",
    "2027-10-01, 2027-10-02, 2028-07-02, 2028-03-31",
    "2026-10-01, 2026-10-02, 2027-07-03, 2027-04-01"
  })
  void bothLinesArePassedOnTheRightDay(
      String entry, String today, String ofTheYear, String ofTwelveMonths) {
    stayed(entry);

    assertThat(asOf(today).passesYear()).isEqualTo(on(ofTheYear));
    assertThat(asOf(today).passesTwelveMonths()).isEqualTo(on(ofTwelveMonths));
    assertThat(asOf(today).passes()).isEqualTo(on(ofTwelveMonths));
  }

  @Test
  void theLimitItselfPassesTheTwelveMonthsAndNotTheYear() {
    stayed("2027-01-01", "2027-07-02");

    assertThat(asOf("2027-08-01").passesYear()).isEmpty();
    assertThat(asOf("2027-08-01").years().getLast().days()).isEqualTo(183);
    assertThat(asOf("2027-08-01").years().getLast().isPassed()).isFalse();
    assertThat(asOf("2027-08-01").passesTwelveMonths()).isEqualTo(on("2027-07-02"));
  }

  @Test
  void aLineThatIsPassedKeepsItsDayUntilTheYearEnds() {
    stayed("2027-01-01", "2027-08-01");

    for (var today : List.of("2027-07-04", "2027-09-15", "2027-12-31")) {
      assertThat(asOf(today).passesYear()).as(today).isEqualTo(on("2027-07-03"));
      assertThat(asOf(today).passesTwelveMonths()).as(today).isEqualTo(on("2027-07-02"));
    }
    assertThat(asOf("2028-01-01").passesYear()).isEmpty();
    // Twelve months that end in the first days of 2028 still hold that many: 2028 is a year of it
    // too, and the day on which the line was passed is the same.
    assertThat(asOf("2028-06-01").passesTwelveMonths()).isEqualTo(on("2027-07-02"));
    assertThat(asOf("2029-01-01").passes()).isEmpty();
  }

  @Test
  void theTurnOfTheYearMovesNoLineThatWasPassed() {
    stayed("2026-07-01", "2027-03-01");

    for (var today : List.of("2026-12-29", "2026-12-31", "2027-01-05", "2027-06-01")) {
      assertThat(asOf(today).passesTwelveMonths()).as(today).isEqualTo(on("2026-12-30"));
    }
  }

  @Test
  void theDateToKeepIsTheDayBeforeTheEarlierLine() {
    stayed("2027-01-01");

    assertThat(Plan.of(file, FACTS, day("2027-06-01")).deadline("tax-residence"))
        .hasValueSatisfying(deadline -> assertThat(deadline.due()).isEqualTo(on("2027-07-01")));
    assertThat(Plan.of(file, FACTS, day("2027-09-01")).problems())
        .extracting(Problem::text)
        .contains(Phrase.of("problem.tax-line", day("2027-07-01")));
  }

  @Test
  void leavingOnTheSingleEntryIsWarnedOfUntilAnotherPermissionIsIssued() {
    happened(EventType.VISA_ISSUED, "2027-02-11").happened(EventType.ARRIVED, "2027-03-18");

    assertThat(asOf("2027-04-01").warningBeforeLeaving(day("2027-04-10")))
        .contains(Phrase.of("residence.single-entry", day("2027-04-10")));
    happened(EventType.MULTIPLE_VISA_ISSUED, "2027-04-20");
    assertThat(isWarned("2027-04-19", "2027-04-19")).isTrue();
    assertThat(isWarned("2027-04-20", "2027-04-20")).isFalse();
    assertThat(isWarned("2027-06-20", "2027-06-01")).isFalse();
  }

  @Test
  void thePermitTakesTheWarningAway() {
    happened(EventType.VISA_ISSUED, "2027-02-11")
        .happened(EventType.ARRIVED, "2027-03-18")
        .happened(EventType.PERMIT_ISSUED, "2027-05-20");

    assertThat(isWarned("2027-05-10", "2027-05-10")).isTrue();
    assertThat(isWarned("2027-05-20", "2027-05-20")).isFalse();
  }

  @Test
  void anExitFromAStayBeforeTheVisaUsesNothingUp() {
    stayed("2027-01-20").happened(EventType.VISA_ISSUED, "2027-02-11");

    assertThat(isWarned("2027-02-20", "2027-02-20")).isFalse();
    assertThat(asOf("2027-02-20").warningBeforeLeaving(day("2027-02-12"), day("2027-02-20")))
        .isPresent();
  }

  @Test
  void anExitAfterTheEntryWasLeftIsNotWarnedOfAgain() {
    happened(EventType.VISA_ISSUED, "2027-02-11").stayed("2027-03-18", "2027-03-30");

    assertThat(isWarned("2027-04-10", "2027-04-01")).isFalse();
  }

  @Test
  void theEVisaIsUsedUpFromTheDayOfTheExit() {
    happened(EventType.VISA_ISSUED, "2027-02-11").stayed("2027-03-18", "2027-03-30");

    assertThat(permission(Kind.E_VISA, "2027-02-10").state()).isEqualTo(State.NOT_YET);
    assertThat(permission(Kind.E_VISA, "2027-02-11").state()).isEqualTo(State.CURRENT);
    assertThat(permission(Kind.E_VISA, "2027-03-29").state()).isEqualTo(State.CURRENT);
    assertThat(permission(Kind.E_VISA, "2027-03-30").state()).isEqualTo(State.USED_UP);
  }

  @Test
  void aStayBeforeTheVisaDoesNotUseItUp() {
    stayed("2027-01-10", "2027-01-20").happened(EventType.VISA_ISSUED, "2027-02-11");

    assertThat(permission(Kind.E_VISA, "2027-03-01").state()).isEqualTo(State.CURRENT);
  }

  @Test
  void aPermissionIsReplacedByALaterOneAndNotByAnEarlier() {
    happened(EventType.VISA_ISSUED, "2027-02-11")
        .happened(EventType.MULTIPLE_VISA_ISSUED, "2027-04-20")
        .happened(EventType.PERMIT_ISSUED, "2027-06-01");

    assertThat(permission(Kind.E_VISA, "2027-04-19").state()).isEqualTo(State.CURRENT);
    assertThat(permission(Kind.E_VISA, "2027-04-20").state()).isEqualTo(State.REPLACED);
    assertThat(permission(Kind.MULTIPLE_ENTRY_VISA, "2027-05-31").state()).isEqualTo(State.CURRENT);
    assertThat(permission(Kind.MULTIPLE_ENTRY_VISA, "2027-06-01").state())
        .isEqualTo(State.REPLACED);
    assertThat(permission(Kind.PERMIT, "2027-06-01").state()).isEqualTo(State.CURRENT);

    happened(EventType.VISA_ISSUED, "2027-09-01");
    assertThat(permission(Kind.E_VISA, "2027-09-02").state()).isEqualTo(State.CURRENT);
  }

  @Test
  void aVisaEndsTheDayAfterItsLastGoodDay() {
    happened(EventType.VISA_ISSUED, "2027-02-11", "2027-08-10");

    var visa = permission(Kind.E_VISA, "2027-08-10");
    assertThat(visa.state()).isEqualTo(State.CURRENT);
    assertThat(visa.until()).isEqualTo(on("2027-08-10"));
    assertThat(visa.end()).isEqualTo(End.PRINTED);
    assertThat(permission(Kind.E_VISA, "2027-08-11").state()).isEqualTo(State.ENDED);
  }

  @Test
  void withoutAPrintedEndTheLongestIsTaken() {
    happened(EventType.VISA_ISSUED, "2027-02-11");

    assertThat(permission(Kind.E_VISA, "2027-03-01").until()).isEqualTo(on("2028-02-10"));
    assertThat(permission(Kind.E_VISA, "2027-03-01").end()).isEqualTo(End.LONGEST);
  }

  @Test
  void thePermitEndsWithThePassport() {
    happened(EventType.PERMIT_ISSUED, "2027-06-01").passportUntil("2031-08-03");

    assertThat(permission(Kind.PERMIT, "2027-06-02").until()).isEqualTo(on("2031-08-03"));
    assertThat(permission(Kind.PERMIT, "2027-06-02").end()).isEqualTo(End.PASSPORT);

    happened(EventType.PERMIT_ISSUED, "2027-07-01", "2030-06-30");
    assertThat(permission(Kind.PERMIT, "2027-07-02").until()).isEqualTo(on("2030-06-30"));
    assertThat(permission(Kind.PERMIT, "2027-07-02").end()).isEqualTo(End.PRINTED);
  }

  @Test
  void visaFreeDaysAreShownOnlyForAKnownVisaFreeNationality() {
    stayed("2027-03-01");

    assertThat(asOf("2027-03-10").visaFree()).isEmpty();
    citizenOf("DZ");
    assertThat(asOf("2027-03-10").visaFree()).isEmpty();
    citizenOf("DZ", "TR", "NL");
    assertThat(asOf("2027-03-10").visaFree().orElseThrow().nationality())
        .as("with which passport the border was crossed is not known: the fewer days hold")
        .isEqualTo("NL");
  }

  @Test
  void aPlannedExitTakesNoDayOfLeavingAway() {
    citizenOf("NL").stayed("2027-03-01", "2027-04-20");

    assertThat(asOf("2027-03-10").visaFree().orElseThrow().latestExit())
        .isEqualTo(on("2027-03-30"));
    assertThat(asOf("2027-03-31").visaFree().orElseThrow().isOver()).isTrue();
    assertThat(asOf("2027-04-21").visaFree().orElseThrow().isOver()).as("gone").isFalse();
  }

  @Test
  void theLatestExitIsTheThirtiethDayOrTheNinetieth() {
    citizenOf("NL").stayed("2027-03-01");

    var days = asOf("2027-03-10").visaFree().orElseThrow();
    assertThat(days.used()).isEqualTo(10);
    assertThat(days.left()).isEqualTo(80);
    assertThat(days.latestExit()).isEqualTo(on("2027-03-30"));
    assertThat(days.isOver()).isFalse();
    assertThat(asOf("2027-03-30").visaFree().orElseThrow().isOver()).isFalse();
    assertThat(asOf("2027-03-31").visaFree().orElseThrow().isOver()).isTrue();
    assertThat(asOf("2027-03-31").visaFree().orElseThrow().latestExit()).isEmpty();
  }

  @Test
  void theWindowCanEndAStaySoonerThanItsThirtyDays() {
    citizenOf("NL")
        .stayed("2027-01-01", "2027-01-30")
        .stayed("2027-02-10", "2027-03-11")
        .stayed("2027-03-20", "2027-04-07")
        .stayed("2027-04-20");

    // 79 days are used, so 11 are left.
    var days = asOf("2027-04-20").visaFree().orElseThrow();
    assertThat(days.used()).isEqualTo(80);
    assertThat(days.latestExit()).isEqualTo(on("2027-04-30"));
    // The window of 30 June begins on 2 January.
    assertThat(days.comesBack().getFirst()).isEqualTo(new VisaFree.Return(day("2027-06-30"), 11));
    assertThat(days.comesBack().getLast()).isEqualTo(new VisaFree.Return(day("2027-10-17"), 90));
  }

  @Test
  void daysOnAVisaAreNotVisaFreeDays() {
    citizenOf("NL")
        .stayed("2027-01-01", "2027-01-10")
        .happened(EventType.VISA_ISSUED, "2027-02-11")
        .stayed("2027-03-18", "2027-04-30");

    assertThat(asOf("2027-04-30").visaFree().orElseThrow().used()).isEqualTo(10);

    // The visa is for one entry: the next one is visa-free again, until another visa is there.
    stayed("2027-05-10");
    assertThat(asOf("2027-05-12").visaFree().orElseThrow().used()).isEqualTo(13);
    assertThat(asOf("2027-05-12").visaFree().orElseThrow().latestExit())
        .isEqualTo(on("2027-06-08"));
    happened(EventType.MULTIPLE_VISA_ISSUED, "2027-05-05");
    assertThat(asOf("2027-05-12").visaFree().orElseThrow().used()).isEqualTo(10);
  }

  @Test
  void aStayThatBeganBeforeTheVisaStaysVisaFree() {
    citizenOf("NL").stayed("2027-02-01").happened(EventType.VISA_ISSUED, "2027-02-11");

    assertThat(asOf("2027-02-20").visaFree().orElseThrow().used()).isEqualTo(20);
  }

  @Test
  void thePermitEndsTheCountOfVisaFreeDays() {
    citizenOf("NL").stayed("2027-02-01").happened(EventType.PERMIT_ISSUED, "2027-02-25");

    var days = asOf("2027-08-01").visaFree().orElseThrow();
    assertThat(days.isOver()).isFalse();
    assertThat(days.latestExit()).isEmpty();
    assertThat(days.used()).isEqualTo(22);
    assertThat(asOf("2027-03-01").visaFree().orElseThrow().used()).isEqualTo(24);
  }
}
