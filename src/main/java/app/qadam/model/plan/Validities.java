package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Rule;
import app.qadam.model.time.RuleKind;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds every document, key and visa against the planned days of the steps that use it. */
final class Validities {
  private final CaseFile file;
  private final Facts facts;
  private final WorkingCalendar calendar;
  private final Forecast forecast;
  private final List<Deadline> deadlines;

  Validities(
      CaseFile file,
      Facts facts,
      WorkingCalendar calendar,
      Forecast forecast,
      List<Deadline> deadlines) {
    this.file = file;
    this.facts = facts;
    this.calendar = calendar;
    this.forecast = forecast;
    this.deadlines = deadlines;
  }

  List<Validity> of(List<DocumentPlan> documents) {
    List<Validity> validities = new ArrayList<>();
    for (DocumentPlan document : documents) {
      if (canEnd(document.type()) && document.state() != DocumentState.NOT_NEEDED) {
        validities.add(of(document));
      }
    }
    if (!file.goesWithoutVisa()) {
      validities.add(eVisa());
    }
    return validities;
  }

  /** What somebody issues or certifies can run out; what the applicant writes cannot. */
  private boolean canEnd(DocumentType type) {
    boolean isCertified =
        type.states().contains(DocumentState.ISSUED)
            || type.states().contains(DocumentState.TRANSLATED)
            || type.event().filter(EventType.PETITION_ISSUED::equals).isPresent();
    return isCertified || rule(type.id()).isPresent();
  }

  private Optional<Rule> rule(String document) {
    return deadlines.stream()
        .flatMap(deadline -> deadline.rule().stream())
        .filter(rule -> rule.kind() == RuleKind.VALIDITY)
        .filter(
            rule -> rule.basis().document().filter(DocumentType.base(document)::equals).isPresent())
        .findFirst();
  }

  /** Whether a deadline follows a rule for this document, and not for one of another country. */
  private static boolean isOf(Deadline deadline, Rule rule, String document) {
    return deadline.follows(rule.id())
        && DocumentType.country(deadline.id()).equals(DocumentType.country(document));
  }

  private Validity of(DocumentPlan document) {
    var id = document.type().id();
    var rule = rule(id);
    var record = document.record();
    var deadline =
        rule.flatMap(one -> deadlines.stream().filter(two -> isOf(two, one, id)).findFirst());
    Optional<LocalDate> until = deadline.flatMap(Deadline::due).or(record::validUntil);
    if (until.isPresent()) {
      boolean isPrinted =
          record.validUntil().equals(until) || deadline.flatMap(Deadline::printed).equals(until);
      var from =
          record.issued().or(() -> deadline.flatMap(Deadline::start).map(Deadline.Moment::date));
      return validity(
          document.type().id(),
          document.type().title(),
          from,
          until,
          isPrinted ? Validity.How.PRINTED : Validity.How.COUNTED,
          rule,
          stages(document.type()));
    }
    if (isThere(document)) {
      return validity(
          id,
          document.type().title(),
          record.issued(),
          Optional.empty(),
          Validity.How.NOT_STATED,
          rule,
          stages(document.type()));
    }
    var planned = plannedIssue(document.type());
    boolean isCounted = planned.isPresent() && rule.isPresent();
    return validity(
        id,
        document.type().title(),
        planned,
        isCounted ? Optional.of(rule.get().endOf(planned.get(), calendar)) : Optional.empty(),
        isCounted ? Validity.How.PLANNED : Validity.How.NOT_THERE,
        rule,
        stages(document.type()));
  }

  /** What was only asked for is not there; what a step that is over hands out is, told or not. */
  private boolean isThere(DocumentPlan document) {
    boolean isHandedOut =
        document
            .type()
            .event()
            .filter(event -> facts.step(event).isPresent() && forecast.step(event).done())
            .isPresent();
    boolean isBegun =
        document.state() != DocumentState.NOT_STARTED
            && document.state() != DocumentState.REQUESTED;
    return isHandedOut || isBegun;
  }

  /** The stages that use a document; what hands it out, or comes before, does not. */
  private List<Stage> stages(DocumentType type) {
    return type.stages().stream()
        .filter(stage -> stage != Stage.E_VISA || !file.goesWithoutVisa())
        .filter(stage ->
            type.event().isEmpty() || Forecast.use(stage).compareTo(type.event().get()) > 0)
        .toList();
  }

  /** When something that is not there yet is to be expected. */
  private Optional<LocalDate> plannedIssue(DocumentType type) {
    if (type.event().isPresent() && facts.step(type.event().get()).isPresent()) {
      return Optional.of(forecast.step(type.event().get()).end().typical());
    }
    return forecast.tasks().stream()
        .filter(task -> task.document().filter(type.base()::equals).isPresent())
        .findFirst()
        .map(task -> task.end().typical());
  }

  private Validity eVisa() {
    var rule = facts.ruleOf("e-visa-validity");
    var deadline = deadlines.stream().filter(one -> one.follows(rule.id())).findFirst();
    var step = forecast.step(EventType.VISA_ISSUED);
    var printed = deadline.flatMap(Deadline::printed);
    var due = deadline.flatMap(Deadline::due);
    // A visa that only follows from the arrival began on a day that nobody told.
    var from =
        step.done()
            ? deadline.flatMap(Deadline::start).map(Deadline.Moment::date)
            : Optional.of(step.end().typical());
    return validity(
        Validity.E_VISA,
        facts.step(EventType.VISA_ISSUED).orElseThrow().title(),
        from,
        step.done() ? due : from.map(day -> rule.endOf(day, calendar)),
        how(step.done(), due, printed),
        Optional.of(rule),
        List.of(Stage.TRAVEL, Stage.IN_PERSON));
  }

  private static Validity.How how(
      boolean done, Optional<LocalDate> due, Optional<LocalDate> printed) {
    if (!done) {
      return Validity.How.PLANNED;
    }
    if (due.isEmpty()) {
      return Validity.How.NOT_STATED;
    }
    return printed.equals(due) ? Validity.How.PRINTED : Validity.How.COUNTED;
  }

  private Validity validity(
      String id,
      LocalizedText title,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Validity.How how,
      Optional<Rule> rule,
      List<Stage> stages) {
    var uses = stages.stream().map(stage -> use(stage, until)).toList();
    var bare = new Validity(id, title, from, until, how, rule, uses, Optional.empty());
    return bare.firstBad()
        .map(bad ->
            new Validity(id, title, from, until, how, rule, uses, Optional.of(renewal(id, bad))))
        .orElse(bare);
  }

  private Use use(Stage stage, Optional<LocalDate> until) {
    var event = Forecast.use(stage);
    var step = forecast.step(event);
    return new Use(stage, event, step.end(), state(step.done(), step.end(), until));
  }

  static Use.State state(boolean done, Dates days, Optional<LocalDate> until) {
    if (done) {
      return Use.State.PAST;
    }
    if (until.isEmpty() || !days.maximum().isAfter(until.get())) {
      return Use.State.GOOD;
    }
    return days.typical().isAfter(until.get()) ? Use.State.OUTSIDE : Use.State.AT_RISK;
  }

  private Validity.Renewal renewal(String document, Use bad) {
    List<String> steps = new ArrayList<>();
    int days = 0;
    for (Estimate estimate : facts.estimates().values()) {
      if (estimate.document().filter(DocumentType.base(document)::equals).isPresent()) {
        steps.add(estimate.id());
        var own = file.planning().days().get(estimate.id());
        days += own != null ? own : estimate.days().orElse(0);
      }
    }
    var needed = bad.days().typical();
    return new Validity.Renewal(needed.minusDays(days), needed, steps, days);
  }
}
