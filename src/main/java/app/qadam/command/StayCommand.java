package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.casefile.StayCheck;
import app.qadam.model.plan.Plan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam stay FILE --in DATE | --leave DATE | --remove N | --list}. */
@Command(
    name = "stay",
    description = "Keeps your stays in Kazakhstan; the days of entry and of exit both count.",
    mixinStandardHelpOptions = true)
final class StayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(names = "--in", paramLabel = "DATE", description = "Record a stay: the day of entry.")
  private @Nullable String in;

  @Option(
      names = "--out",
      paramLabel = "DATE",
      description = "With --in: the day of exit; without it you are still there.")
  private @Nullable String out;

  @Option(names = "--city", paramLabel = "TEXT", description = "With --in: where.")
  private @Nullable String city;

  @Option(names = "--leave", paramLabel = "DATE", description = "End the stay that goes on.")
  private @Nullable String leave;

  @Option(names = "--remove", paramLabel = "N", description = "Take the stay number N away.")
  private @Nullable Long remove;

  @Option(names = "--list", description = "List the stays and count their days.")
  private boolean list;

  @Option(names = "--json", description = "With --list: print JSON.")
  private boolean json;

  private final Desk desk;

  StayCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    long asked = Stream.of(in, leave, remove, list ? "list" : null).filter(o -> o != null).count();
    boolean isStray = (in == null && (out != null || city != null)) || (json && !list);
    if (asked != 1 || isStray) {
      throw new Refusal(desk.texts().get("command.stay-use"));
    }
    if (list) {
      var residence = plan(desk.read(file)).residence();
      desk.out()
          .println(
              json
                  ? new Json(desk.texts()).stays(residence, desk.today())
                  : new StayWords(desk.texts()).list(residence, desk.today()));
      return Commands.OK;
    }
    try (var store = desk.open(file)) {
      store.apply(change(store.current()));
      desk.out().println(desk.texts().get("command.saved"));
    }
    return Commands.OK;
  }

  private Plan plan(CaseFile held) {
    return Plan.of(held, desk.facts(held, file), desk.today());
  }

  private Change change(CaseFile held) {
    if (remove != null) {
      return removal(held, remove);
    }
    if (leave != null) {
      return leaving(held, desk.date(leave));
    }
    var stay =
        new NewStay(
            held.nextStayId(),
            desk.date(String.valueOf(in)),
            Optional.ofNullable(out).map(desk::date),
            Optional.ofNullable(city));
    return set(held, Optional.empty(), stay);
  }

  private Change removal(CaseFile held, long number) {
    var found =
        held.stays().stream()
            .filter(stay -> stay.id() == number)
            .findFirst()
            .orElseThrow(() -> new Refusal(desk.texts().get("command.no-stay", number)));
    return new Change.SetStay(Optional.of(found), Optional.empty());
  }

  /** Ends the open stay; one that is only known from the arrival is recorded with its end. */
  private Change leaving(CaseFile held, LocalDate day) {
    var open =
        plan(held)
            .residence()
            .open()
            .orElseThrow(() -> new Refusal(desk.texts().get("command.no-open-stay")));
    var from = open.recorded();
    return set(
        held,
        from,
        new NewStay(
            from.map(RecordedStay::id).orElseGet(held::nextStayId),
            open.span().first(),
            Optional.of(day),
            from.flatMap(RecordedStay::city)));
  }

  /** A stay as it was typed, before it is known to be one. */
  private record NewStay(
      long id, LocalDate entry, Optional<LocalDate> exit, Optional<String> city) {}

  private Change set(CaseFile held, Optional<RecordedStay> from, NewStay to) {
    StayCheck.problemWith(to.id(), to.entry(), to.exit(), held)
        .ifPresent(problem -> {
          throw new Refusal(desk.texts().say(problem.text()));
        });
    to.exit()
        .flatMap(exit -> plan(held).residence().warningBeforeLeaving(to.entry(), exit))
        .ifPresent(warning -> desk.err().println(desk.texts().get("command.note", warning)));
    return new Change.SetStay(
        from, Optional.of(new RecordedStay(to.id(), to.entry(), to.exit(), to.city())));
  }
}
