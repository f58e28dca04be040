package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.draw.DateAxis.Unit;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The lines and names of an axis of days: by years, quarters, months, weeks or days, whichever is
 * the finest whose names have room.
 */
public final class DateTicks {
  private static final double GAP = 12;

  /** So many days at most are divided into weeks and days; others would only be noise. */
  private static final long FINE = 62;

  /** Lines nearer than this are left out. */
  private static final double LINES = 12;

  private final DateAxis axis;
  private final Map<Unit, List<Tick>> ticks = new EnumMap<>(Unit.class);

  /** The beginning of a quarter is that of a month as well, with the same line and name. */
  private final Map<LocalDate, Rule> lines = new LinkedHashMap<>();

  /** By day and words: a record would have Java make its hash code anew at each start. */
  private final Map<Map.Entry<LocalDate, String>, Text> names = new LinkedHashMap<>();

  private record Tick(LocalDate day, Rule line, Text name) {}

  public DateTicks(DateAxis axis, Texts texts) {
    this.axis = axis;
    for (Unit unit : Unit.values()) {
      if (unit.compareTo(Unit.MONTH) >= 0 || axis.days() <= FINE) {
        ticks.put(unit, ticks(unit, texts));
      }
    }
  }

  /** The beginnings of the unit, and the day on which the axis begins. */
  private List<Tick> ticks(Unit unit, Texts texts) {
    List<Tick> list = new ArrayList<>();
    Stream.concat(Stream.of(axis.from()), axis.ticks(unit).stream())
        .distinct()
        .forEach(day ->
            list.add(
                new Tick(
                    day,
                    lines.computeIfAbsent(day, any -> new Rule(1, "time-line")),
                    names.computeIfAbsent(
                        Map.entry(day, name(unit, day, list.isEmpty(), texts)),
                        name -> Parts.drawn(name.getValue(), "quiet", "small")))));
    return list;
  }

  private static String name(Unit unit, LocalDate day, boolean isFirst, Texts texts) {
    return switch (unit) {
      case DAY, WEEK -> texts.shortDate(day);
      case MONTH, QUARTER -> {
        var month = texts.shortMonth(YearMonth.from(day));
        boolean needsYear = isFirst && day.getMonthValue() != 1;
        yield needsYear ? texts.get("chart.month", month, day.getYear()) : month;
      }
      case YEAR -> String.valueOf(day.getYear());
    };
  }

  /** The lines, to be drawn behind everything. */
  public List<Node> lines() {
    return List.copyOf(lines.values());
  }

  public List<Node> names() {
    return List.copyOf(names.values());
  }

  /** The height of a line of names. */
  public double height() {
    return Math.ceil(names().getFirst().prefHeight(-1));
  }

  /** Where the axis and its names are, in pixels of the picture. */
  public record Frame(double left, double right, double top, double bottom, double names) {}

  /** Draws what has room in a frame. */
  public void place(Region chart, Frame frame, double nameGap) {
    double width = frame.right() - frame.left();
    var named = axis.unit(ticks.keySet(), width, unit -> room(unit, nameGap));
    var lined = lined(named, width);
    names.values().forEach(name -> name.setVisible(false));
    placeNames(chart, frame, ticks.getOrDefault(named, List.of()), nameGap);
    lines.values().forEach(line -> line.setVisible(false));
    for (Tick tick : ticks.getOrDefault(lined, List.of())) {
      double x = x(chart, frame, tick.day());
      // At the edge of the picture itself a line would say nothing.
      tick.line().setVisible(x > 0);
      tick.line().upright(chart, x, frame.top(), frame.bottom());
    }
  }

  private double x(Region chart, Frame frame, LocalDate day) {
    return chart.snapPositionX(frame.left() + axis.at(day) * (frame.right() - frame.left()));
  }

  /** How much a name of the unit needs, with the space to the next. */
  private double room(Unit unit, double nameGap) {
    return GAP
        + nameGap
        + ticks.getOrDefault(unit, List.of()).stream()
            .mapToDouble(tick -> tick.name().prefWidth(-1))
            .max()
            .orElse(0);
  }

  /** Months keep their lines also where only each third one has room for its name. */
  private Unit lined(Unit named, double width) {
    boolean hasRoom = Unit.MONTH.days() * width / axis.days() >= LINES;
    return named.compareTo(Unit.MONTH) > 0 && hasRoom ? Unit.MONTH : named;
  }

  /** The name of the first day gives way to those of the units. */
  private void placeNames(Region chart, Frame frame, List<Tick> list, double nameGap) {
    List<Tick> whole = new ArrayList<>();
    List<LabelLine.Wish> wishes = new ArrayList<>();
    for (Tick tick : list) {
      double wide = tick.name().prefWidth(-1);
      double x = x(chart, frame, tick.day());
      double left = tick.day().equals(axis.from()) ? frame.left() : x + nameGap;
      // A name that the edge would cut is left out: its line and those before say which it is.
      if (left + wide <= frame.right()) {
        whole.add(tick);
        boolean isUnit = !tick.day().equals(axis.from());
        wishes.add(new LabelLine.Wish(left, wide, isUnit));
      }
    }
    var places = LabelLine.fit(wishes, frame.left(), frame.right(), GAP / 2);
    for (int i = 0; i < whole.size(); i++) {
      var name = whole.get(i).name();
      name.setVisible(places.get(i).isPresent());
      places
          .get(i)
          .ifPresent(
              at -> name.relocate(chart.snapPositionX(at), chart.snapPositionY(frame.names())));
    }
  }
}
