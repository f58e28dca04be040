package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.details.Severity;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.handin.Repacked;
import app.qadam.model.plan.Problem.Where;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.StageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what needs the applicant's eye, the gravest first. */
final class Problems {
  /** A deadline this near is worth a word on the overview. */
  private static final int SOON_DAYS = 7;

  private final CaseFile file;
  private final Facts facts;
  private final Plan plan;
  private final LocalDate today;

  Problems(CaseFile file, Facts facts, Plan plan) {
    this.file = file;
    this.facts = facts;
    this.plan = plan;
    this.today = plan.today();
  }

  List<Problem> all() {
    List<Problem> problems = new ArrayList<>();
    plan.deadlines().forEach(deadline -> ofDeadline(deadline).ifPresent(problems::add));
    visaFree().ifPresent(problems::add);
    facts
        .edition()
        .trouble()
        .ifPresent(trouble -> problems.add(new Problem(trouble, new Where.AtFacts())));
    plan.documents().stream()
        .filter(document -> document.ended() && isStillUsed(document))
        .forEach(document ->
            problems.add(
                Problem.with(
                    document,
                    Phrase.of(
                        "problem.document-ended",
                        document.type().title(),
                        document.record().validUntil().orElseThrow()))));
    passport().ifPresent(problems::add);
    plan.validities().forEach(validity -> ofValidity(validity).ifPresent(problems::add));
    plan.stages().forEach(stage -> ofStage(stage, problems));
    plan.eligibility()
        .with(Judgement.Outcome.DOES_NOT_FIT)
        .forEach(one ->
            problems.add(
                new Problem(
                    Phrase.of("problem.does-not-fit", one.requirement().title()),
                    new Where.AtEligibility())));
    mismatches().ifPresent(problems::add);
    withoutVisa().ifPresent(problems::add);
    Repacked.of(file).forEach(one -> problems.add(repacked(one)));
    entryWindow().ifPresent(problems::add);
    wish().ifPresent(problems::add);
    plan.forecast().paces().stream()
        .filter(Pace::isOver)
        .forEach(pace ->
            problems.add(
                Problem.at(
                    pace.to().stage(),
                    Phrase.of(
                        "problem.slow",
                        pace.title(),
                        new Quantity("span." + pace.typical().unit().id() + ".nth", pace.gone()),
                        pace.typical().count()))));
    file.events().stream()
        .filter(event -> event.date().isAfter(today))
        .forEach(event ->
            problems.add(
                Problem.at(
                    event.type().stage(),
                    Phrase.of("problem.still-ahead", event.type(), event.date()))));
    return problems;
  }

  private Optional<Problem> mismatches() {
    long count = plan.details().findings(Severity.MISMATCH).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Phrase.of("problem.mismatches", new Quantity("mismatches", count)),
                new Where.AtDetails()));
  }

  /** Of several documents the first is named. */
  private Problem repacked(Repacked one) {
    var packing = one.packing();
    var first = facts.document(one.changed().getFirst()).map(DocumentType::title);
    return new Problem(
        Phrase.of(
            "problem.repacked",
            packing.name(),
            packing.madeOn(),
            first.<Object>map(title -> title).orElse(one.changed().getFirst())),
        new Where.AtHandIn(packing.addressee()));
  }

  private Optional<Problem> ofDeadline(Deadline deadline) {
    if (deadline.met().isPresent() || deadline.due().isEmpty() || isToldAsDocument(deadline)) {
      return Optional.empty();
    }
    long days = deadline.daysLeft(today).orElseThrow();
    if (days > SOON_DAYS || plan.isMoot(deadline)) {
      return Optional.empty();
    }
    if (days < 0 && deadline.follows("tax-residence")) {
      return Optional.of(Problem.at(deadline, Phrase.of("problem.tax-line", deadline.due().get())));
    }
    var key = days < 0 ? "past" : days == 0 ? "today" : "soon";
    var validity = Deadlines.isValidity(deadline) ? "validity" : "deadline";
    return Optional.of(
        Problem.at(
            deadline,
            Phrase.of(
                "problem." + validity + "-" + key,
                deadline.title(),
                new Quantity("days", Math.abs(days)),
                deadline.due().get())));
  }

  /**
   * The passport, and a document that is past its day or not needed any more, are told elsewhere.
   */
  private boolean isToldAsDocument(Deadline deadline) {
    if (deadline.follows("passport-at-application")) {
      return true;
    }
    return deadline.rule().stream()
        .filter(rule -> Deadlines.isValidity(deadline))
        .flatMap(rule -> rule.basis().document().stream())
        .flatMap(id -> plan.document(id).stream())
        .anyMatch(document -> document.ended() || !isStillUsed(document));
  }

  /** Whether a document has yet to be handed in somewhere. */
  private boolean isStillUsed(DocumentPlan document) {
    boolean settled =
        document.state() == DocumentState.ACCEPTED || document.state() == DocumentState.NOT_NEEDED;
    return !settled
        && plan.stages().stream()
            .filter(stage -> document.type().stages().contains(stage.stage()))
            .anyMatch(stage -> stage.status() != StageStatus.DONE);
  }

  private Optional<Problem> ofValidity(Validity validity) {
    var ended = plan.document(validity.id()).filter(DocumentPlan::ended).isPresent();
    boolean isTold = ended || validity.id().equals(Passport.DOCUMENT);
    if (isTold || validity.how() == Validity.How.PLANNED) {
      return Optional.empty();
    }
    return validity
        .firstBad()
        .map(use ->
            new Problem(
                Phrase.of(
                    use.state() == Use.State.OUTSIDE ? "problem.runs-out" : "problem.may-run-out",
                    validity.title(),
                    validity.until().orElseThrow(),
                    use.event(),
                    use.state() == Use.State.OUTSIDE ? use.days().typical() : use.days().maximum()),
                new Where.AtValidity(validity.id())));
  }

  private Optional<Problem> passport() {
    var passport = plan.passport();
    if (passport.verdict().compareTo(Use.State.GOOD) <= 0
        || plan.document(Passport.DOCUMENT).filter(DocumentPlan::ended).isPresent()) {
      return Optional.empty();
    }
    var check =
        passport.checks().stream()
            .filter(one -> one.state() == passport.verdict())
            .findFirst()
            .orElseThrow();
    boolean isShort = check.state() == Use.State.OUTSIDE;
    var key = isShort ? "problem.passport" : "problem.passport-tight";
    var beforeIin = isShort ? "problem.passport-before-iin" : "problem.passport-tight-before-iin";
    return Optional.of(
        new Problem(
            Phrase.of(
                passport.renewBeforeIin() ? beforeIin : key,
                passport.until().orElseThrow(),
                check.rule().title(),
                isShort ? check.neededUntil() : check.neededAtLatest()),
            new Where.AtValidity(Passport.DOCUMENT)));
  }

  private void ofStage(StagePlan stage, List<Problem> problems) {
    if (stage.status() == StageStatus.PROBLEM) {
      problems.add(Problem.at(stage.stage(), stage.reason()));
    }
    var earlier = stage.gate().missing().stream().anyMatch(Missing.EarlierStage.class::isInstance);
    if (earlier
        && !stage.gate().isOpen()
        && stage.events().stream().anyMatch(event -> belongsHere(event.type()))) {
      problems.add(
          Problem.at(
              stage.stage(),
              Phrase.of(
                  "problem.out-of-order",
                  facts.guide(stage.stage()).title(),
                  facts.guide(stage.stage().previous().orElseThrow()).title())));
    }
  }

  /** What can as well happen before its stage says nothing about the order. */
  private static boolean belongsHere(EventType type) {
    return type != EventType.MEDICAL_ISSUED && type != EventType.HOST_NOTIFIED;
  }

  /** The way leads past the visa for nobody whom a list names as free of it. */
  private Optional<Problem> withoutVisa() {
    return file.goesWithoutVisa() && !plan.eligibility().mayGoWithoutVisa()
        ? Optional.of(new Problem(Phrase.of("problem.without-visa"), new Where.AtEligibility()))
        : Optional.empty();
  }

  /** The approval asks for an entry before the usual course arrives. */
  private Optional<Problem> entryWindow() {
    var arrival = plan.forecast().step(EventType.ARRIVED);
    return plan.deadline("entry-after-approval")
        .filter(deadline -> !arrival.done() && deadline.stateOn(today) == Deadline.State.AHEAD)
        .filter(deadline -> arrival.end().typical().isAfter(deadline.due().orElseThrow()))
        .map(deadline ->
            new Problem(
                Phrase.of(
                    "problem.entry-window", deadline.due().orElseThrow(), arrival.end().typical()),
                new Where.AtForecast()));
  }

  private Optional<Problem> wish() {
    return plan.forecast()
        .wish()
        .filter(wish -> wish.verdict() == Wish.Verdict.TOO_LATE)
        .map(wish ->
            new Problem(
                Phrase.of("problem.wish-too-late", wish.arrival(), wish.earliest()),
                new Where.AtForecast()));
  }

  private Optional<Problem> visaFree() {
    return plan.residence()
        .visaFree()
        .filter(Residence.VisaFreeDays::isOver)
        .map(days ->
            new Problem(
                Phrase.of(
                    "problem.visa-free-over",
                    new Quantity("days", days.rule().perStay()),
                    days.rule().inWindow(),
                    days.rule().window()),
                new Where.AtResidence()));
  }
}
