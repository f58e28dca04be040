import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The licences of all libraries: from their jars, or, where a jar has none, kept in packaging. */
final class Licences {
  private static final String APACHE = "Apache-2.0";
  private static final String JAVAFX = "GPL-2.0-with-classpath-exception";

  /** Under which name the texts are kept of the libraries whose jars have none. */
  private static final Map<String, String> KEPT =
      Map.of(
          "atlantafx-base", "MIT-AtlantaFX",
          "controlsfx", "BSD-3-Clause-ControlsFX",
          "ical4j", "BSD-3-Clause-iCal4j",
          "xmpcore", "BSD-3-Clause-Adobe",
          "jspecify", APACHE,
          "metadata-extractor", APACHE,
          "picocli", APACHE,
          "javafx-base", JAVAFX,
          "javafx-controls", JAVAFX,
          "javafx-graphics", JAVAFX);

  private final Path lib;
  private final Path kept;

  Licences(Path lib, Path kept) {
    this.lib = lib;
    this.kept = kept;
  }

  /** Writes them into a folder, each under the name of its library. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var jars = Files.list(lib)) {
      for (Path jar : jars.sorted().toList()) {
        ofJar(jar, folder);
      }
    }
  }

  private void ofJar(Path jar, Path folder) throws IOException {
    var name = jar.getFileName().toString().replaceFirst("(-\\d.*)?\\.jar$", "");
    var own = KEPT.get(name);
    if (own != null) {
      Files.copy(kept.resolve(own + ".txt"), folder.resolve(name + ".txt"));
      return;
    }
    int found = 0;
    try (var zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        var inside = entry.getName();
        if (inside.matches("(META-INF|app)/(.*/)?[^/]*(LICENSE|NOTICE|OFL)[^/]*")) {
          found++;
          var file = inside.substring(inside.lastIndexOf('/') + 1).replaceFirst("\\.(txt|md)$", "");
          Files.write(
              folder.resolve(name + "-" + file + ".txt"), zip.getInputStream(entry).readAllBytes());
        }
      }
    }
    if (found == 0) {
      throw new IOException(jar.getFileName() + " has no licence: keep its text in packaging");
    }
  }
}
