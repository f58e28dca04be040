package app.qadam.desktop.residence;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.SourceKind;
import app.qadam.model.plan.Residence;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The days in the country against the two lines of tax residence. */
final class DaysCard {
  private final Texts texts;
  private final VBox content = Parts.column(16);

  DaysCard(Desk desk) {
    this.texts = desk.texts();
  }

  VBox card() {
    return Parts.card(
        texts.get("days.heading"), Parts.text(texts.get("days.counted"), "quiet"), content);
  }

  void show(Situation situation) {
    var residence = situation.plan().residence();
    content.getChildren().clear();
    first(residence, situation).ifPresent(content.getChildren()::add);
    content.getChildren().addAll(year(residence, situation), twelveMonths(residence, situation));
    if (residence.years().size() > 1) {
      content.getChildren().add(earlier(residence));
    }
  }

  /** Which line comes first. */
  private Optional<Node> first(Residence residence, Situation situation) {
    return residence
        .passes()
        .map(day -> {
          boolean isYear = residence.passesYear().filter(day::equals).isPresent();
          boolean isBoth = isYear && residence.passesTwelveMonths().filter(day::equals).isPresent();
          var which = isBoth ? "both" : isYear ? "year" : "twelve-months";
          boolean isPassed = !day.isAfter(situation.plan().today());
          var heading = texts.get(isPassed ? "days.first.passed" : "days.first.ahead", day);
          return Parts.callout(
              isPassed ? Tone.BAD : Tone.WARN,
              heading,
              Parts.text(texts.get("days.first." + which)));
        });
  }

  private VBox year(Residence residence, Situation situation) {
    var now = residence.years().getLast();
    var line =
        new Line(
            texts.get("days.year", now.year()),
            now.days(),
            now.ifStaying(),
            Year.of(now.year()).length(),
            residence.passesYear());
    var rule =
        now.ifStaying() > now.days()
            ? texts.get(
                "days.year.if-staying",
                texts.quantity("days", now.ifStaying()),
                LocalDate.of(now.year(), 12, 31))
            : "";
    var claims =
        claims(situation).stream()
            .filter(claim -> claim.source().kind() == SourceKind.PROGRAMME_PAGE)
            .toList();
    return line(line, texts.get("days.year.rule"), rule, claims, situation.plan().today());
  }

  private VBox twelveMonths(Residence residence, Situation situation) {
    var today = situation.plan().today();
    var from = today.minusYears(1).plusDays(1);
    var line =
        new Line(
            texts.get("days.twelve-months", texts.plainDate(from), texts.plainDate(today)),
            residence.twelveMonths(),
            residence.twelveMonths(),
            (int) ChronoUnit.DAYS.between(from, today) + 1,
            residence.passesTwelveMonths());
    var claims =
        claims(situation).stream()
            .filter(claim -> claim.source().kind() != SourceKind.PROGRAMME_PAGE)
            .toList();
    return line(line, texts.get("days.twelve-months.rule"), "", claims, today);
  }

  private static List<Claim> claims(Situation situation) {
    return situation.facts().ruleOf("tax-residence").claims();
  }

  /** One of the two lines. */
  private record Line(
      String name, int days, int ifStaying, int length, Optional<LocalDate> passes) {}

  private VBox line(Line line, String rule, String staying, List<Claim> claims, LocalDate today) {
    boolean isPassed = line.passes().filter(day -> !day.isAfter(today)).isPresent();
    var days = texts.quantity("days", line.days());
    var spoken = texts.get("days.spoken", line.name(), days, passing(line, today));
    var box =
        Parts.column(
            6,
            Parts.row(
                8, Parts.grow(Parts.text(line.name(), "strong")), Parts.line(days, "gauge-number")),
            new Gauge(
                new Gauge.Days(
                    line.days(), line.ifStaying(), Residence.LIMIT, line.length(), isPassed),
                texts,
                spoken),
            Parts.text(passing(line, today)));
    if (!staying.isEmpty()) {
      box.getChildren().add(Parts.text(staying, "quiet"));
    }
    box.getChildren().add(Parts.text(rule, "quiet", "small"));
    claims.forEach(claim ->
        box.getChildren()
            .add(
                Parts.text(
                    texts.get(
                        "residence.source", claim.source().title(), texts.plainDate(claim.seen())),
                    "quiet",
                    "small")));
    return box;
  }

  private String passing(Line line, LocalDate today) {
    return line.passes()
        .map(day ->
            day.isAfter(today)
                ? texts.get(
                    "days.passes", day, texts.quantity("days", ChronoUnit.DAYS.between(today, day)))
                : texts.get("days.passed", day))
        .orElseGet(() -> texts.get("days.not-passed"));
  }

  /** The days of earlier years, and whether the programme page's line was passed in them. */
  private VBox earlier(Residence residence) {
    var grid = new GridPane();
    grid.getStyleClass().add("year-table");
    int row = 0;
    for (var year : residence.years().reversed()) {
      grid.addRow(
          row++,
          Parts.line(String.valueOf(year.year()), "strong"),
          Parts.line(texts.quantity("days", year.days())),
          Parts.text(texts.get(year.isPassed() ? "days.year.over" : "days.year.under"), "quiet"));
    }
    return Parts.column(6, Parts.text(texts.get("days.by-year"), "strong"), grid);
  }
}
