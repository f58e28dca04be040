package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.MonthGrid;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.time.CalendarDay;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The days of a year, month by month. They are one stop of the Tab key: the arrow keys go from day
 * to day, what a day is is read out, and Enter takes it.
 */
final class YearDays extends Flow {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final double BETWEEN = 20;
  private static final double ROWS = 18;
  private static final int WEEK = 7;

  private final Map<LocalDate, Label> cells = new HashMap<>();
  private final Texts texts;
  private final Consumer<LocalDate> pick;
  private final Tooltip tip = new Tooltip();
  private Optional<LocalDate> pointed = Optional.empty();
  private LocalDate start = LocalDate.EPOCH;

  YearDays(Texts texts, Consumer<LocalDate> pick) {
    super(BETWEEN, ROWS);
    this.texts = texts;
    this.pick = pick;
    setId("year-days");
    getStyleClass().add("year-days");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleHelp(texts.get("days-off.keys"));
    setOnKeyPressed(this::pressed);
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            clear();
          }
        });
  }

  /**
   * Shows a year.
   *
   * @param name what is read out before one goes to a day
   */
  void show(Situation now, int year, String name) {
    setAccessibleText(name);
    cells.clear();
    pointed = Optional.empty();
    tip.hide();
    var today = now.plan().today();
    start = today.getYear() == year ? today : LocalDate.of(year, Month.JANUARY, 1);
    getChildren().clear();
    for (Month month : Month.values()) {
      getChildren().add(month(now, YearMonth.of(year, month)));
    }
  }

  private VBox month(Situation now, YearMonth month) {
    var grid = new MonthGrid(texts, 2);
    grid.show(month, date -> cell(now.plan().calendar().day(date), now.plan().today()));
    var box = Parts.column(6, Parts.line(texts.month(month), "strong"), grid);
    box.getStyleClass().add("year-month");
    return box;
  }

  private Label cell(CalendarDay day, LocalDate today) {
    var cell = Parts.line(String.valueOf(day.date().getDayOfMonth()), "month-day");
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.getStyleClass().addAll(day.kind().id(), "year-day");
    if (day.date().equals(today)) {
      cell.getStyleClass().add("today");
    }
    var words = MonthGrid.words(texts, day);
    cell.setAccessibleText(words);
    cell.setTooltip(new Tooltip(words));
    cell.setOnMouseClicked(event -> pick.accept(day.date()));
    cells.put(day.date(), cell);
    return cell;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> go(event, date -> date.minusDays(1));
      case RIGHT -> go(event, date -> date.plusDays(1));
      case UP -> go(event, date -> date.minusDays(WEEK));
      case DOWN -> go(event, date -> date.plusDays(WEEK));
      case PAGE_UP -> go(event, date -> date.minusMonths(1));
      case PAGE_DOWN -> go(event, date -> date.plusMonths(1));
      case ENTER, SPACE -> {
        event.consume();
        pointed.ifPresent(pick);
      }
      default -> {}
    }
  }

  /** The first key goes to today, or to the first day of another year. */
  private void go(KeyEvent event, UnaryOperator<LocalDate> step) {
    event.consume();
    var next = pointed.map(step).orElse(start);
    var cell = cells.get(next);
    if (cell != null) {
      clear();
      pointed = Optional.of(next);
      cell.pseudoClassStateChanged(POINTED, true);
      setAccessibleText(cell.getAccessibleText());
      ListAndDetail.reveal(cell);
      showTip(cell);
    }
  }

  private void showTip(Label cell) {
    var at = cell.localToScreen(cell.getBoundsInLocal());
    if (at != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
      tip.setText(cell.getAccessibleText());
      tip.show(cell, at.getMinX(), at.getMaxY() + ROWS / 2);
    }
  }

  private void clear() {
    pointed
        .flatMap(date -> Optional.ofNullable(cells.get(date)))
        .ifPresent(cell -> cell.pseudoClassStateChanged(POINTED, false));
    pointed = Optional.empty();
    tip.hide();
  }
}
