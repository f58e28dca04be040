import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts programs in turn, again and again, and tells how long each takes until its first page is
 * painted, and what memory it holds then: {@code java Start.java SCREEN RUNS IDLE [NAME=COMMAND]…}.
 * Each round starts every program once, so that what else the machine does meets all of them; the
 * round before the first warms the disk and is not counted. The ratios are to the first program.
 *
 * <p>SCREEN is the folder of an Xvfb ({@code -fbdir}), IDLE how many seconds a program rests before
 * its memory is read; with 0 it is not read.
 */
final class Start {
  private static final double MEGABYTE = 1024;

  private final Paint paint;
  private final int runs;
  private final int idle;
  private final Path homes;
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();
  private final Map<String, List<Double>> megabytes = new LinkedHashMap<>();

  private Start(Path screen, int runs, int idle) throws IOException {
    this.paint = new Paint(new Screen(screen), Paint.REST_MILLIS);
    this.runs = runs;
    this.idle = idle;
    this.homes = Files.createTempDirectory(screen, "homes");
  }

  static void main(String[] arguments) throws IOException, InterruptedException {
    var start =
        new Start(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]));
    Map<String, String> programs = new LinkedHashMap<>();
    for (String argument : List.of(arguments).subList(3, arguments.length)) {
      int sign = argument.indexOf('=');
      programs.put(argument.substring(0, sign), argument.substring(sign + 1));
    }
    start.measure(programs);
    start.tell();
  }

  private void measure(Map<String, String> programs) throws IOException, InterruptedException {
    for (int run = 0; run <= runs; run++) {
      for (var program : programs.entrySet()) {
        one(program.getKey(), program.getValue(), run > 0);
      }
    }
  }

  private void one(String name, String command, boolean counts)
      throws IOException, InterruptedException {
    // A home of its own: settings are kept from run to run, those of the person who measures are left alone.
    var home = Files.createDirectories(homes.resolve(name.replaceAll("\\W+", "-")));
    var builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
    builder.redirectOutput(home.resolve("said.txt").toFile());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve(".config").toString());
    builder.environment().put("XDG_STATE_HOME", home.resolve(".state").toString());
    List<Double> held = new ArrayList<>();
    double time =
        paint.millis(
            builder,
            process -> {
              if (idle > 0) {
                Thread.sleep(idle * 1000L);
                held.add(resident(process));
              }
              if (!process.isAlive()) {
                // Whatever it painted before it failed is no page of its.
                throw new IOException(name + " ended by itself, see " + home);
              }
            });
    if (counts) {
      millis.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
      megabytes.computeIfAbsent(name, key -> new ArrayList<>()).addAll(held);
    }
  }

  /** What the system keeps in memory for a program and those that it started. */
  private static double resident(Process process) throws IOException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    double sum = 0;
    for (ProcessHandle one : all) {
      sum += resident(Path.of("/proc", Long.toString(one.pid()), "status"));
    }
    return sum / MEGABYTE;
  }

  private static double resident(Path status) throws IOException {
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
          .sum();
    } catch (NoSuchFileException e) {
      // It has ended meanwhile.
      return 0;
    }
  }

  private void tell() {
    tell(millis, "ms");
    if (idle > 0) {
      System.out.printf("%n| memory after %d s at rest | median (range) | ratio |%n|---|---|---|%n", idle);
      tell(megabytes, "MB");
    }
  }

  private static void tell(Map<String, List<Double>> values, String unit) {
    double first = median(values.values().iterator().next());
    values.forEach(
        (name, all) ->
            System.out.printf(
                "| %s | %.0f %s (%.0f to %.0f) | %.2f |%n",
                name,
                median(all),
                unit,
                Collections.min(all),
                Collections.max(all),
                median(all) / first));
  }

  private static double median(List<Double> all) {
    var sorted = all.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
