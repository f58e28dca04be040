package app.qadam.command;

import app.qadam.export.Csv;
import app.qadam.export.Ics;
import app.qadam.export.WholeFile;
import app.qadam.export.WholeJson;
import app.qadam.export.plan.PlanPdf;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Vanished;
import app.qadam.store.AllRows;
import app.qadam.store.CaseStore;
import app.qadam.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam export json|csv|ics|pdf FILE OUT [--on DATE] [--language en|ru|kk]}. */
@Command(
    name = "export",
    description =
        "Writes what the file holds to a new JSON or CSV file, its deadlines to a calendar file,"
            + " or the plan to a PDF.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  /** What can be written. */
  enum Format {
    json,
    csv,
    ics,
    pdf
  }

  /** The languages that Qadam speaks. */
  enum Language {
    en,
    ru,
    kk
  }

  @Parameters(index = "0", paramLabel = "json|csv|ics|pdf", description = "The form to write.")
  private Format format = Format.json;

  @Parameters(index = "1", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(index = "2", paramLabel = "OUT", description = "The file to write; must be new.")
  private Path target = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day to look from, YYYY-MM-DD; today without it. Not for json.")
  private @Nullable String on;

  @Option(
      names = "--language",
      paramLabel = "en|ru|kk",
      description = "The language to write in; English without it. Not for json.")
  private @Nullable Language language;

  private final Desk desk;

  ExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (format == Format.json && (on != null || language != null)) {
      throw new Refusal(desk.texts().get("command.export-use"));
    }
    switch (format) {
      case json -> everything();
      case csv -> desk.write(target, bytes(new Csv(texts()).application(plan())));
      case ics -> desk.write(target, bytes(calendar()));
      case pdf -> desk.write(target, document());
    }
    return Commands.OK;
  }

  /** What a passphrase kept is read by everybody in the export. */
  private void everything() {
    boolean wasProtected = AllRows.areProtected(file);
    desk.writing(
        target,
        () ->
            AllRows.of(
                file,
                desk.unlocking(),
                rows -> WholeFile.writePrivately(target, out -> WholeJson.write(rows, out))));
    if (wasProtected) {
      var note = desk.texts().get("command.export-plain", target.getFileName());
      desk.err().println(desk.texts().get("command.note", note));
    }
  }

  private Texts texts() {
    return language == null ? desk.texts() : Texts.in(Locale.of(language.name()));
  }

  private LocalDate day() {
    return on == null ? desk.today() : desk.date(on);
  }

  private Plan plan() {
    var held = desk.read(file);
    return Plan.of(held, desk.facts(held, file), day());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String calendar() {
    var mark = CaseStore.mark(file, desk.unlocking());
    var held = desk.read(file);
    var facts = desk.facts(held, file);
    var plan = Plan.of(held, facts, day());
    var vanished = Vanished.since(CaseStore.past(file, desk.unlocking()), plan, facts);
    return new Ics(texts()).calendar(plan, held, mark, vanished, desk.clock().instant());
  }

  private byte[] document() {
    var held = desk.read(file);
    var facts = desk.facts(held, file);
    var plan = Plan.of(held, facts, day());
    return PlanPdf.of(texts(), file.getFileName().toString(), plan, held, facts).bytes();
  }
}
