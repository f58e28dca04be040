package app.qadam.model.handin;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.details.Severity;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Passport;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Problem;
import app.qadam.model.plan.Problem.Where;
import app.qadam.model.plan.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a paper is ready and good on the day on which an addressee gets it. */
final class PaperCheck {
  /** How long a passport has to last when an application is handed in (programme page). */
  private static final String PASSPORT_RULE = "passport-at-application";

  private final Plan plan;
  private final Facts facts;
  private final Addressee addressee;
  private final LocalDate day;

  PaperCheck(Plan plan, Facts facts, Addressee addressee, LocalDate day) {
    this.plan = plan;
    this.facts = facts;
    this.addressee = addressee;
    this.day = day;
  }

  /** Why it is not ready for the day; each leads to where that is put right. */
  List<Problem> troubles(DocumentPlan document, boolean hasFile) {
    var id = document.type().id();
    List<Problem> troubles = new ArrayList<>();
    if (!document.state().isReady()) {
      troubles.add(atDocument(id, Phrase.of("hand-in.not-ready", document.state())));
    }
    if (!hasFile) {
      troubles.add(atDocument(id, Phrase.of("hand-in.no-file")));
    }
    findings(id, Severity.MISMATCH)
        .ifPresent(found ->
            troubles.add(
                new Problem(Phrase.of("hand-in.mismatches", found), new Where.AtDetails())));
    document
        .record()
        .issued()
        .filter(day::isBefore)
        .ifPresent(issued -> troubles.add(atDocument(id, Phrase.of("hand-in.not-issued", issued))));
    tooShort(document).ifPresent(text -> troubles.add(new Problem(text, new Where.AtValidity(id))));
    return troubles;
  }

  /** What could not be checked, or may be right as it is. */
  List<Problem> doubts(DocumentPlan document) {
    var id = document.type().id();
    List<Problem> doubts = new ArrayList<>();
    findings(id, Severity.LOOK)
        .ifPresent(found ->
            doubts.add(new Problem(Phrase.of("hand-in.look", found), new Where.AtDetails())));
    plan.validity(id)
        .filter(Validity::isUnknown)
        .ifPresent(one -> doubts.add(atDocument(id, Phrase.of("hand-in.end-unknown"))));
    return doubts;
  }

  private static Problem atDocument(String id, Phrase text) {
    return new Problem(text, new Where.AtDocument(id));
  }

  private Optional<Quantity> findings(String document, Severity severity) {
    long count =
        plan.details()
            .findings(severity)
            .filter(finding -> finding.document().equals(Optional.of(document)))
            .count();
    return Optional.of(new Quantity("mismatches", count)).filter(one -> count > 0);
  }

  /** It has ended by the day, or it is a passport that has to last beyond it. */
  private Optional<Phrase> tooShort(DocumentPlan document) {
    var id = document.type().id();
    var until = plan.validity(id).flatMap(Validity::until).or(() -> document.record().validUntil());
    if (until.filter(day::isAfter).isPresent()) {
      return until.map(end -> Phrase.of("hand-in.ended", end));
    }
    return until
        .filter(end -> id.equals(Passport.DOCUMENT))
        .flatMap(end ->
            passportNeededUntil()
                .filter(end::isBefore)
                .map(needed -> Phrase.of("hand-in.passport-short", needed, end)));
  }

  /** The day to which the passport has to last for this addressee; absent where none is told. */
  private Optional<LocalDate> passportNeededUntil() {
    return switch (addressee) {
      case ASTANA_HUB, EGOV -> Optional.of(facts.ruleOf(PASSPORT_RULE).endOf(day, plan.calendar()));
      case VISA_PORTAL ->
          plan.passport().checks().stream()
              .filter(check -> check.tested() == addressee.accepted())
              .map(Passport.Check::neededUntil)
              .findFirst();
      case MIGRATION_POLICE -> Optional.empty();
    };
  }
}
