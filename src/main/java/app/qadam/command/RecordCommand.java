package app.qadam.command;

import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.EventCheck;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Missing;
import app.qadam.model.plan.Plan;
import app.qadam.model.stage.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam record FILE EVENT DATE [--reference TEXT] [--until DATE] [--note TEXT]}. */
@Command(
    name = "record",
    description = "Records that something happened; prints \"saved\" when it is on the disk.",
    mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "EVENT",
      completionCandidates = Events.class,
      description = "What happened: ${COMPLETION-CANDIDATES}.")
  private String event = "";

  @Parameters(index = "2", paramLabel = "DATE", description = "The day, YYYY-MM-DD.")
  private String date = "";

  @Option(
      names = "--reference",
      paramLabel = "TEXT",
      description = "The number given for it, such as an application number.")
  private @Nullable String reference;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "For what is issued with an end: its last good day as printed on it.")
  private @Nullable String until;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "Your words: the reason of a refusal, or what changed since the last attempt.")
  private @Nullable String note;

  private final Desk desk;

  RecordCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var texts = desk.texts();
    var type =
        Named.find(EventType.class, event)
            .orElseThrow(() -> new Refusal(texts.get("command.no-event", event)));
    var day = desk.date(date);
    try (var store = desk.open(file)) {
      var recorded =
          new RecordedEvent(
              store.current().nextEventId(),
              type,
              day,
              Optional.ofNullable(reference),
              until(type, day),
              Optional.ofNullable(note));
      EventCheck.problemWith(recorded, store.current())
          .ifPresent(problem -> {
            throw new Refusal(texts.say(problem));
          });
      store.apply(new Change.RecordEvent(recorded));
      desk.out().println(texts.get("command.saved"));
      desk.out().flush();
      var facts = desk.facts(store);
      var missing = missing(Plan.of(store.current(), facts, desk.today()), facts, type);
      if (!missing.isEmpty()) {
        desk.err().println(texts.get("command.missing", missing));
      }
    }
    return Commands.OK;
  }

  private Optional<LocalDate> until(EventType type, LocalDate day) {
    if (until == null) {
      return Optional.empty();
    }
    var texts = desk.texts();
    if (!type.hasAnEnd()) {
      var withAnEnd =
          Arrays.stream(EventType.values())
              .filter(EventType::hasAnEnd)
              .map(EventType::id)
              .collect(Collectors.joining(", "));
      throw new Refusal(texts.get("command.no-end", event, withAnEnd));
    }
    var end = desk.date(until);
    if (end.isBefore(day)) {
      throw new Refusal(texts.get("command.end-before-issue", end, day));
    }
    return Optional.of(end);
  }

  /** What the stage's gate still misses: told, not held against what has already happened. */
  private String missing(Plan plan, Facts facts, EventType type) {
    if (!type.isSubmission()) {
      return "";
    }
    return plan.stage(type.stage()).gate().missing().stream()
        .map(missing ->
            switch (missing) {
              case Missing.EarlierStage earlier -> facts.guide(earlier.stage()).title();
              case Missing.Document document -> document.type().title();
            })
        .map(desk.texts()::of)
        .collect(Collectors.joining("; "));
  }

  /** The events' names, for the help text. */
  static final class Events implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(EventType.values()).map(EventType::id).iterator();
    }
  }
}
