package app.qadam.desktop.kit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A row of a list that can be chosen: a sign, words that wrap, and a pill. The pill goes below the
 * words where the list is too narrow for both.
 */
public final class ChoiceRow extends ChoiceButton {
  private final Content content = new Content();

  /** A row that shows nothing yet. */
  public ChoiceRow(String id, Runnable choose) {
    setId(id);
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnAction(event -> choose.run());
    getStyleClass().add("list-row");
  }

  /**
   * Fills the row anew; the focus and the choice stay.
   *
   * @param sign in front of the words
   * @param line below the title; empty for none
   */
  public void show(
      Optional<? extends Region> sign,
      String title,
      String line,
      Optional<Label> pill,
      String... titleStyles) {
    var words = Parts.column(2, Parts.text(title, titleStyles));
    words.getStyleClass().add("choice-words");
    if (!line.isEmpty()) {
      words.getChildren().add(Parts.text(line, "quiet", "small"));
    }
    content.show(sign.map(Region.class::cast), words, pill);
    setAccessibleText(
        Stream.of(title, line, pill.map(Label::getText).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = (width < 0 ? prefWidth(-1) : width) - insetsAcross();
    return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(-1) + insetsAcross();
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) + insetsAcross();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    content.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - insetsAcross(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }

  private double insetsAcross() {
    return snappedLeftInset() + snappedRightInset();
  }

  /** Sign, words and pill; the words take what is left. */
  private static final class Content extends Pane {
    private static final double GAP = 8;
    private static final double BELOW = 6;

    private Optional<Region> sign = Optional.empty();
    private Optional<Label> pill = Optional.empty();
    private Region words = new VBox();

    void show(Optional<Region> nextSign, Region nextWords, Optional<Label> nextPill) {
      sign = nextSign;
      words = nextWords;
      pill = nextPill;
      getChildren().setAll(words);
      sign.ifPresent(getChildren()::add);
      pill.ifPresent(getChildren()::add);
    }

    private double indent() {
      return sign.map(node -> width(node) + GAP).orElse(0.0);
    }

    private double beside() {
      return pill.map(node -> width(node) + GAP).orElse(0.0);
    }

    private static double width(Region node) {
      return Math.max(node.minWidth(-1), node.prefWidth(-1));
    }

    private static double height(Region node) {
      return Math.max(node.minHeight(-1), node.prefHeight(-1));
    }

    private boolean pillGoesBelow(double width) {
      return pill.isPresent() && width - indent() - beside() < words.minWidth(-1);
    }

    private double wordsWidth(double width) {
      // Whole pixels: what is measured and what is laid out break their lines alike.
      return Math.floor(width - indent() - (pillGoesBelow(width) ? 0 : beside()));
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
      return indent() + words.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
      return indent() + words.prefWidth(-1) + beside();
    }

    @Override
    protected double computePrefHeight(double width) {
      double all = width < 0 ? prefWidth(-1) : width;
      double text = words.prefHeight(wordsWidth(all));
      double label = pill.map(Content::height).orElse(0.0);
      double mark = sign.map(Content::height).orElse(0.0);
      return Math.max(mark, pillGoesBelow(all) ? text + BELOW + label : Math.max(text, label));
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double room = getHeight();
      boolean below = pillGoesBelow(width);
      double textHeight = words.prefHeight(wordsWidth(width));
      double y = below ? 0 : (room - textHeight) / 2;
      words.resizeRelocate(indent(), snapPositionY(y), wordsWidth(width), textHeight);
      sign.ifPresent(node -> {
        node.autosize();
        node.relocate(0, snapPositionY(below ? 1 : (room - node.getHeight()) / 2));
      });
      pill.ifPresent(node -> {
        node.autosize();
        if (below) {
          node.relocate(indent(), snapPositionY(textHeight + BELOW));
        } else {
          node.relocate(
              snapPositionX(width - node.getWidth()), snapPositionY((room - node.getHeight()) / 2));
        }
      });
    }
  }
}
