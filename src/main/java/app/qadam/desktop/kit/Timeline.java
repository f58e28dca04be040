package app.qadam.desktop.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Bars over months with a line for today and marks for single days. Drawn from regions that snap to
 * pixels, so it is sharp at every scale; its heights follow the text size. Words stand inside their
 * bar where they fit and beside it where not; bars share a row where nothing touches.
 */
public final class Timeline extends Pane {
  // In em.
  private static final double TOP = 1.8;
  private static final double ROW = 1.65;
  private static final double BAR = 1.3;
  private static final double MARK = 0.8;
  private static final double MONTH = 5.6;
  private static final double GAP = 0.45;

  private final Region base = line("time-line");
  private final Region now = line("today-line");
  private final Label tag;
  private final List<MonthMark> months = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<DayMark> marks = new ArrayList<>();
  private final LocalDate today;
  private final LocalDate from;
  private final LocalDate to;
  private final Function<YearMonth, String> monthName;

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
   * @param hover explains it
   */
  public record Bar(List<Piece> pieces, String label, String after, String hover) {
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
   * @param hover what it is and when
   * @param id of its control
   * @param open shows it
   */
  public record Mark(LocalDate date, String style, String hover, String id, Runnable open) {}

  /**
   * A timeline over whole months around its bars and today; a mark outside them is left out.
   *
   * @param spoken the same in words, for a screen reader
   */
  public Timeline(
      List<Bar> bars,
      List<Mark> days,
      LocalDate today,
      String todayText,
      Function<YearMonth, String> monthName,
      String spoken) {
    this.today = today;
    this.tag = Parts.line(todayText, "today-tag");
    this.monthName = monthName;
    var all =
        Stream.concat(
                Stream.of(today),
                bars.stream()
                    .flatMap(bar -> bar.pieces().stream())
                    .flatMap(piece -> Stream.of(piece.from(), piece.to())))
            .sorted()
            .toList();
    this.from = YearMonth.from(all.getFirst()).atDay(1);
    this.to = YearMonth.from(all.getLast()).atEndOfMonth();
    setMinWidth(200);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    getStyleClass().add("timeline");
    for (var month = YearMonth.from(this.from);
        !month.atDay(1).isAfter(this.to);
        month = month.plusMonths(1)) {
      months.add(new MonthMark(month));
    }
    getChildren().add(base);
    bars.forEach(bar -> rows.add(new Row(bar)));
    getChildren().add(now);
    days.stream()
        .filter(day -> !day.date().isBefore(this.from) && !day.date().isAfter(this.to))
        .sorted(Comparator.comparing(Mark::date))
        .forEach(day -> marks.add(new DayMark(day)));
    getChildren().add(tag);
  }

  private static Region line(String style) {
    var line = new Region();
    line.getStyleClass().add(style);
    line.setMouseTransparent(true);
    return line;
  }

  private double x(LocalDate date, double width) {
    double all = ChronoUnit.DAYS.between(from, to) + 1;
    return snapPositionX(ChronoUnit.DAYS.between(from, date) / all * width);
  }

  /** Gives each bar its row, and says how many rows that takes. */
  private int arrange(double width) {
    int row = -1;
    double taken = Double.POSITIVE_INFINITY;
    for (Row bar : rows) {
      bar.fit(width);
      if (bar.left() < taken + GAP * Theme.em(this)) {
        row++;
      }
      taken = bar.right();
      bar.row = row;
    }
    return Math.max(1, row + 1);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double em = Theme.em(this);
    double shown = width > 0 ? width : Math.max(getWidth(), getMinWidth());
    return snapSizeY(
        (TOP + arrange(shown) * ROW + (marks.isEmpty() ? 0.3 : 2 * MARK) + MONTH / 3) * em);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double em = Theme.em(this);
    double width = getWidth();
    double rowsEnd = (TOP + arrange(width) * ROW) * em;
    double bottom = snapPositionY(rowsEnd + (marks.isEmpty() ? 0.3 : 2 * MARK) * em);
    double pixel = snapSizeX(1);
    base.resizeRelocate(0, bottom, width, pixel);
    int step = (int) Math.max(1, Math.ceil(months.size() * MONTH * em / Math.max(1, width)));
    for (int i = 0; i < months.size(); i++) {
      months.get(i).place(width, bottom, i % step == 0);
    }
    rows.forEach(row -> row.place(snapPositionY((TOP + row.row * ROW) * em)));
    double last = Double.NEGATIVE_INFINITY;
    for (DayMark mark : marks) {
      last = mark.place(width, rowsEnd + MARK * em, last);
    }
    double line = x(today, width);
    tag.autosize();
    double under = snapPositionY(tag.getHeight());
    now.resizeRelocate(line - pixel, under, snapSizeX(2), bottom - under);
    tag.relocate(
        snapPositionX(Math.clamp(line - tag.getWidth() / 2, 0, width - tag.getWidth())), 0);
  }

  /** The beginning of a month. */
  private final class MonthMark {
    private final YearMonth month;
    private final Region line = line("time-line");
    private final Label name;

    MonthMark(YearMonth month) {
      this.month = month;
      this.name = Parts.line(monthName.apply(month), "quiet", "small");
      getChildren().addAll(line, name);
    }

    void place(double width, double bottom, boolean named) {
      double x = x(month.atDay(1), width);
      double em = Theme.em(Timeline.this);
      line.resizeRelocate(x, snapPositionY(0.6 * em), snapSizeX(1), bottom - 0.6 * em);
      line.setVisible(x > 0);
      name.autosize();
      double at = x > 0 ? x + snapSizeX(4) : 0;
      name.relocate(at, snapPositionY(bottom + 0.4 * em));
      // A name that the edge would cut is left out: the line and the months before say which it is.
      name.setVisible(named && at + name.getWidth() <= width);
    }
  }

  /** A single day; one that would cover another stands beside it. */
  private final class DayMark {
    private final Mark mark;
    private final Button button = new Button();

    DayMark(Mark mark) {
      this.mark = mark;
      button.setId(mark.id());
      button.getStyleClass().addAll("time-mark", mark.style());
      button.setAccessibleText(mark.hover());
      button.setTooltip(new Tooltip(mark.hover()));
      button.setOnAction(event -> mark.open().run());
      getChildren().add(button);
    }

    double place(double width, double middle, double last) {
      double size = snapSizeX(MARK * Theme.em(Timeline.this));
      double wanted = x(mark.date(), width) - size / 2;
      double x = snapPositionX(Math.max(0, Math.max(wanted, last + snapSizeX(2))));
      button.resizeRelocate(
          Math.min(x, width - size), snapPositionY(middle - size / 2), size, size);
      button.setVisible(x <= width);
      return x + size;
    }
  }

  /** A bar with its words. */
  private final class Row {
    private final Bar bar;
    private final List<Region> boxes = new ArrayList<>();
    private final Label within;
    private final Label beside;
    private final Label after;
    private int row;
    private double start;
    private double end;
    private double labelAt;
    private double afterAt;
    private Optional<Piece> inside = Optional.empty();

    Row(Bar bar) {
      this.bar = bar;
      var tooltip = new Tooltip(bar.hover());
      for (Piece piece : bar.pieces()) {
        var box = new Region();
        box.getStyleClass().addAll("time-bar", piece.style());
        Tooltip.install(box, tooltip);
        boxes.add(box);
      }
      within = Parts.line(bar.label(), "bar-label");
      within.setTooltip(tooltip);
      beside = Parts.line(bar.label(), "small", "time-word");
      beside.setTooltip(tooltip);
      after = Parts.line(bar.after(), "small", "quiet", "time-word");
      after.setTooltip(tooltip);
      after.setVisible(!bar.after().isEmpty());
      getChildren().addAll(boxes);
      getChildren().addAll(within, beside, after);
    }

    /** Finds the place of the bar and of its words. */
    void fit(double width) {
      double em = Theme.em(Timeline.this);
      double gap = GAP * em;
      start = x(bar.pieces().getFirst().from(), width);
      end = Math.max(start + 0.5 * em, x(bar.pieces().getLast().to().plusDays(1), width));
      within.applyCss();
      beside.applyCss();
      after.applyCss();
      double name = beside.prefWidth(-1);
      double date = bar.after().isEmpty() ? 0 : after.prefWidth(-1) + gap;
      inside =
          bar.pieces().stream()
              .filter(piece ->
                  x(piece.to().plusDays(1), width) - x(piece.from(), width) >= within.prefWidth(-1))
              .min(Comparator.comparing(piece -> !piece.style().equals("window")));
      double behind = pastToday(end + gap, name + date, width);
      if (inside.isPresent()) {
        labelAt = x(inside.get().from(), width);
        behind = pastToday(end + gap, date, width);
      } else if (behind + name <= width && behind == end + gap) {
        labelAt = behind;
        behind += name + gap;
      } else if (start - gap - name >= 0 || behind + name > width) {
        labelAt = Math.max(0, start - gap - name);
        behind = pastToday(end + gap, date, width);
      } else {
        labelAt = behind;
        behind += name + gap;
      }
      boolean hasRoom = behind + date <= width;
      double before = labelAt < start ? labelAt : start;
      afterAt = hasRoom ? behind : Math.max(0, before - date);
    }

    /** The same place, or one behind the line of today where words there would cross it. */
    private double pastToday(double from, double length, double width) {
      double line = x(today, width);
      return from <= line && from + length >= line ? line + GAP * Theme.em(Timeline.this) : from;
    }

    double left() {
      return Math.min(start, Math.min(labelAt, bar.after().isEmpty() ? start : afterAt));
    }

    double right() {
      double words = labelAt + (inside.isPresent() ? within : beside).prefWidth(-1);
      double dates = bar.after().isEmpty() ? end : afterAt + after.prefWidth(-1);
      return Math.max(end, Math.max(words, dates));
    }

    void place(double y) {
      double height = snapSizeY(BAR * Theme.em(Timeline.this));
      double width = Timeline.this.getWidth();
      for (int i = 0; i < boxes.size(); i++) {
        var piece = bar.pieces().get(i);
        double left = x(piece.from(), width);
        double right = i + 1 < boxes.size() ? x(piece.to().plusDays(1), width) : end;
        boxes.get(i).resizeRelocate(left, y, Math.max(snapSizeX(2), right - left), height);
      }
      within.setVisible(inside.isPresent());
      beside.setVisible(inside.isEmpty());
      inside.map(Piece::style).ifPresent(this::colour);
      put(within, labelAt, y, height);
      put(beside, labelAt, y, height);
      put(after, afterAt, y, height);
    }

    /** The colour of words inside a piece; their size is the same in each. */
    private void colour(String style) {
      if (!within.getStyleClass().contains(style)) {
        within.getStyleClass().removeAll(bar.pieces().stream().map(Piece::style).toList());
        within.getStyleClass().add(style);
      }
    }

    private void put(Label words, double x, double y, double height) {
      words.autosize();
      words.relocate(snapPositionX(x), snapPositionY(y + (height - words.getHeight()) / 2));
    }
  }
}
