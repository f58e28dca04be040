package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.store.CaseStore;
import app.qadam.text.ChangeWords;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam history FILE [--json]}. */
@Command(
    name = "history",
    description =
        "Everything that was done to a file, the latest first; a minus marks what is taken"
            + " back.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  HistoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var past = CaseStore.history(file, desk.unlocking());
    var words = new ChangeWords(desk.facts(desk.read(file), file), desk.texts());
    if (json) {
      desk.out().println(Json.history(past, words));
    } else if (past.lines().isEmpty()) {
      desk.out().println(desk.texts().get("command.no-history"));
    } else {
      past.lines().forEach(line -> desk.out().println(line(line, words)));
    }
    return Commands.OK;
  }

  private String line(HistoryLine line, ChangeWords words) {
    var number =
        switch (line) {
          case HistoryLine.Made made -> String.valueOf(made.number());
          case HistoryLine.TakenBack back -> String.valueOf(back.number());
          case HistoryLine.Repeated again -> String.valueOf(again.number());
          case HistoryLine.Purged _ -> "";
        };
    boolean isBack = line instanceof HistoryLine.Made made && !made.isInEffect();
    return "%5s %s %s  %s"
        .formatted(number, isBack ? "-" : " ", minute(line.at()), words.sentence(line));
  }

  private String minute(Instant at) {
    return MINUTE.format(at.atZone(desk.clock().getZone()));
  }
}
