package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.document.DocumentState;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.plan.Use.State;
import app.qadam.model.plan.Validity.How;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether each paper, key and visa is good on the planned day, and until when. */
class ValidityTest {
  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  /** On 1 March 2027 just arrived: the originals are handed in on 8 March, whatever happens. */
  private static CaseForTests arrived() {
    return new CaseForTests()
        .event(EventType.IIN_ISSUED, "2026-06-01")
        .event(EventType.EDS_ISSUED, "2026-06-03")
        .event(EventType.HUB_SUBMITTED, "2026-10-05")
        .event(EventType.HUB_APPROVED, "2026-11-05")
        .event(EventType.PETITION_ISSUED, "2026-11-10")
        .event(EventType.EGOV_SUBMITTED, "2026-12-01")
        .event(EventType.EGOV_APPROVED, "2027-01-10")
        .event(EventType.VISA_APPLIED, "2027-01-12")
        .event(EventType.VISA_ISSUED, "2027-01-20")
        .event(EventType.ARRIVED, "2027-03-01");
  }

  /** Waits for eGov: the originals on 18 February at the usual pace, on 20 March at the latest. */
  private static CaseForTests waiting() {
    return new CaseForTests()
        .event(EventType.IIN_ISSUED, "2026-06-01")
        .event(EventType.EDS_ISSUED, "2026-06-03")
        .event(EventType.HUB_SUBMITTED, "2026-10-05")
        .event(EventType.HUB_APPROVED, "2026-11-05")
        .event(EventType.PETITION_ISSUED, "2026-11-10")
        .event(EventType.EGOV_SUBMITTED, "2027-01-04");
  }

  private static Validity of(Plan plan, String id) {
    return plan.validity(id).orElseThrow();
  }

  private static Use handIn(Validity validity) {
    return validity.uses().getLast();
  }

  private static Validity criminalRecord(CaseForTests file, String issued, @Nullable String until) {
    return of(
        file.document("criminal-record", DocumentState.SUBMITTED, issued, until).on("2027-03-01"),
        "criminal-record");
  }

  @Test
  void aPaperWhoseLastGoodDayIsTheDayOfItsUseIsGood() {
    var validity = criminalRecord(arrived(), "2026-12-01", "2027-03-08");
    assertThat(handIn(validity).days()).isEqualTo(Dates.on(day("2027-03-08")));
    assertThat(handIn(validity).state()).isEqualTo(State.GOOD);
    assertThat(validity.verdict()).isEqualTo(State.GOOD);
    assertThat(validity.renewal()).isEmpty();
  }

  @Test
  void oneDayLaterItIsOutside() {
    var validity = criminalRecord(arrived(), "2026-12-01", "2027-03-07");
    assertThat(handIn(validity).state()).isEqualTo(State.OUTSIDE);
    assertThat(validity.firstBad()).contains(handIn(validity));
  }

  @Test
  void theDayOfIssueIsTheFirstOfTheOneHundredAndEighty() {
    var validity = criminalRecord(arrived(), "2026-09-10", null);
    assertThat(validity.how()).isEqualTo(How.COUNTED);
    assertThat(validity.until()).contains(day("2027-03-08"));
    assertThat(validity.verdict()).isEqualTo(State.GOOD);
    var older = criminalRecord(arrived(), "2026-09-09", null);
    assertThat(older.until()).contains(day("2027-03-07"));
    assertThat(older.verdict()).isEqualTo(State.OUTSIDE);
  }

  @Test
  void ofAPaperTheEarlierOfPrintedAndCountedDecides() {
    var printedLater = criminalRecord(arrived(), "2026-09-10", "2027-09-10");
    assertThat(printedLater.until()).contains(day("2027-03-08"));
    assertThat(printedLater.how()).isEqualTo(How.COUNTED);
    var printedSooner = criminalRecord(arrived(), "2026-12-10", "2027-03-10");
    assertThat(printedSooner.until()).contains(day("2027-03-10"));
    assertThat(printedSooner.how()).isEqualTo(How.PRINTED);
  }

  @Test
  void ofAVisaWhatIsPrintedDecides() {
    var plan = new CaseForTests().event(EventType.VISA_ISSUED, "2027-01-20", "2027-07-19");
    var printed = of(plan.on("2027-01-21"), Validity.E_VISA);
    assertThat(printed.until()).contains(day("2027-07-19"));
    assertThat(printed.how()).isEqualTo(How.PRINTED);
    var counted = of(arrived().on("2027-03-01"), Validity.E_VISA);
    assertThat(counted.from()).contains(day("2027-01-20"));
    assertThat(counted.until()).contains(day("2028-01-19"));
    assertThat(counted.how()).isEqualTo(How.COUNTED);
  }

  @Test
  void ofAKeyAndAPermitWhatIsPrintedDecidesAlsoWhenItIsLater() {
    var plan =
        new CaseForTests()
            .event(EventType.EDS_ISSUED, "2026-06-03", "2027-12-31")
            .event(EventType.PERMIT_ISSUED, "2027-05-01", "2037-12-31")
            .on("2027-05-02");
    assertThat(of(plan, "eds").until()).contains(day("2027-12-31"));
    assertThat(of(plan, "eds").how()).isEqualTo(How.PRINTED);
    assertThat(plan.deadline("permit-validity").orElseThrow().due()).contains(day("2037-12-31"));
  }

  @Test
  void aKeyInAFileLastsOneYearAndOnATokenThree() {
    assertThat(of(waiting().on("2027-01-05"), "eds").until()).contains(day("2027-06-02"));
    assertThat(of(waiting().keptOn(EdsCarrier.FILE).on("2027-01-05"), "eds").until())
        .contains(day("2027-06-02"));
    assertThat(of(waiting().keptOn(EdsCarrier.TOKEN).on("2027-01-05"), "eds").until())
        .contains(day("2029-06-02"));
  }

  @Test
  void goodOnTheUsualDayButNotOnTheLatestIsAtRisk() {
    var plan =
        waiting()
            .document("criminal-record", DocumentState.SUBMITTED, "2026-12-01", "2027-03-19")
            .document("passport-translation", DocumentState.SUBMITTED, null, "2027-03-20")
            .document("photo", DocumentState.SUBMITTED, "2026-12-01", "2027-02-17")
            .on("2027-01-05");
    var record = of(plan, "criminal-record");
    assertThat(handIn(record).days().typical()).isEqualTo("2027-02-18");
    assertThat(handIn(record).days().maximum()).isEqualTo("2027-03-20");
    assertThat(record.verdict()).isEqualTo(State.AT_RISK);
    assertThat(of(plan, "passport-translation").verdict()).isEqualTo(State.GOOD);
    assertThat(of(plan, "photo").verdict()).isEqualTo(State.OUTSIDE);
  }

  @Test
  void aUseThatIsOverIsPastAlsoWhenThePaperHasEndedSince() {
    var plan =
        arrived()
            .event(EventType.ORIGINALS_SUBMITTED, "2027-03-08")
            .document("criminal-record", DocumentState.SUBMITTED, "2026-09-10", null)
            .on("2027-03-20");
    var validity = of(plan, "criminal-record");
    assertThat(validity.until()).contains(day("2027-03-08"));
    assertThat(validity.uses()).extracting(Use::state).containsOnly(State.PAST);
    assertThat(validity.verdict()).isEqualTo(State.PAST);
    assertThat(validity.firstBad()).isEmpty();
  }

  @Test
  void whatIsNotNeededIsNotHeldAgainstAnything() {
    var plan = arrived().document("diploma", DocumentState.NOT_NEEDED, null, null).on("2027-03-01");
    assertThat(plan.validity("diploma")).isEmpty();
    assertThat(plan.validity("cv")).as("what the applicant writes cannot end").isEmpty();
  }

  @Test
  void whatIsNotThereYetIsCountedFromTheDayItIsToBeExpected() {
    var validity = of(arrived().on("2027-03-01"), "medical-certificate");
    assertThat(validity.how()).isEqualTo(How.PLANNED);
    assertThat(validity.from()).contains(day("2027-03-06"));
    assertThat(validity.until()).contains(day("2027-09-01"));
    assertThat(validity.verdict()).isEqualTo(State.GOOD);
  }

  @Test
  void whatWasOnlyAskedForIsNotThereYetEither() {
    var plan =
        arrived()
            .document("medical-certificate", DocumentState.REQUESTED, null, null)
            .on("2027-03-01");
    assertThat(of(plan, "medical-certificate").how()).isEqualTo(How.PLANNED);
    assertThat(of(plan, "medical-certificate").isUnknown()).isFalse();
  }

  @Test
  void aPaperWithoutItsDayOfIssueIsUnknownAndNotSimplyGood() {
    var plan = arrived().document("photo", DocumentState.READY, null, null).on("2027-03-01");
    assertThat(of(plan, "photo").isUnknown()).isTrue();
    assertThat(of(plan, "passport").isUnknown()).as("no end recorded").isTrue();
    assertThat(of(plan, "passport-translation").isUnknown()).as("no rule ends it").isFalse();
  }

  @Test
  void aVisaThatOnlyFollowsFromTheArrivalEndsOnAnUnknownDay() {
    var plan = new CaseForTests().event(EventType.ARRIVED, "2027-03-01").on("2027-03-02");
    var visa = of(plan, Validity.E_VISA);
    assertThat(visa.until()).isEmpty();
    assertThat(visa.isUnknown()).isTrue();
    assertThat(of(plan, "eds").isUnknown()).isTrue();
  }

  @Test
  void nothingIsUsedBeforeItIsHandedOut() {
    var plan = new CaseForTests().on("2026-11-22");
    assertThat(of(plan, "eds").uses())
        .extracting(Use::event)
        .containsExactly(EventType.HUB_SUBMITTED, EventType.EGOV_SUBMITTED);
    assertThat(of(plan, "petition").uses())
        .extracting(Use::event)
        .containsExactly(EventType.EGOV_SUBMITTED, EventType.ORIGINALS_SUBMITTED);
    assertThat(of(plan, "medical-certificate").uses())
        .extracting(Use::event)
        .containsExactly(EventType.ORIGINALS_SUBMITTED);
  }

  @Test
  void aNewOneIsAskedForWithTheTimeThatItTakes() {
    var plan =
        waiting()
            .document("criminal-record", DocumentState.SUBMITTED, "2026-08-01", null)
            .on("2027-01-05");
    var renewal = of(plan, "criminal-record").renewal().orElseThrow();
    assertThat(renewal.days()).isEqualTo(10 + 14 + 14);
    assertThat(renewal.neededOn()).isEqualTo("2027-02-18");
    assertThat(renewal.askBy()).isEqualTo("2027-01-11");
    assertThat(renewal.steps())
        .containsExactly(
            "criminal-record-issue", "criminal-record-legalise", "criminal-record-translate");
  }

  @Test
  void theApplicantsOwnFiguresMoveTheDayToAsk() {
    var plan =
        waiting()
            .document("criminal-record", DocumentState.SUBMITTED, "2026-08-01", null)
            .taking(Map.of("criminal-record-issue", 30))
            .on("2027-01-05");
    assertThat(of(plan, "criminal-record").renewal().orElseThrow().askBy())
        .isEqualTo("2026-12-22")
        .isBefore("2027-01-05");
  }
}
