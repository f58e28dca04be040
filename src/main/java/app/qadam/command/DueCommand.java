package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.Facts;
import app.qadam.model.time.Answer;
import app.qadam.model.time.Rule;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam due RULE DATE [--json]} and {@code qadam due --list [--json]}. */
@Command(
    name = "due",
    description = "Works a date out and shows how each day was counted.",
    mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RULE",
      description = "review, notification, or another rule that counts days (see --list).")
  private @Nullable String rule;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DATE",
      description = "The starting day, YYYY-MM-DD; for a rule counted back also the last good day.")
  private @Nullable String date;

  @Option(names = "--list", description = "List all rules.")
  private boolean list;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  DueCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var facts = desk.facts();
    var written = new Json(desk.texts());
    var words = new RuleWords(desk.texts(), facts);
    if (list && rule == null) {
      desk.out()
          .println(
              json
                  ? written.rules(facts.rules())
                  : facts.rules().stream().map(words::line).collect(Collectors.joining("\n")));
      return Commands.OK;
    }
    if (list || rule == null || date == null) {
      throw new Refusal(desk.texts().get("command.due-use"));
    }
    var answer = Answer.of(counted(rule, facts), desk.date(date), facts.calendar());
    desk.out().println(json ? written.due(answer) : words.answer(answer));
    return Commands.OK;
  }

  private Rule counted(String id, Facts facts) {
    var found =
        facts
            .rule(id)
            .orElseThrow(
                () -> new Refusal(desk.texts().get("command.no-rule", id, counting(facts))));
    if (found.counting().isEmpty()) {
      throw new Refusal(desk.texts().get("command.rule-only-told", id, counting(facts)));
    }
    return found;
  }

  private static String counting(Facts facts) {
    return facts.rules().stream()
        .filter(one -> one.counting().isPresent())
        .map(Rule::id)
        .collect(Collectors.joining(", "));
  }
}
