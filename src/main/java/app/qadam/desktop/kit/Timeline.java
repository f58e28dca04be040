package app.qadam.desktop.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Bars over months, each on a row of its own, and a line for today; drawn from nodes, so sharp. */
public final class Timeline extends Pane {
  private static final double ROW = 24;
  private static final double BAR = 18;
  private static final double TOP = 26;
  private static final double FOOT = 28;
  private static final double MONTH = 80;

  private final Line base = new Line();
  private final Line now = new Line();
  private final Label tag;
  private final List<MonthMark> months = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final LocalDate today;
  private final LocalDate from;
  private final LocalDate to;
  private final Function<YearMonth, String> monthName;

  /**
   * A bar.
   *
   * @param from first day, inclusive
   * @param doneUntil how far it is filled, inclusive; the rest is still to come
   * @param to last day, inclusive
   * @param styles how it looks: {@code good}, {@code rest} …
   * @param label inside the bar when it fits, else behind it
   * @param after behind the bar
   */
  public record Bar(
      LocalDate from,
      LocalDate doneUntil,
      LocalDate to,
      List<String> styles,
      String label,
      String after) {
    public Bar {
      styles = List.copyOf(styles);
    }
  }

  /**
   * A timeline over whole months around its bars and today.
   *
   * @param spoken the same in words, for a screen reader
   */
  public Timeline(
      List<Bar> bars,
      LocalDate today,
      String todayText,
      Function<YearMonth, String> monthName,
      String spoken) {
    this.today = today;
    this.tag = Parts.line(todayText, "today-tag");
    this.monthName = monthName;
    var first = bars.stream().map(Bar::from).min(LocalDate::compareTo).orElse(today);
    var last = bars.stream().map(Bar::to).max(LocalDate::compareTo).orElse(today);
    this.from = YearMonth.from(first.isBefore(today) ? first : today).atDay(1);
    this.to = YearMonth.from(last.isAfter(today) ? last : today).plusMonths(1).atEndOfMonth();
    setMinHeight(TOP + Math.max(1, bars.size()) * ROW + FOOT);
    setPrefHeight(TOP + Math.max(1, bars.size()) * ROW + FOOT);
    setMinWidth(200);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    getStyleClass().add("timeline");
    base.getStyleClass().add("time-line");
    now.getStyleClass().add("today-line");
    getChildren().add(base);
    for (var month = YearMonth.from(this.from);
        !month.atDay(1).isAfter(this.to);
        month = month.plusMonths(1)) {
      months.add(new MonthMark(month));
    }
    bars.forEach(bar -> rows.add(new Row(bar)));
    getChildren().addAll(now, tag);
  }

  private double x(LocalDate date) {
    double all = ChronoUnit.DAYS.between(from, to) + 1;
    return ChronoUnit.DAYS.between(from, date) / all * getWidth();
  }

  @Override
  protected void layoutChildren() {
    double bottom = TOP + rows.size() * ROW + 4;
    place(base, 0, bottom, getWidth(), bottom);
    int step = (int) Math.max(1, Math.ceil(months.size() * MONTH / Math.max(1, getWidth())));
    for (int i = 0; i < months.size(); i++) {
      months.get(i).place(bottom, i % step == 0, i == 0);
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).place(TOP + i * ROW);
    }
    double today = x(this.today);
    place(now, today, 16, today, bottom);
    tag.autosize();
    tag.relocate(Math.clamp(today - tag.getWidth() / 2, 0, getWidth() - tag.getWidth()), 0);
  }

  private static void place(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(Math.round(x1) + .5);
    line.setStartY(y1);
    line.setEndX(Math.round(x2) + .5);
    line.setEndY(y2);
  }

  /** The beginning of a month. */
  private final class MonthMark {
    private final YearMonth month;
    private final Line line = new Line();
    private final Label name;

    MonthMark(YearMonth month) {
      this.month = month;
      this.name = Parts.line(monthName.apply(month), "quiet", "small");
      line.getStyleClass().add("time-line");
      getChildren().addAll(line, name);
    }

    void place(double bottom, boolean named, boolean first) {
      double x = x(month.atDay(1));
      Timeline.place(line, x, 8, x, bottom);
      line.setVisible(!first);
      name.setVisible(named);
      name.autosize();
      name.relocate(first ? 0 : x + 4, bottom + 6);
    }
  }

  /** A bar, with its words inside where they fit and behind it where not. */
  private final class Row {
    private final Bar bar;
    private final Region box = new Region();
    private final Region rest = new Region();
    private final Label inside;
    private final Label behind = Parts.line("", "small");
    private final Label before;

    Row(Bar bar) {
      this.bar = bar;
      this.inside = Parts.line(bar.label(), "bar-label");
      this.before = Parts.line(bar.label(), "small");
      box.getStyleClass().add("time-bar");
      box.getStyleClass().addAll(bar.styles());
      rest.getStyleClass().addAll("time-bar", "rest");
      inside.getStyleClass().addAll(bar.styles());
      getChildren().addAll(rest, box, inside, behind, before);
    }

    void place(double y) {
      double start = x(bar.from());
      double width = Math.max(6, x(bar.to().plusDays(1)) - start);
      double done = Math.max(6, x(bar.doneUntil().plusDays(1)) - start);
      rest.resizeRelocate(start, y, width, BAR);
      rest.setVisible(done < width);
      box.resizeRelocate(start, y, done, BAR);
      inside.autosize();
      boolean fits = inside.getWidth() + 4 < done;
      inside.setVisible(fits);
      inside.relocate(start + 2, y + (BAR - inside.getHeight()) / 2);
      double after = start + width + 6;
      behind.setText(fits ? bar.after() : (bar.label() + "  " + bar.after()).strip());
      behind.autosize();
      double down = (BAR - behind.getHeight()) / 2;
      boolean room = after + behind.getWidth() <= getWidth();
      behind.relocate(after, y + down);
      before.setVisible(!fits && !room);
      if (!fits && !room) {
        // Too long for the right side: the name goes to the left, the date stays on the right.
        before.autosize();
        before.relocate(Math.max(0, start - before.getWidth() - 6), y + down);
        behind.setText(bar.after());
        behind.autosize();
      }
    }
  }
}
