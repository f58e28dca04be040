package app.qadam.desktop.kit;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** The applicant's nationalities: each a chip that takes it away, and a field for one more. */
public final class NationalityField extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final Countries countries;
  private final TextField field = Parts.id("nationality", new TextField());
  private final FormRow row;
  private final Flow chosen = new Flow(8, 8);
  private List<String> shown = List.of();

  public NationalityField(Desk desk) {
    super(12);
    this.desk = desk;
    this.texts = desk.texts();
    this.countries = new Countries(texts.locale());
    this.row =
        FormRow.of(texts.get("nationality.field"), field, texts.get("nationality.field.hint"));
    TextFields.bindAutoCompletion(field, request -> countries.containing(request.getUserText()));
    field.setOnAction(event -> add());
    // Without this the list of proposals, which is as wide as its longest, decides.
    field.setPrefColumnCount(18);
    var add = Parts.id("nationality-add", Parts.secondary(texts.get("nationality.add"), this::add));
    Draft.mark(add, () -> !field.getText().isBlank());
    var typed = new Flow(8, 8, row, add);
    typed.setRowValignment(VPos.BOTTOM);
    chosen.managedProperty().bind(chosen.visibleProperty());
    chosen.setVisible(false);
    getChildren().addAll(typed, chosen);
  }

  /** Takes the focus to the field and scrolls it into sight. */
  public void focus() {
    field.requestFocus();
    ListAndDetail.reveal(row);
  }

  /** Shows the nationalities as they are in the file; what is being typed stays. */
  public void show(CaseFile file) {
    var codes = file.planning().nationalities();
    if (codes.equals(shown)) {
      return;
    }
    shown = codes;
    boolean focusInside = chosen.getChildren().stream().anyMatch(Node::isFocused);
    chosen.getChildren().setAll(codes.stream().map(this::chip).toList());
    chosen.setVisible(!codes.isEmpty());
    if (focusInside) {
      field.requestFocus();
    }
  }

  private Node chip(String code) {
    var name = countries.name(code);
    var chip = Parts.secondary(name, () -> remove(code));
    chip.setGraphic(Parts.icon(Feather.X));
    chip.getStyleClass().add("chip");
    chip.setAccessibleText(texts.get("nationality.remove", name));
    return Parts.id("nationality-remove-" + code, chip);
  }

  private void add() {
    row.showProblem("");
    var typed = field.getText();
    var code = countries.code(typed).filter(one -> !typed.isBlank());
    if (code.isEmpty()) {
      row.showProblem(
          typed.isBlank()
              ? texts.get("nationality.problem.blank")
              : texts.get("nationality.problem.no-country", typed.strip()));
      field.requestFocus();
      return;
    }
    if (shown.contains(code.get())) {
      row.showProblem(texts.get("nationality.problem.there", countries.name(code.get())));
      field.requestFocus();
      return;
    }
    desk.send(
        file -> {
          var codes = new ArrayList<>(file.planning().nationalities());
          codes.add(code.get());
          return new Change.SetPlanning(file.planning(), file.planning().citizenOf(codes));
        },
        field::clear);
  }

  private void remove(String code) {
    desk.send(file -> {
      var codes = new ArrayList<>(file.planning().nationalities());
      codes.remove(code);
      return new Change.SetPlanning(file.planning(), file.planning().citizenOf(codes));
    });
  }
}
