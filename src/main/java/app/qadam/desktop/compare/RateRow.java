package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.OwnRate;
import app.qadam.text.FactsWords;
import app.qadam.text.Texts;
import app.qadam.text.TypedRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * One currency: its rate for the applicant to change, the day of it and whose it is. Saved with
 * Enter and when the field is left; what cannot be read is told at the field and stays there.
 */
final class RateRow {
  private static final BigDecimal EXAMPLE = new BigDecimal("0.92");

  private final TextField field = new TextField();
  private final Label problem = Parts.text("", "field-problem", "small");
  private final Label date = Parts.line("");
  private final Label whose = Parts.text("", "small");
  private final Button back;
  private final String currency;
  private final String name;
  private final Desk desk;
  private final Texts texts;

  /** What the field showed when it was last filled. */
  private String shown = "";

  RateRow(String currency, Desk desk) {
    this.currency = currency;
    this.desk = desk;
    this.texts = desk.texts();
    this.name = new FactsWords(texts).currency(currency);
    field.setId("rate-" + currency);
    field.setPrefColumnCount(9);
    field.getStyleClass().add("rate-field");
    field.setAccessibleText(texts.get("rates.field", currency, name));
    field.setOnAction(event -> save());
    // What was refused is left when its page is.
    Draft.mark(field, () -> field.getScene() != null && !field.getText().strip().equals(shown));
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            save();
          }
        });
    back = Parts.iconButton(Feather.ROTATE_CCW, "", () -> set(Optional.empty()));
    back.setId("rate-back-" + currency);
    whose.setId("rate-whose-" + currency);
    date.setId("rate-date-" + currency);
    problem.setId("rate-problem-" + currency);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    whose.getStyleClass().add("rate-whose");
  }

  /** What stands in the columns of the table. */
  List<Node> cells() {
    var code = Parts.line(currency, "strong");
    var title = Parts.text(name);
    title.setLabelFor(field);
    var rate = Parts.column(4, Parts.row(6, field, back), problem);
    rate.setMinWidth(Region.USE_PREF_SIZE);
    rate.getStyleClass().add("rate-cell");
    return List.of(code, title, rate, Parts.column(0, date, whose));
  }

  /** Shows the rate that counts; what is being typed, or was refused, stays. */
  void follow(Situation now) {
    var rates = now.facts().rates();
    var held = rates.rate(currency);
    var text = held.map(rate -> TypedRate.of(rate.perUsd(), texts.locale())).orElse("");
    if (field.getText().equals(shown) || field.getText().strip().equals(text)) {
      field.setText(text);
      problem.setText("");
    }
    shown = text;
    date.setText(held.map(rate -> texts.plainDate(rate.date())).orElse(""));
    var own = held.flatMap(ExchangeRates.Rate::own);
    whose.setText(
        own.map(one -> texts.orElse(one.file(), "rates.whose.own"))
            .orElseGet(() -> texts.get("rates.whose.shipped")));
    whose.getStyleClass().removeAll("quiet", "strong");
    whose.getStyleClass().add(own.isPresent() ? "strong" : "quiet");
    back.setVisible(own.isPresent());
    var way = wayBack(rates);
    back.setAccessibleText(texts.get("rates.back.name", currency, way));
    back.setTooltip(new Tooltip(way));
    field.setAccessibleHelp(date.getText() + ", " + whose.getText());
  }

  private String wayBack(ExchangeRates rates) {
    return Optional.ofNullable(rates.perUsd().get(currency))
        .map(rate -> texts.get("rates.back", texts.rate(rate), texts.plainDate(rates.date())))
        .orElseGet(() -> texts.get("rates.back.away"));
  }

  /** Saves what is typed; says what is wrong with it if it is no rate. */
  void save() {
    var typed = field.getText().strip();
    problem.setText("");
    if (typed.equals(shown)) {
      return;
    }
    if (typed.isEmpty()) {
      set(Optional.empty());
      return;
    }
    TypedRate.read(typed, texts.locale())
        .filter(rate -> OwnRate.LEAST.compareTo(rate) <= 0 && OwnRate.MOST.compareTo(rate) >= 0)
        .ifPresentOrElse(
            this::set,
            () ->
                problem.setText(texts.get("rates.problem", TypedRate.of(EXAMPLE, texts.locale()))));
  }

  /** The number that holds already is no new rate, however it is written. */
  private void set(BigDecimal typed) {
    var now = desk.situation().get();
    boolean holds =
        now.facts()
            .rates()
            .rate(currency)
            .filter(rate -> rate.perUsd().compareTo(typed) == 0)
            .isPresent();
    if (holds) {
      refill();
    } else {
      set(Optional.of(new OwnRate(currency, typed, now.plan().today(), Optional.empty())));
    }
  }

  private void set(Optional<OwnRate> rate) {
    var own = Optional.ofNullable(desk.situation().get().file().comparing().rates().get(currency));
    if (own.isEmpty() && rate.isEmpty()) {
      refill();
      return;
    }
    // What is typed gives way to what is kept.
    shown = field.getText();
    desk.send(file ->
        new Change.SetRate(Optional.ofNullable(file.comparing().rates().get(currency)), rate));
  }

  /** Shows the rate that counts in place of what is typed. */
  void refill() {
    field.setText(shown);
    follow(desk.situation().get());
  }
}
