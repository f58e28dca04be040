package app.qadam.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The first bytes of a protected file: what is needed to work out its keys, and how long it is. A
 * checksum tells damage from a wrong passphrase, which only fails at the code before it.
 */
final class EnvelopeHeader {
  static final int BYTES = 128;

  /** Larger tables SQLite does not keep in memory. */
  static final int MOST_PLAIN_BYTES = 1 << 30;

  private static final byte[] MAGIC =
      "Qadam protected file v1\n".getBytes(StandardCharsets.US_ASCII);

  /** The magic line without the version of the format. */
  private static final int NAME_BYTES = MAGIC.length - 2;

  private static final int VERSION_AT = 24;
  private static final int SALT_AT = 40;
  private static final int LENGTH_AT = 56;
  private static final int MAC_AT = 64;
  private static final int CHECKSUM_AT = 96;

  private final byte[] bytes;

  private EnvelopeHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The header of tables that are written now. */
  static EnvelopeHeader of(EnvelopeKeys keys, int version, int plainLength) {
    var bytes = ByteBuffer.allocate(BYTES);
    bytes.put(MAGIC).putInt(version);
    var cost = keys.cost();
    bytes.putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes());
    bytes.put(keys.salt()).putLong(plainLength);
    bytes.put(keys.headerMac(Arrays.copyOf(bytes.array(), MAC_AT)));
    bytes.put(sha256(Arrays.copyOf(bytes.array(), CHECKSUM_AT)));
    return new EnvelopeHeader(bytes.array());
  }

  /** Whether bytes are the beginning of a protected file, or of one that was cut very short. */
  static boolean begins(byte[] first) {
    int length = Math.min(first.length, NAME_BYTES);
    return length > 0 && Arrays.equals(first, 0, length, MAGIC, 0, length);
  }

  /**
   * Reads the header of a file that {@link #begins} as one.
   *
   * @param first {@link #BYTES} bytes, fewer when the file has no more
   * @throws StoreProblem when it is cut short, damaged, or of a format that is not known yet
   */
  static EnvelopeHeader read(byte[] first, Path file) {
    if (first.length < BYTES) {
      throw new StoreProblem(StoreProblem.Kind.CUT_SHORT, file);
    }
    if (!Arrays.equals(first, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      boolean later = first[NAME_BYTES] > MAGIC[NAME_BYTES] && first[NAME_BYTES] <= '9';
      throw new StoreProblem(later ? StoreProblem.Kind.NEWER : StoreProblem.Kind.TAMPERED, file);
    }
    var header = new EnvelopeHeader(Arrays.copyOf(first, BYTES));
    byte[] checksum = Arrays.copyOfRange(first, CHECKSUM_AT, BYTES);
    boolean isWhole = Arrays.equals(sha256(Arrays.copyOf(first, CHECKSUM_AT)), checksum);
    long length = header.field().getLong(LENGTH_AT);
    if (!isWhole || header.version() < 1 || length < 1 || length > MOST_PLAIN_BYTES) {
      throw new StoreProblem(StoreProblem.Kind.TAMPERED, file);
    }
    return header;
  }

  /** The version of the tables. */
  int version() {
    return field().getInt(VERSION_AT);
  }

  /** How long the tables are, in bytes. */
  int plainLength() {
    return (int) field().getLong(LENGTH_AT);
  }

  /**
   * The keys to which a passphrase leads.
   *
   * @throws StoreProblem when it is not that of the file, or what the file asks for is out of
   *     bounds
   */
  EnvelopeKeys keys(Passphrase passphrase, Path file) {
    var keys = EnvelopeKeys.of(passphrase, salt(), cost(file));
    if (!isWrittenWith(keys)) {
      keys.close();
      throw new StoreProblem(StoreProblem.Kind.WRONG_PASSPHRASE, file);
    }
    return keys;
  }

  /** Whether it was written by whoever has these keys. */
  boolean isWrittenWith(EnvelopeKeys keys) {
    byte[] mac = Arrays.copyOfRange(bytes, MAC_AT, CHECKSUM_AT);
    return MessageDigest.isEqual(keys.headerMac(Arrays.copyOf(bytes, MAC_AT)), mac);
  }

  byte[] bytes() {
    return bytes;
  }

  private byte[] salt() {
    return Arrays.copyOfRange(bytes, SALT_AT, SALT_AT + EnvelopeKeys.SALT_BYTES);
  }

  private KeyCost cost(Path file) {
    var field = field().position(VERSION_AT + Integer.BYTES);
    try {
      return new KeyCost(field.getInt(), field.getInt(), field.getInt());
    } catch (IllegalArgumentException e) {
      throw new StoreProblem(StoreProblem.Kind.TAMPERED, file, e);
    }
  }

  private ByteBuffer field() {
    return ByteBuffer.wrap(bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
