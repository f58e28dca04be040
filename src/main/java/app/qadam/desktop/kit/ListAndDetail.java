package app.qadam.desktop.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A list beside what is chosen in it, each scrolling by itself, so that the list stays in sight.
 * Where their minimum widths do not fit beside each other, the list stands above; and where the
 * window is too low for both, they scroll together, and what is chosen brings its detail into
 * sight.
 */
public final class ListAndDetail extends Pane {
  private static final double GAP = 16;
  private static final double LIST_SHARE = 0.37;
  private static final double LIST_HEIGHT_SHARE = 0.5;

  /** The detail reaches into the page's margins: its scroll bar stands there, beside the cards. */
  private static final double RIGHT_MARGIN = 12;

  private static final double BOTTOM_MARGIN = 24;

  /** In em: lower than this, a list above and the detail below it show nothing of use. */
  private static final double LOWEST_LIST = 12;

  private static final double LOWEST_DETAIL = 15;

  private final Region list;
  private final Region detail;
  private final Pane both;
  private final ScrollPane around;
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
    this.share = share;
    this.heightShare = heightShare;
    this.list = list;
    this.detail = detail;
    list.getStyleClass().add("list-side");
    detail.getStyleClass().add("detail-side");
    both = new Both();
    around = Parts.scrolling(both);
    around.setFitToHeight(true);
    getChildren().add(around);
    list.addEventHandler(ActionEvent.ACTION, event -> follow(event.getTarget()));
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /** Scrolls a node into sight in the scroll pane around it, once it has its place. */
  public static void reveal(Node node) {
    Platform.runLater(() -> {
      around(node, ScrollPane.class).ifPresent(pane -> reveal(pane, node));
      around(node, ListAndDetail.class).ifPresent(both -> both.follow(node));
    });
  }

  private static <P extends Node> Optional<P> around(Node node, Class<P> type) {
    return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
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
    around.resizeRelocate(0, 0, getWidth() + RIGHT_MARGIN, getHeight() + BOTTOM_MARGIN);
  }

  /** What is chosen comes to the top, as far as that brings its detail into sight. */
  private void follow(EventTarget chosen) {
    Platform.runLater(() -> {
      double hidden = both.getHeight() - around.getViewportBounds().getHeight();
      if (hidden > 0 && chosen instanceof Node row && row.getScene() != null) {
        double top = both.sceneToLocal(row.localToScene(row.getLayoutBounds())).getMinY();
        around.setVvalue(Math.clamp((top - GAP) / hidden, 0, 1));
      }
    });
  }

  /** Both, within the margins into which the detail reaches. */
  private final class Both extends Pane {
    Both() {
      super(list, detail);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    private boolean areBeside(double width) {
      return list.minWidth(-1) + GAP + detail.minWidth(-1) <= width - RIGHT_MARGIN;
    }

    @Override
    protected double computeMinHeight(double width) {
      double em = Theme.em(this);
      return areBeside(width)
          ? 0
          : Math.min(list.prefHeight(width - RIGHT_MARGIN), LOWEST_LIST * em)
              + GAP
              + LOWEST_DETAIL * em
              + BOTTOM_MARGIN;
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth() - RIGHT_MARGIN;
      double height = getHeight() - BOTTOM_MARGIN;
      if (areBeside(getWidth())) {
        double most = Math.max(list.minWidth(-1), list.prefWidth(-1));
        double left = snapPositionX(Math.clamp(width * share, list.minWidth(-1), most));
        list.resizeRelocate(0, 0, left, height);
        place(left + GAP, 0);
      } else {
        double top = snapPositionY(Math.min(list.prefHeight(width), height * heightShare));
        list.resizeRelocate(0, 0, width, top);
        place(0, top + GAP);
      }
    }

    private void place(double x, double y) {
      detail.resizeRelocate(x, y, getWidth() - x, getHeight() - y);
    }
  }

  /** Content of the detail, with the margins into which the detail reaches. */
  public static ScrollPane scrolling(Region content) {
    var margins = new VBox(content);
    margins.getStyleClass().add("detail-content");
    return Parts.scrolling(margins);
  }
}
