package app.qadam.command;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.DocumentType;
import app.qadam.model.handin.HandIn;
import app.qadam.model.handin.Repacked;
import app.qadam.model.plan.Plan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam packings FILE}. */
@Command(
    name = "packings",
    description = "Lists what was packed, and which of its files have changed since.",
    mixinStandardHelpOptions = true)
final class PackingsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  private final Desk desk;

  PackingsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var held = desk.read(file);
    var facts = desk.facts(held, file);
    var plan = Plan.of(held, facts, desk.today());
    if (held.papers().packings().isEmpty()) {
      desk.out().println(desk.texts().get("command.no-packings"));
    }
    held.papers().packings().forEach(packing -> tell(packing, held, plan, facts));
    return Commands.OK;
  }

  private void tell(Packing packing, CaseFile held, Plan plan, Facts facts) {
    var texts = desk.texts();
    desk.out()
        .println(
            texts.get(
                "command.packing",
                packing.name(),
                texts.get("addressee." + packing.addressee().id()),
                packing.madeOn(),
                packing.forDay()));
    var changed =
        Repacked.of(packing, held).changed().stream()
            .map(id -> facts.document(id).map(DocumentType::title).map(texts::of).orElse(id))
            .collect(Collectors.joining("; "));
    var added =
        HandIn.of(plan, held, facts, packing.addressee(), packing.forDay())
            .addedSince(packing)
            .stream()
            .map(DocumentType::title)
            .map(texts::of)
            .collect(Collectors.joining("; "));
    if (changed.isEmpty() && added.isEmpty()) {
      desk.out().println("  " + texts.get("hand-in.unchanged"));
    }
    if (!changed.isEmpty()) {
      desk.out().println("  " + texts.get("hand-in.changed", changed));
    }
    if (!added.isEmpty()) {
      desk.out().println("  " + texts.get("hand-in.added", added));
    }
  }
}
