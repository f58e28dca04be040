package app.qadam.command;

import app.qadam.export.Csv;
import app.qadam.export.Ics;
import app.qadam.export.Json;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Vanished;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam export json|csv|ics FILE OUT}. */
@Command(
    name = "export",
    description =
        "Writes what the file holds to a new JSON or CSV file, or its deadlines to a calendar"
            + " file.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  /** What can be written. */
  enum Format {
    json,
    csv,
    ics
  }

  @Parameters(index = "0", paramLabel = "json|csv|ics", description = "The form to write.")
  private Format format = Format.json;

  @Parameters(index = "1", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(index = "2", paramLabel = "OUT", description = "The file to write; must be new.")
  private Path target = Path.of("");

  private final Desk desk;

  ExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var content =
        switch (format) {
          case json -> Json.caseFile(CaseStore.read(file)) + "\n";
          case csv ->
              new Csv(desk.texts())
                  .application(Plan.of(CaseStore.read(file), desk.facts(), desk.today()));
          case ics -> calendar();
        };
    try {
      Files.writeString(target, content, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(desk.texts().get("store.exists", target.getFileName()));
    } catch (IOException e) {
      throw new Refusal(desk.texts().get("store.cannot-write", target.getFileName()));
    }
    desk.out().println(desk.texts().get("command.written", target.getFileName()));
    return Commands.OK;
  }

  private String calendar() {
    var mark = CaseStore.mark(file);
    var held = CaseStore.read(file);
    var facts = desk.facts();
    var plan = Plan.of(held, facts, desk.today());
    var vanished = Vanished.since(CaseStore.past(file), plan, facts);
    return new Ics(desk.texts()).calendar(plan, held, mark, vanished, desk.clock().instant());
  }
}
