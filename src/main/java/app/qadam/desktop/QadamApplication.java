package app.qadam.desktop;

import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.Ahead;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.desktop.shell.Preferences;
import app.qadam.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's process. */
public final class QadamApplication extends Application {
  /** Where to draw the pages when there is no display; set by the command that runs from source. */
  private static final String SCREENS = "qadam.screens";

  /** Set before JavaFX makes the application, which takes no such arguments. */
  private static @Nullable OneWindow entered;

  private static @Nullable Ahead begun;

  /** Made when it is first asked for, since the rules of time zones are read for it. */
  private static final class Time {
    static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
  }

  /** JavaFX makes it. */
  public QadamApplication() {}

  /**
   * Opens the window and waits until it is closed.
   *
   * @param status prints how a file stands on a day; used where pages are drawn instead
   * @return the process's exit code
   */
  public static int run(
      Optional<Path> file,
      PrintWriter out,
      PrintWriter err,
      ToIntBiFunction<Path, LocalDate> status) {
    var obstacle = Display.obstacle();
    var screens = Optional.ofNullable(System.getProperty(SCREENS)).map(Path::of);
    if (obstacle.isPresent() && obstacle.get().equals("display.none") && screens.isPresent()) {
      out.println(texts().get("display.drawing", screens.get().getFileName()));
      return Screens.draw(screens.get(), out, status);
    }
    if (obstacle.isPresent()) {
      err.println("qadam: " + texts().get(obstacle.get()));
      return 2;
    }
    var missing = file.filter(path -> !Files.exists(path));
    if (missing.isPresent()) {
      err.println("qadam: " + texts().get("store.not-found", missing.get().getFileName()));
      return 2;
    }
    var folders = Folders.ofSystem();
    var folder = OneWindow.folder(folders.settings());
    var here = OneWindow.enter(folder, file, OneWindow.PATIENCE);
    if (here.isEmpty()) {
      return 0;
    }
    Log.start(folders.log());
    Display.choose();
    try (var window = here.get();
        var ahead =
            Ahead.begin(
                file,
                () -> Time.CLOCK,
                () -> preferences(folders).backupPlace(),
                () -> surroundings(folders))) {
      entered = window;
      begun = ahead;
      launch(QadamApplication.class);
      return 0;
    } catch (UnsupportedOperationException e) {
      err.println("qadam: " + texts().get(Display.whyNot()));
      return 2;
    }
  }

  /** Whoever asks for the texts and the fonts next finds them read, and words can be laid out. */
  private static void surroundings(Folders folders) {
    Texts.in(preferences(folders).language());
    Theme.loadFonts();
    // A node that no window shows may be used on any thread.
    new Text("a").getLayoutBounds();
  }

  private static Texts texts() {
    return Texts.in(Locale.getDefault());
  }

  private static Preferences preferences(Folders folders) {
    return new Preferences(folders.settings());
  }

  @Override
  public void start(Stage stage) {
    var ahead = Objects.requireNonNull(begun, "a start begins with run");
    var folders = Folders.ofSystem();
    // PDFBox remembers the system's fonts in a file, which has no place in the person's home.
    System.setProperty("pdfbox.fontcache", folders.log().toString());
    preferences(folders).theme().prepare();
    Theme.loadFonts();
    var window =
        new MainWindow(
            stage,
            Time.CLOCK,
            ahead,
            folders,
            FileChoice.ofSystem(),
            getHostServices()::showDocument);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> Platform.runLater(() -> window.tellUnexpected(error)));
    if (ahead.file().isEmpty()) {
      window.introduce();
    }
    window.show();
    if (Boolean.getBoolean(Glance.PROPERTY)) {
      Glance.at(window);
    }
    if (entered != null) {
      entered.listen(Platform::runLater, window::come);
    }
  }
}
