package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.details.Matrix;
import app.qadam.model.document.Legalisation;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a case file on a day.
 *
 * @param today the day for which it holds, in the applicant's own time zone
 * @param calendar the working days, with those that the applicant added or took away
 * @param stages all eight, in order
 * @param next what to do now
 * @param deadlines the nearest first; those without a date after those with one
 * @param documents all of the checklist, in its order
 * @param forecast what is to be expected
 * @param validities whether each document, key and visa is still good on the day it is used
 * @param passport the same for the passport, over the whole route
 * @param residence the stays, the permissions and the tax line
 * @param eligibility whether the programme fits, requirement by requirement
 * @param legalisations how documents of other countries are made usable, by the document's id
 * @param details the applicant's details beside what each document says, and where they disagree
 * @param problems what needs the applicant's eye, the gravest first
 */
public record Plan(
    LocalDate today,
    WorkingCalendar calendar,
    List<StagePlan> stages,
    NextAction next,
    List<Deadline> deadlines,
    List<DocumentPlan> documents,
    Forecast forecast,
    List<Validity> validities,
    Passport passport,
    Residence residence,
    Eligibility eligibility,
    Map<String, Legalisation> legalisations,
    Matrix details,
    List<Problem> problems) {
  public Plan {
    stages = List.copyOf(stages);
    deadlines = List.copyOf(deadlines);
    documents = List.copyOf(documents);
    validities = List.copyOf(validities);
    legalisations = Map.copyOf(legalisations);
    problems = List.copyOf(problems);
  }

  /** The plan for {@code today}: a pure function of what it is given. */
  public static Plan of(CaseFile file, Facts facts, LocalDate today) {
    return new Planner(file, facts, today).plan();
  }

  /** The same plan with what was found in it. */
  Plan with(List<Problem> found) {
    return new Plan(
        today,
        calendar,
        stages,
        next,
        deadlines,
        documents,
        forecast,
        validities,
        passport,
        residence,
        eligibility,
        legalisations,
        details,
        found);
  }

  /** How one stage stands. */
  public StagePlan stage(Stage stage) {
    return stages.get(stage.number() - 1);
  }

  /** The first stage that is not done; the last one when all are. */
  public StagePlan current() {
    return stages.stream()
        .filter(stage -> stage.status() != StageStatus.DONE)
        .findFirst()
        .orElse(stages.getLast());
  }

  /** Whether the permit is there. */
  public boolean isComplete() {
    return stages.stream().allMatch(stage -> stage.status() == StageStatus.DONE);
  }

  /** How one document stands. */
  public Optional<DocumentPlan> document(String id) {
    return documents.stream().filter(document -> document.type().id().equals(id)).findFirst();
  }

  /** How a document of another country is made usable; empty where its country is not known. */
  public Optional<Legalisation> legalisation(String document) {
    return Optional.ofNullable(legalisations.get(document));
  }

  /** How many documents can be handed in. */
  public int readyDocuments() {
    return (int) documents.stream().filter(DocumentPlan::isReady).count();
  }

  /** The deadlines in one state. */
  public List<Deadline> deadlines(Deadline.State state) {
    return deadlines.stream().filter(deadline -> deadline.stateOn(today) == state).toList();
  }

  /** The deadline of this id. */
  public Optional<Deadline> deadline(String id) {
    return deadlines.stream().filter(deadline -> deadline.id().equals(id)).findFirst();
  }

  /**
   * Whether nothing can be done about a deadline any more: who has left again cannot be told to the
   * migration service.
   */
  public boolean isMoot(Deadline deadline) {
    return deadline.isOverdueOn(today)
        && deadline.rule().filter(rule -> rule.basis().eachEntry()).isPresent()
        && residence.stays().stream()
            .filter(stay -> stay.span().last().filter(today::isAfter).isPresent())
            .anyMatch(stay ->
                deadline.start().filter(start -> stay.span().contains(start.date())).isPresent());
  }

  /** How long a document, a key or the e-visa is good. */
  public Optional<Validity> validity(String id) {
    return validities.stream().filter(validity -> validity.id().equals(id)).findFirst();
  }
}
