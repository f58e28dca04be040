package app.qadam.desktop.help;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Glossed;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Facts;
import app.qadam.model.time.WorkingCalendar;
import app.qadam.text.Texts;
import app.qadam.text.Version;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Articles, the calendar and the rates, and what Qadam is. */
final class PlainSections {
  private final Desk desk;
  private final Texts texts;
  private final Facts facts;

  PlainSections(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
  }

  VBox topics() {
    return Parts.column(
        16,
        facts.help().topics().stream()
            .map(topic ->
                Parts.card(
                    texts.of(topic.title()), Glossed.text(desk, texts.of(topic.body()), "reading")))
            .toArray(Node[]::new));
  }

  VBox calendar() {
    var rates = facts.rates();
    var rateCard =
        Parts.card(
            texts.get("help.rates"),
            reading(texts.get("help.rates.date", texts.longDate(rates.date()))),
            Parts.text(
                texts.get("help.rates.source", rates.source().title(), rates.perUsd().size()),
                "quiet"));
    rates
        .source()
        .address()
        .ifPresent(
            address -> rateCard.getChildren().add(Parts.link(address, () -> desk.browse(address))));
    return Parts.column(16, years(), rateCard);
  }

  private VBox years() {
    var calendar = facts.calendar();
    var card = Parts.card(texts.get("help.calendar"), reading(texts.get("help.calendar.about")));
    calendar.knownYears().stream()
        .sorted()
        .forEach(year ->
            calendar
                .published(year)
                .ifPresent(table -> card.getChildren().addAll(Parts.rule(), year(year, table))));
    card.getChildren().addAll(Parts.rule(), reading(texts.get("help.calendar.others")));
    return card;
  }

  private VBox year(int year, WorkingCalendar.Year table) {
    var days = texts.quantity("working-days", facts.calendar().workingDaysIn(year));
    return Parts.column(
        2,
        Parts.text(texts.get("help.calendar.year", year, days), "strong"),
        reading(texts.of(table.status())),
        Parts.text(
            texts.get("help.calendar.as-of", texts.plainDate(table.asOf())), "quiet", "small"));
  }

  VBox about() {
    return Parts.column(16, qadam());
  }

  private VBox qadam() {
    return Parts.card(
        Parts.column(
            4,
            Parts.text(texts.get("help.about.name", Version.NAME), "headline"),
            Parts.text(texts.get("help.about.what"), "quiet")),
        Parts.callout(
            Tone.GOOD,
            texts.get("help.about.offline"),
            Parts.text(texts.get("help.about.offline.detail"))),
        reading(texts.get("help.about.licence")),
        Parts.id(
            "help-about-open",
            Parts.link(texts.get("help.about.open"), () -> desk.open(new Place.About()))));
  }

  private static Label reading(String text) {
    return Parts.text(text, "reading");
  }
}
