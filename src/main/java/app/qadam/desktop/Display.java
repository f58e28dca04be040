package app.qadam.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The screen: whether a window can be opened here, and what JavaFX draws with. */
final class Display {
  private static final String GTK = "libgtk-3.so.0";
  private static final String DRAWING = "prism.order";

  /**
   * What Linux offers of the graphics hardware that JavaFX draws with: AMD, Intel and nouveau have
   * the first, NVIDIA's own driver the second.
   */
  private static final List<String> GRAPHICS = List.of("/dev/dri", "/dev/nvidiactl");

  private Display() {}

  /**
   * Has JavaFX draw without OpenGL where no hardware stands behind it: it would load all of it to
   * find that out, and draw the same way.
   */
  static void choose() {
    if (isLinux() && System.getProperty(DRAWING) == null && !hasGraphics(Path.of("/"))) {
      System.setProperty(DRAWING, "sw");
    }
  }

  /** Whether there is graphics hardware; what stands below a root of the file system. */
  static boolean hasGraphics(Path root) {
    return GRAPHICS.stream().anyMatch(device -> Files.exists(root.resolve(device.substring(1))));
  }

  /** The text key of what is in the way of a window; empty when nothing is. */
  static Optional<String> obstacle() {
    if (!isLinux() || isHeadless()) {
      return Optional.empty();
    }
    var display = System.getenv("DISPLAY");
    if (display == null || display.isBlank()) {
      return Optional.of("display.none");
    }
    return Optional.empty();
  }

  /**
   * The text key of why no window opened, though there is a display. Asked then and not before: it
   * takes as long as a tenth of a start.
   */
  static String whyNot() {
    return isLinux() && !hasGtk() ? "display.no-gtk" : "display.closed";
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").startsWith("Linux");
  }

  /** Whether JavaFX was told to draw without a screen. */
  private static boolean isHeadless() {
    return "Headless".equals(System.getProperty("glass.platform"));
  }

  @SuppressWarnings("restricted") // only asks whether the library is there
  private static boolean hasGtk() {
    try {
      SymbolLookup.libraryLookup(GTK, Arena.global());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
