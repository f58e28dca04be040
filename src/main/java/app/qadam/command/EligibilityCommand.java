package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam eligibility FILE [--answer QUESTION=yes|no|unknown]… [--nationality CC,…]}. */
@Command(
    name = "eligibility",
    description = "Holds your answers against what the programme asks for; it never refuses.",
    mixinStandardHelpOptions = true)
final class EligibilityCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(
      names = "--answer",
      paramLabel = "QUESTION=REPLY",
      description = "Answer a question with yes, no or unknown; can be given several times.")
  private List<String> answers = List.of();

  @Option(
      names = "--nationality",
      paramLabel = "CC,…",
      split = ",",
      description = "Your nationalities, two letters each as in ISO 3166 (NL, DE, …).")
  private @Nullable List<String> nationalities;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  EligibilityCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var facts = desk.facts(desk.read(file), file);
    var replies = replies(facts);
    var codes = Optional.ofNullable(nationalities).map(this::countries);
    var held = replies.isEmpty() && codes.isEmpty() ? desk.read(file) : saved(replies, codes);
    var eligibility = Eligibility.of(held, facts);
    desk.out()
        .println(
            json
                ? new Json(desk.texts()).eligibility(eligibility, held, facts)
                : new EligibilityWords(desk.texts()).list(eligibility, held, facts));
    return Commands.OK;
  }

  private CaseFile saved(Map<String, Reply> replies, Optional<List<String>> codes) {
    try (var store = desk.open(file)) {
      var changes = changes(store.current(), replies, codes);
      if (!changes.isEmpty()) {
        store.apply(changes.size() == 1 ? changes.getFirst() : new Change.Together(changes));
      }
      return store.current();
    }
  }

  /** What is not there yet; an answer that is given again changes nothing. */
  private static List<Change> changes(
      CaseFile held, Map<String, Reply> replies, Optional<List<String>> codes) {
    List<Change> changes = new ArrayList<>();
    replies.forEach((question, reply) -> {
      var before = Optional.ofNullable(held.person().replies().get(question));
      if (!before.equals(Optional.of(reply))) {
        changes.add(new Change.AnswerQuestion(question, before, Optional.of(reply)));
      }
    });
    codes
        .map(held.planning()::citizenOf)
        .filter(planning -> !planning.equals(held.planning()))
        .ifPresent(planning -> changes.add(new Change.SetPlanning(held.planning(), planning)));
    return changes;
  }

  /** The answers as they were typed; of two to one question the last holds. */
  private Map<String, Reply> replies(Facts facts) {
    Map<String, Reply> replies = new LinkedHashMap<>();
    for (String answer : answers) {
      int at = answer.indexOf('=');
      if (at < 0) {
        throw new Refusal(desk.texts().get("command.answer-use", answer));
      }
      replies.put(question(answer.substring(0, at).strip(), facts), reply(answer, at));
    }
    return replies;
  }

  private String question(String id, Facts facts) {
    var known = questions(facts);
    if (!known.contains(id)) {
      throw new Refusal(desk.texts().get("command.no-question", id, String.join(", ", known)));
    }
    return id;
  }

  private static List<String> questions(Facts facts) {
    return Stream.concat(
            facts.requirements().stream().filter(one -> one.ask().isPresent()).map(one -> one.id()),
            Stream.of(Eligibility.WITHOUT_VISA))
        .toList();
  }

  private Reply reply(String answer, int at) {
    var typed = answer.substring(at + 1).strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Reply.values())
        .filter(one -> one.id().equals(typed))
        .findFirst()
        .orElseThrow(() -> new Refusal(desk.texts().get("command.answer-use", answer)));
  }

  private List<String> countries(List<String> typed) {
    return typed.stream().map(this::country).toList();
  }

  private String country(String typed) {
    var code = typed.strip().toUpperCase(Locale.ROOT);
    if (!List.of(Locale.getISOCountries()).contains(code)) {
      throw new Refusal(desk.texts().get("command.no-country", code));
    }
    return code;
  }
}
