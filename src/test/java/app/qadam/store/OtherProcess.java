package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a class of the tests as a process of its own, as lightly as Java can. */
final class OtherProcess {
  private OtherProcess() {}

  private static final String ARCHIVE = "classes.jsa";

  /**
   * Lets the processes that are started later load their classes in half the time; possible only
   * where all classes lie in archives.
   */
  static void prepare(Class<?> main, Path temporary, Object... arguments)
      throws IOException, InterruptedException {
    var command = command(main, temporary, arguments);
    command.add(1, "-XX:ArchiveClassesAtExit=" + temporary.resolve(ARCHIVE));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    process.waitFor();
  }

  /**
   * The command line.
   *
   * @param temporary for what the process leaves behind when it is killed
   */
  static List<String> command(Class<?> main, Path temporary, Object... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xmx128m",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    if (Files.exists(temporary.resolve(ARCHIVE))) {
      command.add(1, "-XX:SharedArchiveFile=" + temporary.resolve(ARCHIVE));
    }
    Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
    return command;
  }

  /** Starts it; what it says goes to its standard output, errors as well. */
  static Process start(Class<?> main, Path temporary, Object... arguments) throws IOException {
    return new ProcessBuilder(command(main, temporary, arguments))
        .redirectErrorStream(true)
        .start();
  }

  /** Ends a process at once, as a crash does; what it said before can still be read. */
  static void kill(Process process) throws InterruptedException {
    // Not by the process itself, which would close what it said.
    process.toHandle().destroyForcibly();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("the process did not end");
    }
  }
}
