import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the packaged program, asks for one page after another in its search field, twice each, and
 * tells how long it is from the press on the first proposal to the painted page: {@code java Pages SCREEN RUNS PROGRAM
 * FILE}.
 */
final class Pages {
  private static final List<String> TITLES =
      List.of("Documents", "Deadlines", "Compare programs", "Settings");

  private static final String CLASS = "app.qadam.desktop.QadamApplication";
  private static final int SETTLE_MILLIS = 1500;

  /** Where the first proposal stands in the window, which has its usual size. */
  private static final String PROPOSAL_X = "950";

  private static final String PROPOSAL_Y = "72";

  private final Paint paint;
  private final Map<String, List<Double>> first = new LinkedHashMap<>();
  private final Map<String, List<Double>> later = new LinkedHashMap<>();

  private Pages(Path screen) throws IOException {
    this.paint = new Paint(new Screen(screen));
  }

  static void main(String[] arguments) throws IOException, InterruptedException {
    var pages = new Pages(Path.of(arguments[0]));
    for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
      var program = new ProcessBuilder(arguments[2], arguments[3]);
      pages.paint.millis(program, process -> pages.walk());
    }
    pages.tell();
  }

  private void walk() throws IOException, InterruptedException {
    var window = said("xdotool", "search", "--class", CLASS).lines().findFirst().orElseThrow();
    said("xdotool", "windowfocus", window);
    for (Map<String, List<Double>> times : List.of(first, later)) {
      for (String title : TITLES) {
        said("xdotool", "key", "ctrl+k");
        said("xdotool", "type", "--delay", "20", title);
        // The proposals come a moment after the last letter.
        Thread.sleep(SETTLE_MILLIS);
        said("xdotool", "mousemove", "--window", window, PROPOSAL_X, PROPOSAL_Y);
        Thread.sleep(SETTLE_MILLIS);
        double millis = paint.millisAfter(() -> said("xdotool", "click", "1"));
        times.computeIfAbsent(title, key -> new ArrayList<>()).add(millis);
      }
    }
  }

  private static String said(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }

  private void tell() {
    for (String title : TITLES) {
      row(title + ", first", first.get(title), first.get(title));
      row(title + ", later", later.get(title), first.get(title));
    }
  }

  private static void row(String name, List<Double> times, List<Double> first) {
    var sorted = times.stream().sorted().toList();
    System.out.printf(
        "| %s | %.0f ms (%.0f to %.0f) | %.2f |%n",
        name,
        median(times),
        sorted.getFirst(),
        sorted.getLast(),
        median(times) / median(first));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
