package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Theme;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * Bars over months with a line for today and marks for single days. Its heights follow the text
 * size. Words stand inside their bar where they fit and beside it where not; bars share a row where
 * nothing touches.
 */
public final class Timeline extends Chart {
  // In em.
  static final double BAR = 1.3;
  static final double GAP = 0.45;
  private static final double TOP = 1.8;
  private static final double ROW = 1.65;
  private static final double SIZE = 0.8;
  private static final double FOOT = 1.87;
  private static final double LINES_TOP = 0.6;
  private static final double LEAST_WIDTH = 200;

  /** Between a line and its name, in pixels. */
  private static final double BESIDE = 4;

  private final Rule base = new Rule(1, "time-line");
  private final Rule now = new Rule(2, "today-line");
  private final Label tag;
  private final DateTicks ticks;
  private final List<TimeBar> rows = new ArrayList<>();
  private final List<DayMark> days = new ArrayList<>();
  private final LocalDate today;
  private final DateAxis axis;

  /** For which width the bars have their rows; none where something of them changed. */
  private double arrangedWidth = Double.NaN;

  private int arrangedRows;

  /**
   * A part of a bar.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive
   * @param style how it looks: {@code good}, {@code accent}, {@code bad}, {@code rest}, {@code
   *     planned}, {@code band} or {@code window}
   */
  public record Piece(LocalDate from, LocalDate to, String style) {}

  /**
   * A bar.
   *
   * @param pieces from left to right, at least one
   * @param label inside the bar when it fits, else beside it
   * @param after beside the bar; empty for none
   */
  public record Bar(List<Piece> pieces, String label, String after, Mark mark) {
    public Bar {
      pieces = List.copyOf(pieces);
      if (pieces.isEmpty()) {
        throw new IllegalArgumentException("a bar has a piece");
      }
    }
  }

  /**
   * A day to keep an eye on.
   *
   * @param style its colour and its form
   * @param id of its control
   */
  public record Day(LocalDate date, String style, String id, Mark mark) {}

  /**
   * A timeline over whole months around its bars and today; a day outside them is left out.
   *
   * @param now what today is called
   * @param summary what is read out before one goes to a mark
   */
  public Timeline(
      List<Bar> bars, List<Day> days, LocalDate today, Mark now, Texts texts, String summary) {
    super(summary);
    this.today = today;
    this.tag = Parts.line(now.name(), "today-tag");
    this.axis = around(bars, today);
    this.ticks = new DateTicks(axis, texts);
    setMinWidth(LEAST_WIDTH);
    getStyleClass().add("timeline");
    getChildren().addAll(ticks.lines());
    getChildren().addAll(ticks.names());
    getChildren().add(base);
    mark(now, List.of(tag));
    for (Bar bar : bars) {
      var row = new TimeBar(this, bar);
      rows.add(row);
      getChildren().addAll(row.nodes());
      mark(bar.mark(), row.nodes());
    }
    getChildren().add(this.now);
    days.stream()
        .filter(day -> axis.holds(day.date()))
        .sorted(Comparator.comparing(Day::date))
        .forEach(day -> this.days.add(new DayMark(day)));
    getChildren().add(tag);
  }

  private static DateAxis around(List<Bar> bars, LocalDate today) {
    var all =
        Stream.concat(
                Stream.of(today),
                bars.stream()
                    .flatMap(bar -> bar.pieces().stream())
                    .flatMap(piece -> Stream.of(piece.from(), piece.to())))
            .sorted()
            .toList();
    return DateAxis.ofMonths(all.getFirst(), all.getLast());
  }

  LocalDate today() {
    return today;
  }

  /** The place of a day's morning. */
  double x(LocalDate date, double width) {
    return snapPositionX(axis.at(date) * width);
  }

  /** How many rows the bars take; they have their places across after that. */
  private int arrange(double width) {
    // Asked several times for each layout, and each time all words would be measured.
    if (width != arrangedWidth) {
      arrangedRows = arrangeRows(width);
      arrangedWidth = width;
    }
    return arrangedRows;
  }

  @Override
  public void requestLayout() {
    arrangedWidth = Double.NaN;
    super.requestLayout();
  }

  private int arrangeRows(double width) {
    int row = -1;
    double taken = Double.POSITIVE_INFINITY;
    for (TimeBar bar : rows) {
      bar.fit(width);
      if (bar.left() < taken + GAP * Theme.em(this)) {
        row++;
      }
      taken = bar.right();
      bar.setRow(row);
    }
    return Math.max(1, row + 1);
  }

  private double daysHeight() {
    return days.isEmpty() ? 0.3 : 2 * SIZE;
  }

  @Override
  protected double computePrefHeight(double width) {
    double shown = width > 0 ? width : Math.max(getWidth(), getMinWidth());
    return snapSizeY((TOP + arrange(shown) * ROW + daysHeight() + FOOT) * Theme.em(this));
  }

  @Override
  protected void place(double width, double height) {
    double em = Theme.em(this);
    double rowsEnd = (TOP + arrange(width) * ROW) * em;
    double bottom = snapPositionY(rowsEnd + daysHeight() * em);
    base.level(this, bottom, 0, width);
    ticks.place(
        this,
        new DateTicks.Frame(0, width, LINES_TOP * em, bottom, bottom + LINES_TOP * em),
        BESIDE);
    rows.forEach(bar -> bar.place(snapPositionY((TOP + bar.row() * ROW) * em)));
    double last = Double.NEGATIVE_INFINITY;
    for (DayMark day : days) {
      last = day.place(width, rowsEnd + SIZE * em, last);
    }
    placeToday(width, bottom);
  }

  private void placeToday(double width, double bottom) {
    double line = x(today, width);
    tag.autosize();
    now.upright(this, line - 1, tag.getHeight(), bottom);
    tag.relocate(
        snapPositionX(Math.clamp(line - tag.getWidth() / 2, 0, width - tag.getWidth())), 0);
  }

  /** A single day; one that would cover another stands beside it. */
  private final class DayMark {
    private final LocalDate date;
    private final Button button = new Button();

    DayMark(Day day) {
      this.date = day.date();
      button.setId(day.id());
      button.getStyleClass().addAll("time-mark", day.style());
      getChildren().add(button);
      mark(day.mark(), List.of(button));
    }

    double place(double width, double middle, double last) {
      double size = snapSizeX(SIZE * Theme.em(Timeline.this));
      double wanted = x(date, width) - size / 2;
      double x = snapPositionX(Math.max(0, Math.max(wanted, last + snapSizeX(2))));
      button.resizeRelocate(
          Math.min(x, width - size), snapPositionY(middle - size / 2), size, size);
      button.setVisible(x <= width);
      return x + size;
    }
  }
}
