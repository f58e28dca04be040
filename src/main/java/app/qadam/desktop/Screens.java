package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.desktop.shell.TemporaryFolder;
import app.qadam.facts.FactsReader;
import app.qadam.model.handin.Addressee;
import app.qadam.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntBiFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws every page of the sample application to PNG files, without a screen. */
public final class Screens {
  /** The day on which the sample is shown, so that its pictures are the same on every day. */
  public static final LocalDate DAY = LocalDate.of(2026, 12, 27);

  private static final int[][] SIZES = {{1280, 800}, {900, 600}};
  private static final long PATIENCE_SECONDS = 60;

  private final Path folder;
  private final MainWindow window;

  private Screens(Path folder, MainWindow window) {
    this.folder = folder;
    this.window = window;
  }

  /**
   * Draws all pages, in both languages, light and dark, in both sizes.
   *
   * @return the exit code
   */
  static int draw(Path folder, PrintWriter out, ToIntBiFunction<Path, LocalDate> status) {
    return drawing(
        folder,
        DAY,
        (screens, home) -> {
          int drawn = screens.welcome() + screens.sample(home);
          out.println(Texts.in(Locale.getDefault()).get("display.drawn", drawn));
          return status.applyAsInt(sampleIn(home), DAY);
        });
  }

  /**
   * Draws the pages about time of a file as they are on a day.
   *
   * @return how many pictures were drawn
   */
  public static int drawTime(Path folder, Path file, LocalDate day) {
    return drawing(
        folder,
        day,
        (screens, home) -> {
          onFx(() -> {
            screens.window.openFile(file);
            return true;
          });
          return screens.pages(
              List.of(
                  new Place.Overview(),
                  new Place.OfStage(app.qadam.model.stage.Stage.EGOV),
                  new Place.Validity(Optional.of("criminal-record")),
                  new Place.Deadlines(Optional.empty()),
                  new Place.Forecast(),
                  new Place.DaysOff(),
                  new Place.Residence()));
        });
  }

  /** What is drawn once there is a window. */
  @FunctionalInterface
  private interface Drawing {
    int draw(Screens screens, Path home) throws IOException;
  }

  private static int drawing(Path folder, LocalDate day, Drawing drawing) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var started = new CompletableFuture<Boolean>();
    Platform.startup(() -> started.complete(true));
    started.join();
    Platform.setImplicitExit(false);
    try (var temporary =
        new TemporaryFolder(Path.of(System.getProperty("java.io.tmpdir")), "screens")) {
      var home = temporary.path();
      Files.createDirectories(folder);
      var screens = new Screens(folder, onFx(() -> window(home, day)));
      int result = drawing.draw(screens, home);
      onFx(() -> {
        screens.window.close();
        return true;
      });
      await(() -> !screens.window.scene().getWindow().isShowing());
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Platform.exit();
    }
  }

  private static MainWindow window(Path home, LocalDate day) {
    Theme.loadFonts();
    var clock = clock(day);
    var window =
        new MainWindow(
            new Stage(),
            clock,
            FactsReader.shipped(),
            Folders.in(home),
            FileChoice.ofSystem(),
            address -> {});
    window.show(Optional.empty());
    return window;
  }

  private static Clock clock(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private int welcome() throws IOException {
    int drawn = 0;
    for (Look look : looks()) {
      wear(look);
      drawn += shoot("00-welcome", look);
    }
    return drawn;
  }

  private int sample(Path home) throws IOException {
    // The sample is written in the language of the moment.
    wear(looks().getFirst());
    new SamplePapers(FactsReader.shipped(), clock(DAY)).write(sampleIn(home), home);
    onFx(() -> {
      window.openFile(sampleIn(home));
      return true;
    });
    return pages(places());
  }

  private int pages(List<Place> places) throws IOException {
    await(window::isQuiet);
    int drawn = 0;
    for (Look look : looks()) {
      wear(look);
      int number = 1;
      for (Place place : places) {
        onFx(() -> {
          window.open(place);
          return true;
        });
        await(window::isQuiet);
        drawn += shoot("%02d-%s".formatted(number++, name(place)), look);
      }
    }
    return drawn;
  }

  private static Path sampleIn(Path home) {
    return home.resolve("My application.qadam");
  }

  private void wear(Look look) throws IOException {
    onFx(() -> {
      window.speak(look.language());
      window.wear(look.theme());
      return true;
    });
  }

  /** How the window looks in one picture. */
  private record Look(Locale language, Theme theme, int width, int height) {}

  private static List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    for (int[] size : SIZES) {
      for (Locale language : Texts.LANGUAGES) {
        looks.add(new Look(language, Theme.LIGHT, size[0], size[1]));
        looks.add(new Look(language, Theme.DARK, size[0], size[1]));
      }
    }
    return looks;
  }

  private int shoot(String name, Look look) throws IOException {
    onFx(() -> {
      var stage = (Stage) window.scene().getWindow();
      stage.setWidth(look.width());
      stage.setHeight(look.height());
      return true;
    });
    // Tables build their rows in a second pass, so the first picture is thrown away.
    onFx(() -> picture(window.scene()));
    var image = onFx(() -> picture(window.scene()));
    var file =
        folder.resolve(
            "%s-%dx%d-%s-%s.png"
                .formatted(
                    name,
                    look.width(),
                    look.height(),
                    look.theme().id(),
                    look.language().getLanguage()));
    ImageIO.write(image, "png", file.toFile());
    return 1;
  }

  private static BufferedImage picture(Scene scene) {
    var shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    var pixels = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    places.add(new Place.Overview());
    for (var stage : app.qadam.model.stage.Stage.values()) {
      places.add(new Place.OfStage(stage));
    }
    places.add(new Place.Documents(Optional.of("criminal-record")));
    places.add(new Place.Deadlines(Optional.of("review")));
    places.add(new Place.Validity(Optional.of("criminal-record")));
    places.add(new Place.Forecast());
    places.add(new Place.DaysOff());
    places.add(new Place.Residence());
    places.add(new Place.Eligibility());
    places.add(new Place.Details(Optional.empty()));
    places.add(new Place.Means());
    places.add(new Place.HandIn(Optional.of(Addressee.ASTANA_HUB)));
    places.add(new Place.HandIn(Optional.of(Addressee.MIGRATION_POLICE)));
    places.add(new Place.Compare());
    places.add(new Place.SideBySide());
    places.add(new Place.Rates());
    places.add(new Place.PlanB());
    places.add(new Place.History());
    places.add(new Place.Backups());
    places.add(new Place.Settings());
    places.add(new Place.Protection());
    places.add(new Place.Help());
    places.add(new Place.About());
    places.add(new Place.Documents(Optional.of("photo")));
    places.add(new Place.Documents(Optional.of("passport")));
    places.add(new Place.Documents(Optional.of("eds")));
    return places;
  }

  private static String name(Place place) {
    return switch (place) {
      case Place.Overview overview -> "overview";
      case Place.OfStage stage -> "stage-" + stage.stage().id();
      case Place.Documents documents -> "documents";
      case Place.Deadlines deadlines -> "deadlines";
      case Place.Validity validity -> "validity";
      case Place.Forecast forecast -> "forecast";
      case Place.DaysOff days -> "days-off";
      case Place.Residence residence -> "residence";
      case Place.Eligibility eligibility -> "eligibility";
      case Place.Details details -> "details";
      case Place.Means means -> "means";
      case Place.HandIn handIn ->
          "hand-in" + handIn.addressee().map(one -> "-" + one.id()).orElse("");
      case Place.Compare compare -> "compare";
      case Place.Programs programs -> "programs";
      case Place.PlanB planB -> "plan-b";
      case Place.SideBySide side -> "side-by-side";
      case Place.Rates rates -> "rates";
      case Place.History history -> "history";
      case Place.Backups backups -> "backups";
      case Place.Settings settings -> "settings";
      case Place.Protection protection -> "protection";
      case Place.Help help -> "help";
      case Place.About about -> "about";
    };
  }

  /** Waits until something is so on the FX thread, which goes on meanwhile. */
  private static void await(Callable<Boolean> condition) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onFx(condition)) {
      if (System.nanoTime() > end) {
        throw new IOException("the window did not come to rest");
      }
      Thread.onSpinWait();
    }
  }

  private static <T> T onFx(Callable<T> work) throws IOException {
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
