package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.casefile.Attachment;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam attachments FILE [--json]}. */
@Command(
    name = "attachments",
    description = "Lists the attached files; a star marks the version that is handed in.",
    mixinStandardHelpOptions = true)
final class AttachmentsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  AttachmentsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var attachments = desk.read(file).papers().attachments();
    if (json) {
      desk.out().println(Json.attachments(attachments));
    } else if (attachments.isEmpty()) {
      desk.out().println(desk.texts().get("command.no-attachments"));
    } else {
      attachments.forEach(one -> desk.out().println(line(one)));
    }
    return Commands.OK;
  }

  private String line(Attachment one) {
    var texts = desk.texts();
    return "%4d %s %-22s %8s  %s  %s"
        .formatted(
            one.id(),
            one.current() ? "*" : " ",
            one.document(),
            texts.fileSize(one.size()),
            one.added(),
            one.name());
  }
}
