package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Parts;
import app.qadam.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Files that are dropped on the window open, unless a page below the pointer takes them. */
final class DroppedFiles {
  private final StackPane layer;
  private final Supplier<Texts> texts;
  private final Consumer<Path> open;
  private final Consumer<String> say;
  private final Label words = Parts.text("", "headline");
  private final StackPane hint = new StackPane();

  /** Whether a page took the drag at the last move. */
  private boolean isTaken;

  /**
   * @param layer what lies over the window
   * @param say tells for a while what could be dropped instead
   */
  DroppedFiles(StackPane layer, Supplier<Texts> texts, Consumer<Path> open, Consumer<String> say) {
    this.layer = layer;
    this.texts = texts;
    this.open = open;
    this.say = say;
    hint.getStyleClass().add("drop-hint");
    hint.setId("drop-hint");
    // The page below has to be found by the pointer.
    hint.setMouseTransparent(true);
    var box = Parts.card(Parts.icon(Feather.DOWNLOAD, "drop-sign"), words);
    box.getStyleClass().add("drop-box");
    box.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    hint.getChildren().add(box);
  }

  /** Listens behind everything in the scene, so that who consumes a drag has it. */
  void on(Scene scene) {
    scene.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (isTaken) {
            hide();
          }
          isTaken = true;
        });
    scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
    scene.addEventHandler(DragEvent.DRAG_EXITED, event -> hide());
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> hide());
  }

  private void over(DragEvent event) {
    isTaken = false;
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      show(paths(event));
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      take(paths(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static List<Path> paths(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }

  /** Says what a drop would do. */
  void show(List<Path> files) {
    words.setText(
        ofQadam(files)
            .map(file -> texts.get().get("drop.open", String.valueOf(file.getFileName())))
            .orElseGet(() -> texts.get().get("drop.only")));
    if (!layer.getChildren().contains(hint)) {
      layer.getChildren().add(hint);
    }
  }

  void hide() {
    layer.getChildren().remove(hint);
  }

  /** Opens the first application among the files; without one says what can be dropped. */
  void take(List<Path> files) {
    hide();
    ofQadam(files).ifPresentOrElse(open, () -> say.accept(texts.get().get("drop.refused")));
  }

  /** The first that is named as an application is. */
  static Optional<Path> ofQadam(List<Path> files) {
    return files.stream()
        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".qadam"))
        .findFirst();
  }
}
