import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Makes the AOT cache: the classes that real tours load, already read, checked and linked. One tour
 * opens the sample's window on a screen as a person does, one goes through every page without a
 * screen, and two work on the command line. Their lists are put together and sorted, so that what is
 * in the cache does not hang on which thread came first.
 */
final class Training {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final int LOOKS_AT_REST = 30;

  /** Loaded last of what the start needs; after it the list only has to stand still. */
  private static final String FIRST_PAGE = "app/qadam/desktop/overview/OverviewView";

  /** The first page in its second look: by then every page was drawn in its first. */
  private static final String ALL_SEEN = "01-overview-1280x800-dark-en.png";

  private final Image image;
  private final Path work;
  private final Path application;
  private final TreeSet<String> seen = new TreeSet<>();

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

  /** Goes through the tours and writes the cache. */
  void run() throws IOException, InterruptedException {
    var sample = work.resolve("Sample.qadam").toString();
    await(tour("new", List.of(), Map.of(), "new", sample, "--sample"));
    await(tour("status", List.of(), Map.of(), "status", sample));
    try (var display = Display.open(work)) {
      if (display.isThere()) {
        window(display, sample);
      } else {
        System.out.println("No screen and no Xvfb: the cache is trained without a window.");
      }
    }
    if (Systems.isLinux()) {
      pages();
    }
    write();
  }

  /** Opens the sample, waits until its page is there and no class is loaded any more, and closes it. */
  private void window(Display display, String sample) throws IOException, InterruptedException {
    var process = tour("window", List.of(), display.environment(), sample);
    var list = list("window");
    long end = System.nanoTime() + PATIENCE.toNanos();
    long before = -1;
    for (int quiet = 0; quiet < LOOKS_AT_REST && process.isAlive(); ) {
      if (System.nanoTime() > end) {
        throw new IOException("the window did not come to rest");
      }
      Thread.sleep(LOOK);
      long now = Files.exists(list) ? Files.size(list) : 0;
      boolean isRest = now == before && Files.readString(list).contains(FIRST_PAGE);
      quiet = isRest ? quiet + 1 : 0;
      before = now;
    }
    close(process);
  }

  private void pages() throws IOException, InterruptedException {
    var drawn = work.resolve("pages");
    var without = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");
    var process = tour("pages", List.of("-Dqadam.screens=" + drawn), without);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && !Files.exists(drawn.resolve(ALL_SEEN))) {
      if (System.nanoTime() > end) {
        throw new IOException("the pages were not drawn");
      }
      Thread.sleep(LOOK);
    }
    close(process);
  }

  private Process tour(
      String name, List<String> more, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(java());
    command.add("-Xshare:off");
    command.add("-XX:DumpLoadedClassList=" + list(name));
    command.add("-Dqadam.folder=" + work.resolve("settings"));
    command.addAll(more);
    command.add("--module");
    command.add(Options.MODULE);
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve(name + ".out").toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private List<String> java() {
    List<String> command = new ArrayList<>(List.of(image.java()));
    command.addAll(Options.OF_JAVA);
    command.add(Options.sqlite(application.toString()));
    return command;
  }

  private Path list(String tour) {
    return work.resolve(tour + ".classes");
  }

  private static void await(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("a tour of the training failed: " + process.info().commandLine());
    }
  }

  /** As the system closes a program that is asked to end. */
  private static void close(Process process) throws IOException, InterruptedException {
    if (Systems.name().equals("Windows")) {
      Systems.run(new ProcessBuilder("taskkill", "/PID", Long.toString(process.pid())));
    } else {
      process.destroy();
    }
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("a tour of the training does not end");
    }
  }

  /**
   * Puts the lists together. What stands for itself alone is kept; numbers that only count within
   * one list are taken away, and so are classes of other loaders, which no cache keeps.
   */
  private Path together() throws IOException {
    try (var lists = Files.newDirectoryStream(work, "*.classes")) {
      for (Path list : lists) {
        Files.readAllLines(list).stream()
            .filter(line -> !line.startsWith("#") && !line.contains(" source: "))
            .map(line -> line.replaceFirst(" id: \\d+", ""))
            .forEach(seen::add);
      }
    }
    Collection<String> classesFirst = new ArrayList<>(seen);
    List<String> lines = new ArrayList<>();
    classesFirst.stream().filter(line -> !line.startsWith("@")).forEach(lines::add);
    classesFirst.stream().filter(line -> line.startsWith("@")).forEach(lines::add);
    return Files.write(work.resolve("all.list"), lines);
  }

  private void write() throws IOException, InterruptedException {
    var cache = application.resolve("qadam.aot");
    List<String> command = new ArrayList<>(java());
    command.add("-Xshare:dump");
    command.add("-XX:+AOTClassLinking");
    command.add("-XX:SharedClassListFile=" + together());
    command.add("-XX:SharedArchiveFile=" + cache);
    command.add("--module");
    command.add(Options.MODULE);
    var said = work.resolve("dump.out");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("the cache was not written, see " + said.getFileName());
    }
  }
}
