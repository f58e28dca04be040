package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Place;
import app.qadam.text.Texts;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The menu under the program's name: what can be done with files. */
final class FileMenu {
  private final MenuButton button = new MenuButton();
  private final FileActions files;
  private final Preferences preferences;
  private final Around around;

  /** The window around the menu. */
  interface Around {
    void open(Place place);

    void openFile(Path file);

    void lock();

    void print();

    void close();
  }

  FileMenu(FileActions files, Preferences preferences, Around around) {
    this.files = files;
    this.preferences = preferences;
    this.around = around;
  }

  MenuButton button() {
    return button;
  }

  /** Writes the menu in a language. */
  void speak(Texts texts) {
    var earlier = new Menu(texts.get("file.recent"));
    button
        .getItems()
        .setAll(
            item(texts, "file-new", "file.new", KeyCode.N, files::chooseNew),
            item(texts, "file-open", "file.open", KeyCode.O, files::chooseOpen),
            earlier,
            item(texts, "file-copy", "file.copy", KeyCode.S, files::chooseCopy),
            item(texts, "file-backups", "page.backups", null, to(new Place.Backups())),
            item(texts, "file-history", "page.history", KeyCode.H, to(new Place.History())),
            item(texts, "file-print", "file.print", KeyCode.P, around::print),
            new SeparatorMenuItem(),
            item(texts, "file-take-out", "everything.take-out", null, files::takeOut),
            item(texts, "file-bring-back", "everything.bring-back", null, files::chooseExport),
            new SeparatorMenuItem(),
            item(texts, "file-protection", "file.protection", null, to(new Place.Protection())),
            item(texts, "file-lock", "file.lock", KeyCode.L, around::lock),
            new SeparatorMenuItem(),
            item(texts, "file-sample", "welcome.sample", null, files::openSample),
            item(texts, "file-about", "page.about", null, to(new Place.About())),
            new SeparatorMenuItem(),
            item(texts, "file-quit", "file.quit", KeyCode.Q, around::close));
    button.setOnShowing(event -> show(earlier, texts));
  }

  private Runnable to(Place place) {
    return () -> around.open(place);
  }

  private void show(Menu earlier, Texts texts) {
    var files = preferences.recent();
    earlier.getItems().clear();
    for (Path file : files) {
      var one = new MenuItem(words(file));
      one.setMnemonicParsing(false);
      one.setOnAction(chosen -> around.openFile(file));
      earlier.getItems().add(one);
    }
    if (!files.isEmpty()) {
      var clear = item(texts, "file-recent-clear", "recent.clear", null, preferences::forgetRecent);
      earlier.getItems().addAll(new SeparatorMenuItem(), clear);
      RecentList.gone(
          files,
          gone ->
              gone.forEach(file ->
                  earlier
                      .getItems()
                      .get(files.indexOf(file))
                      .setText(texts.get("recent.gone", words(file)))));
    }
    earlier.setDisable(files.isEmpty());
  }

  private static String words(Path file) {
    return file.getFileName() + "  " + RecentList.folder(file);
  }

  private static MenuItem item(
      Texts texts, String id, String key, @Nullable KeyCode code, Runnable action) {
    var item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    if (code != null) {
      item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }
    return item;
  }
}
