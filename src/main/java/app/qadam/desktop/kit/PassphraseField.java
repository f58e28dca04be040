package app.qadam.desktop.kit;

import app.qadam.store.Passphrase;
import app.qadam.text.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field for a passphrase, with an eye that shows the letters for as long as they are wanted. It
 * tells when Caps Lock is on, and what is typed does not get onto the clipboard.
 */
public final class PassphraseField extends VBox {
  private final Letters field = new Letters();
  private final ToggleButton eye = new ToggleButton();
  private final Label capsLock;
  private final Texts texts;

  /** An empty field; the eye has the same id with {@code -eye} behind it. */
  public PassphraseField(String id, Texts texts) {
    super(6);
    this.texts = texts;
    field.setId(id);
    eye.setId(id + "-eye");
    eye.getStyleClass().add("eye");
    eye.setOnAction(event -> reveal(eye.isSelected()));
    capsLock = Parts.text(texts.get("passphrase.caps-lock"), "warn-text");
    capsLock.setId(id + "-caps-lock");
    capsLock.managedProperty().bind(capsLock.visibleProperty());
    capsLock.setVisible(false);
    field.addEventHandler(KeyEvent.ANY, event -> lookForCapsLock());
    field.focusedProperty().addListener((property, before, after) -> lookForCapsLock());
    var line = new HBox(8, Parts.grow(field), eye);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("passphrase");
    getChildren().addAll(line, capsLock);
    reveal(false);
  }

  /** The field with its label, its hint and its problem. */
  public FormRow row(String label, String hint) {
    return FormRow.of(label, this, field, hint);
  }

  private void reveal(boolean shown) {
    var name = texts.get(shown ? "passphrase.hide" : "passphrase.show");
    eye.setSelected(shown);
    eye.setGraphic(Parts.icon(shown ? Feather.EYE_OFF : Feather.EYE));
    eye.setAccessibleText(name);
    eye.setTooltip(new Tooltip(name));
    field.reveal(shown);
  }

  private void lookForCapsLock() {
    capsLock.setVisible(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
  }

  /** Runs when Enter is pressed in the field. */
  public void onEnter(Runnable action) {
    field.setOnAction(event -> action.run());
  }

  /** How many letters are typed. */
  public int length() {
    return field.getText().codePointCount(0, field.getLength());
  }

  /** Whether both fields have the same letters. */
  public boolean isSameAs(PassphraseField other) {
    return field.getText().equals(other.field.getText());
  }

  /** What is typed; whoever asks closes it. */
  public Passphrase passphrase() {
    return Passphrase.of(field.getText().toCharArray());
  }

  /** Marks all letters, so that the next one typed takes their place. */
  public void select() {
    field.requestFocus();
    field.selectAll();
  }

  /** Forgets what is typed. */
  public void clear() {
    field.clear();
    reveal(false);
  }

  /** A password field whose letters can be seen. */
  private static final class Letters extends PasswordField {
    private boolean shown;

    void reveal(boolean next) {
      if (next == shown) {
        return;
      }
      shown = next;
      int anchor = getAnchor();
      int caret = getCaretPosition();
      // The same text once more, so that it is drawn once more.
      setText(getText());
      selectRange(anchor, caret);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
      return new TextFieldSkin(this) {
        @Override
        protected String maskText(String text) {
          return shown ? text : super.maskText(text);
        }
      };
    }
  }
}
