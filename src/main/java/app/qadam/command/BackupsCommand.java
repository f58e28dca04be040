package app.qadam.command;

import app.qadam.export.BackupsJson;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Holding;
import app.qadam.store.Backup;
import app.qadam.store.Backup.Condition;
import app.qadam.store.Backups;
import app.qadam.store.StoreProblem;
import app.qadam.text.BackupWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam backups FILE [--json]}. */
@Command(
    name = "backups",
    description =
        "Lists the backups of a file, the newest first: when, size, sound or not, what it holds,"
            + " what restoring it would change.",
    mixinStandardHelpOptions = true)
final class BackupsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description = "The application's file; it may be missing or damaged.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  BackupsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var looked =
        Backups.list(file, desk.place().get()).stream()
            .map(one -> new BackupsJson.Looked(one, look(one)))
            .toList();
    var now = now().map(Holding::of);
    if (json) {
      desk.out().println(BackupsJson.of(looked, now));
    } else if (looked.isEmpty()) {
      desk.out().println(desk.texts().get("command.no-backups"));
    } else {
      looked.forEach(one -> lines(one, now).forEach(desk.out()::println));
    }
    return Commands.OK;
  }

  /** One whose passphrase is not at hand is listed as shut. */
  private Condition look(Backup backup) {
    try {
      return Backups.look(backup.path(), desk.unlocking());
    } catch (Refusal noPassphrase) {
      return new Condition.Closed(StoreProblem.Kind.PROTECTED);
    }
  }

  /** What the file holds; backups are listed also when it cannot be read. */
  private Optional<CaseFile> now() {
    try {
      return Optional.of(desk.read(file));
    } catch (StoreProblem problem) {
      desk.err()
          .println(
              desk.texts()
                  .get(
                      "command.note",
                      desk.texts().get("store." + problem.kind().id(), problem.fileName())));
      return Optional.empty();
    }
  }

  private List<String> lines(BackupsJson.Looked one, Optional<Holding> now) {
    var texts = desk.texts();
    var words = new BackupWords(texts);
    var backup = one.backup();
    var first =
        "%s  %s  %s"
            .formatted(
                words.moment(backup.name().at(), desk.clock().getZone()),
                texts.fileSize(backup.size()),
                condition(one));
    var where = "  " + backup.path();
    return switch (one.condition()) {
      case Condition.Sound(var held) -> {
        var then = Holding.of(held);
        var change = now.map(file -> "  " + words.difference(file.to(then))).stream();
        yield Stream.concat(Stream.of(first, where, "  " + words.holds(then)), change).toList();
      }
      case Condition.Unsound unsound -> List.of(first, where);
      case Condition.Closed closed -> List.of(first, where);
    };
  }

  private String condition(BackupsJson.Looked one) {
    var texts = desk.texts();
    return switch (one.condition()) {
      case Condition.Sound sound -> texts.get("backups.sound");
      case Condition.Unsound(var why) ->
          texts.get("backups.unsound") + ": " + String.join("; ", why);
      case Condition.Closed(var kind) -> texts.get("store." + kind.id(), name(one.backup()));
    };
  }

  private static String name(Backup backup) {
    return String.valueOf(backup.path().getFileName());
  }
}
