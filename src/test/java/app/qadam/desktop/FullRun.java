package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.facts.FactsReader;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

/**
 * A process that goes through the whole window on a screen in memory: every page, what is typed on
 * them, the system's viewer, errors of every kind. Ends as a window does, or breaks off.
 */
final class FullRun {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final MainWindow window;
  private final Path file;
  private final Path told;
  private final String mark;

  private FullRun(MainWindow window, Path file, Path told, String mark) {
    this.window = window;
    this.file = file;
    this.told = told;
    this.mark = mark;
  }

  /** The arguments are the file, a folder for what is told, the mark, and {@code halt} or not. */
  public static void main(String[] arguments) {
    try {
      run(arguments);
      Platform.exit();
    } catch (Throwable e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws Exception {
    var folders = Folders.ofSystem();
    Log.start(folders.log());
    var window =
        Fx.run(() -> {
          Theme.loadFonts();
          var clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
          var made =
              new MainWindow(
                  new Stage(), clock, FactsReader.shipped(), folders, nothing(), address -> {});
          Thread.setDefaultUncaughtExceptionHandler(
              (thread, error) -> Platform.runLater(() -> made.tellUnexpected(error)));
          made.show(Optional.empty());
          return made;
        });
    var run = new FullRun(window, Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
    run.open(run.file);
    run.viewer();
    if (arguments.length > 3) {
      Runtime.getRuntime().halt(137);
    }
    run.pages();
    run.errors();
    // What could not be saved keeps the window open once.
    while (run.fx(() -> window.scene().getWindow().isShowing())) {
      run.fx(() -> {
        window.close();
        return true;
      });
      run.rest();
    }
  }

  /** Whoever is asked for a file chooses none. */
  private static FileChoice nothing() {
    return (FileChoice)
        Proxy.newProxyInstance(
            FileChoice.class.getClassLoader(),
            new Class<?>[] {FileChoice.class},
            (proxy, method, values) ->
                method.getReturnType() == List.class ? List.of() : Optional.empty());
  }

  private void open(Path path) throws Exception {
    fx(() -> {
      window.openFile(path);
      return true;
    });
    rest();
  }

  private void viewer() throws Exception {
    go(new Place.Documents(Optional.of("cv")));
    fire("file-1-open");
    rest();
  }

  private void pages() throws Exception {
    for (Place place : Places.all()) {
      go(place);
      fx(() -> {
        for (Node node : window.scene().getRoot().lookupAll("*")) {
          if (node instanceof TextInputControl field && field.isEditable()) {
            field.setText(mark + "typed");
            field.fireEvent(new ActionEvent());
          }
        }
        return true;
      });
      rest();
    }
  }

  private void errors() throws Exception {
    var damaged = Files.write(file.resolveSibling("damaged.qadam"), new byte[] {1, 2, 3});
    // What stands in forms and is not saved keeps the file open once.
    open(damaged);
    open(damaged);
    open(file.resolveSibling("missing.qadam"));
    var cause = new IOException(file + " " + mark + "cause");
    Platform.runLater(() -> {
      throw new IllegalStateException(mark + "message", cause);
    });
    rest();
    await(() -> window.scene().lookup("#trouble") != null);
    fire("trouble-copy");
    Files.writeString(
        told.resolve("details"), fx(() -> Clipboard.getSystemClipboard().getString()));
    fire("trouble-go-on");
    rest();
    // The file goes away under the window, and what is typed then cannot be saved.
    Files.move(file, file.resolveSibling("moved.qadam"));
    go(new Place.OfStage(app.qadam.model.stage.Stage.PETITION));
    fx(() -> {
      ((TextInputControl) window.scene().lookup("#stage-note")).setText(mark + "lost");
      window.open(new Place.Overview());
      return true;
    });
    rest();
    Files.move(file.resolveSibling("moved.qadam"), file);
  }

  private void go(Place place) throws Exception {
    fx(() -> {
      window.open(place);
      window.scene().getRoot().applyCss();
      window.scene().getRoot().layout();
      return true;
    });
    rest();
  }

  private void fire(String id) throws Exception {
    fx(() -> {
      var node = window.scene().lookup("#" + id);
      if (node == null) {
        throw new AssertionError("there is no #" + id);
      }
      ((ButtonBase) node).fire();
      return true;
    });
  }

  private void rest() throws Exception {
    await(window::isQuiet);
    fx(() -> true);
  }

  private void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!fx(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the window did not come to rest");
      }
      Thread.onSpinWait();
    }
  }

  private <T> T fx(Callable<T> work) throws Exception {
    return Fx.run(work);
  }
}
