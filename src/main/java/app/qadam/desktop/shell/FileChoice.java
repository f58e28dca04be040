package app.qadam.desktop.shell;

import app.qadam.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks the person for a file. */
public interface FileChoice {
  /** A file to open. */
  Optional<Path> toOpen(Window window, Texts texts);

  /** A name for a new file. */
  Optional<Path> toSave(Window window, Texts texts, String title, String name);

  /** A name for a calendar file; one that is there may be written over. */
  Optional<Path> toCalendar(Window window, Texts texts);

  /** The system's own dialogs. */
  static FileChoice ofSystem() {
    return new FileChoice() {
      @Override
      public Optional<Path> toOpen(Window window, Texts texts) {
        var chooser = chooser(texts, texts.get("file.open"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
      }

      @Override
      public Optional<Path> toSave(Window window, Texts texts, String title, String name) {
        var chooser = chooser(texts, title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window))
            .map(File::toPath)
            .map(path -> withEnding(path, ".qadam"));
      }

      @Override
      public Optional<Path> toCalendar(Window window, Texts texts) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("calendar.save"));
        chooser.setInitialFileName(texts.get("calendar.name"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("calendar.kind"), "*.ics"));
        return Optional.ofNullable(chooser.showSaveDialog(window))
            .map(File::toPath)
            .map(path -> withEnding(path, ".ics"));
      }
    };
  }

  private static FileChooser chooser(Texts texts, String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("file.kind"), "*.qadam"));
    return chooser;
  }

  private static Path withEnding(Path path, String ending) {
    var name = path.getFileName().toString();
    return name.endsWith(ending) ? path : path.resolveSibling(name + ending);
  }
}
