package app.qadam.command;

import app.qadam.store.BackupPlace;
import app.qadam.store.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam backup FILE [--to FOLDER]}. */
@Command(
    name = "backup",
    description = {
      "Makes a backup of a file, opens and counts it, and only then lets older ones go.",
      "Kept are the newest of each of the last 24 hours, 14 days, 8 weeks and 12 months that have"
          + " one."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "In this folder instead of the one in the settings.")
  private @Nullable Path to;

  private final Desk desk;

  BackupCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (to != null && !Files.isDirectory(to)) {
      throw new Refusal(desk.texts().get("command.no-backup-folder", to.getFileName()));
    }
    var place = to == null ? desk.place().get() : BackupPlace.in(to);
    var backup = Backups.of(file, place, desk.clock(), desk.unlocking());
    if (!place.isThere()) {
      desk.err().println(desk.texts().get("command.note", desk.texts().get("backups.elsewhere")));
    }
    desk.out().println(desk.texts().get("command.written", backup.path()));
    return Commands.OK;
  }
}
