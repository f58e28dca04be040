package app.qadam.desktop.shell;

import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu under the program's name: what can be done with files. */
final class FileMenu {
  /** The commands, in their order; a line stands between the groups. */
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("file-copy", "file-backups", "file-history", "file-print"),
          List.of("file-take-out", "file-bring-back"),
          List.of("file-protection", "file-lock"),
          List.of("file-sample", "shortcuts", "file-about"),
          List.of("file-quit"));

  private final MenuButton button = new MenuButton();
  private final Commands commands;
  private final Preferences preferences;
  private final Consumer<Path> open;

  FileMenu(Commands commands, Preferences preferences, Consumer<Path> open) {
    this.commands = commands;
    this.preferences = preferences;
    this.open = open;
  }

  MenuButton button() {
    return button;
  }

  /** Writes the menu in a language. */
  void speak(Texts texts) {
    var earlier = new Menu(texts.get("file.recent"));
    List<MenuItem> items = new ArrayList<>();
    items.add(item(texts, "file-new"));
    items.add(item(texts, "file-open"));
    items.add(earlier);
    for (List<String> group : GROUPS) {
      if (!group.contains("file-copy")) {
        items.add(new SeparatorMenuItem());
      }
      group.forEach(id -> items.add(item(texts, id)));
    }
    button.getItems().setAll(items);
    button.setOnShowing(event -> show(earlier, texts));
  }

  private void show(Menu earlier, Texts texts) {
    var files = preferences.recent();
    earlier.getItems().clear();
    for (Path file : files) {
      var one = new MenuItem(words(file));
      one.setMnemonicParsing(false);
      one.setOnAction(chosen -> open.accept(file));
      earlier.getItems().add(one);
    }
    if (!files.isEmpty()) {
      var clear = new MenuItem(texts.get("recent.clear"));
      clear.setId("file-recent-clear");
      clear.setOnAction(chosen -> preferences.forgetRecent());
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

  private MenuItem item(Texts texts, String id) {
    var command = commands.get(id);
    var item = new MenuItem(texts.say(command.title()));
    item.setId(id);
    item.setOnAction(event -> command.run());
    command.shortcut().ifPresent(item::setAccelerator);
    return item;
  }
}
