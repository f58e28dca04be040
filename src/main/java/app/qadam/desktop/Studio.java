package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.facts.FactsReader;
import app.qadam.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window without a display, led from page to page: to be drawn, or to be walked through. */
public final class Studio implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  /** What puts away that which stays over every page. */
  private static final List<String> OVER_PAGES = List.of("shortcuts-close", "first-skip");

  /** What stays for a while, and is about the page before. */
  private static final String MESSAGE = "toast";

  private final Path home;
  private final LocalDate day;
  private final MainWindow window;

  private Studio(Path home, LocalDate day, MainWindow window) {
    this.home = home;
    this.day = day;
    this.window = window;
  }

  /**
   * A window with nothing open, on a day. JavaFX runs already.
   *
   * @param home where its settings lie, and the files that are opened
   * @param speech the texts of a language
   */
  public static Studio open(Path home, LocalDate day, Function<Locale, Texts> speech)
      throws IOException {
    return new Studio(home, day, onFx(() -> window(home, day, speech)));
  }

  private static MainWindow window(Path home, LocalDate day, Function<Locale, Texts> speech) {
    Theme.loadFonts();
    var window =
        new MainWindow(
            new Stage(),
            clock(day),
            FactsReader.shipped(),
            Folders.in(home),
            FileChoice.ofSystem(),
            address -> {},
            speech);
    window.show(Optional.empty());
    return window;
  }

  private static Clock clock(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  /** The file that is made for a setting. */
  Path file() {
    return fileIn(home);
  }

  static Path fileIn(Path home) {
    return home.resolve("My application.qadam");
  }

  /** Where files can be put. */
  Path home() {
    return home;
  }

  Clock clock() {
    return clock(day);
  }

  MainWindow window() {
    return window;
  }

  /** The scene of the window. */
  public Scene scene() {
    return window.scene();
  }

  /** Makes and opens what the pictures of a setting need. */
  public void set(Setting setting) throws IOException {
    setting.prepare(this);
  }

  /** Makes the window look so. */
  public void wear(Look look) throws IOException {
    onFx(() -> {
      window.speak(look.language());
      window.wear(look.theme());
      window.size(look.textSize());
      var stage = (Stage) window.scene().getWindow();
      stage.setWidth(look.width());
      stage.setHeight(look.height());
      return true;
    });
  }

  /** Goes to what a picture shows, and waits until it is there. */
  public void go(Shot shot) throws IOException {
    onFx(() -> {
      dropped().forEach(PopupWindow::hide);
      ((Pane) scene().getRoot()).getChildren().removeIf(over -> MESSAGE.equals(over.getId()));
      lookup("search").map(TextInputControl.class::cast).ifPresent(TextInputControl::clear);
      return true;
    });
    for (String over : OVER_PAGES) {
      if (has(over)) {
        press(over);
      }
    }
    shot.way().lead(this);
    settle();
  }

  /** Opens a file. */
  void openFile(Path file) throws IOException {
    onFx(() -> {
      window.openFile(file);
      return true;
    });
    settle();
  }

  /** Goes to a page. */
  void open(Place place) throws IOException {
    onFx(() -> {
      window.open(place);
      return true;
    });
    settle();
  }

  /** Presses the button with this id. */
  void press(String id) throws IOException {
    onFx(() -> {
      ((ButtonBase) find(id)).fire();
      return true;
    });
    settle();
  }

  /** Types into the field with this id, instead of what stands there. */
  void type(String id, String text) throws IOException {
    onFx(() -> {
      var field = (TextInputControl) find(id);
      field.requestFocus();
      field.setText(text);
      return true;
    });
    settle();
  }

  /** Presses a key alone. */
  void press(KeyCode key) throws IOException {
    onFx(() -> {
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(
            scene().getRoot(), new KeyEvent(type, "", "", key, false, false, false, false));
      }
      return true;
    });
    settle();
  }

  /** Drops a menu open. */
  void showMenu(String id) throws IOException {
    onFx(() -> {
      ((MenuButton) find(id)).show();
      return true;
    });
    settle();
  }

  /** Lets something happen that nobody expected. */
  void trouble() throws IOException {
    onFx(() -> {
      window.tellUnexpected(new IllegalStateException("for the pictures"));
      return true;
    });
    settle();
  }

  boolean has(String id) throws IOException {
    return onFx(() -> lookup(id).isPresent());
  }

  /** A node of the window, or of what has dropped open. */
  private static Node find(String id) throws IOException {
    return lookup(id).orElseThrow(() -> new IOException("there is no " + id));
  }

  private static Optional<Node> lookup(String id) {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .map(scene -> scene.lookup("#" + id))
        .flatMap(found -> Optional.ofNullable(found).stream())
        .findFirst();
  }

  /** What has dropped open over the window. */
  static List<PopupWindow> dropped() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .filter(Window::isShowing)
        .toList();
  }

  /** Waits until nothing is left to be worked out, and all is laid out. */
  void settle() throws IOException {
    await(window::isQuiet);
    // Tables build their rows in a second pass.
    for (int i = 0; i < 2; i++) {
      onFx(() -> {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        return true;
      });
    }
    await(window::isQuiet);
  }

  @Override
  public void close() {
    try {
      onFx(() -> {
        window.close();
        return true;
      });
      await(() -> !window.scene().getWindow().isShowing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until something is so on the FX thread, which goes on meanwhile. */
  static void await(Callable<Boolean> condition) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onFx(condition)) {
      if (System.nanoTime() > end) {
        throw new IOException("the window did not come to rest");
      }
      Thread.onSpinWait();
    }
  }

  /** Does something on the FX thread, and waits for what comes of it. */
  public static <T> T onFx(Callable<T> work) throws IOException {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Exception e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("drawing was interrupted", e);
    } catch (Exception e) {
      throw new IOException("a page could not be drawn", e);
    }
  }
}
