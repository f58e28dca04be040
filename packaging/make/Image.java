import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Java with Qadam and its libraries linked in, of nothing but the modules that it uses. */
final class Image {
  /**
   * Libraries of windows, sounds and splashes that are not JavaFX's: Qadam uses Java's own pictures
   * in memory alone, and these would want more of the system.
   */
  private static final String NOT_NEEDED = "**awt_xawt.so,**splashscreen.so,**jsound.so";

  private final Path folder;

  /** Links one into a folder that is not there yet. */
  Image(Path folder, Path modules) throws IOException {
    this.folder = folder;
    Systems.tool(
        "jlink",
        List.of(
            "--module-path",
            modules.toString(),
            "--add-modules",
            "app.qadam,org.slf4j.nop,jdk.localedata",
            "--include-locales=en,ru,kk",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            // Read at each start, and packed better by the package itself.
            "--compress=zip-0",
            "--exclude-files=" + NOT_NEEDED,
            "--output",
            folder.toString()));
    Files.deleteIfExists(folder.resolve("bin/keytool"));
  }

  /** The folder that a package takes. */
  Path folder() {
    return folder;
  }

  /** Its Java, for the training; the packaged program starts without it. */
  String java() {
    return folder.resolve("bin/java").toString();
  }
}
