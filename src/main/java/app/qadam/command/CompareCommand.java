package app.qadam.command;

import app.qadam.export.Compared;
import app.qadam.export.Json;
import app.qadam.export.compare.ComparePdf;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.program.Program;
import app.qadam.model.program.Shortlist;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code qadam compare FILE [PROGRAM]... [--differences] [--currency CODE] [--json | --pdf OUT]
 * [--language en|ru|kk] [--on DATE]}.
 */
@Command(
    name = "compare",
    description = {
      "Shows up to four programs side by side: those named, or those that FILE keeps, with the"
          + " Digital Nomad Residency in front."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PROGRAM",
      description = "Programs by their ids, as \"qadam programs\" lists them last.")
  private List<String> ids = List.of();

  @Option(names = "--differences", description = "Only rows in which they differ.")
  private boolean isOnlyDifferences;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "In which currency sums are compared, such as EUR; USD without it.")
  private @Nullable String currency;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--pdf", paramLabel = "OUT", description = "Write a PDF to this new file.")
  private @Nullable Path pdf;

  @Option(
      names = "--language",
      paramLabel = "en|ru|kk",
      description = "The language to write in; English without it.")
  private ExportCommand.@Nullable Language language;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day to write on it, YYYY-MM-DD; today without it.")
  private @Nullable String on;

  private final Desk desk;

  CompareCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (json && pdf != null) {
      throw new Refusal(desk.texts().get("command.compare-use"));
    }
    var held = desk.read(file);
    var facts = desk.facts(held, file);
    var asked = new ProgramArguments(desk.texts(), facts, held.comparing());
    var compared =
        new Compared(
            chosen(asked, held, facts),
            facts,
            held.comparing().means(),
            Optional.ofNullable(currency).flatMap(asked::currency),
            language == null ? desk.texts() : Texts.in(Locale.of(language.name())));
    show(compared, on == null ? desk.today() : desk.date(on));
    return Commands.OK;
  }

  private void show(Compared compared, LocalDate day) {
    if (pdf != null) {
      var name = file.getFileName().toString();
      desk.write(pdf, ComparePdf.of(compared, name, day, isOnlyDifferences).bytes());
      return;
    }
    var rows = compared.rows().stream().filter(row -> !isOnlyDifferences || row.differs()).toList();
    desk.out().println(json ? Json.comparison(compared, day, rows) : text(compared, rows));
  }

  private static String text(Compared compared, List<SideRows.Row> rows) {
    return new SideTable(compared).text(rows);
  }

  private List<Program> chosen(ProgramArguments asked, CaseFile held, Facts facts) {
    var programs =
        ids.isEmpty() ? kept(held, facts) : ids.stream().distinct().map(asked::program).toList();
    if (programs.size() > Shortlist.MOST) {
      throw new Refusal(desk.texts().get("command.compare-most", Shortlist.MOST));
    }
    return programs;
  }

  /** The shortlist; the applicant's own program goes in front, also where it was not chosen. */
  private List<Program> kept(CaseFile held, Facts facts) {
    if (held.shortlist().isEmpty()) {
      throw new Refusal(desk.texts().get("command.compare-none"));
    }
    List<String> kept = new ArrayList<>(held.shortlist());
    boolean isOwnKept = kept.remove(Program.DIGITAL_NOMAD_RESIDENCY);
    if (isOwnKept || kept.size() < Shortlist.MOST) {
      kept.addFirst(Program.DIGITAL_NOMAD_RESIDENCY);
    }
    return kept.stream().flatMap(id -> facts.program(id).stream()).toList();
  }
}
