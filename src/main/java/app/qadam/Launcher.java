package app.qadam;

import app.qadam.command.Commands;
import app.qadam.command.PlainStart;
import app.qadam.desktop.QadamApplication;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.Preferences;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Where the process starts: a window or a command. */
public final class Launcher {
  private Launcher() {}

  /** Runs Qadam and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Pictures are drawn in memory; without this, Java would ask for a screen of its own beside
    // JavaFX's.
    System.setProperty("java.awt.headless", "true");
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, err));
  }

  private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    var plain = PlainStart.of(arguments);
    return plain.isPresent()
        ? open(plain.get().file(), out, err)
        : Commands.run(
            arguments,
            Clock.system(ZoneId.systemDefault()),
            out,
            err,
            file -> window(file, out, err),
            () -> new Preferences(Folders.ofSystem().settings()).backupPlace());
  }

  private static int open(Optional<Path> file, PrintWriter out, PrintWriter err) {
    try {
      return window(file, out, err);
    } catch (RuntimeException e) {
      return Commands.refuse(e, err);
    }
  }

  private static int window(Optional<Path> file, PrintWriter out, PrintWriter err) {
    return QadamApplication.run(
        file,
        out,
        err,
        (path, day) ->
            run(new String[] {"status", path.toString(), "--on", day.toString()}, out, err));
  }
}
