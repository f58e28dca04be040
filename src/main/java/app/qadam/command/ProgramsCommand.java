package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.program.Program;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code qadam programs [--country CC] [--json]}. */
@Command(
    name = "programs",
    description = "Lists the residence programs of Asia.",
    mixinStandardHelpOptions = true)
final class ProgramsCommand implements Callable<Integer> {
  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "Only this country, two letters as in ISO 3166 (KZ, GE, …).")
  private @Nullable String country;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  ProgramsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var facts = desk.facts();
    var code = country == null ? null : country.toUpperCase(Locale.ROOT);
    if (code != null && !List.of(Locale.getISOCountries()).contains(code)) {
      throw new Refusal(desk.texts().get("command.no-country", code));
    }
    var found =
        facts.programs().stream()
            .filter(program -> code == null || program.country().equals(code))
            .toList();
    if (json) {
      desk.out().println(new Json(desk.texts()).programs(found));
    } else {
      found.forEach(program -> desk.out().println(line(program)));
    }
    return found.isEmpty() ? Commands.NO : Commands.OK;
  }

  private static String line(Program program) {
    return "%s  %-62s  %-28s  %-28s  %s"
        .formatted(
            program.country(),
            program.name(),
            program.income().text(),
            program.investment().text(),
            program.stay().text());
  }
}
