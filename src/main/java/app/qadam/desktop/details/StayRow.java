package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FormRow;
import app.qadam.model.program.Means;
import app.qadam.model.program.Stay;
import app.qadam.text.ProgramWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** How long the applicant wants to stay at least. */
final class StayRow extends ToldRow<Stay.Length> {
  private static final List<Stay.Length> USUAL =
      Stream.of("P6M", "P1Y", "P2Y", "P3Y", "P5Y", "P10Y", "permanent").map(Stay::length).toList();

  private final ComboBox<Optional<Stay.Length>> choice = new ComboBox<>();
  private final FormRow row;

  StayRow(Desk desk) {
    super(desk);
    var texts = desk.texts();
    var words = new ProgramWords(desk.situation().get().facts(), texts);
    choice.setId("means-stay");
    choice.getStyleClass().add("told-choice");
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<Stay.Length> length) {
            return length == null
                ? ""
                : length.map(words::length).orElseGet(() -> texts.get("means.stay.not-told"));
          }

          @Override
          public Optional<Stay.Length> fromString(String name) {
            return Optional.empty();
          }
        });
    offer(Optional.empty());
    choice.setValue(Optional.empty());
    row = FormRow.of(texts.get("means.stay"), choice, choice, texts.get("means.stay.hint"));
    getChildren().add(row);
    saveOn(choice);
  }

  /** A length that is none of the usual ones stands among them. */
  private void offer(Optional<Stay.Length> held) {
    List<Optional<Stay.Length>> offered =
        Stream.concat(
                Stream.of(Optional.<Stay.Length>empty()),
                Stream.concat(USUAL.stream(), held.stream()).distinct().sorted().map(Optional::of))
            .toList();
    if (!offered.equals(choice.getItems())) {
      choice.getItems().setAll(offered);
    }
  }

  @Override
  FormRow row() {
    return row;
  }

  @Override
  Optional<Stay.Length> of(Means means) {
    return means.stay();
  }

  @Override
  Means with(Means means, Optional<Stay.Length> told) {
    return means.withStay(told);
  }

  @Override
  String trouble() {
    return "";
  }

  @Override
  Optional<Stay.Length> read() {
    return choice.getValue() == null ? Optional.empty() : choice.getValue();
  }

  @Override
  void write(Optional<Stay.Length> value) {
    offer(value);
    choice.setValue(value);
  }
}
