package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.Use.State;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether the passport lasts over the whole route: each rule on the day it is tested. */
class PassportTest {
  private static final String TODAY = "2027-01-05";

  /** Ready to send to eGov on 8 January; the visa follows on 1 February at the usual pace. */
  private static CaseForTests withPetition() {
    return new CaseForTests()
        .event(EventType.IIN_ISSUED, "2026-06-01")
        .event(EventType.EDS_ISSUED, "2026-06-03")
        .event(EventType.HUB_SUBMITTED, "2026-10-05")
        .event(EventType.HUB_APPROVED, "2026-11-05")
        .event(EventType.PETITION_ISSUED, TODAY)
        .document("criminal-record", DocumentState.READY, "2026-12-01", null);
  }

  private static Passport passport(CaseForTests file, @Nullable String until) {
    return file.document("passport", DocumentState.READY, null, until).on(TODAY).passport();
  }

  private static Passport.Check check(Passport passport, EventType tested) {
    return passport.checks().stream()
        .filter(check -> check.tested() == tested)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void moreThanOneHundredAndEightyDaysAreNeededOnTheDayOfApplying() {
    var applied = check(passport(withPetition(), "2032-01-01"), EventType.EGOV_SUBMITTED);
    assertThat(applied.days().typical()).isEqualTo("2027-01-08");
    assertThat(applied.neededUntil()).isEqualTo("2027-07-08");
    assertThat(applied.neededUntil().toEpochDay() - applied.days().typical().toEpochDay())
        .as("181 days, which is more than 180")
        .isEqualTo(181);
  }

  @Test
  void theLastNeededDayIsEnoughAndOneDayLessIsShort() {
    var enough = check(passport(withPetition(), "2027-07-08"), EventType.EGOV_SUBMITTED);
    assertThat(enough.margin()).contains(0L);
    assertThat(enough.state()).isEqualTo(State.GOOD);
    var isShort = check(passport(withPetition(), "2027-07-07"), EventType.EGOV_SUBMITTED);
    assertThat(isShort.margin()).contains(-1L);
    assertThat(isShort.state()).isEqualTo(State.OUTSIDE);
  }

  @Test
  void threeMonthsBeyondTheVisaAreNeededWhenItIsIssued() {
    var visa = check(passport(withPetition(), "2032-01-01"), EventType.VISA_ISSUED);
    assertThat(visa.days().typical()).isEqualTo("2027-02-01");
    assertThat(visa.neededUntil()).isEqualTo("2028-04-30");
    assertThat(check(passport(withPetition(), "2028-05-20"), EventType.VISA_ISSUED).state())
        .as("enough at the usual pace, not when eGov takes its 45 days")
        .isEqualTo(State.AT_RISK);
  }

  @Test
  void aPassportThatMayBeShortIsToldTheDayItHasToLastTo() {
    var end = "2028-05-20";
    var file = withPetition();
    var visa = check(passport(file, end), EventType.VISA_ISSUED);
    assertThat(visa.neededUntil()).isBefore(end);
    assertThat(visa.neededAtLatest()).isAfter(end);
    assertThat(file.on(TODAY).problems())
        .filteredOn(problem -> problem.text().key().equals("problem.passport-tight"))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.text().arguments())
                .contains(LocalDate.parse(end), visa.neededAtLatest()));
  }

  @Test
  void theEndPrintedOnTheVisaIsTheOneThatCounts() {
    var file =
        withPetition()
            .event(EventType.EGOV_SUBMITTED, TODAY)
            .event(EventType.EGOV_APPROVED, TODAY)
            .event(EventType.VISA_APPLIED, TODAY)
            .event(EventType.VISA_ISSUED, TODAY, "2027-06-30");
    var visa = check(passport(file, "2032-01-01"), EventType.VISA_ISSUED);
    assertThat(visa.neededUntil()).isEqualTo("2027-09-30");
    assertThat(visa.state()).isEqualTo(State.PAST);
  }

  @Test
  void theWorstOfTheChecksToComeDecides() {
    var passport = passport(withPetition(), "2027-12-31");
    assertThat(check(passport, EventType.HUB_SUBMITTED).state()).isEqualTo(State.PAST);
    assertThat(check(passport, EventType.EGOV_SUBMITTED).state()).isEqualTo(State.GOOD);
    assertThat(check(passport, EventType.VISA_ISSUED).state()).isEqualTo(State.OUTSIDE);
    assertThat(passport.verdict()).isEqualTo(State.OUTSIDE);
  }

  @Test
  void withoutItsLastDayEveryMarginIsUnknown() {
    var passport = passport(withPetition(), null);
    assertThat(passport.until()).isEmpty();
    assertThat(passport.checks()).extracting(Passport.Check::margin).containsOnly(Optional.empty());
    assertThat(passport.renewBeforeIin()).isFalse();
  }

  @Test
  void aShortOneIsRenewedBeforeTheIinAndNotAfter() {
    assertThat(passport(new CaseForTests(), "2027-12-31").renewBeforeIin()).isTrue();
    assertThat(passport(new CaseForTests(), "2032-12-31").renewBeforeIin()).isFalse();
    assertThat(passport(withPetition(), "2027-12-31").renewBeforeIin()).isFalse();
  }

  @Test
  void thePermitEndsWithThePassportWhenThatEndsFirst() {
    var permit = passport(withPetition(), "2031-08-03").permit();
    assertThat(permit.longest()).isEqualTo(permit.issued().typical().plusYears(10).minusDays(1));
    assertThat(permit.endWith(LocalDate.parse("2031-08-03"))).isEqualTo("2031-08-03");
    assertThat(permit.endWith(LocalDate.parse("2040-01-01"))).isEqualTo(permit.longest());
  }
}
