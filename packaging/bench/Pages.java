import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the packaged program, asks for one page after another by its keys, twice each, and tells
 * how long it is from the key to the painted page: {@code java Pages SCREEN RUNS PROGRAM FILE}.
 */
final class Pages {
  /** By the key that opens them; a page without one is chosen in the search. */
  private static final Map<String, String> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("Documents", "ctrl+d");
    KEYS.put("Deadlines", "ctrl+t");
    KEYS.put("Stage 3 of 8", "ctrl+3");
    KEYS.put("Compare programs", "");
    KEYS.put("Help", "shift+F1");
    KEYS.put("Settings", "ctrl+comma");
    KEYS.put("Overview", "alt+Home");
  }

  private static final String CLASS = "app.qadam.desktop.QadamApplication";

  /** A page that is asked for shows something at once, and has no pause in it. */
  private static final int REST_MILLIS = 1000;

  private static final int SETTLE_MILLIS = 1500;

  private final Paint paint;
  private final Map<String, List<Double>> first = new LinkedHashMap<>();
  private final Map<String, List<Double>> later = new LinkedHashMap<>();

  private Pages(Path screen) throws IOException {
    this.paint = new Paint(new Screen(screen), REST_MILLIS);
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
      for (Map.Entry<String, String> page : KEYS.entrySet()) {
        var key = page.getValue();
        if (key.isEmpty()) {
          said("xdotool", "key", "ctrl+k");
          said("xdotool", "type", "--delay", "20", page.getKey());
          // The proposals come a moment after the last letter.
          Thread.sleep(SETTLE_MILLIS);
          key = "Return";
        }
        var pressed = key;
        double millis = paint.millisAfter(() -> said("xdotool", "key", pressed));
        times.computeIfAbsent(page.getKey(), name -> new ArrayList<>()).add(millis);
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
    for (String title : KEYS.keySet()) {
      // The overview is the first page that the window shows.
      row(title + (title.equals("Overview") ? ", again" : ", first"), first.get(title), first.get(title));
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
