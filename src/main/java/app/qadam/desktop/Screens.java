package app.qadam.desktop;

import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.TemporaryFolder;
import app.qadam.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.ToIntBiFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/** Draws what the program shows to PNG files, without a screen. */
public final class Screens {
  /** The day on which the sample is shown, so that its pictures are the same on every day. */
  public static final LocalDate DAY = LocalDate.of(2026, 12, 27);

  private final Path folder;
  private final List<Look> looks;
  private int number;

  /** The picture before, which is written while the next one is drawn. */
  private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

  private Screens(Path folder, List<Look> looks) {
    this.folder = folder;
    this.looks = looks;
  }

  /**
   * Draws the welcome and all pages, in every language, light and dark, in two sizes.
   *
   * @return the exit code
   */
  static int draw(Path folder, PrintWriter out, ToIntBiFunction<Path, LocalDate> status) {
    return drawing(
        folder,
        home -> {
          int drawn = new Screens(folder, usualLooks()).draw(Shots.pages(), home);
          out.println(Texts.in(Locale.getDefault()).get("display.drawn", drawn));
          return status.applyAsInt(Studio.fileIn(home), DAY);
        });
  }

  /**
   * Draws some of all there is, in some looks.
   *
   * @return how many pictures were drawn
   */
  static int draw(Path folder, List<Shot> shots, List<Look> looks) {
    return drawing(folder, home -> new Screens(folder, looks).draw(shots, home));
  }

  /**
   * Draws the pages about time of a file as they are on a day.
   *
   * @return how many pictures were drawn
   */
  public static int drawTime(Path folder, Path file, LocalDate day) {
    return drawing(
        folder,
        home -> {
          try (var studio = Studio.open(home, day, Texts::in)) {
            studio.openFile(file);
            var screens = new Screens(folder, usualLooks());
            int drawn = screens.draw(Shots.aboutTime(), studio);
            screens.awaitWritten();
            return drawn;
          }
        });
  }

  /** What is drawn once JavaFX runs. */
  @FunctionalInterface
  private interface Drawing {
    int draw(Path home) throws IOException;
  }

  private static int drawing(Path folder, Drawing drawing) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var started = new CompletableFuture<Boolean>();
    Platform.startup(() -> started.complete(true));
    started.join();
    Platform.setImplicitExit(false);
    try (var temporary =
        new TemporaryFolder(Path.of(System.getProperty("java.io.tmpdir")), "screens")) {
      Files.createDirectories(folder);
      return drawing.draw(temporary.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Platform.exit();
    }
  }

  /** Each setting has a window of its own. */
  private int draw(List<Shot> shots, Path home) throws IOException {
    int drawn = 0;
    for (Setting setting : Setting.values()) {
      var here = shots.stream().filter(shot -> shot.setting() == setting).toList();
      if (!here.isEmpty()) {
        var own =
            Files.createDirectories(
                setting == Setting.SAMPLE ? home : home.resolve(setting.name()));
        try (var studio = Studio.open(own, DAY, Texts::in)) {
          setting.prepare(studio);
          drawn += draw(here, studio);
        }
        number += here.size();
      }
    }
    awaitWritten();
    return drawn;
  }

  private int draw(List<Shot> shots, Studio studio) throws IOException {
    for (Look look : looks) {
      studio.wear(look);
      int at = number;
      for (Shot shot : shots) {
        studio.go(shot);
        shoot("%02d-%s-%s.png".formatted(at++, shot.name(), look), studio);
      }
    }
    return shots.size() * looks.size();
  }

  private static List<Look> usualLooks() {
    List<Look> looks = new ArrayList<>();
    for (int[] size : new int[][] {{1280, 800}, {900, 600}}) {
      for (Locale language : Texts.LANGUAGES) {
        looks.add(new Look(language, Theme.LIGHT, size[0], size[1], 100));
        looks.add(new Look(language, Theme.DARK, size[0], size[1], 100));
      }
    }
    return looks;
  }

  private void shoot(String name, Studio studio) throws IOException {
    // What is drawn once more is drawn with the rows that tables built in between.
    Studio.onFx(() -> picture(studio.scene()));
    var image = Studio.onFx(() -> withDropped(studio.scene()));
    awaitWritten();
    written = CompletableFuture.runAsync(() -> write(image, folder.resolve(name)));
  }

  private void awaitWritten() throws IOException {
    try {
      written.join();
    } catch (CompletionException e) {
      throw new IOException("a picture could not be written", e);
    }
  }

  private static void write(BufferedImage image, Path file) {
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The window, and over it what has dropped open. */
  private static BufferedImage withDropped(Scene scene) {
    var image = picture(scene);
    var pen = image.createGraphics();
    for (var popup : Studio.dropped()) {
      var over = popup.getScene();
      over.setFill(Color.TRANSPARENT);
      pen.drawImage(
          picture(over),
          (int) (popup.getX() - scene.getWindow().getX()),
          (int) (popup.getY() - scene.getWindow().getY()),
          null);
    }
    pen.dispose();
    return image;
  }

  private static BufferedImage picture(Scene scene) {
    var shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    var pixels = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }
}
