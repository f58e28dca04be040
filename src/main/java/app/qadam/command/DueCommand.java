package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.time.CountedDay;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam due RULE DATE [--json]}. */
@Command(
    name = "due",
    description = "Works a date out and shows how each day was counted.",
    mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RULE",
      description = "review, notification, or another rule that counts days.")
  private String rule = "";

  @Parameters(index = "1", paramLabel = "DATE", description = "The starting day, YYYY-MM-DD.")
  private String date = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  DueCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var facts = desk.facts();
    var found =
        facts
            .rule(rule)
            .filter(candidate -> candidate.counting().isPresent())
            .orElseThrow(() ->
                new Refusal(
                    desk.texts()
                        .get(
                            "command.no-rule",
                            rule,
                            facts.rules().stream()
                                .filter(one -> one.counting().isPresent())
                                .map(Rule::id)
                                .collect(Collectors.joining(", ")))));
    var start = desk.date(date);
    var count = found.count(start, facts.calendar());
    var otherwise = found.countOtherwise(start, facts.calendar());
    desk.out()
        .println(
            json
                ? new Json(desk.texts()).due(rule, count, otherwise)
                : text(found, count, otherwise));
    return Commands.OK;
  }

  private String text(Rule found, ExplainedCount count, ExplainedCount otherwise) {
    var texts = desk.texts();
    var days = count.days().stream().map(day -> line(count, day)).collect(Collectors.joining("\n"));
    var other = found.counting().orElseThrow().underOtherConvention().firstDay().id();
    var known = count.isKnown() ? "" : "\n" + texts.get("count.not-published");
    return String.join(
        "\n",
        texts.longDate(count.due()),
        texts.of(found.sentence()),
        texts.get("count.otherwise." + other, texts.longDate(otherwise.due())),
        "",
        days + known);
  }

  private String line(ExplainedCount count, CountedDay day) {
    return "  %-15s  %3s  %s"
        .formatted(
            desk.texts().date(day.date()),
            day.isCounted() ? day.number().getAsInt() : "-",
            desk.texts().say(count.reason(day)));
  }
}
