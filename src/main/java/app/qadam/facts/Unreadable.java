package app.qadam.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file that was named cannot be read. */
final class Unreadable {
  private Unreadable() {}

  /** Opens a file to read it, and nothing that would wait for whoever writes into it. */
  static InputStream open(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("no file");
    }
    return Files.newInputStream(file);
  }

  static BrokenFacts of(String name, Path file, IOException e) {
    return new BrokenFacts(name, BrokenFacts.WHOLE_FILE, why(file), e);
  }

  private static String why(Path file) {
    if (Files.isDirectory(file)) {
      return "this is a folder, not a file";
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return "this is a device or a pipe, not a file";
    }
    return Files.exists(file)
        ? "it cannot be read; check that you may open it"
        : "there is no such file; check its name and its folder";
  }
}
