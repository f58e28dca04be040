package app.qadam.desktop.details;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.details.Finding;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.Severity;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The sign, the word and the tone of what was found: never one without the others. */
final class Signs {
  private Signs() {}

  static Tone tone(Matrix.State state) {
    return switch (state) {
      case REFERENCE -> Tone.ACCENT;
      case AGREES -> Tone.GOOD;
      case DIFFERS -> Tone.BAD;
      case LOOK -> Tone.WARN;
      case NOT_RECORDED, NOT_THERE -> Tone.NEUTRAL;
    };
  }

  private static Feather icon(Matrix.State state) {
    return switch (state) {
      case REFERENCE -> Feather.BOOKMARK;
      case AGREES -> Feather.CHECK;
      case DIFFERS -> Feather.X;
      case LOOK -> Feather.EYE;
      case NOT_RECORDED -> Feather.MINUS;
      case NOT_THERE -> Feather.SLASH;
    };
  }

  /** The short word for a state. */
  static String word(Matrix.State state, Texts texts) {
    return texts.get(state == Matrix.State.REFERENCE ? "details.reference" : "match." + state.id());
  }

  /** Sign and word of a state. */
  static Label of(Matrix.State state, Texts texts) {
    var label = Parts.text(word(state, texts), "match-word", tone(state).styleClass());
    label.setGraphic(Parts.icon(icon(state), "match-sign", tone(state).styleClass()));
    return label;
  }

  /** The state that a value with these findings has, where it was recorded. */
  static Matrix.State state(Severity severity) {
    return switch (severity) {
      case MISMATCH -> Matrix.State.DIFFERS;
      case LOOK -> Matrix.State.LOOK;
    };
  }

  /** A finding in a line: sign, how grave it is, what was found. */
  static HBox line(Finding finding, Texts texts) {
    var state = state(finding.severity());
    var text = Parts.text(said(finding, texts), "small", "finding", tone(state).styleClass());
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = Parts.row(6, Parts.icon(icon(state), "match-sign", tone(state).styleClass()), text);
    line.getStyleClass().add("finding-line");
    return line;
  }

  /** What was found, how grave it is before it. */
  static String said(Finding finding, Texts texts) {
    return texts.get(
        "details.finding",
        texts.get("severity." + finding.severity().id()),
        new DetailWords(texts).explained(finding));
  }

  /** All that was found, to be read out. */
  static String said(List<Finding> findings, Texts texts) {
    return String.join(" ", findings.stream().map(finding -> said(finding, texts)).toList());
  }
}
