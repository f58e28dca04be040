package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.eligibility.Judgement.Outcome;
import app.qadam.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How one requirement stands, in a word, and why. */
final class Verdict extends HBox {
  private final Texts texts;

  Verdict(Texts texts) {
    super(10);
    this.texts = texts;
    getStyleClass().add("verdict");
  }

  /** The word for an outcome. */
  static Label pill(Outcome outcome, Texts texts) {
    return Parts.pill(texts.get("eligibility.outcome." + outcome.id()), Tones.of(outcome));
  }

  void show(Judgement judgement) {
    var reason = Parts.text(texts.say(judgement.reason()), "verdict-reason");
    getChildren().setAll(pill(judgement.outcome(), texts), Parts.grow(reason));
  }
}
