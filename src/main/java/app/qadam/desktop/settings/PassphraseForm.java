package app.qadam.desktop.settings;

import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.PassphraseField;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.desktop.kit.Protection.Answer;
import app.qadam.model.Named;
import app.qadam.store.Passphrase;
import app.qadam.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Asks for the present passphrase, for the next one twice, or for both, and then acts. */
final class PassphraseForm {
  private static final double WIDEST = 460;

  private final Texts texts;
  private final Purpose purpose;
  private final Action action;
  private final PassphraseField present;
  private final PassphraseField next;
  private final PassphraseField again;
  private final FormRow presentRow;
  private final FormRow nextRow;
  private final FormRow againRow;
  private final ProblemSummary summary;
  private final Button button;
  private boolean busy;

  /** What the form is for. */
  enum Purpose implements Named {
    SET("set"),
    CHANGE("change"),
    REMOVE("remove");

    private final String id;

    Purpose(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    private boolean asksPresent() {
      return this != SET;
    }

    private boolean asksNext() {
      return this != REMOVE;
    }
  }

  /** What is done with the answers. */
  interface Action {
    void run(PassphraseForm form, Consumer<Answer> told);
  }

  /** An empty form. */
  PassphraseForm(Texts texts, Purpose purpose, Action action) {
    this.texts = texts;
    this.purpose = purpose;
    this.action = action;
    var id = "protection-" + purpose.id();
    present = new PassphraseField(id + "-present", texts);
    next = new PassphraseField(id + "-next", texts);
    again = new PassphraseField(id + "-again", texts);
    presentRow = present.row(texts.get("protection.present"), "");
    nextRow = next.row(texts.get("protection.next"), texts.get("protection.next.hint"));
    againRow = again.row(texts.get("protection.again"), "");
    summary = new ProblemSummary(texts.get("problem.heading"));
    summary.setId(id + "-problems");
    button = Parts.id(id, Parts.secondary(texts.get("protection.do." + purpose.id()), this::act));
    (purpose.asksNext() ? again : present).onEnter(this::act);
  }

  VBox card() {
    var card =
        Parts.card(
            texts.get("protection.heading." + purpose.id()),
            Parts.text(texts.get("protection.text." + purpose.id()), "quiet"),
            summary);
    if (purpose.asksPresent()) {
      card.getChildren().add(presentRow);
    }
    if (purpose.asksNext()) {
      card.getChildren().addAll(nextRow, againRow);
    }
    for (FormRow row : new FormRow[] {presentRow, nextRow, againRow}) {
      row.setMaxWidth(WIDEST);
    }
    if (purpose == Purpose.SET) {
      button.getStyleClass().add("accent");
    }
    card.getChildren().add(button);
    return card;
  }

  /** The passphrase that the file has; whoever asks closes it. */
  Passphrase present() {
    return present.passphrase();
  }

  /** The passphrase that it is to have; whoever asks closes it. */
  Passphrase next() {
    return next.passphrase();
  }

  private void act() {
    if (busy) {
      return;
    }
    summary.clear();
    lookForProblems();
    if (!summary.show()) {
      show(true);
      action.run(this, this::answered);
    }
  }

  private void lookForProblems() {
    if (purpose.asksPresent() && present.length() == 0) {
      summary.add(presentRow, texts.get("protection.present.missing"));
    }
    if (purpose.asksNext() && next.length() < Passphrase.SHORTEST) {
      summary.add(nextRow, texts.get("protection.next.short", Passphrase.SHORTEST, next.length()));
    } else if (purpose.asksNext() && !next.isSameAs(again)) {
      summary.add(againRow, texts.get("protection.again.differs"));
    }
  }

  private void answered(Answer answer) {
    show(false);
    switch (answer) {
      case DONE -> forget();
      case WRONG_PASSPHRASE -> {
        summary.add(presentRow, texts.get("unlock.wrong"));
        summary.show();
        present.select();
      }
      // The person was told, and what is typed stays to try again.
      case FAILED -> {}
    }
  }

  /** Forgets what is typed. */
  void forget() {
    present.clear();
    next.clear();
    again.clear();
  }

  private void show(boolean working) {
    busy = working;
    button.setText(
        working ? texts.get("protection.working") : texts.get("protection.do." + purpose.id()));
    button.setGraphic(working ? Parts.turning() : null);
  }
}
