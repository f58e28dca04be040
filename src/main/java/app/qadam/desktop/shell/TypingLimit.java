package app.qadam.desktop.shell;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.TextCheck;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * How much can be typed or pasted into a field, for every field of a window: what is too much does
 * not go in, and that is said. A longer text of an earlier version stays and can be made shorter.
 */
final class TypingLimit {
  /** What {@link TextCheck#turnsAround} knows. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

  private static final Pattern AROUND_LINES =
      Pattern.compile("^\\s*[\\r\\n\\t]\\s*|\\s*[\\r\\n\\t]\\s*$");
  private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*[\\r\\n\\t]\\s*");

  private final Consumer<Phrase> say;

  private TypingLimit(Consumer<Phrase> say) {
    this.say = say;
  }

  /**
   * Watches over the fields of a window, from when one first has the focus.
   *
   * @param say is told when something was left out
   */
  static void in(Scene scene, Consumer<Phrase> say) {
    var limit = new TypingLimit(say);
    scene.focusOwnerProperty().addListener((property, before, focused) -> limit.guard(focused));
  }

  private void guard(@Nullable Node focused) {
    if (focused instanceof TextInputControl field
        && field.getTextFormatter() == null
        && !field.textProperty().isBound()) {
      int most = field instanceof TextArea ? TextCheck.PROSE : TextCheck.LINE;
      field.setTextFormatter(new TextFormatter<>(change -> filtered(field, change, most)));
      field.addEventHandler(KeyEvent.KEY_PRESSED, TypingLimit::passEscapeOn);
    }
  }

  /** A field with a formatter keeps Esc to itself, which is to close what is around it. */
  private static void passEscapeOn(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && event.isConsumed()
        && event.getSource() instanceof Node field
        && field.getParent() != null) {
      field.getParent().fireEvent(event.copyFor(field.getParent(), field.getParent()));
    }
  }

  private TextFormatter.Change filtered(
      TextInputControl field, TextFormatter.Change change, int most) {
    if (change.isAdded()
        && field instanceof TextField
        && !(field instanceof PasswordField)
        && BETWEEN_LINES.matcher(change.getText()).find()) {
      joinLines(change);
    }
    if (change.isAdded()
        && field.isFocused()
        && change.getText().chars().anyMatch(TextCheck::turnsAround)) {
      replace(change, DIRECTION.matcher(change.getText()).replaceAll(""));
      say.accept(Phrase.of("typing.direction"));
    }
    int surplus = change.getControlNewText().length() - most;
    // What the program itself puts in is not cut: it would be saved without its end.
    if (change.isAdded() && surplus > 0 && field.isFocused()) {
      int fits = Math.max(0, change.getText().length() - surplus);
      replace(change, change.getText().substring(0, wholeSigns(change.getText(), fits)));
      say.accept(Phrase.of("typing.limit", most));
    }
    return change;
  }

  /** A field of one line leaves ends of lines out, and the words around them would be one. */
  private static void joinLines(TextFormatter.Change change) {
    var lines = AROUND_LINES.matcher(change.getText()).replaceAll("");
    replace(change, BETWEEN_LINES.matcher(lines).replaceAll(" "));
  }

  private static void replace(TextFormatter.Change change, String text) {
    change.setText(text);
    int end = change.getRangeStart() + text.length();
    change.selectRange(end, end);
  }

  /** No sign of two halves is cut through. */
  private static int wholeSigns(String text, int end) {
    return end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
        ? end - 1
        : end;
  }
}
