package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import app.qadam.model.time.Rule;
import app.qadam.model.time.RuleKind;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Works a plan out, once. */
final class Planner {
  private final CaseFile file;
  private final Facts facts;
  private final LocalDate today;
  private final WorkingCalendar calendar;
  private final Checklist checklist;
  private final List<DocumentPlan> documents;

  Planner(CaseFile file, Facts facts, LocalDate today) {
    this.file = file;
    this.facts = facts;
    this.today = today;
    this.calendar = facts.calendar().with(file.ownDays().values());
    this.checklist = new Checklist(file, facts);
    this.documents = checklist.documents().stream().map(this::document).toList();
  }

  Plan plan() {
    var counted = new Deadlines(file, facts, calendar, today).all();
    var forecast = new Forecaster(file, facts, calendar, today, documents).forecast();
    var validities = new Validities(file, facts, calendar, forecast, counted).of(documents);
    var passport = Passport.of(file, facts, calendar, forecast);
    var residence = new Stays(file, facts, today, counted).residence();
    var deadlines = Deadlines.with(counted, residence, facts);
    var stages = Arrays.stream(Stage.values()).map(stage -> stage(stage, deadlines)).toList();
    var plan =
        new Plan(
            today,
            calendar,
            stages,
            next(stages),
            deadlines,
            documents,
            forecast,
            validities,
            passport,
            residence,
            Eligibility.of(file, facts),
            checklist.legalisations(today),
            new DetailsPlan(file, documents).matrix(),
            List.of());
    return plan.with(new Problems(file, facts, plan).all());
  }

  private DocumentPlan document(DocumentType type) {
    var record = file.document(type.id());
    boolean proven = type.event().map(file::has).orElse(false);
    // An event makes a document ready, but not one that an office has refused since.
    boolean becomesReady =
        proven && !record.state().isReady() && record.state() != DocumentState.REFUSED;
    var state = becomesReady ? DocumentState.READY : record.state();
    return new DocumentPlan(type, record, state, record.hasEndedBy(today));
  }

  private StagePlan stage(Stage stage, List<Deadline> deadlines) {
    var ofStage =
        documents.stream()
            .filter(document -> facts.guide(stage).documents().contains(document.type().base()))
            .toList();
    var gate = gate(stage, ofStage);
    var reading = StageReading.of(stage, file);
    var status = reading.status();
    var reason = reading.reason();
    if (status == StageStatus.NOT_YET_STARTED) {
      var before = stage.previous().filter(earlier -> !isDone(earlier));
      if (before.isPresent() && gate.override().isEmpty()) {
        status = StageStatus.CANNOT_START;
        reason = Phrase.of("reason.first-finish", facts.guide(before.get()).title());
      } else if (gate.override().isPresent()) {
        reason = Phrase.of("reason.going-on", gate.override().get().reason());
      } else if (ofStage.stream().anyMatch(document -> isBegun(stage, document))) {
        status = StageStatus.IN_PROGRESS;
        reason = Phrase.of("reason.documents-begun");
      }
    }
    var events = file.events().stream().filter(event -> event.type().stage() == stage).toList();
    return new StagePlan(
        stage, status, reason, progress(stage, reading, deadlines), gate, ofStage, events);
  }

  /** Whether work on a document that is first needed at this stage has begun. */
  private static boolean isBegun(Stage stage, DocumentPlan document) {
    return document.type().stages().getFirst() == stage
        && document.state() != DocumentState.NOT_STARTED;
  }

  private boolean isDone(Stage stage) {
    return StageReading.of(stage, file).status() == StageStatus.DONE;
  }

  /** Earlier stages stand before a gate; documents only where something is handed in. */
  private Gate gate(Stage stage, List<DocumentPlan> ofStage) {
    List<Missing> missing = new ArrayList<>();
    stage
        .previous()
        .filter(earlier -> !isDone(earlier))
        .ifPresent(earlier -> missing.add(new Missing.EarlierStage(earlier)));
    boolean handsIn = EventType.of(stage).stream().anyMatch(EventType::isSubmission);
    if (handsIn) {
      ofStage.stream()
          .filter(document -> !document.isReady())
          .forEach(
              document -> missing.add(new Missing.Document(document.type(), document.state())));
    }
    return new Gate(stage, missing, Optional.ofNullable(file.overrides().get(stage)));
  }

  /** While an office decides, the days gone of those it has; otherwise what the events say. */
  private double progress(Stage stage, StageReading reading, List<Deadline> deadlines) {
    if (reading.status() != StageStatus.WAITING) {
      return reading.progress();
    }
    return deadlines.stream()
        .filter(deadline -> deadline.rule().filter(rule -> isAnswer(rule, stage)).isPresent())
        .flatMap(deadline -> deadline.count().stream())
        .findFirst()
        .map(count -> {
          double all = count.due().toEpochDay() - count.from().toEpochDay();
          double gone = today.toEpochDay() - count.from().toEpochDay();
          return Math.clamp(gone / all, 0.05, 0.95);
        })
        .orElse(reading.progress());
  }

  /** Whether a rule gives an office the time for its answer at a stage. */
  private static boolean isAnswer(Rule rule, Stage stage) {
    return rule.kind() == RuleKind.ANSWER && rule.isMetAt(stage);
  }

  private NextAction next(List<StagePlan> stages) {
    var current = stages.stream().filter(s -> s.status() != StageStatus.DONE).findFirst();
    if (current.isEmpty()) {
      var permit = file.last(EventType.PERMIT_ISSUED).map(RecordedEvent::date).orElse(today);
      return new NextAction(
          Stage.IN_PERSON,
          Phrase.of("next.complete"),
          Phrase.of("next.complete.detail", permit),
          Optional.empty());
    }
    var stage = current.get();
    var key = hasFailed(stage) ? "next.egov.failed" : nextKey(stage);
    var since = StageReading.of(stage.stage(), file).since().orElseGet(() -> since(stage.stage()));
    var open =
        EventType.of(stage.stage()).stream()
            .filter(EventType::isOnTheWay)
            .filter(type -> !file.has(type))
            .findFirst();
    boolean again = stage.status() == StageStatus.PROBLEM;
    return new NextAction(
        stage.stage(),
        Phrase.of(key),
        Phrase.of(key + ".detail", since),
        again ? Optional.of(firstSubmission(stage.stage())) : open);
  }

  private static String nextKey(StagePlan stage) {
    return "next." + stage.stage().id() + "." + stage.status().id();
  }

  /** Whether the portal broke an attempt off without a decision. */
  private boolean hasFailed(StagePlan stage) {
    return stage.status() == StageStatus.PROBLEM
        && Attempts.of(stage.stage(), file)
            .last()
            .flatMap(Attempts.Attempt::ended)
            .filter(ended -> ended.type() == EventType.EGOV_FAILED)
            .isPresent();
  }

  private static EventType firstSubmission(Stage refused) {
    return switch (refused) {
      case HUB_REVIEW -> EventType.HUB_SUBMITTED;
      case EGOV -> EventType.EGOV_SUBMITTED;
      case E_VISA -> EventType.VISA_APPLIED;
      case IN_PERSON -> EventType.ORIGINALS_SUBMITTED;
      case IIN_AND_EDS, HUB_APPLICATION, PETITION, TRAVEL ->
          throw new IllegalStateException(refused.id() + " cannot be refused");
    };
  }

  /** The last date of the stages before, from which a stage without events of its own waits. */
  private LocalDate since(Stage stage) {
    return file.events().stream()
        .filter(event -> event.type().stage().compareTo(stage) < 0)
        .map(RecordedEvent::date)
        .reduce((a, b) -> b)
        .orElse(today);
  }
}
