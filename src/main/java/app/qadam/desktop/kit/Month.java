package app.qadam.desktop.kit;

import app.qadam.model.time.CalendarDay;
import app.qadam.model.time.WorkingCalendar;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A month with its weekends, holidays, substitute and moved days; the start and the due day marked.
 */
public final class Month extends VBox {
  private final MonthGrid grid;
  private final Label name = Parts.line("", "strong");
  private final WorkingCalendar calendar;
  private final Texts texts;
  private final LocalDate today;
  private final Optional<Consumer<LocalDate>> pick;
  private Optional<LocalDate> start = Optional.empty();
  private Optional<LocalDate> due = Optional.empty();
  private YearMonth month;

  /** The one day that the tabulator comes to; arrow keys go on from there. */
  private LocalDate stop;

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
    this.stop = today;
    var earlier =
        Parts.iconButton(
            Feather.CHEVRON_LEFT, texts.get("month.earlier"), () -> show(month.minusMonths(1)));
    var later =
        Parts.iconButton(
            Feather.CHEVRON_RIGHT, texts.get("month.later"), () -> show(month.plusMonths(1)));
    earlier.getStyleClass().add("plain");
    later.getStyleClass().add("plain");
    grid = new MonthGrid(texts, 3);
    getChildren().addAll(Parts.row(2, name, Parts.spring(), earlier, later), grid);
    show(month);
  }

  /** Marks a span and turns to the month in which it ends. */
  public void mark(Optional<LocalDate> from, Optional<LocalDate> until) {
    start = from;
    due = until;
    stop = until.or(() -> from).orElse(today);
    show(YearMonth.from(stop));
  }

  private void show(YearMonth next) {
    month = next;
    if (!YearMonth.from(stop).equals(month)) {
      stop = YearMonth.from(today).equals(month) ? today : month.atDay(1);
    }
    name.setText(texts.month(month));
    grid.show(month, date -> cell(calendar.day(date)));
  }

  private Labeled labelled(LocalDate date) {
    var number = String.valueOf(date.getDayOfMonth());
    if (pick.isEmpty()) {
      return Parts.line(number, "month-day", "read");
    }
    var button = new Button(number);
    button.getStyleClass().addAll("month-day", "pick");
    button.setOnAction(event -> pick.get().accept(date));
    return button;
  }

  private void pressed(KeyEvent event, LocalDate date) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    next(event.getCode(), date)
        .ifPresent(next -> {
          event.consume();
          focus(next);
        });
  }

  /** The day to which a key leads. */
  private static Optional<LocalDate> next(KeyCode code, LocalDate date) {
    return switch (code) {
      case LEFT -> Optional.of(date.minusDays(1));
      case RIGHT -> Optional.of(date.plusDays(1));
      case UP -> Optional.of(date.minusWeeks(1));
      case DOWN -> Optional.of(date.plusWeeks(1));
      case HOME -> Optional.of(date.withDayOfMonth(1));
      case END -> Optional.of(YearMonth.from(date).atEndOfMonth());
      case PAGE_UP -> Optional.of(date.minusMonths(1));
      case PAGE_DOWN -> Optional.of(date.plusMonths(1));
      default -> Optional.empty();
    };
  }

  /** Takes the focus to a day, in its own month. */
  public void focus(LocalDate date) {
    stop = date;
    if (!YearMonth.from(date).equals(month)) {
      show(YearMonth.from(date));
    }
    for (Node node : grid.getChildren()) {
      node.setFocusTraversable(date.equals(node.getUserData()));
      if (node.isFocusTraversable()) {
        node.requestFocus();
        ListAndDetail.reveal(node);
      }
    }
  }

  private Labeled cell(CalendarDay day) {
    Labeled cell = labelled(day.date());
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setUserData(day.date());
    cell.setFocusTraversable(day.date().equals(stop));
    cell.setOnKeyPressed(event -> pressed(event, day.date()));
    cell.getStyleClass().add(day.kind().id());
    var words = new StringBuilder(MonthGrid.words(texts, day));
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
    cell.setAccessibleText(words.toString());
    cell.setTooltip(new Tooltip(words.toString()));
    return cell;
  }
}
