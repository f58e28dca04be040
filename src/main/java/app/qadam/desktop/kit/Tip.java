package app.qadam.desktop.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words beside the pointer. A tooltip is a window with a scene of its own, and a page has dozens:
 * each is made when the pointer first comes to its control.
 */
public final class Tip {
  private static final String WORDS = Tip.class.getName();

  private Tip() {}

  /** Says the same each time. */
  public static <C extends Control> C on(C control, String words) {
    return on(control, () -> words);
  }

  /**
   * Says what holds when the pointer comes.
   *
   * @param words empty to say nothing
   */
  public static <C extends Control> C on(C control, Supplier<String> words) {
    if (control.getProperties().put(WORDS, words) == null) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show(control));
    } else if (control.getTooltip() != null) {
      // The pointer may rest on it, as on the undo that was just pressed.
      show(control);
    }
    return control;
  }

  /** What is said of a control now. */
  public static Optional<String> of(Control control) {
    return control.getProperties().get(WORDS) instanceof Supplier<?> words
        ? Optional.of(String.valueOf(words.get())).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private static void show(Control control) {
    var words = of(control);
    var tip = control.getTooltip();
    if (words.isEmpty()) {
      control.setTooltip(null);
    } else if (tip == null) {
      var made = new Tooltip(words.get());
      made.setWrapText(true);
      control.setTooltip(made);
    } else {
      tip.setText(words.get());
    }
  }
}
