package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.text.AmountText;
import app.qadam.text.Texts;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** A sum and its currency. */
final class SumRow extends ToldRow<Amount> {
  /** Under this name the desk remembers the currency used last. */
  private static final String REMEMBERED = "means.currency";

  private static final String USUAL = "USD";

  private final TextField field = new TextField();
  private final ComboBox<String> currency = new ComboBox<>();
  private final FormRow row;
  private final Function<Means, Optional<Amount>> get;
  private final BiFunction<Means, Optional<Amount>, Means> set;
  private final Desk desk;
  private final Texts texts;
  private final AmountText sums;

  /** The sum shown, and its text: one with more digits than the text is not lost by leaving it. */
  private Optional<Amount> shown = Optional.empty();

  private String shownText = "";

  /**
   * An empty row.
   *
   * @param key names the row; the control's id is made of it
   */
  SumRow(
      String key,
      Function<Means, Optional<Amount>> get,
      BiFunction<Means, Optional<Amount>, Means> set,
      Desk desk) {
    super(desk);
    this.get = get;
    this.set = set;
    this.desk = desk;
    this.texts = desk.texts();
    this.sums = new AmountText(texts.locale());
    var id = key.replace('.', '-');
    field.setId(id);
    field.getStyleClass().add("sum-field");
    var label = texts.get(key);
    currency.setId(id + "-currency");
    currency.getStyleClass().add("told-choice");
    currency.setAccessibleText(texts.get("means.currency", label));
    currency.setVisibleRowCount(12);
    currency.setConverter(new Names());
    currency.setValue(desk.remembered(REMEMBERED).filter(SumRow::isCode).orElse(USUAL));
    row = FormRow.of(label, new Flow(8, 8, field, currency), field, texts.get(key + ".hint"));
    getChildren().add(row);
    offer(desk.situation().get());
    saveOn(field);
    saveOn(currency);
    Draft.mark(field, () -> !trouble().isEmpty());
  }

  private static boolean isCode(String text) {
    return text.matches("[A-Z]{3}");
  }

  /** The currency used last comes first, then all that have a rate. */
  private void offer(Situation now) {
    var rates = now.facts().rates();
    var chosen = currency.getValue();
    List<String> offered =
        Stream.concat(
                Stream.of(desk.remembered(REMEMBERED).filter(SumRow::isCode).orElse(USUAL), chosen),
                rates.currencies().stream())
            .distinct()
            .toList();
    if (!offered.equals(currency.getItems())) {
      currency.getItems().setAll(offered);
      currency.setValue(chosen);
    }
  }

  @Override
  FormRow row() {
    return row;
  }

  @Override
  Optional<Amount> of(Means means) {
    return get.apply(means);
  }

  @Override
  Means with(Means means, Optional<Amount> told) {
    return set.apply(means, told);
  }

  private boolean isAsShown() {
    return field.getText().equals(shownText);
  }

  @Override
  String trouble() {
    if (isAsShown()) {
      return "";
    }
    var typed = field.getText().strip();
    return switch (sums.read(typed)) {
      case AmountText.Nothing nothing -> "";
      case AmountText.Sum sum -> "";
      case AmountText.Unclear(var small, var large) ->
          texts.get("means.sum.unclear", typed, sums.exactly(small), large.toPlainString());
      case AmountText.Wrong(var why) -> texts.get("means.sum." + why.id(), typed);
    };
  }

  @Override
  Optional<Amount> read() {
    if (isAsShown()) {
      return shown.map(sum -> new Amount(sum.value(), currency.getValue()));
    }
    return sums.read(field.getText()) instanceof AmountText.Sum(var value)
        ? Optional.of(new Amount(value, currency.getValue()))
        : Optional.empty();
  }

  @Override
  void write(Optional<Amount> value) {
    shown = value;
    shownText = value.map(sum -> sums.write(sum.value())).orElse("");
    if (!isAsShown()) {
      field.setText(shownText);
    }
    value.map(Amount::currency).ifPresent(currency::setValue);
    offer(desk.situation().get());
  }

  @Override
  void save() {
    super.save();
    if (trouble().isEmpty() && read().isPresent()) {
      desk.remember(REMEMBERED, currency.getValue());
    }
  }

  /** {@code USD · US Dollar}. */
  private final class Names extends StringConverter<String> {
    @Override
    public String toString(String code) {
      return code == null ? "" : texts.get("means.currency.entry", code, name(code));
    }

    private String name(String code) {
      return Currency.getAvailableCurrencies().stream()
          .filter(one -> one.getCurrencyCode().equals(code))
          .findFirst()
          .map(one -> one.getDisplayName(texts.locale()))
          .orElse(code);
    }

    @Override
    public String fromString(String name) {
      return name;
    }
  }
}
