package app.qadam.command;

import app.qadam.store.Backup;
import app.qadam.store.Backups;
import app.qadam.store.CaseStore;
import app.qadam.store.Restore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam restore FILE BACKUP}. */
@Command(
    name = "restore",
    description = {
      "Puts a backup into the place of a file.",
      "The file that is there is kept under another name, and so is the backup."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The application's file; it may be missing or damaged.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "BACKUP",
      description = "A backup: its path, or its name among those of the file.")
  private Path backup = Path.of("");

  private final Desk desk;

  RestoreCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var texts = desk.texts();
    boolean wasProtected = CaseStore.isProtected(file);
    var kept = Restore.of(file, found(), desk.clock(), desk.unlocking());
    if (wasProtected && !CaseStore.isProtected(file)) {
      desk.note("command.restored-plain", file);
    }
    desk.out().println(texts.get("command.restored", file.getFileName()));
    kept.ifPresent(path -> desk.out().println(texts.get("command.kept-as", path.getFileName())));
    return Commands.OK;
  }

  private Path found() {
    if (Files.exists(backup)) {
      return backup;
    }
    return Backups.list(file, desk.place().get()).stream()
        .map(Backup::path)
        .filter(path -> path.getFileName().equals(backup))
        .findFirst()
        .orElse(backup);
  }
}
