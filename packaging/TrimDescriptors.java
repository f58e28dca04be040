import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of the descriptors of shipped libraries what none of their classes uses, so that the
 * program's module graph holds no HTTP client and no naming service: {@code java TrimDescriptors.java
 * LIB}. A library of which a class does use it stops the build, and so does one that has changed.
 */
class TrimDescriptors {
  /** By the jar's name without its version: what is required in vain, and the package it has. */
  private static final Map<String, Map<String, String>> IN_VAIN =
      Map.of(
          "controlsfx", Map.of("java.net.http", "java/net/http/"),
          "sqlite-jdbc", Map.of("java.sql.rowset", "javax/sql/rowset/"));

  private static final String DESCRIPTOR = "module-info.class";

  static void main(String[] arguments) throws IOException {
    var lib = Path.of(arguments[0]);
    for (var library : IN_VAIN.entrySet()) {
      trim(only(lib, library.getKey()), library.getValue());
    }
  }

  private static Path only(Path lib, String name) throws IOException {
    try (var all = Files.list(lib)) {
      var found =
          all.filter(jar -> jar.getFileName().toString().matches(name + "-[0-9.]+\\.jar")).toList();
      if (found.size() != 1) {
        throw new IOException("one " + name + " is expected in lib, not " + found);
      }
      return found.getFirst();
    }
  }

  private static void trim(Path jar, Map<String, String> inVain) throws IOException {
    var next = jar.resolveSibling(jar.getFileName() + ".new");
    try (var from = new ZipFile(jar.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(next))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        var bytes = from.getInputStream(entry).readAllBytes();
        if (entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")) {
          throw new IOException(jar.getFileName() + " is signed and must stay as it is");
        }
        if (entry.getName().endsWith(DESCRIPTOR)) {
          bytes = without(bytes, inVain.keySet());
        } else if (entry.getName().endsWith(".class")) {
          refuseUse(jar, entry.getName(), bytes, inVain);
        }
        var copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        to.write(bytes);
      }
    }
    Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A class names whatever it uses in its table of constants. */
  private static void refuseUse(
      Path jar, String name, byte[] bytes, Map<String, String> inVain) throws IOException {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (var one : inVain.entrySet()) {
      if (text.contains(one.getValue())) {
        throw new IOException(jar.getFileName() + ": " + name + " uses " + one.getKey());
      }
    }
  }

  private static byte[] without(byte[] descriptor, Set<String> inVain) {
    var file = ClassFile.of();
    return file.transformClass(
        file.parse(descriptor),
        (builder, element) -> {
          if (element instanceof ModuleAttribute module) {
            builder.with(
                ModuleAttribute.of(
                    module.moduleName(),
                    kept -> {
                      kept.moduleFlags(module.moduleFlagsMask());
                      module.moduleVersion().ifPresent(of -> kept.moduleVersion(of.stringValue()));
                      module.requires().stream()
                          .filter(one -> !inVain.contains(one.requires().name().stringValue()))
                          .forEach(kept::requires);
                      module.exports().forEach(kept::exports);
                      module.opens().forEach(kept::opens);
                      module.uses().forEach(kept::uses);
                      module.provides().forEach(kept::provides);
                    }));
          } else {
            builder.with(element);
          }
        });
  }
}
