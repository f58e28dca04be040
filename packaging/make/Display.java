import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A screen for the training: that of the system, or on Linux without one an Xvfb of its own. */
final class Display implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final Optional<Process> own;
  private final Optional<String> name;

  private Display(Optional<Process> own, Optional<String> name) {
    this.own = own;
    this.name = name;
  }

  /** The screen that there is; an Xvfb writes what it has to say into a folder. */
  static Display open(Path folder) throws IOException {
    var given = Optional.ofNullable(System.getenv("DISPLAY")).filter(text -> !text.isBlank());
    if (!Systems.isLinux() || given.isPresent()) {
      return new Display(Optional.empty(), given.or(() -> Optional.of("")));
    }
    try {
      var process =
          new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24")
              .redirectError(folder.resolve("xvfb.out").toFile())
              .start();
      // It writes its number once it listens.
      var number = process.inputReader().readLine();
      return new Display(
          Optional.of(process), Optional.ofNullable(number).map(text -> ":" + text.strip()));
    } catch (IOException e) {
      return new Display(Optional.empty(), Optional.empty());
    }
  }

  boolean isThere() {
    return name.isPresent();
  }

  /** The variables with which a program finds it. */
  Map<String, String> environment() {
    return Systems.isLinux() ? Map.of("DISPLAY", name.orElseThrow()) : Map.of();
  }

  @Override
  public void close() throws InterruptedException {
    if (own.isPresent()) {
      own.get().destroy();
      own.get().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
