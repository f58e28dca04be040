package app.qadam.desktop;

import app.qadam.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The log: a few small files in a folder of their own, with ids and counts, never with data. */
final class Log {
  private static final int BYTES = 500_000;
  private static final int FILES = 3;

  private Log() {}

  static void start(Path folder) {
    var root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    // A popup's style is worked out once before it hangs in the window from which it takes its
    // colours; JavaFX warns of each of them, and then finds them.
    Logger.getLogger("javafx.css").setLevel(Level.OFF);
    try {
      OwnerOnly.folder(folder);
      var pattern = folder.toString().replace("%", "%%") + "/qadam-%g.log";
      var handler = new FileHandler(pattern, BYTES, FILES, true);
      handler.setFormatter(new PrivateFormatter());
      handler.setLevel(Level.INFO);
      root.addHandler(handler);
    } catch (IOException e) {
      // Without a log Qadam works as well; there is nowhere to say so but here.
      System.err.println("qadam: no log in " + folder + ": " + e.getMessage());
    }
  }
}
