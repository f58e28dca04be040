package app.qadam.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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
   * @throws StoreProblem when the file is missing, unreadable, no Qadam file or of a newer version
   */
  static FileHeader of(Path file) {
    if (!Files.exists(file)) {
      throw new StoreProblem(StoreProblem.Kind.NOT_FOUND, file);
    }
    if (!Files.isRegularFile(file)) {
      throw new StoreProblem(StoreProblem.Kind.NOT_QADAM, file);
    }
    byte[] header;
    try (var in = Files.newInputStream(file)) {
      header = in.readNBytes(EnvelopeHeader.BYTES);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
    var found =
        EnvelopeHeader.begins(header)
            ? new FileHeader(EnvelopeHeader.read(header, file).version(), true)
            : ofTables(header, file);
    if (found.version() > Schema.VERSION) {
      throw new StoreProblem(StoreProblem.Kind.NEWER, file);
    }
    return found;
  }

  /** Whether a file begins as a protected one; false when it cannot be read. */
  static boolean isProtected(Path file) {
    // Anything else could wait for ever, as a pipe does.
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return EnvelopeHeader.begins(in.readNBytes(EnvelopeHeader.BYTES));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The header of a SQLite database.
   *
   * @param header the first bytes
   * @throws StoreProblem when these are no tables of Qadam
   */
  static FileHeader ofTables(byte[] header, Path file) {
    if (header.length < HEADER_BYTES
        || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new StoreProblem(StoreProblem.Kind.NOT_QADAM, file);
    }
    var bytes = ByteBuffer.wrap(header);
    int version = bytes.getInt(USER_VERSION_AT);
    if (bytes.getInt(APPLICATION_ID_AT) != APPLICATION_ID || version < 1) {
      throw new StoreProblem(StoreProblem.Kind.NOT_QADAM, file);
    }
    return new FileHeader(version, false);
  }
}
