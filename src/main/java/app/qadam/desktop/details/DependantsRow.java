package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.FormRow;
import app.qadam.model.program.Means;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** How many people would come along. */
final class DependantsRow extends ToldRow<Integer> {
  private final TextField field = new TextField();
  private final FormRow row;
  private final String trouble;

  DependantsRow(Desk desk) {
    super(desk);
    var texts = desk.texts();
    field.setId("means-dependants");
    field.getStyleClass().add("sum-field");
    trouble = texts.get("means.dependants.problem", Means.MOST_DEPENDANTS);
    row =
        FormRow.of(
            texts.get("means.dependants"),
            new HBox(field),
            field,
            texts.get("means.dependants.hint"));
    getChildren().add(row);
    saveOn(field);
    Draft.mark(field, () -> !trouble().isEmpty());
  }

  @Override
  FormRow row() {
    return row;
  }

  @Override
  Optional<Integer> of(Means means) {
    return means.dependants();
  }

  @Override
  Means with(Means means, Optional<Integer> told) {
    return means.withDependants(told);
  }

  @Override
  String trouble() {
    return field.getText().isBlank() || read().isPresent() ? "" : trouble;
  }

  @Override
  Optional<Integer> read() {
    return Optional.of(field.getText().strip())
        .filter(text -> text.matches("\\d{1,2}"))
        .map(Integer::valueOf)
        .filter(count -> count <= Means.MOST_DEPENDANTS);
  }

  @Override
  void write(Optional<Integer> value) {
    var text = value.map(String::valueOf).orElse("");
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
