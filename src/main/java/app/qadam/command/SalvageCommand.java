package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.store.CaseStore;
import app.qadam.store.Salvage;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam salvage FILE OUT [--json]}. */
@Command(
    name = "salvage",
    description =
        "Takes what can be read of a damaged file into a new one: exit 0 everything, 1 something"
            + " is lost and what.",
    mixinStandardHelpOptions = true)
final class SalvageCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The damaged file; only read.")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to make; must be new.")
  private Path target = Path.of("");

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  SalvageCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var outcome = Salvage.of(file, target, desk.unlocking());
    if (CaseStore.isProtected(file)) {
      desk.note("command.salvaged-plain", target);
    }
    if (json) {
      var tables =
          outcome.tables().stream()
              .map(table -> new Json.SalvagedRows(table.name(), table.read(), table.lost()))
              .toList();
      desk.out()
          .println(
              Json.salvaged(
                  tables, outcome.attachments(), outcome.attachmentsLost(), outcome.withHistory()));
    } else {
      print(outcome);
    }
    boolean all = outcome.lost().equals(OptionalLong.of(0)) && outcome.attachmentsLost() == 0;
    return all ? Commands.OK : Commands.NO;
  }

  private void print(Salvage.Outcome outcome) {
    var texts = desk.texts();
    var out = desk.out();
    out.println(texts.get("command.made", target.getFileName()));
    for (Salvage.Table table : outcome.tables()) {
      out.println("  %-16s %s".formatted(table.name(), words(table.read(), table.lost())));
    }
    out.println(
        "  %-16s %s"
            .formatted(
                texts.get("salvage.attachments"),
                words(outcome.attachments(), OptionalLong.of(outcome.attachmentsLost()))));
    out.println(
        texts.get(outcome.withHistory() ? "salvage.with-history" : "salvage.without-history"));
  }

  private String words(long read, OptionalLong lost) {
    var texts = desk.texts();
    return lost.isEmpty()
        ? texts.get("salvage.lost-unknown", read)
        : texts.get("salvage.lost", read, lost.getAsLong());
  }
}
