package app.qadam.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam unprotect FILE}. */
@Command(
    name = "unprotect",
    description = "Takes the passphrase away, so that any SQLite tool opens the file.",
    mixinStandardHelpOptions = true)
final class UnprotectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  private final Desk desk;

  UnprotectCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (var store = desk.open(file)) {
      if (!store.isProtected()) {
        throw new Refusal(desk.texts().get("command.protect.no", file.getFileName()));
      }
      store.unprotect();
    }
    desk.out().println(desk.texts().get("command.protect.taken", file.getFileName()));
    return Commands.OK;
  }
}
