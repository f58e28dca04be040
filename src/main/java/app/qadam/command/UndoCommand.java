package app.qadam.command;

import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam undo FILE [--times N]}. */
@Command(
    name = "undo",
    description = "Takes the last changes back.",
    mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(names = "--times", paramLabel = "N", description = "How many changes; 1 by default.")
  private int times = 1;

  private final Desk desk;

  UndoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return Steps.take(desk, file, times, CaseStore::undo, "history.taken-back", "command.no-undo");
  }
}
