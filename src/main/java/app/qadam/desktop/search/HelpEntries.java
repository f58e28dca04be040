package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.Facts;
import app.qadam.model.fact.LocalizedText;
import app.qadam.text.Manual;
import java.util.ArrayList;
import java.util.List;

/** Articles, words of the glossary, requirements, what sources disagree on, and the sources. */
final class HelpEntries implements Source {
  private static final String SECTION = "help-section-";

  private final Spoken spoken;

  HelpEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    Facts facts = now.facts();
    List<Entry> all = new ArrayList<>();
    facts
        .help()
        .glossary()
        .forEach(term ->
            all.add(
                text(
                    "term-" + term.term().en(),
                    Kind.TERM,
                    "glossary",
                    term.term(),
                    term.meaning())));
    facts
        .help()
        .topics()
        .forEach(topic ->
            all.add(text("topic-" + topic.id(), Kind.HELP, "topics", topic.title(), topic.body())));
    facts
        .requirements()
        .forEach(one ->
            all.add(
                text(
                    "requirement-" + one.id(), Kind.HELP, "requirements", one.title(), one.why())));
    facts
        .help()
        .disagreements()
        .forEach(one ->
            all.add(
                text(
                    "disagreement-" + one.id(),
                    Kind.HELP,
                    "disagreements",
                    one.question(),
                    one.question())));
    facts.sources().values().forEach(source -> all.add(source(source)));
    Manual.in(spoken.texts().locale()).topics().forEach(topic -> all.add(page(topic)));
    return all;
  }

  private Entry text(
      String id, Kind kind, String section, LocalizedText title, LocalizedText body) {
    var name = spoken.texts().of(title);
    return spoken.entry(
        id,
        kind,
        name,
        title.equals(body) ? "" : spoken.texts().of(body),
        Goal.words(new Place.Help(), SECTION + section, name),
        Spoken.and(Spoken.all(title), Spoken.all(body)));
  }

  /** A page of the manual is found by every word on it. */
  private Entry page(Manual.Topic topic) {
    return spoken.entry(
        "manual-" + topic.id(),
        Kind.HELP,
        topic.title(),
        spoken.texts().get("help.manual"),
        Goal.to(new Place.Help(topic.id())),
        topic.lines());
  }

  private Entry source(app.qadam.model.fact.Source source) {
    return spoken.entry(
        "source-" + source.id(),
        Kind.SOURCE,
        source.title(),
        source.address().orElse(""),
        Goal.words(new Place.Help(), SECTION + "sources", source.title()),
        List.of());
  }
}
