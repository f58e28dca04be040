package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.details.Field;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.fact.Requirement;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * The specialties that the sources name, and the applicant's own. The list is open: another one is
 * a question to Astana Hub, never a no.
 */
final class SpecialtyPart extends VBox {
  /** The requirement that this belongs to. */
  static final String QUESTION = "it-specialty";

  private final Desk desk;
  private final TextField field = Parts.id("specialty", new TextField());

  /** What the field showed when it was last filled. */
  private String shown = "";

  SpecialtyPart(Requirement requirement, Desk desk) {
    super(12);
    this.desk = desk;
    var texts = desk.texts();
    var named =
        requirement.claims().stream().map(claim -> Parts.text(texts.of(claim.text()))).toList();
    var own = FormRow.of(texts.get("specialty.own"), field, texts.get("specialty.own.hint"));
    field.setPrefColumnCount(28);
    field.setOnAction(event -> save());
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            save();
          }
        });
    var other =
        Parts.id("specialty-other", Parts.secondary(texts.get("specialty.mine"), this::isOther));
    getChildren()
        .addAll(
            Parts.column(
                6, Parts.text(texts.get("specialty.named"), "strong"), Parts.bullets(named)),
            new Flow(8, 6, other, Parts.text(texts.get("specialty.open"), "quiet")),
            own);
  }

  void show(CaseFile file) {
    var held = file.person().details().getOrDefault(Field.SPECIALTY, "");
    if (field.getText().equals(shown) || field.getText().strip().equals(held)) {
      field.setText(held);
    }
    shown = held;
  }

  void save() {
    var typed = field.getText().strip();
    if (typed.equals(shown)) {
      return;
    }
    shown = typed;
    desk.send(file ->
        new Change.SetDetail(
            Field.SPECIALTY,
            Optional.ofNullable(file.person().details().get(Field.SPECIALTY)),
            Optional.of(typed)));
  }

  private void isOther() {
    if (!Optional.of(Reply.UNKNOWN)
        .equals(
            Optional.ofNullable(desk.situation().get().file().person().replies().get(QUESTION)))) {
      desk.send(QuestionCard.answering(QUESTION, Optional.of(Reply.UNKNOWN)));
    }
    field.requestFocus();
  }
}
