package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.plan.Deadline;
import app.qadam.model.time.CountedDay;
import app.qadam.model.time.ExplainedCount;
import app.qadam.text.Manner;
import app.qadam.text.Texts;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Every day of a count, with its number or why it has none. A long count scrolls. */
final class CountTable {
  private static final int LONG = 10;

  private final Deadline deadline;
  private final ExplainedCount count;
  private final Texts texts;
  private final Manner manner;
  private final LocalDate decisive;

  CountTable(Deadline deadline, ExplainedCount count, Texts texts) {
    this.deadline = deadline;
    this.count = count;
    this.texts = texts;
    this.manner = Manner.of(deadline);
    this.decisive = deadline.due().orElse(count.due());
  }

  Region node() {
    var rows = new GridPane();
    rows.getStyleClass().add("count-rows");
    var date = new ColumnConstraints();
    date.setMinWidth(Region.USE_PREF_SIZE);
    var reason = new ColumnConstraints();
    reason.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().addAll(date, reason);
    if (isLong()) {
      rows.getStyleClass().add("compact");
    }
    for (CountedDay day : count.days()) {
      addRow(rows, day);
    }
    return isLong() ? scrolling(rows) : Parts.column(0, rows);
  }

  private boolean isLong() {
    return count.days().size() > LONG;
  }

  private ScrollPane scrolling(GridPane rows) {
    var pane = Parts.scrolling(rows);
    pane.getStyleClass().add("count-scroll");
    pane.setFocusTraversable(true);
    pane.setAccessibleText(texts.get("deadlines.days.name", texts.say(deadline.title())));
    return pane;
  }

  private void addRow(GridPane rows, CountedDay day) {
    boolean decides = day.date().equals(decisive);
    var date = Parts.line(date(day.date()));
    var reason = Parts.text(reason(day));
    if (decides) {
      reason.getStyleClass().add("strong");
    }
    if (!day.isCounted() && !decides && !isSpan()) {
      date.getStyleClass().add("quiet");
      reason.getStyleClass().add("quiet");
    }
    int row = rows.getRowCount();
    rows.addRow(row, date, reason, number(day, decides));
    rows.add(Parts.rule(), 0, row + 1, GridPane.REMAINING, 1);
  }

  /** The year stands there where the days are not all of one. */
  private String date(LocalDate date) {
    return crossesYears() ? texts.date(date) : texts.dayAndDate(date);
  }

  private boolean crossesYears() {
    return count.from().getYear() != count.due().getYear();
  }

  /** Months and years show their first and last day only. */
  private boolean isSpan() {
    return switch (count.counting().unit()) {
      case CALENDAR_DAY, WORKING_DAY -> false;
      case MONTH, YEAR -> true;
    };
  }

  private String reason(CountedDay day) {
    boolean first = day.date().equals(count.from());
    var reason =
        isSpan()
            ? texts.get(first ? "deadlines.span.first" : "deadlines.span.last")
            : texts.say(count.reasonAlone(day));
    if (day.date().equals(decisive)) {
      return texts.get("deadlines.day-is", reason, texts.get("deadlines.day." + manner.id()));
    }
    return first && !isLong()
        ? texts.get("deadlines.day-is", reason, deadline.start().orElseThrow().what())
        : reason;
  }

  private Label number(CountedDay day, boolean decides) {
    if (isSpan()) {
      return Parts.line("");
    }
    if (!day.isCounted()) {
      return Parts.line(texts.get("deadlines.not-counted"), "quiet", "count-none");
    }
    return Parts.pill(String.valueOf(day.number().orElseThrow()), decides ? Tone.BAD : Tone.ACCENT);
  }
}
