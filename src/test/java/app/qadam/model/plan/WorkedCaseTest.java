package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What Qadam says on the key days of an application with three refusals and a failure of the
 * portal, in the words that the applicant reads: it would have warned in time.
 */
class WorkedCaseTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  private static Plan on(String day) {
    var date = LocalDate.parse(day);
    return Plan.of(FiveSubmissions.by(date), FACTS, date);
  }

  private static List<String> said(Plan plan) {
    return plan.problems().stream().map(problem -> ENGLISH.say(problem.text())).toList();
  }

  private static Validity certificate(Plan plan) {
    return plan.validity("criminal-record").orElseThrow();
  }

  private static LocalDate due(Plan plan, String deadline) {
    return plan.deadline(deadline).flatMap(Deadline::due).orElseThrow();
  }

  @Test
  void onTheDayOfTheApplicationNothingIsWrongButTheStayIsCounted() {
    var plan = on("2025-07-14");

    assertThat(certificate(plan).until()).contains(LocalDate.of(2025, 12, 15));
    assertThat(certificate(plan).verdict()).isEqualTo(Use.State.GOOD);
    assertThat(due(plan, "review")).isEqualTo(LocalDate.of(2025, 8, 28));
    assertThat(due(plan, "visa-free-stay"))
        .as("30 days from 20 June, that day counted")
        .isEqualTo(LocalDate.of(2025, 7, 19));
    assertThat(said(plan)).contains("Visa-free days end: 5 days left, to Sat 19 Jul 2025.");
  }

  @Test
  void firstRefusalIsAPathAndTheCertificateStillHolds() {
    var plan = on("2025-09-03");
    var attempts = Attempts.of(Stage.EGOV, FiveSubmissions.by(plan.today()));

    assertThat(plan.stage(Stage.EGOV).status()).isEqualTo(StageStatus.PROBLEM);
    assertThat(said(plan)).containsExactly("Refused on eGov.kz: Wed 3 Sep 2025.");
    assertThat(attempts.attempts()).hasSize(1);
    assertThat(attempts.last().orElseThrow().ended().orElseThrow().note())
        .contains("Inaccurate data");
    assertThat(attempts.waitIsUnknown()).as("no source names the waiting time").isTrue();
    assertThat(certificate(plan).verdict()).isEqualTo(Use.State.GOOD);
  }

  @Test
  void waitAfterARefusalThatTheApplicantLearntMovesEveryDate() {
    var day = LocalDate.of(2025, 9, 3);
    var file = FiveSubmissions.by(day);
    var figures = new HashMap<>(file.planning().days());
    figures.put("wait-egov", 30);
    CaseFile waiting = file.withPlanning(file.planning().taking(figures));

    var at = Plan.of(file, FACTS, day).forecast().step(EventType.EGOV_SUBMITTED).end().typical();
    var later =
        Plan.of(waiting, FACTS, day).forecast().step(EventType.EGOV_SUBMITTED).end().typical();

    assertThat(at).isEqualTo(LocalDate.of(2025, 9, 6));
    assertThat(later).isEqualTo(LocalDate.of(2025, 10, 6));
    assertThat(certificate(Plan.of(waiting, FACTS, day)).verdict()).isEqualTo(Use.State.AT_RISK);
  }

  @Test
  void elevenVisaFreeDaysAreLeftAndTheLastDayToLeaveIsNamed() {
    var plan = on("2025-10-08");
    var days = plan.residence().visaFree().orElseThrow();

    assertThat(days.used()).isEqualTo(79);
    assertThat(days.left()).isEqualTo(11);
    assertThat(days.latestExit()).contains(LocalDate.of(2025, 10, 19));
    assertThat(days.comesBack().getFirst().date()).isEqualTo(LocalDate.of(2025, 12, 17));
  }

  @Test
  void thirdRefusalWarnsOfTheCertificateTwoMonthsAheadAndSaysWhenToAskForANewOne() {
    var plan = on("2025-10-15");

    assertThat(plan.residence().visaFree().orElseThrow().left())
        .as("the stay was ended on 12 October")
        .isEqualTo(7);
    assertThat(certificate(plan).verdict()).isEqualTo(Use.State.AT_RISK);
    assertThat(certificate(plan).renewal().orElseThrow().askBy())
        .isEqualTo(LocalDate.of(2025, 10, 25));
    assertThat(said(plan))
        .contains(
            "Criminal record certificate: its last good day is Mon 15 Dec 2025. If the offices take"
                + " all their time, it is used only on Thu 1 Jan 2026 (Originals handed in to the"
                + " migration police).",
            "Refused on eGov.kz: Wed 15 Oct 2025.");
  }

  @Test
  void failureOfThePortalIsNoRefusalAndHasNoWaitingTime() {
    var plan = on("2025-10-23");
    var attempts = Attempts.of(Stage.EGOV, FiveSubmissions.by(plan.today()));

    assertThat(said(plan)).contains("eGov.kz failed: nothing was decided: Thu 23 Oct 2025.");
    assertThat(attempts.attempts()).hasSize(4);
    assertThat(attempts.waitIsUnknown()).isFalse();
    assertThat(attempts.nextFrom()).contains(LocalDate.of(2025, 10, 23));
    assertThat(certificate(plan).verdict()).isEqualTo(Use.State.AT_RISK);
  }

  @Test
  void approvalStartsTheThirtyDaysForTheEntry() {
    var plan = on("2025-11-14");

    assertThat(plan.stage(Stage.EGOV).status()).isEqualTo(StageStatus.DONE);
    assertThat(Attempts.of(Stage.EGOV, FiveSubmissions.by(plan.today())).attempts()).hasSize(5);
    assertThat(due(plan, "entry-after-approval")).isEqualTo(LocalDate.of(2025, 12, 13));
    assertThat(certificate(plan).verdict())
        .as("one day to spare at the usual pace")
        .isEqualTo(Use.State.GOOD);
    assertThat(said(plan)).isEmpty();
  }

  @Test
  void standingStillAfterTheApprovalIsSaidWhileThereIsTimeToAct() {
    var plan = on("2025-12-01");

    assertThat(certificate(plan).verdict()).isEqualTo(Use.State.OUTSIDE);
    assertThat(said(plan))
        .contains(
            "Enter by Sat 13 Dec 2025; at the usual pace you would arrive on Mon 22 Dec 2025.",
            "Second certificate is back: today, Mon 1 Dec 2025, is the last day.")
        .anyMatch(text -> text.startsWith("Criminal record certificate: its last good day is"));
  }

  @Test
  void onArrivalTheHostsThreeDaysAndTheLastVisaFreeDayAreThere() {
    var plan = on("2025-12-08");

    assertThat(due(plan, "notification")).isEqualTo(LocalDate.of(2025, 12, 10));
    assertThat(due(plan, "visa-free-stay"))
        .as("90 in 180: the first days come back on the 17th only")
        .isEqualTo(LocalDate.of(2025, 12, 14));
    assertThat(said(plan))
        .contains("Criminal record certificate ends in 7 days, on Mon 15 Dec 2025.");
  }

  @Test
  void handedInThreeDaysBeforeTheCertificateEndsItIsToldNoMore() {
    var plan = on("2025-12-12");

    assertThat(certificate(plan).verdict()).isEqualTo(Use.State.PAST);
    assertThat(plan.deadline("criminal-record-validity").orElseThrow().stateOn(plan.today()))
        .isEqualTo(Deadline.State.MET);
    assertThat(said(plan)).noneMatch(text -> text.startsWith("Criminal record"));
  }

  @Test
  void permitEndsWithThePassportAndItsRenewalComesAMonthBefore() {
    var plan = on("2026-01-23");

    assertThat(due(plan, "permit-validity"))
        .as("ten years would outlive the passport")
        .isEqualTo(LocalDate.of(2031, 3, 2));
    assertThat(due(plan, "permit-renewal")).isEqualTo(LocalDate.of(2031, 2, 2));
    assertThat(plan.residence().permission(Permission.Kind.PERMIT).state())
        .isEqualTo(Permission.State.CURRENT);
    assertThat(plan.residence().visaFree().orElseThrow().isOver())
        .as("the permit, not the visa-free days, now allows the stay")
        .isFalse();
    assertThat(due(plan, "tax-residence")).isEqualTo(LocalDate.of(2026, 3, 16));
  }

  @Test
  void bothTaxLinesAreDated() {
    var plan = on("2026-06-20");

    assertThat(plan.residence().passesTwelveMonths()).contains(LocalDate.of(2026, 3, 17));
    assertThat(plan.residence().passesYear())
        .as("the 184th day of a year spent there from 1 January")
        .contains(LocalDate.of(2026, 7, 3));
    assertThat(said(plan)).anyMatch(text -> text.contains("183-day tax line is passed"));
  }
}
