package app.qadam.command;

import app.qadam.model.Facts;
import app.qadam.model.fact.Claim;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Answer;
import app.qadam.model.time.CountedDay;
import app.qadam.model.time.Counting;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import app.qadam.text.CalendarWords;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule, and what it says of a day, in lines of text. */
final class RuleWords {
  private final Texts texts;
  private final Facts facts;

  RuleWords(Texts texts, Facts facts) {
    this.texts = texts;
    this.facts = facts;
  }

  /** A rule in the list: its id and title, and below how it is counted and from what. */
  String line(Rule rule) {
    var sources = texts.quantity("command.rule.sources", rule.claims().size());
    var how =
        rule.counting()
            .map(counting -> counted(counting) + " \u00b7 " + from(rule))
            .orElseGet(() -> texts.get("command.rule.told"));
    return "%-27s %s%n%-27s %s \u00b7 %s"
        .formatted(rule.id(), texts.of(rule.title()), "", how, sources);
  }

  private String counted(Counting counting) {
    var span = texts.quantity("span." + counting.unit().id(), counting.count());
    boolean ifWorking =
        counting.unit() == Counting.Unit.WORKING_DAY
            && counting.firstDay() == Counting.FirstDay.COUNTS;
    return texts.get(
        "command.rule.counted." + (ifWorking ? "counts-if-working" : counting.firstDay().id()),
        span);
  }

  private String from(Rule rule) {
    var basis = rule.basis();
    var document =
        basis.document().flatMap(facts::document).map(one -> texts.of(one.title())).stream();
    var events =
        Stream.concat(basis.event().stream(), basis.again().stream().sorted()).map(this::name);
    if (basis.backward()) {
      return texts.get(
          "command.rule.back", Stream.concat(document, events).findFirst().orElseThrow());
    }
    var entry =
        basis.eachEntry()
            ? Stream.of(texts.get("command.rule.each-entry"))
            : Stream.<String>empty();
    var all =
        Stream.of(document.map(title -> texts.get("command.rule.issue", title)), events, entry)
            .flatMap(parts -> parts)
            .collect(Collectors.joining(", "));
    return texts.get("command.rule.from", all.isEmpty() ? texts.get("command.rule.given") : all);
  }

  private String name(EventType event) {
    return texts.get("event." + event.id());
  }

  /** The date, the rule, both conventions, every day, and what the sources say. */
  String answer(Answer answer) {
    var count = answer.count();
    List<String> lines = new ArrayList<>();
    lines.add(texts.longDate(count.due()));
    lines.add(texts.of(answer.rule().sentence()));
    lines.add(otherwise(count, answer.otherwise().due()));
    answer
        .back()
        .ifPresent(back -> {
          lines.add("");
          lines.add(
              texts.get(
                  "command.due.back", texts.longDate(back.end()), texts.longDate(back.latest())));
          lines.add(otherwise(count, back.otherwise()));
        });
    lines.add("");
    count.days().forEach(day -> lines.add(line(count, day)));
    var calendars = new CalendarWords(texts);
    count.years().forEach(year -> lines.add(calendars.of(count.calendar(), year)));
    lines.add("");
    lines.add(texts.get("command.due.sources"));
    answer.rule().claims().forEach(claim -> add(claim, lines));
    return String.join("\n", lines);
  }

  private String otherwise(ExplainedCount count, LocalDate due) {
    var other = count.counting().underOtherConvention().firstDay().id();
    return texts.get("count.otherwise." + other, texts.longDate(due));
  }

  private String line(ExplainedCount count, CountedDay day) {
    return "  %-15s  %3s  %s"
        .formatted(
            texts.date(day.date()),
            day.isCounted() ? day.number().getAsInt() : "-",
            texts.say(count.reason(day)));
  }

  private void add(Claim claim, List<String> lines) {
    var source = claim.source();
    var said = texts.of(claim.text());
    lines.add("  - " + claim.value().map(value -> value + ": " + said).orElse(said));
    lines.add(
        "    %s \u00b7 %s. %s"
            .formatted(
                texts.get("source." + source.kind().id()),
                source.title(),
                texts.get(
                    "source.dates",
                    texts.orElse(source.published(), "source.undated"),
                    texts.plainDate(claim.seen()))));
    claim.note().ifPresent(note -> lines.add("    " + texts.of(note)));
  }
}
