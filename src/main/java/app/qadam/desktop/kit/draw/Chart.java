package app.qadam.desktop.kit.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A picture whose parts stand for something. It is one stop of the Tab key; the arrow keys and the
 * mouse go from mark to mark, Enter and a click open what a mark stands for, and what it says is
 * shown and read out.
 */
public abstract class Chart extends Pane {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final double AROUND = 4;
  private static final double TIP_BELOW = 8;
  private static final double TIP_WIDTH = 420;

  private final List<Part> parts = new ArrayList<>();
  private final Region ring = new Region();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final String summary;

  /** Which part a node is drawn for: its index. */
  private final Map<Node, Integer> drawn = new HashMap<>();

  /** What the pointer has been on, and has its tip by now. */
  private final Set<Node> told = new HashSet<>();

  /** A window of its own, so made when it is first to be seen. */
  private @Nullable Tooltip tip;

  private int pointed = -1;

  /** A mark and what is drawn for it. */
  private record Part(Mark mark, List<Node> nodes) {}

  /**
   * A chart.
   *
   * @param summary what is read out before one goes to a mark
   */
  protected Chart(String summary) {
    this.summary = summary;
    ring.getStyleClass().add("chart-ring");
    ring.setMouseTransparent(true);
    ring.setManaged(false);
    ring.setVisible(false);
    ring.setViewOrder(-1);
    getChildren().add(ring);
    getStyleClass().add("chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(summary);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(MouseEvent.MOUSE_ENTERED_TARGET, this::entered);
    addEventHandler(MouseEvent.MOUSE_EXITED_TARGET, this::left);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            clear();
          }
        });
  }

  /**
   * Says what nodes stand for; the arrow keys go from mark to mark in the order of these calls.
   *
   * @param nodes drawn for it, at least one
   */
  protected final void mark(Mark mark, List<? extends Node> nodes) {
    int index = parts.size();
    parts.add(new Part(mark, List.copyOf(nodes)));
    for (Node node : nodes) {
      drawn.put(node, index);
      mark.open().ifPresent(open -> opens(node, index, open));
    }
  }

  private void entered(MouseEvent event) {
    if (event.getTarget() instanceof Node node) {
      Optional.ofNullable(drawn.get(node))
          .ifPresent(index -> {
            point(index);
            if (told.add(node)) {
              Tooltip.install(node, tip());
            }
          });
    }
  }

  private void left(MouseEvent event) {
    if (event.getTarget() instanceof Node node && drawn.containsKey(node) && !isFocused()) {
      clear();
    }
  }

  /** What was hit may lie within what is drawn; a button is pressed, which comes here as well. */
  private void clicked(MouseEvent event) {
    Stream.iterate(
            event.getTarget() instanceof Node hit ? hit : this,
            node -> !equals(node) && !(node instanceof Button),
            Node::getParent)
        .flatMap(node -> Optional.ofNullable(drawn.get(node)).stream())
        .findFirst()
        .flatMap(index -> parts.get(index).mark().open())
        .ifPresent(Runnable::run);
  }

  private Tooltip tip() {
    if (tip == null) {
      tip = new Tooltip();
      tip.setWrapText(true);
      tip.setMaxWidth(TIP_WIDTH);
      tip.textProperty().bind(said);
    }
    return tip;
  }

  private void opens(Node node, int index, Runnable open) {
    node.getStyleClass().add("opens");
    if (node instanceof Button button) {
      button.setFocusTraversable(false);
      button.setAccessibleText(parts.get(index).mark().words());
      button.setOnAction(event -> open.run());
    }
  }

  /** What can be gone to, in the order of the arrow keys. */
  public final List<Mark> marks() {
    return parts.stream().map(Part::mark).toList();
  }

  /** What is read out before one goes to a mark. */
  public final String summary() {
    return summary;
  }

  /** What the mark under the ring says; empty when there is none. */
  public final ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /** Puts everything in its place. */
  protected abstract void place(double width, double height);

  @Override
  protected final void layoutChildren() {
    place(getWidth(), getHeight());
    placeRing();
  }

  private static Bounds around(Part part) {
    var all = part.nodes().stream().filter(Node::isVisible).map(Node::getBoundsInParent).toList();
    double left = all.stream().mapToDouble(Bounds::getMinX).min().orElse(0);
    double top = all.stream().mapToDouble(Bounds::getMinY).min().orElse(0);
    double right = all.stream().mapToDouble(Bounds::getMaxX).max().orElse(left);
    double bottom = all.stream().mapToDouble(Bounds::getMaxY).max().orElse(top);
    return new BoundingBox(left, top, right - left, bottom - top);
  }

  private void placeRing() {
    if (pointed >= 0) {
      var at = around(parts.get(pointed));
      double left = snapPositionX(at.getMinX() - AROUND);
      double top = snapPositionY(at.getMinY() - AROUND);
      ring.resizeRelocate(
          left,
          top,
          snapPositionX(at.getMaxX() + AROUND) - left,
          snapPositionY(at.getMaxY() + AROUND) - top);
    }
  }

  private void point(int index) {
    lightUp(false);
    pointed = index;
    lightUp(true);
    placeRing();
    ring.setVisible(true);
    var words = parts.get(index).mark().words();
    said.set(words);
    setAccessibleText(words);
  }

  private void clear() {
    lightUp(false);
    pointed = -1;
    ring.setVisible(false);
    if (tip != null) {
      tip.hide();
    }
    said.set("");
    setAccessibleText(summary);
  }

  private void lightUp(boolean on) {
    if (pointed >= 0) {
      parts.get(pointed).nodes().forEach(node -> node.pseudoClassStateChanged(POINTED, on));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      if (pointed >= 0) {
        event.consume();
        parts.get(pointed).mark().open().ifPresent(Runnable::run);
      }
      return;
    }
    next(event.getCode())
        .ifPresent(index -> {
          event.consume();
          point(index);
          showTip();
        });
  }

  /** What the mouse would be shown, for the keyboard. */
  private void showTip() {
    var at = localToScreen(around(parts.get(pointed)));
    if (at != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
      tip().show(this, at.getMinX(), at.getMaxY() + TIP_BELOW);
    }
  }

  private Optional<Integer> next(KeyCode code) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int last = parts.size() - 1;
    return switch (code) {
      case RIGHT -> Optional.of(Math.min(pointed + 1, last));
      case LEFT -> Optional.of(pointed < 0 ? last : Math.max(pointed - 1, 0));
      case HOME -> Optional.of(0);
      case END -> Optional.of(last);
      case UP -> vertically(-1);
      case DOWN -> vertically(1);
      default -> Optional.empty();
    };
  }

  /** The next mark above or below, the nearest of its row; none when there is no such row. */
  private Optional<Integer> vertically(int way) {
    if (pointed < 0) {
      return Optional.of(0);
    }
    var places = parts.stream().map(Chart::around).toList();
    var here = places.get(pointed);
    return IntStream.range(0, places.size())
        .boxed()
        .filter(i -> way * (places.get(i).getCenterY() - here.getCenterY()) > 1)
        .min(
            Comparator.<Integer>comparingDouble(
                    i -> Math.round(way * (places.get(i).getCenterY() - here.getCenterY())))
                .thenComparingDouble(i -> Math.abs(places.get(i).getMinX() - here.getMinX())));
  }
}
