package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Program;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drives a real window by its controls, as a person would: mouse and keyboard. */
final class WindowDriver implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;
  private static final int MOST_TABS = 80;

  private final Hands hands = new Hands();
  private final SettableClock clock;
  private final MainWindow window;
  private final Stage stage;
  private final List<String> browsed = new ArrayList<>();

  private WindowDriver(Path home, LocalDate today, Facts facts, Optional<Path> file, Path newFile) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException("JavaFX did not start", e);
    }
    clock = new SettableClock(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    stage = fx(Stage::new);
    window =
        fx(() -> {
          Theme.loadFonts();
          var made =
              new MainWindow(
                  stage, clock, facts, Folders.in(home), choosing(newFile), browsed::add);
          made.show(file);
          return made;
        });
    settle();
  }

  /** A window on a first start; whoever asks for a new file gets {@code newFile}. */
  static WindowDriver firstStart(Path home, LocalDate today, Path newFile) {
    return new WindowDriver(home, today, FactsReader.shipped(), Optional.empty(), newFile);
  }

  /** As the program starts: who starts it for the first time is told what it is. */
  WindowDriver introduced() {
    fx(() -> {
      window.introduce();
      return true;
    });
    settle();
    return this;
  }

  /** A window on a file. */
  static WindowDriver on(Path file, Path home, LocalDate today) {
    return new WindowDriver(home, today, FactsReader.shipped(), Optional.of(file), file);
  }

  /** A window on a file; whoever asks for a new name gets {@code newFile}. */
  static WindowDriver on(Path file, Path home, LocalDate today, Path newFile) {
    return new WindowDriver(home, today, FactsReader.shipped(), Optional.of(file), newFile);
  }

  /** A window that knows other facts than those shipped. */
  static WindowDriver knowing(Facts facts, Path file, Path home, LocalDate today) {
    return new WindowDriver(home, today, facts, Optional.of(file), file);
  }

  private static FileChoice choosing(Path file) {
    return new FileChoice() {
      @Override
      public Optional<Path> toOpen(Window owner, Texts texts) {
        return Optional.of(file);
      }

      @Override
      public Optional<Path> toCalendar(Window owner, Texts texts) {
        return Optional.of(file.resolveSibling("deadlines.ics"));
      }

      @Override
      public List<Path> toAttach(Window owner, Texts texts) {
        try (var all = Files.list(file.resolveSibling("to-attach"))) {
          return all.sorted().toList();
        } catch (IOException e) {
          return List.of();
        }
      }

      @Override
      public Optional<Path> toExport(Window owner, Texts texts, String name) {
        return Optional.of(file.resolveSibling(name));
      }

      @Override
      public Optional<Path> toRead(Window owner, Texts texts) {
        return Optional.of(file.resolveSibling("to-read"));
      }

      @Override
      public Optional<Path> toFolder(Window owner, Texts texts) {
        return Optional.ofNullable(file.getParent());
      }

      @Override
      public Optional<Path> toSave(Window owner, Texts texts, String title, String name) {
        return Optional.of(file);
      }
    };
  }

  MainWindow window() {
    return window;
  }

  List<String> browsed() {
    return browsed;
  }

  /** Presses what has this id with the mouse. */
  WindowDriver click(String id) {
    reveal(find(id));
    // What is read meanwhile may have made it anew.
    settle();
    hands.click(find(id));
    settle();
    return this;
  }

  /** Gives the window the size that it has where the screen has room for it. */
  WindowDriver roomy() {
    fx(() -> {
      stage.setWidth(1280);
      stage.setHeight(800);
      return true;
    });
    settle();
    return this;
  }

  /** Puts the focus into a field with the mouse and types. */
  WindowDriver type(String id, String text) {
    click(id);
    hands.press(KeyCode.SHORTCUT, KeyCode.A);
    hands.press(KeyCode.DELETE);
    hands.write(text);
    settle();
    return this;
  }

  /** Presses the heading of a table's column. */
  WindowDriver clickHeader(String title) {
    var header =
        fx(() ->
            window.scene().getRoot().lookupAll(".column-header .label").stream()
                .filter(node -> ((Labeled) node).getText().equals(title))
                .findFirst()
                .orElseThrow());
    hands.click(header);
    settle();
    return this;
  }

  /** The printed incomes of the table of programs, in the order shown. */
  List<String> incomesInOrder() {
    return fx(() ->
        ((TableView<?>) window.scene().lookup("#compare-table"))
            .getItems().stream().map(one -> ((Program) one).income().text()).toList());
  }

  /** The id of the program that is selected in the table. */
  String selectedProgram() {
    return fx(() ->
        ((Program)
                ((TableView<?>) window.scene().lookup("#compare-table"))
                    .getSelectionModel()
                    .getSelectedItem())
            .id());
  }

  /** Presses the first text within a node that says this. */
  WindowDriver clickWords(String within, String words) {
    var around = find(within);
    var node =
        fx(() ->
            around.lookupAll(".label").stream()
                .filter(one -> ((Labeled) one).getText().equals(words))
                .findFirst()
                .orElseThrow());
    hands.click(node);
    settle();
    return this;
  }

  /** The columns that the table of programs shows, by their style classes without {@code of-}. */
  List<String> columns() {
    return fx(() ->
        ((TableView<?>) window.scene().lookup("#compare-table"))
            .getVisibleLeafColumns().stream()
                .flatMap(column -> column.getStyleClass().stream())
                .filter(name -> name.startsWith("of-"))
                .map(name -> name.substring(3))
                .toList());
  }

  /** Goes to a page. */
  WindowDriver go(Place place) {
    fx(() -> {
      window.open(place);
      return true;
    });
    settle();
    return this;
  }

  /** Puts a text into a field in which the focus is, and stays there. */
  WindowDriver put(String id, String text) {
    var field = (TextInputControl) find(id);
    fx(() -> {
      field.requestFocus();
      field.setText(text);
      return true;
    });
    settle();
    return this;
  }

  /** Lets an error happen that nobody expected. */
  void trouble(RuntimeException error) {
    fx(() -> {
      window.tellUnexpected(error);
      return true;
    });
    settle();
  }

  /** Lets time pass in which nobody touches anything. */
  WindowDriver pass(Duration time) {
    clock.advance(time);
    return this;
  }

  /** Waits until a node with this id can be seen. */
  WindowDriver await(String id) {
    find(id);
    settle();
    return this;
  }

  /** Waits until words stand somewhere in what has this id. */
  WindowDriver awaitWords(String id, String words) {
    waitFor(() -> words(id).contains(words), words + " stands in " + id);
    return this;
  }

  /** What is typed into a field. */
  String text(String id) {
    var node = find(id);
    return fx(() -> ((TextInputControl) node).getText());
  }

  /** What stands in the window's title. */
  String title() {
    return fx(stage::getTitle);
  }

  String clipboard() {
    return fx(() -> Clipboard.getSystemClipboard().getString());
  }

  void putOnClipboard(String text) {
    fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  /** Types where the focus is. */
  WindowDriver write(String text) {
    hands.write(text);
    settle();
    return this;
  }

  /** Presses keys together. */
  WindowDriver press(KeyCode... keys) {
    hands.press(keys);
    settle();
    return this;
  }

  /** Moves the focus with the tabulator until it is where it is wanted. */
  WindowDriver tabTo(String id) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (focused().equals(id)) {
        return this;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("the tabulator does not come to " + id);
  }

  /** The id of what has the focus; empty for something without one. */
  String focused() {
    return fx(() ->
        Window.getWindows().reversed().stream()
            .filter(Window::isFocused)
            .map(Window::getScene)
            .filter(Objects::nonNull)
            .map(Scene::getFocusOwner)
            .filter(Objects::nonNull)
            .map(node -> Objects.requireNonNullElse(node.getId(), ""))
            .findFirst()
            .orElse(""));
  }

  /** Whether the focus is on the page, and not on what stands around every page or on nothing. */
  boolean isFocusOnPage() {
    return fx(() -> {
      var focused = window.scene().getFocusOwner();
      for (Node up = focused; up != null; up = up.getParent()) {
        if ("navigation".equals(up.getId()) || up.getStyleClass().contains("top-bar")) {
          return false;
        }
      }
      return focused != null && focused.getScene() != null;
    });
  }

  /** What was told last to who does not see the window. */
  String announced() {
    return fx(() -> window.announced().get());
  }

  /** Whether a node with this id can be seen, also in what has dropped open. */
  boolean shows(String id) {
    return fx(() -> all(id).anyMatch(WindowDriver::isShown));
  }

  private Stream<Node> all(String id) {
    return Stream.concat(
            Stream.of(window.scene()),
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(scene -> scene != null && !scene.equals(window.scene())))
        .flatMap(scene -> scene.getRoot().lookupAll("#" + id).stream());
  }

  /** The words of a node and all that it holds. */
  String words(String id) {
    var node = find(id);
    return fx(() -> wordsOf(node));
  }

  /** Presses the window's close button, which the window may have a reason to ignore. */
  WindowDriver requestClose() {
    fx(() -> {
      window.close();
      return true;
    });
    settle();
    return this;
  }

  boolean isOpen() {
    return fx(stage::isShowing);
  }

  /** Waits until nothing is left to save or to draw. */
  void settle() {
    waitFor(() -> fx(window::isQuiet), "everything is saved");
    Hands.rest();
  }

  private Node find(String id) {
    waitFor(() -> shows(id), id + " is shown");
    return fx(() -> all(id).filter(WindowDriver::isShown).findFirst().orElseThrow());
  }

  private static boolean isShown(Node node) {
    for (var up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /** Scrolls as far as needed to see a node. */
  private void reveal(Node node) {
    fx(() -> {
      for (var up = node.getParent(); up != null; up = up.getParent()) {
        if (up instanceof ScrollPane pane && pane.getContent() != null) {
          scroll(pane, node);
        }
      }
      return true;
    });
    Hands.rest();
  }

  private static void scroll(ScrollPane pane, Node node) {
    pane.applyCss();
    pane.layout();
    Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double all = pane.getContent().getBoundsInLocal().getHeight();
    double seen = pane.getViewportBounds().getHeight();
    double middle = (inside.getMinY() + inside.getMaxY()) / 2 - seen / 2;
    if (all > seen) {
      pane.setVvalue(Math.clamp(middle / (all - seen), 0, 1));
    }
  }

  private static String wordsOf(Node node) {
    var words = new StringBuilder();
    if (node instanceof Labeled labeled) {
      words.append(labeled.getText() == null ? "" : labeled.getText()).append('\n');
      if (labeled.getGraphic() != null) {
        words.append(wordsOf(labeled.getGraphic()));
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().stream()
          .filter(child -> !(node instanceof Labeled) && child.isVisible())
          .forEach(child -> words.append(wordsOf(child)));
    }
    return words.toString();
  }

  private static void waitFor(Callable<Boolean> condition, String what) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain until " + what, e);
    }
  }

  private static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
  }

  /** Closes the window as its close button does, a second time when words wait in a form. */
  @Override
  public void close() {
    if (isOpen()) {
      requestClose();
    }
    if (isOpen() && shows("form-waits")) {
      requestClose();
    }
    waitFor(() -> fx(() -> !stage.isShowing()), "the window is closed");
  }
}
