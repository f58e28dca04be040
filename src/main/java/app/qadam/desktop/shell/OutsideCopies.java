package app.qadam.desktop.shell;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.handin.PlainName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies of attached files for the system's viewers, in a folder that only this user can read. They
 * are taken away when the window closes; what a crash left is taken away the next time.
 */
final class OutsideCopies implements AutoCloseable {
  private static final String PREFIX = "qadam-view-";
  private static final Pattern OURS = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

  private final Path temporary;
  private @Nullable Path folder;
  private int made;

  /**
   * @param temporary the system's folder for temporary files
   */
  OutsideCopies(Path temporary) {
    this.temporary = temporary;
  }

  /** A copy, which cannot be written to: what is changed in it would be lost. */
  Path of(Attachment attachment, byte[] content) throws IOException {
    made++;
    var into = Files.createDirectory(folder().resolve(String.valueOf(made)));
    var name = PlainName.of(base(attachment.name())) + "." + attachment.kind().extension();
    var copy = Files.write(into.resolve(name), content);
    if (!copy.toFile().setReadOnly()) {
      throw new IOException("the copy could not be protected");
    }
    return copy;
  }

  private static String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private Path folder() throws IOException {
    var there = folder;
    if (there == null) {
      leftOver().forEach(OutsideCopies::tryToRemove);
      there = Files.createTempDirectory(temporary, PREFIX + ProcessHandle.current().pid() + "-");
      folder = there;
    }
    return there;
  }

  /** The folders of programs that are not running any more. */
  private List<Path> leftOver() throws IOException {
    try (var all = Files.list(temporary)) {
      return all.filter(
              path -> pid(path).filter(pid -> ProcessHandle.of(pid).isEmpty()).isPresent())
          .toList();
    }
  }

  private static Optional<Long> pid(Path path) {
    var matcher = OURS.matcher(String.valueOf(path.getFileName()));
    return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** What another user made, or a viewer still holds open (Windows), is left for the next time. */
  private static boolean tryToRemove(Path folder) {
    try (var all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    var there = folder;
    folder = null;
    if (there != null && !tryToRemove(there)) {
      there.toFile().deleteOnExit();
    }
  }
}
