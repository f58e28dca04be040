package app.qadam.desktop.shell;

import app.qadam.desktop.kit.ChoiceButton;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;
import org.jspecify.annotations.Nullable;

/**
 * A line of the navigation: a sign, words that are cut where they have no room, and at its end a
 * badge that is always whole. The words are the button's own, not a label's in boxes: a window has
 * sixteen of these, and most of the nodes that a start dresses were here.
 */
final class NavItem extends ChoiceButton {
  private final @Nullable Label badge;

  /**
   * A line.
   *
   * @param narrow while it holds, only the sign is shown
   * @param badge what is said at the end, or null for nothing
   */
  NavItem(Node sign, String words, @Nullable Label badge, ObservableBooleanValue narrow) {
    super(words);
    this.badge = badge;
    getStyleClass().add("nav-item");
    setMnemonicParsing(false);
    setGraphic(sign);
    setGraphicTextGap(8);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    contentDisplayProperty()
        .bind(
            Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    if (badge != null) {
      badge.visibleProperty().bind(Bindings.not(narrow));
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new WithBadge(this);
  }

  private static final class WithBadge extends ButtonSkin {
    WithBadge(NavItem item) {
      super(item);
    }

    private @Nullable Label badge() {
      return ((NavItem) getSkinnable()).badge;
    }

    @Override
    protected void updateChildren() {
      super.updateChildren();
      var badge = badge();
      if (badge != null) {
        getChildren().add(badge);
      }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      var badge = badge();
      double end = 0;
      if (badge != null && badge.isVisible()) {
        double wide = snapSizeX(badge.prefWidth(-1));
        double high = snapSizeY(badge.prefHeight(-1));
        badge.resizeRelocate(
            snapPositionX(x + width - wide), snapPositionY(y + (height - high) / 2), wide, high);
        end = wide;
      }
      layoutLabelInArea(x, y, width - end, height);
    }

    @Override
    protected double computePrefHeight(
        double width, double top, double right, double bottom, double left) {
      var badge = badge();
      double words = super.computePrefHeight(width, top, right, bottom, left);
      return badge == null
          ? words
          : Math.max(words, top + snapSizeY(badge.prefHeight(-1)) + bottom);
    }
  }
}
