package app.qadam.desktop.details;

import app.qadam.model.details.Places;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A value with the place marked in which it differs from another. */
final class MarkedText {
  private MarkedText() {}

  /** A value without marks. */
  static TextFlow plain(String value) {
    return new TextFlow(text(value, "value-text"));
  }

  /** Values that have nothing in common are not marked: the mark would be all of it. */
  static TextFlow of(String value, String other) {
    var places = Places.between(value, other);
    boolean hasNothingInCommon = places.start() + places.end() == 0;
    if (value.equals(other) || other.isEmpty() || hasNothingInCommon) {
      return plain(value);
    }
    int end = value.length() - places.end();
    var differing = value.substring(places.start(), end);
    return new TextFlow(
        text(value.substring(0, places.start()), "value-text"),
        // What only the other has is a gap here.
        text(differing.isEmpty() ? "‸" : differing, "value-differs"),
        text(value.substring(end), "value-text"));
  }

  private static Text text(String content, String style) {
    var text = new Text(content);
    text.getStyleClass().add(style);
    return text;
  }
}
