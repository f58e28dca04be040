import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Descriptors of modules for the libraries that have none, since jlink takes no others: what {@code
 * jdeps --list-deps} finds in their classes, and everything exported and open, as it is without a
 * descriptor. A library that is not listed here stops the build.
 */
final class Descriptors {
  private static final String LOGGING = "org.apache.commons.logging";
  private static final String PDFBOX_IO = "org.apache.pdfbox.io";
  private static final String FONTBOX = "org.apache.fontbox";

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          PDFBOX_IO,
          List.of(LOGGING),
          FONTBOX,
          List.of("java.desktop", LOGGING, PDFBOX_IO),
          "org.apache.pdfbox",
          List.of("java.desktop", "java.xml", LOGGING, PDFBOX_IO, FONTBOX),
          "com.drew.metadata",
          List.of("java.xml", "xmpcore"),
          "xmpcore",
          List.of("java.xml"));

  private Descriptors() {}

  /** The bytes of the descriptor that a library lacks; empty when it has one. */
  static Optional<byte[]> missingIn(Path jar) throws IOException {
    var known = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    if (!known.isAutomatic()) {
      return Optional.empty();
    }
    var required = REQUIRED.get(known.name());
    if (required == null) {
      throw new IOException(
          jar.getFileName() + " has no descriptor: say in Descriptors.java what it requires");
    }
    return Optional.of(
        ClassFile.of()
            .buildModule(
                ModuleAttribute.of(
                    ModuleDesc.of(known.name()),
                    module -> {
                      module.moduleFlags(AccessFlag.OPEN);
                      module.requires(
                          ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), null);
                      required.forEach(
                          name -> module.requires(ModuleDesc.of(name), List.of(), null));
                      known.packages().stream()
                          .sorted()
                          .forEach(name -> module.exports(PackageDesc.of(name), List.of()));
                    })));
  }
}
