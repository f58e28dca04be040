package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Rule;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the passport lasts for the whole route.
 *
 * @param until its last good day, inclusive; absent while it is not recorded
 * @param checks each rule on the day it is tested
 * @param renewBeforeIin whether it is short while nothing is issued on its number yet, so that a
 *     new one costs nothing: the IIN and the EDS would follow it
 * @param permit what it does to the residence permit
 */
public record Passport(
    Optional<LocalDate> until, List<Check> checks, boolean renewBeforeIin, Permit permit) {
  /** Its id among the documents. */
  public static final String DOCUMENT = "passport";

  public Passport {
    checks = List.copyOf(checks);
  }

  /**
   * One rule on the day it is tested.
   *
   * @param tested the step at which it is tested
   * @param days when that is
   * @param neededUntil the day to which the passport has to last, for the usual day
   * @param neededAtLatest the same when the offices take all their time
   * @param margin calendar days to spare on the usual day, negative when it is short; absent while
   *     the passport's end is not recorded
   */
  public record Check(
      Rule rule,
      EventType tested,
      Dates days,
      LocalDate neededUntil,
      LocalDate neededAtLatest,
      Optional<Long> margin,
      Use.State state) {}

  /**
   * The permit, whose card never lasts longer than the passport.
   *
   * @param issued when it is to be expected, or was issued
   * @param longest its last day by its own rule, or as printed on it, from the usual day
   */
  public record Permit(Dates issued, LocalDate longest) {
    /** Its last day beside a passport that ends on {@code passport}. */
    public LocalDate endWith(LocalDate passport) {
      return passport.isBefore(longest) ? passport : longest;
    }
  }

  /** The worst of the checks that are to come. */
  public Use.State verdict() {
    return checks.stream().map(Check::state).max(Use.State::compareTo).orElse(Use.State.PAST);
  }

  static Passport of(CaseFile file, Facts facts, WorkingCalendar calendar, Forecast forecast) {
    var until = file.document(DOCUMENT).validUntil();
    List<Check> checks = new ArrayList<>();
    var atApplication = facts.ruleOf("passport-at-application");
    checks.add(
        check(
            atApplication,
            forecast.step(EventType.HUB_SUBMITTED),
            until,
            day -> atApplication.endOf(day, calendar)));
    checks.add(
        check(
            atApplication,
            forecast.step(EventType.EGOV_SUBMITTED),
            until,
            day -> atApplication.endOf(day, calendar)));
    if (!file.goesWithoutVisa()) {
      checks.add(beyondVisa(file, facts, calendar, forecast, until));
    }
    boolean isShort =
        checks.stream().anyMatch(check -> check.state().compareTo(Use.State.GOOD) > 0);
    return new Passport(
        until,
        checks,
        isShort && !file.has(EventType.IIN_ISSUED),
        permit(file, facts, calendar, forecast));
  }

  private static Check beyondVisa(
      CaseFile file,
      Facts facts,
      WorkingCalendar calendar,
      Forecast forecast,
      Optional<LocalDate> until) {
    var beyondVisa = facts.ruleOf("passport-beyond-visa");
    var visa = facts.ruleOf("e-visa-validity");
    var printed = file.last(EventType.VISA_ISSUED).flatMap(event -> event.until());
    return check(
        beyondVisa,
        forecast.step(EventType.VISA_ISSUED),
        until,
        day -> beyondVisa.endOf(printed.orElseGet(() -> visa.endOf(day, calendar)), calendar));
  }

  private static Permit permit(
      CaseFile file, Facts facts, WorkingCalendar calendar, Forecast forecast) {
    var issued = forecast.step(EventType.PERMIT_ISSUED).end();
    var printed = file.last(EventType.PERMIT_ISSUED).flatMap(event -> event.until());
    return new Permit(
        issued,
        printed.orElseGet(() -> facts.ruleOf("permit-validity").endOf(issued.typical(), calendar)));
  }

  /** What a rule needs on the day on which it is tested. */
  @FunctionalInterface
  private interface Need {
    LocalDate on(LocalDate day);
  }

  private static Check check(Rule rule, Task step, Optional<LocalDate> until, Need need) {
    var usual = need.on(step.end().typical());
    var latest = need.on(step.end().maximum());
    return new Check(
        rule,
        step.event().orElseThrow(),
        step.end(),
        usual,
        latest,
        until.map(end -> end.toEpochDay() - usual.toEpochDay()),
        Validities.state(step.done(), new Dates(usual, usual, latest), until));
  }
}
