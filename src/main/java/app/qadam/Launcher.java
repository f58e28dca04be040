package app.qadam;

import app.qadam.command.Commands;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Where the process starts: a window or a command. */
public final class Launcher {
  private Launcher() {}

  /** Runs Qadam and ends the process with its exit code. */
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Commands.run(arguments, Clock.system(ZoneId.systemDefault()), out, err, file -> 0));
  }
}
