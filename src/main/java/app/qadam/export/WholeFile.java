package app.qadam.export;

import app.qadam.store.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/** Writes a file so that all of it is there, or nothing. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a new file.
   *
   * @throws FileAlreadyExistsException when there is something of this name already; it is left as
   *     it is
   */
  public static void write(Path target, byte[] content) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    var beside = beside(target, content);
    try {
      Files.move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes a file in place of what may be there. */
  public static void replace(Path target, byte[] content) throws IOException {
    var beside = beside(target, content);
    try {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** What writes the content of a file, piece by piece. */
  @FunctionalInterface
  public interface Filling {
    void into(OutputStream out) throws IOException;
  }

  /**
   * Writes a new file that only its owner reads, where the system knows owners.
   *
   * @throws FileAlreadyExistsException when there is something of this name already; it is left as
   *     it is
   */
  public static void writePrivately(Path target, Filling filling) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    var beside = target.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
    try {
      fill(beside, filling);
      Files.move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** The same in place of what may be there. */
  public static void replacePrivately(Path target, Filling filling) throws IOException {
    var beside = target.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
    try {
      fill(beside, filling);
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path beside, Filling filling) throws IOException {
    try (var channel =
            FileChannel.open(
                beside,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                OwnerOnly.file(beside));
        var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      filling.into(out);
      out.flush();
      channel.force(true);
    }
  }

  /** The content under another name in the same folder; its own may be as long as one can be. */
  private static Path beside(Path target, byte[] content) throws IOException {
    var beside = target.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
    try {
      Files.write(
          beside,
          content,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      return beside;
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }
}
