package app.qadam.desktop.kit;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Parts beside each other as far as they fit. One that is wider than the whole row gets the row's
 * width, and its words wrap; it would stick out of the page otherwise.
 */
public class Flow extends FlowPane {
  private final Set<Region> tooWide = new HashSet<>();

  public Flow(double across, double down, Node... parts) {
    super(across, down, parts);
  }

  public Flow(Node... parts) {
    super(parts);
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width > 0) {
      fit(width);
    }
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  /** Who was too wide once is given the row's width from then on, as the row changes. */
  private void fit(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    for (Node part : getManagedChildren()) {
      if (part instanceof Region region
          && room > 0
          && (tooWide.contains(region)
              || Math.max(region.minWidth(-1), region.prefWidth(-1)) > room)) {
        if (tooWide.add(region)) {
          narrow(region);
        }
        region.setMaxWidth(room);
      }
    }
  }

  /** What must not be narrower than its words may be, because they wrap now. */
  private static void narrow(Region region) {
    if (region.getMinWidth() != 0) {
      region.setMinWidth(0);
    }
    if (region instanceof ButtonBase button) {
      button.setWrapText(true);
    }
    if (region instanceof HBox row) {
      row.getChildren().stream()
          .filter(Region.class::isInstance)
          .forEach(child -> narrow((Region) child));
    }
  }
}
