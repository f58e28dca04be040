import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;

/** The system for which packages are made, which is the one on which they are made. */
final class Systems {
  /** The earliest moment of a ZIP file. */
  static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Systems() {}

  /** Its name among SQLite's libraries: Linux, Windows or Mac. */
  static String name() {
    var name = System.getProperty("os.name");
    return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Mac" : "Linux";
  }

  /** Its processor among SQLite's libraries: x86_64 or aarch64. */
  static String processor() {
    var name = System.getProperty("os.arch");
    return name.equals("amd64") ? "x86_64" : name;
  }

  static boolean isLinux() {
    return name().equals("Linux");
  }

  /** Runs a tool of the JDK in this process. */
  static void tool(String name, List<String> arguments) throws IOException {
    int code =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IOException("this JDK has no " + name))
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IOException(name + " failed: " + code);
    }
  }

  /** Runs a program and waits for it. */
  static void run(ProcessBuilder program) throws IOException, InterruptedException {
    int code = program.inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(program.command() + " failed: " + code);
    }
  }

  /** Takes a folder away, with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
