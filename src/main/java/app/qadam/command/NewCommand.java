package app.qadam.command;

import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import app.qadam.store.StoreProblem;
import app.qadam.store.SyncService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam new FILE [--sample]}. */
@Command(
    name = "new",
    description = "Makes a new file; never overwrites one.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Where to make it, usually NAME.qadam.")
  private Path file = Path.of("");

  @Option(names = "--sample", description = "Fill it with an invented application.")
  private boolean sample;

  private final Desk desk;

  NewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (var store = CaseStore.create(file, desk.clock())) {
      if (sample) {
        fill(store);
      }
    }
    desk.out().println(desk.texts().get("command.made", file.getFileName()));
    SyncService.of(file)
        .map(service -> desk.texts().get("beside.sync.text", service.title()))
        .ifPresent(note -> desk.err().println(desk.texts().get("command.note", note)));
    return Commands.OK;
  }

  /** The sample comes whole, or no file is made. */
  private void fill(CaseStore store) {
    try {
      store.apply(Sample.asOf(desk.today(), desk.texts().locale()));
    } catch (StoreProblem problem) {
      try {
        Files.deleteIfExists(store.file());
      } catch (IOException stays) {
        problem.addSuppressed(stays);
      }
      throw problem;
    }
  }
}
