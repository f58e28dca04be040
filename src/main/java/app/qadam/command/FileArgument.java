package app.qadam.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** The file to open, as a name or, as some file managers give it, as an address {@code file:…}. */
final class FileArgument implements ITypeConverter<Path> {
  FileArgument() {}

  @Override
  public Path convert(String given) {
    return given.startsWith("file:/") ? ofAddress(given) : Path.of(given);
  }

  private static Path ofAddress(String given) {
    try {
      var address = new URI(given);
      var host = address.getHost();
      // Path.of takes no host, and this computer's may be named.
      return host == null || host.equals("localhost")
          ? Path.of(new URI("file", null, address.getPath(), null))
          : Path.of(given);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Path.of(given);
    }
  }
}
