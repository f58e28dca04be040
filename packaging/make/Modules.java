import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes of each jar of the program a module that can be linked: with a descriptor, and with its
 * native libraries beside it, which would otherwise be unpacked into a folder of the person at each
 * start. Beside the facts lies what they say in the form that is read without parsing.
 */
final class Modules {
  /** SQLite's driver brings its library for every system that there is. */
  private static final String OF_SQLITE = "org/sqlite/native/";

  private final Path modules;
  private final Path natives;
  private final Path application;

  /**
   * Modules in a folder.
   *
   * @param application gets the libraries that are found by their folder
   */
  Modules(Path work, Path application) throws IOException {
    this.modules = Files.createDirectories(work.resolve("modules"));
    this.natives = Files.createDirectories(work.resolve("natives"));
    this.application = application;
  }

  /** Makes modules of all jars of a folder, and answers where they are. */
  Path of(Path lib) throws IOException {
    try (var facts = new PackedFacts(lib);
        var jars = Files.list(lib)) {
      for (Path jar : jars.sorted().toList()) {
        make(jar, facts);
      }
    }
    return modules;
  }

  private void make(Path jar, PackedFacts facts) throws IOException {
    var name = jar.getFileName().toString();
    var made = modules.resolve(name);
    try (var from = new ZipFile(jar.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(made))) {
      var missing = Descriptors.missingIn(jar);
      if (missing.isPresent()) {
        write(to, "module-info.class", missing.get());
      }
      for (ZipEntry entry : Collections.list(from.entries())) {
        var bytes = from.getInputStream(entry).readAllBytes();
        if (entry.getName().startsWith(OF_SQLITE)) {
          ofSqlite(entry, bytes);
        } else if (isNative(entry)) {
          Files.write(natives.resolve(entry.getName()), bytes);
        } else if (!isSignature(entry) && !entry.isDirectory()) {
          write(to, entry.getName(), bytes);
          if (PackedFacts.isPacked(entry.getName())) {
            write(to, facts.name(entry.getName()), facts.of(entry.getName(), bytes));
          }
        }
      }
    }
    if (name.startsWith("javafx-graphics")) {
      withNatives(made);
    }
  }

  private static void write(ZipOutputStream to, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(Systems.LONG_AGO);
    to.putNextEntry(entry);
    to.write(bytes);
  }

  private void ofSqlite(ZipEntry entry, byte[] bytes) throws IOException {
    var folder = OF_SQLITE + Systems.name() + "/" + Systems.processor() + "/";
    if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
      Files.write(application.resolve(entry.getName().substring(folder.length())), bytes);
    }
  }

  /** JavaFX's libraries lie at the top of its jar. */
  private static boolean isNative(ZipEntry entry) {
    return entry.getName().matches("[^/]+\\.(so|dll|dylib)");
  }

  /** What is signed is another jar than this one. */
  private static boolean isSignature(ZipEntry entry) {
    return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  /** Only the format of the JDK's own modules can hold libraries for the image. */
  private void withNatives(Path jar) throws IOException {
    var module = modules.resolve("javafx.graphics.jmod");
    Systems.tool(
        "jmod",
        List.of(
            "create",
            "--class-path",
            jar.toString(),
            "--libs",
            natives.toString(),
            module.toString()));
    Files.delete(jar);
  }
}
