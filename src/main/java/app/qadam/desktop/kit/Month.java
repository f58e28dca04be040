package app.qadam.desktop.kit;

import app.qadam.model.time.CalendarDay;
import app.qadam.model.time.WorkingCalendar;
import app.qadam.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A month with its weekends, holidays, substitute and moved days; the start and the due day marked.
 */
public final class Month extends VBox {
  private final GridPane grid = new GridPane();
  private final Label name = Parts.line("", "strong");
  private final WorkingCalendar calendar;
  private final Texts texts;
  private final LocalDate today;
  private final Optional<Consumer<LocalDate>> pick;
  private Optional<LocalDate> start = Optional.empty();
  private Optional<LocalDate> due = Optional.empty();
  private YearMonth month;

  public Month(WorkingCalendar calendar, Texts texts, LocalDate today) {
    this(calendar, texts, today, Optional.empty());
  }

  /**
   * A month whose days can be chosen.
   *
   * @param pick takes the day chosen by mouse, or by Enter after the arrow keys
   */
  public Month(
      WorkingCalendar calendar, Texts texts, LocalDate today, Optional<Consumer<LocalDate>> pick) {
    super(10);
    this.pick = pick;
    this.calendar = calendar;
    this.texts = texts;
    this.today = today;
    this.month = YearMonth.from(today);
    var earlier =
        Parts.iconButton(
            Feather.CHEVRON_LEFT, texts.get("month.earlier"), () -> show(month.minusMonths(1)));
    var later =
        Parts.iconButton(
            Feather.CHEVRON_RIGHT, texts.get("month.later"), () -> show(month.plusMonths(1)));
    earlier.getStyleClass().add("plain");
    later.getStyleClass().add("plain");
    grid.setHgap(4);
    grid.setVgap(4);
    for (int i = 0; i < DayOfWeek.values().length; i++) {
      var column = new ColumnConstraints();
      column.setHalignment(HPos.CENTER);
      column.setPercentWidth(100.0 / DayOfWeek.values().length);
      grid.getColumnConstraints().add(column);
    }
    getChildren().addAll(Parts.row(2, name, Parts.spring(), earlier, later), grid);
    show(month);
  }

  /** Marks a span and turns to the month in which it ends. */
  public void mark(Optional<LocalDate> from, Optional<LocalDate> until) {
    start = from;
    due = until;
    show(YearMonth.from(until.or(() -> from).orElse(today)));
  }

  private void show(YearMonth next) {
    month = next;
    name.setText(texts.month(month));
    grid.getChildren().clear();
    for (DayOfWeek day : DayOfWeek.values()) {
      var text = day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
      grid.add(Parts.line(text.substring(0, 2), "quiet", "small"), day.getValue() - 1, 0);
    }
    int row = 1;
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      var date = month.atDay(i);
      grid.add(cell(calendar.day(date)), date.getDayOfWeek().getValue() - 1, row);
      if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
        row++;
      }
    }
  }

  private Labeled labelled(LocalDate date) {
    var number = String.valueOf(date.getDayOfMonth());
    if (pick.isEmpty()) {
      return Parts.line(number, "month-day");
    }
    var button = new Button(number);
    button.getStyleClass().addAll("month-day", "pick");
    button.setOnAction(event -> pick.get().accept(date));
    button.setUserData(date);
    button.setOnKeyPressed(event ->
        steps(event.getCode())
            .ifPresent(days -> {
              event.consume();
              focus(date.plusDays(days));
            }));
    return button;
  }

  /** How many days an arrow key goes. */
  private static Optional<Integer> steps(KeyCode code) {
    return switch (code) {
      case LEFT -> Optional.of(-1);
      case RIGHT -> Optional.of(1);
      case UP -> Optional.of(-7);
      case DOWN -> Optional.of(7);
      default -> Optional.empty();
    };
  }

  /** Takes the focus to a day, in its own month. */
  public void focus(LocalDate date) {
    if (!YearMonth.from(date).equals(month)) {
      show(YearMonth.from(date));
    }
    grid.getChildren().stream()
        .filter(node -> date.equals(node.getUserData()))
        .forEach(Node::requestFocus);
  }

  private Labeled cell(CalendarDay day) {
    Labeled cell = labelled(day.date());
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.getStyleClass().add(day.kind().id());
    var words = new StringBuilder(texts.longDate(day.date()));
    words.append(": ").append(texts.get("day." + day.kind().id()));
    day.name().ifPresent(text -> words.append(", ").append(texts.of(text)));
    day.ownReason().ifPresent(reason -> words.append(", ").append(reason));
    if (start.isPresent() && day.date().equals(start.get())) {
      cell.getStyleClass().add("start");
      words.append(" · ").append(texts.get("month.start"));
    }
    if (due.isPresent() && day.date().equals(due.get())) {
      cell.getStyleClass().add("due");
      words.append(" · ").append(texts.get("month.due"));
    }
    if (day.date().equals(today)) {
      cell.getStyleClass().add("today");
      words.append(" · ").append(texts.get("distance.today"));
    }
    if (!day.known()) {
      words.append(" · ").append(texts.get("month.computed"));
    }
    cell.setAccessibleText(words.toString());
    cell.setTooltip(new Tooltip(words.toString()));
    return cell;
  }
}
