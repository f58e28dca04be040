package app.qadam.command;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** The file to open, as a name or as an address. */
final class FileArgument implements ITypeConverter<Path> {
  FileArgument() {}

  @Override
  public Path convert(String given) {
    return PlainStart.path(given);
  }
}
