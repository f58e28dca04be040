package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Plausible;
import app.qadam.model.fact.Source;
import app.qadam.text.CalendarWords;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A year of the working calendar, with what kind of day each one is. */
final class YearCard {
  private final Desk desk;
  private final Texts texts;
  private final Label name = Parts.line("", "card-heading");
  private final Label count = Parts.text("", "quiet");
  private final Button earlier;
  private final Button later;
  private final VBox status = Parts.column(8);
  private final YearDays months;
  private final VBox root;
  private int year;

  /**
   * @param pick takes a day that was pressed, or chosen with the keyboard
   */
  YearCard(Desk desk, Consumer<LocalDate> pick) {
    this.desk = desk;
    this.texts = desk.texts();
    this.months = new YearDays(texts, pick);
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
    var words = Parts.text(new CalendarWords(texts).of(now.plan().calendar(), year));
    boolean known = now.plan().calendar().published(year).isPresent();
    if (known) {
      words.getStyleClass().addAll("quiet", "small");
    }
    status.getChildren().setAll(known ? words : Parts.callout(Tone.WARN, "", words));
    months.show(now, year, name.getText() + ". " + count.getText());
  }

  private Flow legend() {
    var legend = new Flow(12, 6);
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
