import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts files of facts into the form in which a start reads them, by the program that is packed: it
 * alone knows the form.
 */
final class PackedFacts implements AutoCloseable {
  private static final String FOLDER = "app/qadam/facts/";
  private static final String JSON = ".json";

  private final URLClassLoader program;

  /** What packs, of the jars in a folder. */
  PackedFacts(Path lib) throws IOException {
    List<URL> jars = new ArrayList<>();
    try (var all = Files.list(lib)) {
      for (Path jar : all.toList()) {
        jars.add(jar.toUri().toURL());
      }
    }
    this.program = new URLClassLoader(jars.toArray(URL[]::new));
  }

  /** Whether there is such a form of an entry of the program's jar. */
  static boolean isPacked(String entry) {
    return entry.startsWith(FOLDER) && entry.endsWith(JSON);
  }

  /** The entry beside it. */
  String name(String entry) throws IOException {
    return (String) call("name", new Class<?>[] {String.class}, entry);
  }

  /** What stands in the entry beside it. */
  byte[] of(String entry, byte[] json) throws IOException {
    return (byte[])
        call(
            "of",
            new Class<?>[] {String.class, InputStream.class},
            entry,
            new ByteArrayInputStream(json));
  }

  private Object call(String method, Class<?>[] types, Object... arguments) throws IOException {
    try {
      return program
          .loadClass("app.qadam.facts.PackedTree")
          .getMethod(method, types)
          .invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IOException(arguments[0] + " could not be packed", e);
    }
  }

  @Override
  public void close() throws IOException {
    program.close();
  }
}
