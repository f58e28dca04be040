package app.qadam.model;

import app.qadam.model.document.DocumentType;
import app.qadam.model.document.LegalisationRules;
import app.qadam.model.edition.Edition;
import app.qadam.model.eligibility.EVisaRules;
import app.qadam.model.fact.Help;
import app.qadam.model.fact.Requirement;
import app.qadam.model.fact.Source;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.HandInGuide;
import app.qadam.model.program.Catalogue;
import app.qadam.model.program.Country;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Program;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageGuide;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Rule;
import app.qadam.model.time.Step;
import app.qadam.model.time.VisaFreeRules;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that Qadam knows about the programme, the calendar and the programs; immutable.
 *
 * @param steps how long each step of the way takes, in order
 * @param estimates assumptions for the applicant to change, by id, in order
 * @param handIns what is handed in, for every addressee in order
 * @param calendarSources who says which days are off
 * @param catalogue the table of programs
 * @param edition which facts these are
 */
public record Facts(
    Map<String, Source> sources,
    Map<Stage, StageGuide> stages,
    List<Requirement> requirements,
    List<DocumentType> documents,
    List<Rule> rules,
    List<Step> steps,
    Map<String, Estimate> estimates,
    VisaFreeRules visaFree,
    EVisaRules eVisa,
    LegalisationRules legalisation,
    List<HandInGuide> handIns,
    WorkingCalendar calendar,
    List<Source> calendarSources,
    Catalogue catalogue,
    ExchangeRates rates,
    Help help,
    Edition edition) {

  /** The same facts with other rates. */
  public Facts with(ExchangeRates rates) {
    return with(catalogue, rates, edition);
  }

  /** The same facts with another table of programs. */
  public Facts with(Catalogue catalogue) {
    return with(catalogue, rates, edition);
  }

  /** The same facts, known to be of this edition. */
  public Facts with(Edition edition) {
    return with(catalogue, rates, edition);
  }

  private Facts with(Catalogue catalogue, ExchangeRates rates, Edition edition) {
    return new Facts(
        sources,
        stages,
        requirements,
        documents,
        rules,
        steps,
        estimates,
        visaFree,
        eVisa,
        legalisation,
        handIns,
        calendar,
        calendarSources,
        catalogue,
        rates,
        help,
        edition);
  }

  /** The guide of a stage; every stage has one. */
  public StageGuide guide(Stage stage) {
    var guide = stages.get(stage);
    if (guide == null) {
      throw new IllegalStateException("no guide for the stage " + stage.id());
    }
    return guide;
  }

  /** The document of this id, also one that is asked for one citizenship in particular. */
  public Optional<DocumentType> document(String id) {
    return documents.stream()
        .filter(document -> document.id().equals(DocumentType.base(id)))
        .findFirst()
        .map(document -> DocumentType.country(id).map(document::of).orElse(document));
  }

  /** What is handed in to an addressee. */
  public HandInGuide handIn(Addressee addressee) {
    return handIns.stream()
        .filter(guide -> guide.addressee() == addressee)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing is known of " + addressee.id()));
  }

  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The rule of this id, which is one that Qadam ships with. */
  public Rule ruleOf(String id) {
    return rule(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
  }

  /** The estimate of this id, which is one that Qadam ships with. */
  public Estimate estimate(String id) {
    var estimate = estimates.get(id);
    if (estimate == null) {
      throw new IllegalStateException("no estimate " + id);
    }
    return estimate;
  }

  /** The step that ends with an event. */
  public Optional<Step> step(EventType to) {
    return steps.stream().filter(step -> step.to() == to).findFirst();
  }

  public Optional<Program> program(String id) {
    return catalogue.program(id);
  }

  /** The programs of the table. */
  public List<Program> programs() {
    return catalogue.programs();
  }

  /** The day on which the table of programs was read off its page. */
  public LocalDate programsSeen() {
    return catalogue.seen();
  }

  /** The countries of the table, by code. */
  public Map<String, Country> countries() {
    return catalogue.countries();
  }

  /** The documents that a stage uses, in the order of its guide. */
  public List<DocumentType> documentsOf(Stage stage) {
    return guide(stage).documents().stream().flatMap(id -> document(id).stream()).toList();
  }
}
