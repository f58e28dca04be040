package app.qadam.desktop.details;

import app.qadam.desktop.kit.Theme;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A table and what is said of its chosen cell: beside it where there is room for both, else below
 * it, once it was asked for.
 */
final class TableAndNote extends Pane {
  private static final double GAP = 16;
  private static final double NOTE_SHARE = 0.55;

  /** In em. */
  private static final double LOWEST = 14;

  private static final double LOWEST_OF_BOTH = 22;

  private final Region table;
  private final Region note;
  private final ReadOnlyBooleanWrapper isBelow = new ReadOnlyBooleanWrapper();
  private boolean isAskedFor;

  TableAndNote(Region table, Region note) {
    super(table, note);
    this.table = table;
    this.note = note;
    note.getStyleClass().add("note-side");
    table.getStyleClass().add("table-side");
    VBox.setVgrow(this, Priority.ALWAYS);
    widthProperty().addListener(property -> isBelow.set(isAskedFor && !isWide()));
  }

  /** Shows the note where it stands below the table, or takes it away there. */
  void ask(boolean isWanted) {
    isAskedFor = isWanted;
    isBelow.set(isAskedFor && !isWide());
    requestLayout();
  }

  /** Whether the note stands below the table, which leaves room for little else. */
  ReadOnlyBooleanProperty isBelow() {
    return isBelow.getReadOnlyProperty();
  }

  /** Whether both stand beside each other. */
  boolean isWide() {
    return table.minWidth(-1) + GAP + note.minWidth(-1) <= getWidth();
  }

  /** Lower than this there is no row of the table in sight, and the page around scrolls. */
  @Override
  protected double computeMinHeight(double width) {
    return (isBelow.get() ? LOWEST_OF_BOTH : LOWEST) * Theme.em(this);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    note.setVisible(isWide() || isAskedFor);
    if (isWide()) {
      double side = snapSizeX(note.minWidth(-1));
      double left = width - side - GAP;
      table.resizeRelocate(0, 0, left, Math.min(height, table.prefHeight(left)));
      note.resizeRelocate(left + GAP, 0, side, height);
    } else if (isAskedFor) {
      double below = snapSizeY(height * NOTE_SHARE);
      table.resizeRelocate(0, 0, width, height - below - GAP);
      note.resizeRelocate(0, height - below, width, below);
    } else {
      table.resizeRelocate(0, 0, width, Math.min(height, table.prefHeight(width)));
    }
  }
}
