package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Month;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.plan.Deadline;
import app.qadam.model.time.ExplainedCount;
import app.qadam.text.CalendarWords;
import app.qadam.text.Manner;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How a date is worked out: every day, the month, and the calendars that were used. */
final class CountCard {
  private final Desk desk;
  private final Texts texts;
  private final Situation now;
  private final Deadline deadline;
  private final ExplainedCount count;

  CountCard(Desk desk, Situation now, Deadline deadline, ExplainedCount count) {
    this.desk = desk;
    this.texts = desk.texts();
    this.now = now;
    this.deadline = deadline;
    this.count = count;
  }

  VBox card() {
    var table = new CountTable(deadline, count, texts).node();
    table.getStyleClass().add("count-table");
    var side = Parts.column(12, month(), legend());
    side.getStyleClass().add("count-side");
    var card = Parts.card(texts.get("deadlines.worked-out"), Beside.of(24, table, side));
    if (!count.isKnown()) {
      card.getChildren()
          .add(Parts.callout(Tone.WARN, "", Parts.text(texts.get("count.not-published"))));
    }
    if (!count.years().isEmpty()) {
      card.getChildren().addAll(Parts.rule(), calendars());
    }
    return card;
  }

  private Month month() {
    var month = new Month(now.plan().calendar(), texts, now.plan().today());
    month.mark(deadline.start().map(Deadline.Moment::date), deadline.due());
    month.getStyleClass().add("count-month");
    return month;
  }

  private Flow legend() {
    var legend = new Flow(12, 6);
    var manner = Manner.of(deadline);
    var start = manner == Manner.LATEST ? "deadlines.legend.back" : "deadlines.legend.start";
    legend.getChildren().add(sign("start", texts.get(start)));
    legend.getChildren().add(sign("due", texts.get("deadlines.day." + manner.id())));
    List<String> kinds = new ArrayList<>(List.of("holiday", "weekend", "today"));
    if (!now.file().ownDays().isEmpty()) {
      kinds.add("own");
    }
    kinds.forEach(
        kind -> legend.getChildren().add(sign(kind, texts.get("deadlines.legend." + kind))));
    return legend;
  }

  /** A colour of the calendar and what it stands for. */
  static Node sign(String style, String words) {
    var swatch = new Region();
    swatch.getStyleClass().addAll("legend-swatch", style);
    return Parts.row(6, swatch, Parts.line(words, "quiet", "small"));
  }

  /** Where the calendar of each year in the count comes from, and the way to change a day. */
  private VBox calendars() {
    var lines = Parts.column(4);
    var words = new CalendarWords(texts);
    for (int year : count.years()) {
      lines.getChildren().add(Parts.text(words.of(now.plan().calendar(), year), "quiet", "small"));
    }
    lines
        .getChildren()
        .add(
            Parts.id(
                "deadline-days-off",
                Parts.link(
                    texts.get("deadlines.change-day"), () -> desk.open(new Place.DaysOff()))));
    return lines;
  }
}
