import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the AOT cache: the classes that a real start loads, already read, checked and linked, and
 * which of their methods are worth compiling at once. The sample's window is opened on a screen as a
 * person does, until its page is there. The classes of all other pages would be linked at each start
 * as well, and make it a tenth longer.
 */
final class Training {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Image image;
  private final Path work;
  private final Path application;

  /**
   * A training in a folder of its own.
   *
   * @param application where SQLite's library lies and where the cache goes
   */
  Training(Image image, Path work, Path application) throws IOException {
    this.image = image;
    this.work = Files.createDirectories(work);
    this.application = application;
  }

  /** Starts the program and writes the cache. */
  void run() throws IOException, InterruptedException {
    var sample = work.resolve("Sample.qadam").toString();
    run("new", List.of(), Map.of(), "new", sample, "--sample");
    var seen = work.resolve("seen.conf");
    List<String> recording = List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen);
    List<String> glance = new ArrayList<>(recording);
    glance.add("-Dqadam.glance=true");
    try (var display = Display.open(work)) {
      if (display.isThere()) {
        run("glance", glance, display.environment(), sample);
      } else {
        System.out.println("No screen and no Xvfb: the cache is trained without a window.");
        run("status", recording, Map.of(), "status", sample);
      }
    }
    var cache = application.resolve("qadam.aot");
    run(
        "cache",
        List.of(
            "-XX:AOTMode=create",
            "-XX:AOTConfiguration=" + seen,
            "-XX:AOTCache=" + cache),
        Map.of());
    if (!Files.exists(cache)) {
      throw new IOException("the cache was not written, see cache.out");
    }
  }

  private void run(
      String name, List<String> more, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java());
    var home = work.resolve("home").toString();
    command.add("-Duser.home=" + home);
    command.addAll(more);
    command.add("--module");
    command.add(Options.MODULE);
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve(name + ".out").toFile());
    // The settings are looked for as on a person's system, so that this is in the cache as well.
    for (String place : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA")) {
      builder.environment().put(place, home);
    }
    builder.environment().putAll(environment);
    var process = builder.start();
    if (!process.waitFor(PATIENCE) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("the training broke off, see " + name + ".out");
    }
  }

  private List<String> java() {
    List<String> command = new ArrayList<>(List.of(image.java()));
    command.addAll(Options.OF_JAVA);
    command.addAll(Options.files(application.toString()));
    return command;
  }
}
