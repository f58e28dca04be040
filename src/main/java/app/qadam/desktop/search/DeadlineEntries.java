package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.plan.Deadline;
import app.qadam.model.time.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The deadlines of the application, and the rules that give it none yet. */
final class DeadlineEntries implements Source {
  private final Spoken spoken;

  DeadlineEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    var deadlines = now.plan().deadlines();
    return Stream.concat(
            deadlines.stream().map(this::deadline),
            now.facts().rules().stream()
                .filter(rule -> deadlines.stream().noneMatch(one -> one.follows(rule.id())))
                .map(this::rule))
        .toList();
  }

  private Entry deadline(Deadline deadline) {
    return spoken.entry(
        "deadline-" + deadline.id(),
        Kind.DEADLINE,
        spoken.texts().say(deadline.title()),
        deadline.due().map(spoken.texts()::date).orElse(""),
        Goal.to(new Place.Deadlines(Optional.of(deadline.id())), "deadline-row-" + deadline.id()),
        deadline.rule().map(DeadlineEntries::names).orElse(List.of()));
  }

  private Entry rule(Rule rule) {
    return spoken.entry(
        "rule-" + rule.id(),
        Kind.RULE,
        spoken.texts().of(rule.title()),
        spoken.texts().of(rule.sentence()),
        Goal.to(
            rule.isDeadline()
                ? new Place.Deadlines(Optional.of(rule.id()))
                : new Place.Residence()),
        names(rule));
  }

  private static List<String> names(Rule rule) {
    return Spoken.and(Spoken.all(rule.title()), Spoken.all(rule.sentence()));
  }
}
