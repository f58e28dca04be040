package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Place;
import app.qadam.model.Phrase;
import app.qadam.model.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** What can be done in the window, and by which keys. */
final class WindowCommands {
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8);

  private final FileActions files;
  private final TakingBack takingBack;
  private final Visited visited;
  private final TextSize textSize;
  private final Around around;

  /** The window around the commands. */
  interface Around {
    /** Whether a file is open and its pages can be gone to. */
    boolean isAtFile();

    /** Whether a passphrase is asked for. */
    boolean isShut();

    void open(Place place);

    void search();

    /** Shows the sheet of all keys. */
    void showShortcuts();

    /** Moves the focus to the next or the one before of the window's parts. */
    void movePart(boolean forward);

    void lock();

    void print();

    /** Shows the three screens that explain Qadam. */
    void introduce();

    /** Goes through the sample. */
    void tour();

    void close();
  }

  private WindowCommands(
      FileActions files, TakingBack takingBack, Visited visited, TextSize textSize, Around around) {
    this.files = files;
    this.takingBack = takingBack;
    this.visited = visited;
    this.textSize = textSize;
    this.around = around;
  }

  static Commands of(
      FileActions files, TakingBack takingBack, Visited visited, TextSize textSize, Around around) {
    var made = new WindowCommands(files, takingBack, visited, textSize, around);
    List<Command> all = new ArrayList<>();
    all.addAll(made.going());
    all.addAll(made.editing());
    all.addAll(made.ofFiles());
    all.addAll(made.ofWindow());
    return new Commands(all);
  }

  private List<Command> going() {
    List<Command> going = new ArrayList<>();
    going.add(atFile("search", Command.Group.GO, "search.name", around::search, ctrl(KeyCode.K)));
    going.add(place("go-overview", "page.overview", new Place.Overview(), alt(KeyCode.HOME)));
    for (Stage stage : Stage.values()) {
      going.add(
          new Command(
              "go-" + stage.id(),
              Command.Group.GO,
              Phrase.of("stage.of-eight", stage.number()),
              List.of(ctrl(DIGITS.get(stage.number() - 1))),
              around::isAtFile,
              to(new Place.OfStage(stage))));
    }
    going.add(
        place(
            "go-documents",
            "page.documents",
            new Place.Documents(Optional.empty()),
            ctrl(KeyCode.D)));
    going.add(
        place(
            "go-deadlines",
            "page.deadlines",
            new Place.Deadlines(Optional.empty()),
            ctrl(KeyCode.T)));
    going.add(place("go-help", "page.help", new Place.Help(), shift(KeyCode.F1)));
    going.add(place("go-settings", "page.settings", new Place.Settings(), ctrl(KeyCode.COMMA)));
    going.add(
        new Command(
            "back",
            Command.Group.GO,
            Phrase.of("command.back"),
            List.of(alt(KeyCode.LEFT), ctrl(KeyCode.OPEN_BRACKET)),
            () -> around.isAtFile() && visited.hasBack(),
            visited::back));
    going.add(
        new Command(
            "forward",
            Command.Group.GO,
            Phrase.of("command.forward"),
            List.of(alt(KeyCode.RIGHT), ctrl(KeyCode.CLOSE_BRACKET)),
            () -> around.isAtFile() && visited.hasForward(),
            visited::forward));
    return going;
  }

  private List<Command> editing() {
    return List.of(
        atFile("undo", Command.Group.EDIT, "toast.undo", takingBack::undo, ctrl(KeyCode.Z)),
        atFile(
            "redo",
            Command.Group.EDIT,
            "toast.redo",
            takingBack::redo,
            ctrl(KeyCode.Y),
            keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
        atFile(
            "file-history",
            Command.Group.EDIT,
            "page.history",
            to(new Place.History()),
            ctrl(KeyCode.H)));
  }

  private List<Command> ofFiles() {
    return List.of(
        always("file-new", Command.Group.FILE, "file.new", files::chooseNew, ctrl(KeyCode.N)),
        always("file-open", Command.Group.FILE, "file.open", files::chooseOpen, ctrl(KeyCode.O)),
        atFile("file-copy", Command.Group.FILE, "file.copy", files::chooseCopy, ctrl(KeyCode.S)),
        atFile("file-backups", Command.Group.FILE, "page.backups", to(new Place.Backups())),
        atFile("file-print", Command.Group.FILE, "file.print", around::print, ctrl(KeyCode.P)),
        atFile("file-take-out", Command.Group.FILE, "everything.take-out", files::takeOut),
        always("file-bring-back", Command.Group.FILE, "everything.bring-back", files::chooseExport),
        atFile(
            "file-protection", Command.Group.FILE, "file.protection", to(new Place.Protection())),
        atFile("file-lock", Command.Group.FILE, "file.lock", around::lock, ctrl(KeyCode.L)),
        always("file-sample", Command.Group.FILE, "welcome.sample", files::openSample),
        atFile("file-about", Command.Group.FILE, "page.about", to(new Place.About())),
        unlocked("first-steps", Command.Group.FILE, "about.first-steps", around::introduce),
        unlocked("tour", Command.Group.FILE, "about.tour", around::tour),
        always("file-quit", Command.Group.FILE, "file.quit", around::close, ctrl(KeyCode.Q)));
  }

  private List<Command> ofWindow() {
    return List.of(
        unlocked(
            "shortcuts",
            Command.Group.WINDOW,
            "command.shortcuts",
            around::showShortcuts,
            keys(KeyCode.F1)),
        atFile(
            "next-part",
            Command.Group.WINDOW,
            "command.next-part",
            () -> around.movePart(true),
            keys(KeyCode.F6)),
        atFile(
            "previous-part",
            Command.Group.WINDOW,
            "command.previous-part",
            () -> around.movePart(false),
            shift(KeyCode.F6)),
        always(
            "text-larger",
            Command.Group.WINDOW,
            "command.text-larger",
            textSize::grow,
            ctrl(KeyCode.EQUALS),
            keys(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            ctrl(KeyCode.PLUS),
            ctrl(KeyCode.ADD)),
        always(
            "text-smaller",
            Command.Group.WINDOW,
            "command.text-smaller",
            textSize::shrink,
            ctrl(KeyCode.MINUS),
            ctrl(KeyCode.SUBTRACT)),
        always(
            "text-usual",
            Command.Group.WINDOW,
            "command.text-usual",
            textSize::reset,
            ctrl(KeyCode.DIGIT0),
            ctrl(KeyCode.NUMPAD0)));
  }

  private Runnable to(Place place) {
    return () -> around.open(place);
  }

  private Command place(String id, String title, Place place, KeyCombination keys) {
    return atFile(id, Command.Group.GO, title, to(place), keys);
  }

  /** A command that needs an open file. */
  private Command atFile(
      String id, Command.Group group, String title, Runnable action, KeyCombination... keys) {
    return command(id, group, title, around::isAtFile, action, keys);
  }

  /** A command for all times but those when a passphrase is asked for. */
  private Command unlocked(
      String id, Command.Group group, String title, Runnable action, KeyCombination... keys) {
    return command(id, group, title, () -> !around.isShut(), action, keys);
  }

  private static Command always(
      String id, Command.Group group, String title, Runnable action, KeyCombination... keys) {
    return command(id, group, title, () -> true, action, keys);
  }

  private static Command command(
      String id,
      Command.Group group,
      String title,
      BooleanSupplier isPossible,
      Runnable action,
      KeyCombination... keys) {
    return new Command(id, group, Phrase.of(title), List.of(keys), isPossible, action);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return keys(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination alt(KeyCode code) {
    return keys(code, KeyCombination.ALT_DOWN);
  }

  private static KeyCombination shift(KeyCode code) {
    return keys(code, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCombination keys(KeyCode code, Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}
