package app.qadam.desktop.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

/**
 * A button that leads to one of several things, of which one is shown: a screen reader says which,
 * as the style does to the eye.
 */
public class ChoiceButton extends Button {
  private boolean chosen;

  public ChoiceButton() {}

  public ChoiceButton(String text) {
    super(text);
  }

  /** Whether what it leads to is what is shown. */
  public final void setChosen(boolean now) {
    chosen = now;
    // One that is never told so only leads elsewhere.
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    getStyleClass().remove("selected");
    if (now) {
      getStyleClass().add("selected");
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? chosen
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
