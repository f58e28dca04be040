package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Parts;
import app.qadam.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The files opened last, each with its folder; one that is gone says so. */
final class RecentList extends VBox {
  private static final int SHOWN = 5;

  /** As many letters of a folder as fit beside a button. */
  static final int LETTERS = 58;

  private final Texts texts;
  private final Preferences preferences;
  private final Consumer<Path> open;
  private final Map<Path, Label> folders = new HashMap<>();

  RecentList(Texts texts, Preferences preferences, Consumer<Path> open) {
    super(6);
    this.texts = texts;
    this.preferences = preferences;
    this.open = open;
    setId("recent");
    show(preferences.recent());
  }

  private void show(List<Path> files) {
    getChildren().clear();
    folders.clear();
    if (files.isEmpty()) {
      return;
    }
    var shown = files.subList(0, Math.min(SHOWN, files.size()));
    var clear = Parts.link(texts.get("recent.clear"), () -> clear(files));
    clear.getStyleClass().add("small");
    getChildren()
        .add(
            Parts.row(
                8,
                Parts.text(texts.get("file.recent"), "strong"),
                Parts.spring(),
                Parts.id("recent-clear", clear)));
    for (int i = 0; i < shown.size(); i++) {
      getChildren().add(row(i, shown.get(i)));
    }
    gone(shown, this::mark);
  }

  private HBox row(int number, Path file) {
    var name = String.valueOf(file.getFileName());
    var folder = Parts.text(folder(file), "quiet", "small");
    folders.put(file, folder);
    var link = Parts.id("recent-" + number, Parts.link(name, () -> open.accept(file)));
    link.setAccessibleText(texts.get("recent.open", name, folder.getText()));
    var remove = Parts.iconButton(Feather.X, texts.get("recent.remove", name), () -> remove(file));
    remove.getStyleClass().add("tiny");
    var row =
        Parts.row(
            8,
            Parts.grow(Parts.column(0, link, folder)),
            Parts.id("recent-remove-" + number, remove));
    row.getStyleClass().add("recent-row");
    return row;
  }

  private void mark(Set<Path> gone) {
    folders.forEach((file, label) -> {
      if (gone.contains(file)) {
        label.setText(texts.get("recent.gone", folder(file)));
      }
    });
  }

  private void remove(Path file) {
    preferences.forget(file);
    show(preferences.recent());
  }

  private void clear(List<Path> files) {
    preferences.forgetRecent();
    var back =
        Parts.link(
            texts.get("recent.bring-back"),
            () -> {
              files.reversed().forEach(preferences::opened);
              show(preferences.recent());
            });
    getChildren()
        .setAll(
            Parts.text(texts.get("recent.cleared"), "quiet"), Parts.id("recent-bring-back", back));
    back.requestFocus();
  }

  static String folder(Path file) {
    return ShortPath.folderOf(file, Path.of(System.getProperty("user.home")), LETTERS);
  }

  /** Looks which are gone. A disk that answers late, or never, keeps nobody waiting. */
  static void gone(List<Path> files, Consumer<Set<Path>> told) {
    Thread.ofVirtual()
        .name("qadam-recent")
        .start(() -> {
          var gone = files.stream().filter(file -> !Files.exists(file)).collect(Collectors.toSet());
          if (!gone.isEmpty()) {
            Platform.runLater(() -> told.accept(gone));
          }
        });
  }
}
