package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Plausible;
import app.qadam.model.fact.Source;
import app.qadam.model.time.CalendarDay;
import app.qadam.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A year of the working calendar, with what kind of day each one is. */
final class YearCard {
  private final Desk desk;
  private final Texts texts;
  private final Consumer<LocalDate> pick;
  private final Label name = Parts.line("", "card-heading");
  private final Label count = Parts.text("", "quiet");
  private final Button earlier;
  private final Button later;
  private final VBox status = Parts.column(8);
  private final FlowPane months = new FlowPane(20, 16);
  private final VBox root;
  private int year;

  /**
   * @param pick takes a day that was pressed with the mouse
   */
  YearCard(Desk desk, Consumer<LocalDate> pick) {
    this.desk = desk;
    this.texts = desk.texts();
    this.pick = pick;
    this.year = desk.situation().get().plan().today().getYear();
    this.earlier =
        Parts.iconButton(Feather.CHEVRON_LEFT, texts.get("days-off.earlier"), () -> turn(-1));
    this.later =
        Parts.iconButton(Feather.CHEVRON_RIGHT, texts.get("days-off.later"), () -> turn(1));
    earlier.setId("year-earlier");
    later.setId("year-later");
    name.setId("year-name");
    months.getStyleClass().add("year-months");
    this.root =
        Parts.card(
            Parts.row(6, name, Parts.spring(), earlier, later),
            count,
            status,
            legend(),
            months,
            sources());
  }

  VBox root() {
    return root;
  }

  private void turn(int years) {
    year = Math.clamp(year + years, Plausible.EARLIEST.getYear(), Plausible.LATEST.getYear());
    show(desk.situation().get());
  }

  void show(Situation now) {
    name.setText(texts.get("days-off.year", year));
    count.setText(texts.quantity("working-days", now.plan().calendar().workingDaysIn(year)));
    var words = Parts.text(CountCard.calendar(texts, now, year));
    boolean known = now.plan().calendar().published(year).isPresent();
    if (known) {
      words.getStyleClass().addAll("quiet", "small");
    }
    status.getChildren().setAll(known ? words : Parts.callout(Tone.WARN, "", words));
    months.getChildren().clear();
    for (Month month : Month.values()) {
      months.getChildren().add(month(now, YearMonth.of(year, month)));
    }
  }

  private VBox month(Situation now, YearMonth month) {
    var grid = new GridPane();
    grid.setHgap(2);
    grid.setVgap(2);
    for (DayOfWeek day : DayOfWeek.values()) {
      var column = new ColumnConstraints();
      column.setHalignment(HPos.CENTER);
      column.setPercentWidth(100.0 / DayOfWeek.values().length);
      grid.getColumnConstraints().add(column);
      var text = day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
      grid.add(Parts.line(text.substring(0, 2), "quiet", "small"), day.getValue() - 1, 0);
    }
    int row = 1;
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      var day = now.plan().calendar().day(month.atDay(i));
      grid.add(cell(day, now.plan().today()), day.date().getDayOfWeek().getValue() - 1, row);
      if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY) {
        row++;
      }
    }
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
    var words = words(day);
    cell.setAccessibleText(words);
    cell.setTooltip(new Tooltip(words));
    cell.setOnMouseClicked(event -> pick.accept(day.date()));
    return cell;
  }

  private String words(CalendarDay day) {
    var words = new StringBuilder(texts.longDate(day.date()));
    words.append(": ").append(texts.get("day." + day.kind().id()));
    day.name().ifPresent(text -> words.append(", ").append(texts.of(text)));
    day.ownReason().ifPresent(reason -> words.append(", ").append(reason));
    if (!day.known()) {
      words.append(" · ").append(texts.get("month.computed"));
    }
    return words.toString();
  }

  private FlowPane legend() {
    var legend = new FlowPane(12, 6);
    for (String kind : List.of("holiday", "weekend", "own", "today")) {
      legend.getChildren().add(CountCard.sign(kind, texts.get("deadlines.legend." + kind)));
    }
    return legend;
  }

  private TitledPane sources() {
    var list = Parts.column(8);
    var sources = desk.situation().get().facts().calendarSources();
    sources.forEach(source -> list.getChildren().add(source(source)));
    var pane = new TitledPane(texts.get("sources.count", sources.size()), list);
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.getStyleClass().add("sources");
    return pane;
  }

  private Node source(Source source) {
    var kind = texts.get("source." + source.kind().id());
    var box =
        Parts.column(
            2,
            Parts.text(source.title()),
            Parts.text(
                kind + " · " + texts.orElse(source.published(), "source.undated"),
                "quiet",
                "small"));
    source
        .address()
        .ifPresent(address -> {
          var link = Parts.link(address, () -> desk.browse(address));
          link.getStyleClass().add("small");
          box.getChildren().add(link);
        });
    return box;
  }
}
