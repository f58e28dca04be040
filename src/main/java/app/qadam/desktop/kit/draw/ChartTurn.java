package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tip;
import app.qadam.text.Texts;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A place for a chart that can be turned into its text and back. The text has a line for each mark,
 * so it holds all that is drawn; it can be copied.
 */
public final class ChartTurn {
  private final Button turn;
  private final Button copy;
  private final VBox place = Parts.column(8);
  private final Texts texts;
  private String title = "";
  private @Nullable Chart chart;
  private Node[] below = {};
  private boolean isText;

  /**
   * A place without a chart yet.
   *
   * @param id by which its controls are found
   */
  public ChartTurn(Texts texts, String id) {
    this.texts = texts;
    turn = Parts.id(id + "-turn", Parts.iconButton(Feather.LIST, "", this::turn));
    copy =
        Parts.id(id + "-copy", Parts.iconButton(Feather.COPY, texts.get("chart.copy"), this::copy));
    turn.getStyleClass().add("tiny");
    copy.getStyleClass().add("tiny");
    copy.managedProperty().bind(copy.visibleProperty());
    fill();
  }

  /** The buttons that stand beside the heading. */
  public Node buttons() {
    return Parts.row(2, copy, turn);
  }

  public VBox place() {
    return place;
  }

  /**
   * Shows a chart, or its text if that was shown before.
   *
   * @param below what belongs to the drawing, such as its legend
   */
  public void show(String title, Chart chart, Node... below) {
    this.title = title;
    this.chart = chart;
    this.below = below;
    chart.setAccessibleHelp(texts.get("chart.keys"));
    fill();
  }

  private void fill() {
    name(turn, texts.get(isText ? "chart.as-chart" : "chart.as-text"));
    name(copy, texts.get("chart.copy"));
    turn.setGraphic(Parts.icon(isText ? Feather.BAR_CHART_2 : Feather.LIST));
    copy.setGraphic(Parts.icon(Feather.COPY));
    copy.setVisible(isText);
    if (chart == null) {
      return;
    }
    if (isText) {
      place.getChildren().setAll(table(chart));
    } else {
      place.getChildren().setAll(chart);
      place.getChildren().addAll(below);
    }
  }

  private void name(Button button, String name) {
    Tip.on(button, name);
    button.setAccessibleText(title.isEmpty() ? name : texts.get("chart.of", name, title));
  }

  private static GridPane table(Chart chart) {
    var table = new GridPane();
    table.getStyleClass().add("chart-text");
    var name = new ColumnConstraints();
    name.setPercentWidth(34);
    var value = new ColumnConstraints();
    value.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().addAll(name, value);
    int row = 0;
    for (Mark mark : chart.marks()) {
      table.addRow(row++, name(mark), Parts.text(mark.value().get()));
    }
    return table;
  }

  private static Node name(Mark mark) {
    return mark.open()
        .<Node>map(open -> Parts.link(mark.name(), open))
        .orElseGet(() -> Parts.text(mark.name()));
  }

  private void turn() {
    isText = !isText;
    fill();
  }

  /** Names and values with a tab between them, as tables and letters take them. */
  private void copy() {
    if (chart == null) {
      return;
    }
    var board = new ClipboardContent();
    board.putString(title + "\n" + text(chart));
    Clipboard.getSystemClipboard().setContent(board);
    name(copy, texts.get("copy.copied"));
    copy.setGraphic(Parts.icon(Feather.CHECK));
  }

  /** A line for each mark. */
  public static String text(Chart chart) {
    return chart.marks().stream()
        .map(mark -> mark.name() + "\t" + mark.value().get())
        .collect(Collectors.joining("\n"));
  }
}
