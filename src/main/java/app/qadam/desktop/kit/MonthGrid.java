package app.qadam.desktop.kit;

import app.qadam.model.time.CalendarDay;
import app.qadam.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The days of a month below the names of their weekdays. */
public final class MonthGrid extends GridPane {
  private final Texts texts;

  /**
   * A grid without a month yet.
   *
   * @param gap between days, in pixels
   */
  public MonthGrid(Texts texts, double gap) {
    this.texts = texts;
    setHgap(gap);
    setVgap(gap);
    for (int i = 0; i < DayOfWeek.values().length; i++) {
      var column = new ColumnConstraints();
      column.setHalignment(HPos.CENTER);
      column.setPercentWidth(100.0 / DayOfWeek.values().length);
      getColumnConstraints().add(column);
    }
  }

  /**
   * Shows a month.
   *
   * @param cell makes what stands for a day
   */
  public void show(YearMonth month, Function<LocalDate, ? extends Node> cell) {
    getChildren().clear();
    for (DayOfWeek day : DayOfWeek.values()) {
      var text = day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
      add(Parts.line(text.substring(0, 2), "quiet", "small"), day.getValue() - 1, 0);
    }
    int row = 1;
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      var date = month.atDay(i);
      add(cell.apply(date), date.getDayOfWeek().getValue() - 1, row);
      if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
        row++;
      }
    }
  }

  /** What kind of day it is, and why. */
  public static String words(Texts texts, CalendarDay day) {
    var words = new StringBuilder(texts.longDate(day.date()));
    words.append(": ").append(texts.get("day." + day.kind().id()));
    day.name().ifPresent(text -> words.append(", ").append(texts.of(text)));
    day.ownReason().ifPresent(reason -> words.append(", ").append(reason));
    if (!day.known()) {
      words.append(" · ").append(texts.get("month.computed"));
    }
    return words.toString();
  }
}
