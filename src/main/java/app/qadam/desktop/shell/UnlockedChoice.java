package app.qadam.desktop.shell;

import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Asks for files; what is chosen for a file that was locked meanwhile was not chosen. */
final class UnlockedChoice implements FileChoice {
  private final FileChoice choice;
  private final BooleanSupplier shut;

  UnlockedChoice(FileChoice choice, BooleanSupplier shut) {
    this.choice = choice;
    this.shut = shut;
  }

  /** A file to open is wanted at the door as well. */
  @Override
  public Optional<Path> toOpen(Window window, Texts texts) {
    return choice.toOpen(window, texts);
  }

  @Override
  public Optional<Path> toSave(Window window, Texts texts, String title, String name) {
    return unlocked(() -> choice.toSave(window, texts, title, name));
  }

  @Override
  public Optional<Path> toCalendar(Window window, Texts texts) {
    return unlocked(() -> choice.toCalendar(window, texts));
  }

  @Override
  public List<Path> toAttach(Window window, Texts texts) {
    var chosen = choice.toAttach(window, texts);
    return shut.getAsBoolean() ? List.of() : chosen;
  }

  @Override
  public Optional<Path> toExport(Window window, Texts texts, String name) {
    return unlocked(() -> choice.toExport(window, texts, name));
  }

  @Override
  public Optional<Path> toRead(Window window, Texts texts) {
    return unlocked(() -> choice.toRead(window, texts));
  }

  @Override
  public Optional<Path> toFolder(Window window, Texts texts) {
    return unlocked(() -> choice.toFolder(window, texts));
  }

  private Optional<Path> unlocked(Supplier<Optional<Path>> chosen) {
    return chosen.get().filter(path -> !shut.getAsBoolean());
  }
}
