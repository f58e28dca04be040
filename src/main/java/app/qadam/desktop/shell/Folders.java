package app.qadam.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Where Qadam keeps its settings and its log, as the system wants it. */
public record Folders(Path settings, Path log) {

  /** The system's folders for this person; the property {@code qadam.folder} puts all in one. */
  public static Folders ofSystem() {
    var own = Optional.ofNullable(System.getProperty("qadam.folder"));
    if (own.isPresent()) {
      return in(Path.of(own.get()));
    }
    var home = Path.of(System.getProperty("user.home"));
    var system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      return in(environment("APPDATA").orElse(home).resolve("Qadam"));
    }
    if (system.startsWith("Mac")) {
      return new Folders(
          home.resolve("Library/Application Support/Qadam"), home.resolve("Library/Logs/Qadam"));
    }
    return new Folders(
        environment("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("qadam"),
        environment("XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve("qadam"));
  }

  /** Both in one folder. */
  public static Folders in(Path folder) {
    return new Folders(folder, folder.resolve("log"));
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank()).map(Path::of);
  }
}
