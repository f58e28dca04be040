package app.qadam.command;

import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam redo FILE [--times N]}. */
@Command(
    name = "redo",
    description = "Repeats the changes that were taken back last.",
    mixinStandardHelpOptions = true)
final class RedoCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(names = "--times", paramLabel = "N", description = "How many changes; 1 by default.")
  private int times = 1;

  private final Desk desk;

  RedoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return Steps.take(desk, file, times, CaseStore::redo, "history.repeated", "command.no-redo");
  }
}
