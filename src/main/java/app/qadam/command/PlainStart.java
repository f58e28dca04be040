package app.qadam.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A start that asks for the window and nothing else. It is told apart here, since to build all the
 * commands takes as long as to read a case file.
 */
public final class PlainStart {
  /** The first words that are no files. */
  static final Set<String> COMMANDS =
      Set.of(
          "attach",
          "attachments",
          "backup",
          "backups",
          "check",
          "compare",
          "details",
          "due",
          "eligibility",
          "export",
          "extract",
          "facts",
          "filters",
          "history",
          "import",
          "means",
          "new",
          "pack",
          "packings",
          "photo",
          "programs",
          "protect",
          "purge",
          "rates",
          "record",
          "redo",
          "restore",
          "salvage",
          "status",
          "stay",
          "undo",
          "unprotect");

  private final Optional<Path> file;

  private PlainStart(Optional<Path> file) {
    this.file = file;
  }

  /** The file to open in the window, if one was named. */
  public Optional<Path> file() {
    return file;
  }

  /**
   * What the arguments ask for, when it is the window alone: none, or a file that is there.
   *
   * @return empty for what the command line has to read, and to answer where it is wrong
   */
  public static Optional<PlainStart> of(String... arguments) {
    if (arguments.length == 0) {
      return Optional.of(new PlainStart(Optional.empty()));
    }
    var first = arguments[0];
    boolean isFile =
        arguments.length == 1
            && !first.isEmpty()
            && !first.startsWith("-")
            && !first.startsWith("@")
            && !COMMANDS.contains(first);
    return isFile
        ? existing(first).map(file -> new PlainStart(Optional.of(file)))
        : Optional.empty();
  }

  private static Optional<Path> existing(String given) {
    try {
      return Optional.of(path(given)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file by its name or, as some file managers give it, by its address {@code file:…}. */
  static Path path(String given) {
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
