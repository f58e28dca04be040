package app.qadam.desktop.documents;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Countries;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Change;
import app.qadam.model.document.DocumentType;
import app.qadam.model.document.Legalisation;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;

/** Which country issues a paper, and what is to be done to it before Kazakhstan takes it. */
final class LegalisationCard extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final DocumentType type;
  private final Countries countries;
  private final TextField field = Parts.id("document-country", new TextField());
  private final FormRow row;
  private final VBox way = Parts.column(12);
  private Optional<Optional<Legalisation>> shown = Optional.empty();

  LegalisationCard(Desk desk, DocumentType type) {
    this.desk = desk;
    this.texts = desk.texts();
    this.type = type;
    this.countries = new Countries(texts.locale());
    this.row =
        FormRow.of(texts.get("documents.country"), field, texts.get("documents.country.hint"));
    getStyleClass().add("card");
    setId("legalisation");
    getChildren().add(Parts.text(texts.get("legalisation.heading"), "card-heading"));
    if (DocumentType.country(type.id()).isEmpty()) {
      getChildren().add(chooser());
    }
    getChildren().add(way);
  }

  private Flow chooser() {
    TextFields.bindAutoCompletion(field, request -> countries.containing(request.getUserText()))
        .setOnAutoCompleted(event -> choose());
    field.setOnAction(event -> choose());
    // Without this the list of proposals, which is as wide as its longest, decides.
    field.setPrefColumnCount(18);
    var button = Parts.secondary(texts.get("documents.country.set"), this::choose);
    Draft.mark(button, () -> !field.getText().strip().equals(held()));
    var typed = new Flow(8, 8, row, Parts.id("document-country-set", button));
    typed.setRowValignment(VPos.BOTTOM);
    return typed;
  }

  /** The name of the country that is recorded. */
  private String held() {
    return shown.flatMap(way -> way).map(one -> countries.name(one.country())).orElse("");
  }

  /** Shows the way there; a country that is being typed stays while the way stays. */
  void update() {
    var legalisation =
        Optional.ofNullable(desk.situation().get().plan().legalisations().get(type.id()));
    if (shown.filter(legalisation::equals).isPresent()) {
      return;
    }
    shown = Optional.of(legalisation);
    row.showProblem("");
    field.setText(legalisation.map(one -> countries.name(one.country())).orElse(""));
    way.getChildren()
        .setAll(
            legalisation
                .map(this::told)
                .orElseGet(() -> List.of(Parts.text(texts.get("legalisation.unknown"), "quiet"))));
  }

  private List<Node> told(Legalisation legalisation) {
    var tone =
        switch (legalisation.way()) {
          case APOSTILLE -> Tone.ACCENT;
          case CONSULAR -> Tone.WARN;
          case NONE -> Tone.GOOD;
        };
    var name = texts.get("legalisation.way." + legalisation.way().id());
    var reason = Parts.callout(tone, name, Parts.text(texts.say(legalisation.reason())));
    return List.of(reason, acts(legalisation), ClaimList.folded(legalisation.claims(), desk));
  }

  /** What is done to it, in its order. */
  private VBox acts(Legalisation legalisation) {
    var acts = legalisation.acts();
    var list = Parts.column(6);
    IntStream.range(0, acts.size())
        .forEach(i -> {
          var number = Parts.line(texts.get("legalisation.number", i + 1), "quiet", "act-number");
          var act = Parts.text(texts.get("legalisation.act." + acts.get(i).id()));
          HBox.setHgrow(act, Priority.ALWAYS);
          list.getChildren().add(new HBox(6, number, act));
        });
    return list;
  }

  private void choose() {
    row.showProblem("");
    var typed = field.getText().strip();
    var code = typed.isEmpty() ? Optional.<String>empty() : countries.code(typed);
    if (!typed.isEmpty() && code.isEmpty()) {
      row.showProblem(texts.get("nationality.problem.no-country", typed));
      field.requestFocus();
      return;
    }
    var now = desk.situation().get().file().papers().handling(type.id());
    if (!now.country().equals(code)) {
      desk.send(file -> {
        var before = file.papers().handling(type.id());
        return new Change.SetHandling(before, before.issuedBy(code));
      });
    }
  }
}
