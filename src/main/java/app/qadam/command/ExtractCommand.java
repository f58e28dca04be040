package app.qadam.command;

import app.qadam.export.WholeFile;
import app.qadam.store.CaseStore;
import app.qadam.store.StoreProblem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam extract FILE NUMBER TARGET}. */
@Command(
    name = "extract",
    description = "Writes an attached file to a new file, as it was attached.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NUMBER",
      description = "The attachment's number, as \"qadam attachments\" shows it.")
  private long number;

  @Parameters(index = "2", paramLabel = "TARGET", description = "The file to write; must be new.")
  private Path target = Path.of("");

  private final Desk desk;

  ExtractCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var texts = desk.texts();
    var attachment =
        desk.read(file).papers().attachments().stream()
            .filter(one -> one.id() == number)
            .findFirst()
            .orElseThrow(() -> new Refusal(texts.get("command.no-attachment", number)));
    var content =
        CaseStore.content(file, attachment.sha256(), desk.unlocking())
            .orElseThrow(() -> StoreProblem.damaged(file));
    try {
      WholeFile.write(target, content);
    } catch (FileAlreadyExistsException e) {
      throw StoreProblem.exists(target, e);
    } catch (IOException e) {
      throw StoreProblem.cannotWrite(target, e);
    }
    desk.out().println(texts.get("command.written", target.getFileName()));
    return Commands.OK;
  }
}
