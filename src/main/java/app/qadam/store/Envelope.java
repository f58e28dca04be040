package app.qadam.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A whole protected file as it is written: the header, the seal, and the tables in segments, each
 * encrypted by AES-256-GCM under a nonce of its own that is drawn by chance.
 *
 * <p>The seal is a code over the header and over nonce and tag of every segment in their order: no
 * segment can be exchanged, left out, or taken from another writing. What has not changed since the
 * last writing keeps its bytes, so that saving one change costs little in a file full of scans. Who
 * sees several writings learns by that which segments changed, and nothing of what stands in them.
 *
 * <p>Why not age: its passphrase mode works out the slow key anew at every writing, about a second
 * at today's strength, so that each saved change would take as long, or guessing would be cheap.
 */
final class Envelope implements AutoCloseable {
  private static final int SEGMENT_BYTES = 64 * 1024;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final String CIPHER = "AES/GCM/NoPadding";

  private final EnvelopeKeys keys;
  private final EnvelopeHeader header;
  private final byte[] seal;
  private final byte[] plain;
  private final byte[][] segments;

  private Envelope(
      EnvelopeKeys keys, EnvelopeHeader header, byte[] seal, byte[] plain, byte[][] segments) {
    this.keys = keys;
    this.header = header;
    this.seal = seal;
    this.plain = plain;
    this.segments = segments;
  }

  /**
   * The tables under new keys.
   *
   * @param keys closed with the envelope
   * @param version of the tables
   * @param plain not to be changed any more
   */
  static Envelope of(EnvelopeKeys keys, int version, byte[] plain) {
    return sealed(keys, version, plain, Optional.empty());
  }

  /** What these tables have become, under the same keys. */
  Envelope next(int version, byte[] after) {
    return sealed(keys, version, after, Optional.of(this));
  }

  private static Envelope sealed(
      EnvelopeKeys keys, int version, byte[] plain, Optional<Envelope> before) {
    var segments = new byte[segmentsOf(plain.length)][];
    IntStream.range(0, segments.length)
        .parallel()
        .forEach(at ->
            segments[at] =
                before
                    .filter(earlier -> earlier.hasSame(plain, at))
                    .map(earlier -> earlier.segments[at])
                    .orElseGet(() -> encrypted(keys, plain, at)));
    var header = EnvelopeHeader.of(keys, version, plain.length);
    return new Envelope(keys, header, seal(keys, header, segments), plain, segments);
  }

  private boolean hasSame(byte[] after, int at) {
    int from = at * SEGMENT_BYTES;
    return at < segments.length
        && Arrays.equals(plain, from, end(plain.length, at), after, from, end(after.length, at));
  }

  /**
   * Reads and opens a file. The passphrase is held against the header before anything is read whose
   * length the file itself tells.
   *
   * @throws StoreProblem when it is cut short, was changed, cannot be read, or has another
   *     passphrase
   */
  static Envelope open(Path file, Unlocking unlocking) {
    var keys = keys(header(file), file, unlocking);
    try {
      return open(file, keys);
    } catch (RuntimeException e) {
      keys.close();
      throw e;
    }
  }

  private static EnvelopeKeys keys(EnvelopeHeader header, Path file, Unlocking unlocking) {
    var known =
        unlocking instanceof SameKeys same ? same.of(header) : Optional.<EnvelopeKeys>empty();
    if (known.isPresent()) {
      return known.get();
    }
    try (var passphrase = unlocking.of(file)) {
      return header.keys(passphrase, file);
    }
  }

  /**
   * Looks at a file as far as that goes without its passphrase.
   *
   * @throws StoreProblem when it is cut short, or its header was changed
   */
  static void check(Path file) {
    header(file);
  }

  private static EnvelopeHeader header(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return header(channel, file);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }

  /** The header of a file that is as long as it says. */
  private static EnvelopeHeader header(FileChannel channel, Path file) throws IOException {
    var header = EnvelopeHeader.read(some(channel, EnvelopeHeader.BYTES), file);
    long missing = fileLength(header.plainLength()) - channel.size();
    if (missing != 0) {
      throw new StoreProblem(
          missing > 0 ? StoreProblem.Kind.CUT_SHORT : StoreProblem.Kind.TAMPERED, file);
    }
    return header;
  }

  /**
   * Opens a file with keys that are known; they are closed with what is returned.
   *
   * @throws StoreProblem when it is cut short, was changed, or has other keys
   */
  static Envelope open(Path file, EnvelopeKeys keys) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var header = header(channel, file);
      byte[] seal = some(channel, EnvelopeKeys.MAC_BYTES);
      var segments = new byte[segmentsOf(header.plainLength())][];
      for (int at = 0; at < segments.length; at++) {
        segments[at] = some(channel, segmentLength(header.plainLength(), at));
        if (segments[at].length < segmentLength(header.plainLength(), at)) {
          throw new StoreProblem(StoreProblem.Kind.CUT_SHORT, file);
        }
      }
      var plain = new byte[header.plainLength()];
      if (!header.isWrittenWith(keys) || !isOpened(keys, header, seal, segments, plain)) {
        throw new StoreProblem(StoreProblem.Kind.TAMPERED, file);
      }
      return new Envelope(keys, header, seal, plain, segments);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    } catch (OutOfMemoryError e) {
      throw new StoreProblem(StoreProblem.Kind.TOO_LARGE, file, e);
    }
  }

  /** Decrypts the segments into the tables, when all of them are what was written together. */
  private static boolean isOpened(
      EnvelopeKeys keys, EnvelopeHeader header, byte[] seal, byte[][] segments, byte[] plain) {
    return MessageDigest.isEqual(seal(keys, header, segments), seal)
        && IntStream.range(0, segments.length)
            .parallel()
            .allMatch(at -> decrypts(keys, segments[at], plain, at));
  }

  EnvelopeKeys keys() {
    return keys;
  }

  int version() {
    return header.version();
  }

  /** The tables themselves: a SQLite database. Not to be changed. */
  byte[] plain() {
    return plain;
  }

  void writeTo(WritableByteChannel channel) throws IOException {
    writeFully(channel, header.bytes());
    writeFully(channel, seal);
    for (byte[] segment : segments) {
      writeFully(channel, segment);
    }
  }

  /** Whether a file is this writing, and not one of another program or of an earlier time. */
  boolean standsIn(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.size() == fileLength(plain.length)
          && Arrays.equals(some(channel, EnvelopeHeader.BYTES), header.bytes())
          && Arrays.equals(some(channel, EnvelopeKeys.MAC_BYTES), seal);
    }
  }

  static void writeFully(WritableByteChannel channel, byte[] bytes) throws IOException {
    for (int from = 0; from < bytes.length; from += SEGMENT_BYTES) {
      // Java copies what it writes into memory of its own: in pieces, so that this stays small.
      var buffer = ByteBuffer.wrap(bytes, from, Math.min(SEGMENT_BYTES, bytes.length - from));
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  /** So many bytes, fewer at the end of the file. */
  private static byte[] some(ReadableByteChannel channel, int count) throws IOException {
    var buffer = ByteBuffer.allocate(count);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
    return buffer.hasRemaining()
        ? Arrays.copyOf(buffer.array(), buffer.position())
        : buffer.array();
  }

  private static byte[] seal(EnvelopeKeys keys, EnvelopeHeader header, byte[][] segments) {
    var mac = keys.sealMac();
    mac.update(header.bytes());
    for (byte[] segment : segments) {
      mac.update(segment, 0, NONCE_BYTES);
      mac.update(segment, segment.length - TAG_BYTES, TAG_BYTES);
    }
    return mac.doFinal();
  }

  private static byte[] encrypted(EnvelopeKeys keys, byte[] plain, int at) {
    int from = at * SEGMENT_BYTES;
    var segment = new byte[segmentLength(plain.length, at)];
    byte[] nonce = EnvelopeKeys.random(NONCE_BYTES);
    System.arraycopy(nonce, 0, segment, 0, NONCE_BYTES);
    try {
      cipher(Cipher.ENCRYPT_MODE, keys, nonce)
          .doFinal(plain, from, end(plain.length, at) - from, segment, NONCE_BYTES);
      return segment;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private static boolean decrypts(EnvelopeKeys keys, byte[] segment, byte[] plain, int at) {
    try {
      cipher(Cipher.DECRYPT_MODE, keys, Arrays.copyOf(segment, NONCE_BYTES))
          .doFinal(segment, NONCE_BYTES, segment.length - NONCE_BYTES, plain, at * SEGMENT_BYTES);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Cipher cipher(int mode, EnvelopeKeys keys, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, keys.segmentKey(), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    return cipher;
  }

  private static int segmentsOf(int plainLength) {
    return Math.ceilDiv(plainLength, SEGMENT_BYTES);
  }

  /** Where a segment of the tables ends, exclusive. */
  private static int end(int plainLength, int at) {
    return Math.min(plainLength, (at + 1) * SEGMENT_BYTES);
  }

  private static int segmentLength(int plainLength, int at) {
    return NONCE_BYTES + end(plainLength, at) - at * SEGMENT_BYTES + TAG_BYTES;
  }

  private static long fileLength(int plainLength) {
    return EnvelopeHeader.BYTES
        + EnvelopeKeys.MAC_BYTES
        + plainLength
        + (long) segmentsOf(plainLength) * (NONCE_BYTES + TAG_BYTES);
  }

  /** Forgets the keys and the tables, as far as Java lets go of copies. */
  @Override
  public void close() {
    keys.close();
    Arrays.fill(plain, (byte) 0);
  }
}
