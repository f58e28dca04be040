package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Tone;
import app.qadam.model.plan.Passport;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Use;
import app.qadam.model.plan.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a document, a key or the visa is drawn: its bar, the piece that is missing, and its uses.
 *
 * @param verdict the worst of its uses to come; for the passport also of its rules
 * @param tone of the bar
 * @param bar the bar; absent while nothing says when it will be there
 * @param missing from the last good day to the use that falls outside
 * @param uses those to come
 */
record ValidityRow(
    Validity validity,
    Use.State verdict,
    Tone tone,
    Optional<Bar> bar,
    Optional<Missing> missing,
    List<Use> uses) {
  ValidityRow {
    uses = List.copyOf(uses);
  }

  /**
   * A bar.
   *
   * @param from the first good day, inclusive; absent when it begins somewhere before
   * @param until the last good day, inclusive; absent when it does not end
   * @param known whether its end, or that it has none, is known
   */
  record Bar(Optional<LocalDate> from, Optional<LocalDate> until, boolean known) {}

  /**
   * What is missing.
   *
   * @param after the last good day, exclusive
   * @param to the day to which it would have to be good, inclusive
   */
  record Missing(LocalDate after, LocalDate to, Tone tone) {}

  static ValidityRow of(Validity validity, Plan plan) {
    var verdict = verdict(validity, plan);
    boolean isUnknown = validity.isUnknown();
    return new ValidityRow(
        validity,
        verdict,
        tone(validity, verdict),
        validity.how() == Validity.How.NOT_THERE && validity.from().isEmpty() && !isUnknown
            ? Optional.empty()
            : Optional.of(new Bar(validity.from(), validity.until(), !isUnknown)),
        missing(validity, verdict, plan),
        validity.uses().stream().filter(use -> use.state() != Use.State.PAST).toList());
  }

  private static Use.State verdict(Validity validity, Plan plan) {
    var own = validity.verdict();
    var rules = plan.passport().verdict();
    return isPassport(validity) && rules.compareTo(own) > 0 ? rules : own;
  }

  static boolean isPassport(Validity validity) {
    return validity.id().equals(Passport.DOCUMENT);
  }

  private static Tone tone(Validity validity, Use.State verdict) {
    return switch (verdict) {
      case OUTSIDE -> Tone.BAD;
      case AT_RISK -> Tone.WARN;
      case GOOD, PAST ->
          validity.isUnknown()
              ? Tone.WARN
              : switch (validity.how()) {
                case PLANNED, NOT_THERE -> Tone.WARN;
                case PRINTED, COUNTED, NOT_STATED -> Tone.GOOD;
              };
    };
  }

  private static Optional<Missing> missing(Validity validity, Use.State verdict, Plan plan) {
    return switch (verdict) {
      case PAST, GOOD -> Optional.empty();
      case AT_RISK, OUTSIDE -> {
        var tone = verdict == Use.State.OUTSIDE ? Tone.BAD : Tone.WARN;
        yield validity
            .until()
            .flatMap(end -> neededTo(validity, verdict, plan).map(to -> new Missing(end, to, tone)))
            .filter(piece -> piece.to().isAfter(piece.after()));
      }
    };
  }

  /** The last day on which it is used and not good any more. */
  private static Optional<LocalDate> neededTo(Validity validity, Use.State verdict, Plan plan) {
    var used =
        validity.uses().stream()
            .filter(use -> use.state() == verdict)
            .map(use -> verdict == Use.State.OUTSIDE ? use.days().typical() : use.days().maximum())
            .max(Comparator.naturalOrder());
    return used.or(() ->
        plan.passport().checks().stream()
            .filter(check -> isPassport(validity) && check.state() == verdict)
            .map(Passport.Check::neededUntil)
            .max(Comparator.naturalOrder()));
  }
}
