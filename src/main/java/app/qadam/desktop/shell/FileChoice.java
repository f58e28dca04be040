package app.qadam.desktop.shell;

import app.qadam.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
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

  /** Files to attach; none when it was called off. */
  List<Path> toAttach(Window window, Texts texts);

  /** A name for a file of any kind; one that is there may be written over. */
  Optional<Path> toExport(Window window, Texts texts, String name);

  /** A file of any kind to read. */
  Optional<Path> toRead(Window window, Texts texts);

  /** A folder to write into. */
  Optional<Path> toFolder(Window window, Texts texts);

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
      public List<Path> toAttach(Window window, Texts texts) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("files.choose"));
        chooser.getExtensionFilters().addAll(kinds(texts), all(texts));
        var chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
      }

      @Override
      public Optional<Path> toExport(Window window, Texts texts, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("files.save"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window))
            .map(File::toPath)
            .map(path -> withEnding(path, ending(name)));
      }

      @Override
      public Optional<Path> toRead(Window window, Texts texts) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("files.read"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
      }

      @Override
      public Optional<Path> toFolder(Window window, Texts texts) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("files.folder"));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
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

  /** Systems that tell capital letters apart need both. */
  private static ExtensionFilter kinds(Texts texts) {
    return new ExtensionFilter(
        texts.get("files.kinds"),
        Stream.of("pdf", "jpg", "jpeg", "png", "docx")
            .flatMap(one -> Stream.of("*." + one, "*." + one.toUpperCase(Locale.ROOT)))
            .toList());
  }

  private static ExtensionFilter all(Texts texts) {
    return new ExtensionFilter(texts.get("files.all"), "*");
  }

  /** The ending of a name with its dot; empty where there is none. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : "";
  }

  private static Path withEnding(Path path, String ending) {
    var name = path.getFileName().toString();
    return name.endsWith(ending) ? path : path.resolveSibling(name + ending);
  }
}
