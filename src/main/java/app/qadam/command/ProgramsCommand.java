package app.qadam.command;

import app.qadam.export.Compared;
import app.qadam.export.Json;
import app.qadam.export.ProgramsCsv;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex;
import app.qadam.model.program.Sorting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code qadam programs [FILE] [--country CC] [--filter LINE | --saved NAME] [--sort COLUMNS]
 * [--currency CODE] [--json | --csv OUT [--bom]]}.
 */
@Command(
    name = "programs",
    description = {
      "Lists the residence programs of Asia: all of them, or those that a filter shows.",
      "Exit code 1 when none remains."
    },
    mixinStandardHelpOptions = true)
final class ProgramsCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The application's file: its figures, exchange rates and saved filters.")
  private @Nullable Path file;

  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "Only this country, two letters as in ISO 3166 (KZ, GE, …).")
  private @Nullable String country;

  @Option(
      names = "--filter",
      paramLabel = "LINE",
      description = "Only what this line shows, such as \"kind:nomad-it income<=3000USD\".")
  private @Nullable String line;

  @Option(
      names = "--saved",
      paramLabel = "NAME",
      description = "Only what the filter shows that FILE keeps under this name.")
  private @Nullable String saved;

  @Option(
      names = "--sort",
      paramLabel = "COLUMNS",
      description = "By which columns, such as income,-stay,for-you; - for descending.")
  private @Nullable String sort;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "In which currency sums are told, such as EUR; \"printed\" as on their page.")
  private @Nullable String currency;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--csv", paramLabel = "OUT", description = "Write CSV to this new file.")
  private @Nullable Path csv;

  @Option(names = "--bom", description = "With --csv: begin with a byte order mark.")
  private boolean bom;

  private final Desk desk;

  ProgramsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    checkUse();
    var held = file == null ? CaseFile.EMPTY : desk.read(file);
    var facts = file == null ? desk.facts() : desk.facts(held, file);
    var asked = new ProgramArguments(desk.texts(), facts, held.comparing());
    var compared =
        new Compared(
            found(asked, facts, held.comparing()),
            facts,
            held.comparing().means(),
            Optional.ofNullable(currency).flatMap(asked::currency),
            desk.texts());
    if (csv != null) {
      desk.write(csv, new ProgramsCsv(compared).bytes(bom));
    } else {
      desk.out().println(json ? Json.programs(compared) : new ProgramList(compared).text());
    }
    return compared.programs().isEmpty() ? Commands.NO : Commands.OK;
  }

  private void checkUse() {
    if (line != null && saved != null) {
      throw new Refusal(desk.texts().get("command.programs.filter-or-saved"));
    }
    if (json && csv != null) {
      throw new Refusal(desk.texts().get("command.programs.json-or-csv"));
    }
    if (saved != null && file == null) {
      throw new Refusal(desk.texts().get("command.programs.saved-alone"));
    }
    if (bom && csv == null) {
      throw new Refusal(desk.texts().get("command.programs.bom-alone"));
    }
  }

  private List<Program> found(ProgramArguments asked, Facts facts, Comparing with) {
    var filter =
        line != null ? asked.filter(line) : saved != null ? asked.saved(saved) : ProgramFilter.NONE;
    var order = sort == null ? List.<Sorting>of() : asked.order(sort);
    if (with.means().isUnknown() && hasFit(order)) {
      throw new Refusal(desk.texts().get("command.sort-for-you"));
    }
    var only = Optional.ofNullable(country).map(asked::country);
    var fitting = new Fitting(with.means(), facts.rates());
    var index = ProgramIndex.of(facts.catalogue(), fitting, desk.texts().locale());
    return Arrays.stream(index.sorted(index.find(filter), order))
        .mapToObj(index::program)
        .filter(program -> only.isEmpty() || only.get().equals(program.country()))
        .toList();
  }

  private static boolean hasFit(List<Sorting> order) {
    return order.stream().anyMatch(by -> by.column() == ProgramColumn.FOR_YOU);
  }
}
