package app.qadam.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;

/** Whether a window can be opened here. */
final class Display {
  private static final String GTK = "libgtk-3.so.0";

  private Display() {}

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
