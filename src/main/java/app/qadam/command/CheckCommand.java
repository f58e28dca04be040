package app.qadam.command;

import app.qadam.model.Phrase;
import app.qadam.store.FileCheck;
import app.qadam.store.OwnerOnly;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam check FILE}. */
@Command(
    name = "check",
    description = "Looks a file through: exit 0 sound, 1 damaged and what.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  private final Desk desk;

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var found = FileCheck.of(file, desk.unlocking());
    if (OwnerOnly.isOpenToOthers(file)) {
      desk.err()
          .println(
              desk.texts()
                  .get("command.note", Phrase.of("command.open-to-others", file.getFileName())));
    }
    if (found.isEmpty()) {
      desk.out().println(desk.texts().get("command.sound"));
      return Commands.OK;
    }
    desk.err().println(desk.texts().get("command.damaged", String.join("; ", found)));
    return Commands.NO;
  }
}
