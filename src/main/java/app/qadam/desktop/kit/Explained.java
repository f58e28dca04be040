package app.qadam.desktop.kit;

import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Gives a control more to know: on hover, and below it while the keyboard is on it. */
public final class Explained {
  private static final double BELOW = 4;

  private Explained() {}

  /**
   * Explains a control, which the keyboard then comes to.
   *
   * @param lines at least one
   */
  public static <C extends Control> C by(List<String> lines, C control) {
    var tip = new Tooltip(String.join("\n", lines));
    tip.setWrapText(true);
    control.setTooltip(tip);
    control.setFocusTraversable(true);
    control.getStyleClass().add("explained");
    control.setAccessibleHelp(String.join(" ", lines));
    control.focusVisibleProperty().subscribe(visible -> show(control, tip, visible));
    return control;
  }

  /** Tells a text in full on hover while there is no room for all of it. */
  public static <L extends Labeled> L whenCut(L label) {
    return Tip.on(label, () -> label.isTextTruncated() ? label.getText() : "");
  }

  private static void show(Control control, Tooltip tip, boolean visible) {
    var at = control.localToScreen(control.getBoundsInLocal());
    if (visible && at != null) {
      tip.show(control, at.getMinX(), at.getMaxY() + BELOW);
    } else {
      tip.hide();
    }
  }
}
