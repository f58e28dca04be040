package app.qadam.command;

import app.qadam.facts.ImportedFacts;
import app.qadam.model.Facts;
import app.qadam.model.edition.Edition;
import app.qadam.text.FactsDifferenceWords;
import app.qadam.text.FactsWords;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code qadam facts} prints. */
final class FactsText {
  private final Texts texts;
  private final LocalDate today;
  private final FactsWords words;

  FactsText(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
    this.words = new FactsWords(texts);
  }

  String inForce(Facts facts) {
    var edition = facts.edition();
    List<String> lines = new ArrayList<>();
    lines.add(words.inForce(edition) + " (" + words.age(edition, today) + ")");
    if (edition.isOldOn(today)) {
      lines.add("! " + words.old(edition, today) + ". " + texts.get("facts.old.text"));
    }
    if (edition.isBehindShipped() && edition.trouble().isEmpty()) {
      lines.add("! " + texts.get("facts.behind") + ": " + texts.plainDate(edition.shipped()));
    }
    lines.add(
        words.counts(facts)
            + ". "
            + texts.get(
                "facts.dates",
                texts.plainDate(facts.programsSeen()),
                texts.plainDate(facts.rates().date())));
    lines.add(texts.get("command.facts.calendar", calendars(facts)));
    lines.add(texts.get("command.facts.sources"));
    facts
        .sources()
        .values()
        .forEach(source ->
            lines.add(
                "  "
                    + source.title()
                    + source.address().map(address -> "  " + address).orElse("")));
    return String.join(System.lineSeparator(), lines);
  }

  private String calendars(Facts facts) {
    return new TreeSet<>(facts.calendar().knownYears())
        .stream()
            .map(year ->
                year
                    + facts
                        .calendar()
                        .published(year)
                        .map(table -> " (" + texts.plainDate(table.asOf()) + ")")
                        .orElse(""))
            .collect(Collectors.joining(", "));
  }

  String offer(
      ImportedFacts offered,
      Edition inForce,
      FactsDifferenceWords difference,
      List<String> shortlist) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("facts.offer", offered.name(), texts.plainDate(offered.date())));
    if (offered.date().isBefore(inForce.date())) {
      lines.add(texts.get("facts.offer.older", texts.plainDate(inForce.date())));
    }
    words.ahead(offered.facts(), today).ifPresent(lines::add);
    lines.add(difference.summary());
    difference
        .sections(shortlist)
        .forEach(section -> {
          lines.add(section.heading());
          section.lines().forEach(line -> lines.add("  " + line));
        });
    return String.join(System.lineSeparator(), lines);
  }
}
