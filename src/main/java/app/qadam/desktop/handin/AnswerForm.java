package app.qadam.desktop.handin;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.HappenedOn;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.EventCheck;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.Handover;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Records the answer to what was handed in. */
final class AnswerForm extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final Addressee addressee;
  private final DateField date;
  private final FormRow dateRow;
  private final TextField words = Parts.id("hand-in-words", new TextField());
  private final ProblemSummary summary;

  AnswerForm(Addressee addressee, Desk desk) {
    super(14);
    this.addressee = addressee;
    this.desk = desk;
    this.texts = desk.texts();
    this.date = new DateField("hand-in-answered", texts.get("hand-in.answered-on"), desk);
    this.dateRow = FormRow.of(texts.get("hand-in.answered-on"), date, "");
    this.summary = new ProblemSummary(texts.get("problem.heading"));
    getChildren()
        .addAll(
            summary,
            Parts.text(texts.get("hand-in.answer.about"), "quiet"),
            new Flow(16, 12, dateRow, FormRow.of(texts.get("record.said.reason"), words, "")),
            new Flow(
                8,
                8,
                Draft.mark(
                    Parts.id(
                        "hand-in-accepted",
                        Parts.secondary(texts.get("hand-in.accept"), () -> submit(true))),
                    this::waits),
                Parts.id(
                    "hand-in-refused",
                    Parts.secondary(texts.get("hand-in.refuse"), () -> submit(false)))));
  }

  /** Whether an answer is awaited and something was typed of it. */
  private boolean waits() {
    boolean isTyped = !date.isBlank() || !words.getText().isBlank();
    return isTyped && handover(desk.situation().get().file()).waiting().isPresent();
  }

  private Handover handover(CaseFile file) {
    var now = desk.situation().get();
    return Handover.of(file, now.facts(), now.plan().today(), addressee);
  }

  private Optional<String> said() {
    return Optional.of(words.getText()).filter(text -> !text.isBlank());
  }

  private void submit(boolean accepted) {
    summary.clear();
    var now = desk.situation().get();
    HappenedOn.problemWith(date, now.plan().today(), texts)
        .or(() ->
            EventCheck.problemWith(
                    handover(now.file()).answerEvent(accepted, date.date().orElseThrow(), said()),
                    now.file())
                .map(texts::say))
        .ifPresent(text -> summary.add(dateRow, text));
    if (!summary.show()) {
      send(accepted, date.date().orElseThrow());
    }
  }

  private void send(boolean accepted, LocalDate day) {
    var said = said();
    desk.send(
        file -> handover(file).answer(accepted, day, said),
        () -> {
          date.setDate(Optional.empty());
          words.clear();
        });
  }
}
