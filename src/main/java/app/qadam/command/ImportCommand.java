package app.qadam.command;

import app.qadam.export.WholeJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam import json IN FILE}. */
@Command(
    name = "import",
    description = "Makes a new file of an export, equal in every row; never overwrites one.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  /** What can be read. */
  enum Format {
    json
  }

  @Parameters(index = "0", paramLabel = "json", description = "The form to read.")
  private Format format = Format.json;

  @Parameters(index = "1", paramLabel = "IN", description = "What \"export json\" wrote.")
  private Path source = Path.of("");

  @Parameters(index = "2", paramLabel = "FILE", description = "The file to make; must be new.")
  private Path file = Path.of("");

  private final Desk desk;

  ImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    switch (format) {
      case json -> WholeJson.bringBack(source, file);
    }
    desk.out().println(desk.texts().get("command.made", file.getFileName()));
    return Commands.OK;
  }
}
