package app.qadam.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder among the system's temporary ones that only this user can read. It goes when the window
 * closes or its process is told to end; what a crash left goes when the next window opens.
 */
public final class TemporaryFolder implements AutoCloseable {
  private static final String PREFIX = "qadam-";
  private static final Pattern OURS = Pattern.compile(PREFIX + "[a-z]+-(\\d{1,18})-.*");

  private final Path temporary;
  private final String kind;
  private @Nullable Path folder;

  /**
   * A folder that is made when it is first needed.
   *
   * @param temporary the system's folder for temporary files
   * @param kind what is in it, a word of small letters
   */
  public TemporaryFolder(Path temporary, String kind) {
    this.temporary = temporary;
    this.kind = kind;
  }

  /** The folder itself. */
  public synchronized Path path() throws IOException {
    var there = folder;
    if (there == null) {
      var pid = ProcessHandle.current().pid();
      var made = Files.createTempDirectory(temporary, PREFIX + kind + "-" + pid + "-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> tryToRemove(made)));
      folder = made;
      return made;
    }
    return there;
  }

  /** Whether something lies in it. */
  synchronized boolean holds(Path path) {
    return folder != null && path.startsWith(folder);
  }

  /** Takes away the folders of windows that are not running any more. */
  static void removeLeftOvers(Path temporary) throws IOException {
    try (var all = Files.list(temporary)) {
      all.filter(TemporaryFolder::isLeftOver).toList().forEach(TemporaryFolder::tryToRemove);
    }
  }

  private static boolean isLeftOver(Path path) {
    var matcher = OURS.matcher(String.valueOf(path.getFileName()));
    return matcher.matches()
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && !isRunning(Long.parseLong(matcher.group(1)), path);
  }

  /** A process that began after the folder was written to has only got the number of ours. */
  private static boolean isRunning(long pid, Path folder) {
    var process = ProcessHandle.of(pid);
    Optional<Instant> began = process.flatMap(one -> one.info().startInstant());
    try {
      var written = Files.getLastModifiedTime(folder).toInstant().plusSeconds(1);
      return process.isPresent() && began.filter(written::isBefore).isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  /** What another user made, or a viewer still holds open (Windows), is left for the next time. */
  private static boolean tryToRemove(Path folder) {
    try (var all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : deepestFirst) {
        Files.deleteIfExists(one);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  @Override
  public synchronized void close() {
    var there = folder;
    folder = null;
    if (there != null && !tryToRemove(there)) {
      there.toFile().deleteOnExit();
    }
  }
}
