package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.text.Texts;
import java.util.Currency;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** In which currency sums are told: one for all, or each as it is printed. */
final class ShownCurrency {
  /** How it is remembered. */
  static final String NAME = "compare.currency";

  private static final String DOLLAR = "USD";
  private static final String PRINTED = "printed";

  private final ComboBox<String> field = new ComboBox<>();
  private final ReadOnlyObjectWrapper<Optional<String>> shown;
  private final Texts texts;

  ShownCurrency(Desk desk) {
    this.texts = desk.texts();
    var rates = desk.situation().get().facts().rates();
    shown = new ReadOnlyObjectWrapper<>(remembered(desk));
    field.setId(NAME.replace('.', '-'));
    field.setAccessibleText(texts.get("compare.currency"));
    field.setVisibleRowCount(12);
    field.getItems().add(PRINTED);
    field.getItems().addAll(rates.currencies());
    field.setCellFactory(list -> new Cell(false));
    field.setButtonCell(new Cell(true));
    field.setValue(shown.get().orElse(PRINTED));
    field
        .valueProperty()
        .addListener((property, before, code) -> {
          shown.set(Optional.of(code).filter(one -> !one.equals(PRINTED)));
          desk.remember(NAME, code);
        });
  }

  /** The currency remembered, where there is a rate for it; else the dollar. */
  static Optional<String> remembered(Desk desk) {
    var rates = desk.situation().get().facts().rates();
    var code = desk.remembered(NAME).orElse(DOLLAR);
    return code.equals(PRINTED)
        ? Optional.empty()
        : Optional.of(rates.rate(code).isPresent() ? code : DOLLAR);
  }

  ComboBox<String> field() {
    return field;
  }

  /** The currency; absent for sums as printed. */
  ReadOnlyObjectProperty<Optional<String>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The currency in which new sums are set. */
  String forSums() {
    return shown.get().orElse(DOLLAR);
  }

  private final class Cell extends ListCell<String> {
    private final boolean onButton;

    Cell(boolean onButton) {
      this.onButton = onButton;
    }

    @Override
    protected void updateItem(@Nullable String code, boolean empty) {
      super.updateItem(code, empty);
      setText(empty || code == null ? null : name(code));
    }

    private String name(String code) {
      if (code.equals(PRINTED)) {
        return texts.get("compare.currency.printed");
      }
      if (onButton) {
        return texts.get("compare.currency.in", code);
      }
      return texts.get(
          "compare.currency.entry",
          code,
          Currency.getInstance(code).getDisplayName(texts.locale()));
    }
  }
}
