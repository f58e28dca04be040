package app.qadam.desktop.handin;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.HandIn;
import app.qadam.model.handin.Handover;
import app.qadam.model.plan.Attempts.Attempt;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** That it was handed in, its confirmation, and the answer. Kept, so that nothing typed is lost. */
final class HandoverCard {
  private final Desk desk;
  private final Texts texts;
  private final Addressee addressee;
  private final Label state = Parts.id("hand-in-state", Parts.text("", "strong"));
  private final SubmitForm submit;
  private final AnswerForm answer;
  private final VBox confirmations = Parts.column(6);
  private final VBox said = Parts.column(4);
  private final VBox confirmation;
  private final VBox answerPart;
  private final VBox root;

  HandoverCard(Addressee addressee, Desk desk) {
    this.addressee = addressee;
    this.desk = desk;
    this.texts = desk.texts();
    this.submit = new SubmitForm(addressee, desk);
    this.answer = new AnswerForm(addressee, desk);
    this.confirmation =
        Parts.column(
            8,
            Parts.rule(),
            Parts.text(texts.get("hand-in.confirmation"), "field-label"),
            Parts.text(texts.get("hand-in.confirmation.about"), "quiet", "small"),
            confirmations,
            said,
            new Flow(
                Parts.id(
                    "hand-in-confirm",
                    Parts.secondary(texts.get("hand-in.confirm"), this::attach))));
    this.answerPart =
        Parts.column(
            8, Parts.rule(), Parts.text(texts.get("hand-in.answer"), "field-label"), answer);
    this.root = Parts.card(texts.get("hand-in.handover"), state, submit, confirmation, answerPart);
    root.setId("hand-in-handover");
  }

  VBox root() {
    return root;
  }

  void update(HandIn handIn, Situation now) {
    var handover = new Handover(handIn, now.file());
    boolean isSent = handover.last().isPresent();
    boolean waits = handover.waiting().isPresent();
    state.setText(handover.last().map(this::inWords).orElse(texts.get("hand-in.not-yet")));
    submit.update(handover);
    show(submit, !waits || !handover.toSubmit().isEmpty());
    show(confirmation, isSent);
    show(answerPart, waits);
    confirmations
        .getChildren()
        .setAll(now.file().papers().of(addressee.confirmation()).stream().map(this::kept).toList());
  }

  private static void show(VBox part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private String inWords(Attempt attempt) {
    var event = attempt.submitted();
    var sent =
        texts.get(
            "documents.submitted",
            texts.date(event.date()),
            texts.orElse(
                event.reference().map(text -> texts.get("documents.number", text)),
                "documents.no-number.short"));
    return attempt
        .ended()
        .map(end -> sent + " " + texts.get("hand-in.then", end.type(), end.date()))
        .orElse(sent);
  }

  private Flow kept(Attachment one) {
    var open = Parts.link(one.name(), () -> desk.files().openOutside(one));
    open.setAccessibleText(texts.get("hand-in.open", one.name()));
    var remove =
        Parts.link(
            texts.get("record.remove"), () -> desk.send(file -> Attaching.remove(file, one)));
    remove.setAccessibleText(texts.get("hand-in.remove", one.name()));
    return new Flow(8, 4, open, Parts.line(texts.fileSize(one.size()), "quiet", "small"), remove);
  }

  private void attach() {
    var chosen = desk.files().choose();
    if (!chosen.isEmpty()) {
      desk.files().attach(addressee.confirmation(), chosen, this::tell);
    }
  }

  private void tell(List<FileDesk.Outcome> outcomes) {
    said.getChildren()
        .setAll(
            outcomes.stream()
                .filter(one -> one.said().isPresent())
                .map(one ->
                    Parts.callout(
                        Tone.WARN, one.name(), Parts.text(texts.say(one.said().orElseThrow()))))
                .toList());
  }
}
