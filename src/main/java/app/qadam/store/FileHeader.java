package app.qadam.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first bytes of a file, read without SQLite, so that a foreign or a newer file is refused
 * before anything could touch it. Layout: "Database File Format", sqlite.org/fileformat2.html, 1.3.
 *
 * @param version of the tables; of a protected file, in whose header it stands as well
 */
record FileHeader(int version, boolean isProtected) {
  /** "QADA" in ASCII, at offset 68 of every Qadam file. */
  static final int APPLICATION_ID = 0x51414441;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;

  /**
   * The header of a Qadam file of a version that this program knows.
   *
   * @throws StoreProblem when the file is missing, unreadable, no Qadam file, of a newer version,
   *     cut short, or laid out as Qadam never does
   */
  static FileHeader of(Path file) {
    if (!Files.exists(file)) {
      throw new StoreProblem(StoreProblem.Kind.NOT_FOUND, file);
    }
    // Opening a pipe would wait for whoever writes into it, and a device may never end.
    if (!Files.isRegularFile(file)) {
      throw new StoreProblem(StoreProblem.Kind.NOT_A_FILE, file);
    }
    byte[] header = start(file);
    var bytes = ByteBuffer.wrap(header);
    int version = isQadams(bytes) ? bytes.getInt(USER_VERSION_AT) : 0;
    if (version < 1) {
      throw new StoreProblem(StoreProblem.Kind.NOT_QADAM, file);
    }
    if (version > Schema.VERSION) {
      throw new StoreProblem(StoreProblem.Kind.NEWER, file);
    }
    FileLayout.check(file, bytes);
    return new FileHeader(version, false);
  }

  /** The first bytes of a file; fewer when it has no more. */
  static byte[] start(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER_BYTES);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }

  /** Whether these are the first bytes of a SQLite file with Qadam's mark. */
  static boolean isQadams(ByteBuffer header) {
    return header.limit() >= HEADER_BYTES
        && header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
        && header.getInt(APPLICATION_ID_AT) == APPLICATION_ID;
  }

  /** Makes the start of a damaged file say that it is a SQLite file. */
  static void putMagic(byte[] file) {
    System.arraycopy(MAGIC, 0, file, 0, MAGIC.length);
  }

  /** The version that a damaged file tells, or today's when it tells none. */
  static int versionIn(byte[] file) {
    int version = ByteBuffer.wrap(file).getInt(USER_VERSION_AT);
    return version < 1 || version > Schema.VERSION ? Schema.VERSION : version;
  }
}
