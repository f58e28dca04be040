package app.qadam.desktop.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A list beside what is chosen in it, each scrolling by itself, so that the list stays in sight.
 * Where their minimum widths do not fit beside each other, the list stands above.
 */
public final class ListAndDetail extends Pane {
  private static final double GAP = 16;
  private static final double LIST_SHARE = 0.37;
  private static final double LIST_HEIGHT_SHARE = 0.5;

  /** The detail reaches into the page's margins: its scroll bar stands there, beside the cards. */
  private static final double RIGHT_MARGIN = 12;

  private static final double BOTTOM_MARGIN = 24;

  private final Region list;
  private final Region detail;
  private final double share;
  private final double heightShare;

  public ListAndDetail(Region list, Region detail) {
    this(list, detail, LIST_SHARE, LIST_HEIGHT_SHARE);
  }

  /**
   * The same for a list that needs more room.
   *
   * @param share of the width that the list gets, from 0 to 1
   * @param heightShare of the height that it gets where it stands above
   */
  public ListAndDetail(Region list, Region detail, double share, double heightShare) {
    super(list, detail);
    this.share = share;
    this.heightShare = heightShare;
    this.list = list;
    this.detail = detail;
    list.getStyleClass().add("list-side");
    detail.getStyleClass().add("detail-side");
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /** Scrolls a node into sight in the scroll pane around it, once it has its place. */
  public static void reveal(Node node) {
    Platform.runLater(() -> {
      for (Node around = node.getParent(); around != null; around = around.getParent()) {
        if (around instanceof ScrollPane pane) {
          reveal(pane, node);
          return;
        }
      }
    });
  }

  private static void reveal(ScrollPane pane, Node node) {
    pane.applyCss();
    pane.layout();
    var content = pane.getContent();
    var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - room;
    double top = pane.getVvalue() * hidden;
    if (hidden <= 0 || bounds == null) {
      return;
    }
    if (bounds.getMinY() < top || bounds.getHeight() > room) {
      pane.setVvalue(Math.clamp(bounds.getMinY() / hidden, 0, 1));
    } else if (bounds.getMaxY() > top + room) {
      pane.setVvalue(Math.clamp((bounds.getMaxY() - room) / hidden, 0, 1));
    }
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double narrowest = list.minWidth(-1);
    if (narrowest + GAP + detail.minWidth(-1) <= width) {
      double left = snapPositionX(Math.clamp(width * share, narrowest, list.prefWidth(-1)));
      list.resizeRelocate(0, 0, left, height);
      place(left + GAP, 0);
    } else {
      double top = snapPositionY(Math.min(list.prefHeight(width), height * heightShare));
      list.resizeRelocate(0, 0, width, top);
      place(0, top + GAP);
    }
  }

  private void place(double x, double y) {
    detail.resizeRelocate(x, y, getWidth() - x + RIGHT_MARGIN, getHeight() - y + BOTTOM_MARGIN);
  }

  /** Content of the detail, with the margins into which the detail reaches. */
  public static ScrollPane scrolling(Region content) {
    var margins = new VBox(content);
    margins.getStyleClass().add("detail-content");
    return Parts.scrolling(margins);
  }
}
