package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.Facts;
import app.qadam.model.time.CountedDay;
import app.qadam.model.time.ExplainedCount;
import app.qadam.text.Texts;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A true count in small: three working days over a holiday, each day with its number or none. */
final class CountedStrip extends VBox {
  /** An arrival before a weekend and a holiday, over which the days are counted. */
  private static final LocalDate ARRIVAL = LocalDate.of(2027, 3, 5);

  private static final String RULE = "notification";

  private final Texts texts;

  CountedStrip(Facts facts, Texts texts) {
    super(8);
    this.texts = texts;
    setId("first-count");
    getStyleClass().add("counted-strip");
    facts
        .rule(RULE)
        .flatMap(rule -> rule.counting().map(counting -> counting.from(ARRIVAL, facts.calendar())))
        .ifPresent(this::show);
  }

  private void show(ExplainedCount count) {
    var days = new Flow(6, 6);
    count.days().forEach(day -> days.getChildren().add(cell(day, count)));
    getChildren()
        .addAll(
            days,
            Parts.text(
                texts.get("first.dates.example", texts.date(ARRIVAL), texts.date(count.due())),
                "small",
                "quiet"));
  }

  private VBox cell(CountedDay day, ExplainedCount count) {
    var number =
        day.isCounted()
            ? String.valueOf(day.number().orElseThrow())
            : texts.get("deadlines.not-counted");
    var reason = texts.say(count.reasonAlone(day));
    var date = texts.dayAndDate(day.date());
    var cell =
        new VBox(
            2, Parts.line(date, "small"), Parts.line(number, day.isCounted() ? "strong" : "quiet"));
    cell.setAlignment(Pos.CENTER);
    cell.getStyleClass().add("counted-cell");
    if (day.isCounted()) {
      cell.getStyleClass().add("counted");
    }
    cell.setAccessibleRole(AccessibleRole.TEXT);
    cell.setAccessibleText(date + ": " + number + ", " + reason);
    Tooltip.install(cell, new Tooltip(reason));
    return cell;
  }
}
