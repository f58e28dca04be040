package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Picture;
import app.qadam.desktop.kit.Png;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A chart in a card: what is under its mark in words, the chart as a file, and the same as text.
 *
 * @param <T> what stands on a line of the text
 */
public final class ChartCard<T> {
  /** As wide as a picture is when the chart was not shown yet. */
  private static final double USUAL_WIDTH = 960;

  private static final double LEAST_WIDTH = 560;

  private final Label heading = Parts.text("", "card-heading");
  private final Button save;
  private final Button turn;
  private final Button copy;
  private final VBox place = new VBox();
  private final ListView<T> list = new ListView<>();
  private final Label said = Parts.text("", "small", "chart-said");
  private final VBox notes = Parts.column(4);
  private final VBox card;
  private final Desk desk;
  private final Texts texts;
  private final String id;
  private @Nullable Content<T> content;
  private @Nullable Chart chart;
  private boolean isText;

  /**
   * What the card shows.
   *
   * @param chart makes it, once for the screen and once for each picture
   * @param notes sentences below
   * @param dated of when the figures are
   * @param rows what the text has lines for; worked out off the FX thread
   * @param words a line of the text
   */
  public record Content<T>(
      String title,
      Supplier<Chart> chart,
      List<String> notes,
      String dated,
      Supplier<List<T>> rows,
      Function<T, String> words) {
    public Content {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A card without content yet.
   *
   * @param id by which its controls are found
   */
  public ChartCard(Desk desk, String id) {
    this.desk = desk;
    this.texts = desk.texts();
    this.id = id;
    save = Parts.id(id + "-png", Parts.secondary(texts.get("chart.save"), this::save));
    turn = Parts.id(id + "-turn", Parts.secondary("", this::turn));
    copy = Parts.id(id + "-copy", Parts.secondary(texts.get("chart.copy"), this::copy));
    said.setId(id + "-said");
    list.setId(id + "-list");
    list.getStyleClass().add("chart-list");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new Line());
    var buttons = new HBox(8, copy, turn, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    card = Parts.card(Parts.row(12, Parts.grow(heading), buttons), place, said, notes);
    card.getStyleClass().add("chart-card");
    copy.managedProperty().bind(copy.visibleProperty());
    save.managedProperty().bind(save.visibleProperty());
    said.managedProperty().bind(said.visibleProperty());
  }

  public Region node() {
    return card;
  }

  /** Shows other content, as chart or as text, as it was before. */
  public void show(Content<T> content) {
    boolean hasFocus = chart != null && chart.isFocused();
    this.content = content;
    heading.setText(content.title());
    save.setAccessibleText(texts.get("chart.of", save.getText(), content.title()));
    copy.setAccessibleText(texts.get("chart.of", copy.getText(), content.title()));
    list.setAccessibleText(content.title());
    notes.getChildren().setAll(sentences(content));
    fill(content);
    if (hasFocus && chart != null) {
      chart.requestFocus();
    }
  }

  /** What is said below the chart, on the screen and in its picture. */
  private static List<Label> sentences(Content<?> content) {
    return Stream.concat(content.notes().stream(), Stream.of(content.dated()))
        .map(sentence -> Parts.text(sentence, "quiet", "small"))
        .toList();
  }

  private void fill(Content<T> content) {
    copy.setVisible(isText);
    copy.setText(texts.get("chart.copy"));
    save.setVisible(!isText);
    said.setVisible(!isText);
    turn.setText(texts.get(isText ? "chart.as-chart" : "chart.as-text"));
    turn.setAccessibleText(texts.get("chart.of", turn.getText(), content.title()));
    if (isText) {
      place.getChildren().setAll(list);
      desk.files().work(content.rows()::get, list.getItems()::setAll);
    } else {
      list.getItems().clear();
      var drawn = content.chart().get();
      drawn.setId(id);
      drawn.setAccessibleHelp(texts.get("chart.hint"));
      said.textProperty()
          .bind(drawn.said().map(words -> words.isEmpty() ? texts.get("chart.hint") : words));
      place.getChildren().setAll(drawn);
      chart = drawn;
    }
  }

  private void turn() {
    if (content != null) {
      isText = !isText;
      fill(content);
    }
  }

  private void copy() {
    var shown = content;
    if (shown == null) {
      return;
    }
    var lines = List.copyOf(list.getItems());
    desk.files()
        .work(
            () -> lines.stream().map(shown.words()).collect(Collectors.joining("\n")),
            text -> {
              var board = new ClipboardContent();
              board.putString(shown.title() + "\n" + text + "\n" + shown.dated());
              Clipboard.getSystemClipboard().setContent(board);
              copy.setText(texts.get("copy.copied"));
            });
  }

  private void save() {
    if (content == null || card.getScene() == null) {
      return;
    }
    double shown = chart == null ? 0 : chart.getWidth();
    List<Region> parts = new ArrayList<>();
    parts.add(Parts.text(content.title(), "card-heading"));
    parts.add(content.chart().get());
    parts.addAll(sentences(content));
    var picture =
        Picture.of(
            card.getScene(),
            shown > 0 ? Math.max(shown, LEAST_WIDTH) : USUAL_WIDTH,
            parts.toArray(Region[]::new));
    desk.files().save(texts.get("chart.file", content.title()), () -> Png.of(picture));
  }

  /** A line of the text. */
  private final class Line extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null || content == null ? null : content.words().apply(row));
    }
  }
}
