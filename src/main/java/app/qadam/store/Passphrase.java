package app.qadam.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words with which a protected file is opened; kept out of every text that could be printed.
 */
public final class Passphrase implements AutoCloseable {
  /** A new passphrase has at least so many letters; what they are is up to the person. */
  public static final int SHORTEST = 8;

  private static final int MOST_BYTES_A_CHAR = 3;

  private final char[] letters;

  private Passphrase(char[] letters) {
    this.letters = letters;
  }

  /**
   * A passphrase as it was typed.
   *
   * @param letters copied; the caller may clear his own
   * @throws IllegalArgumentException when there are none
   */
  public static Passphrase of(char[] letters) {
    if (letters.length == 0) {
      throw new IllegalArgumentException("a passphrase has letters");
    }
    return new Passphrase(letters.clone());
  }

  /** Whether it has too few letters to protect anything. */
  public boolean isTooShort() {
    return Character.codePointCount(letters, 0, letters.length) < SHORTEST;
  }

  /** Whether another one has the same letters, as when it is typed twice. */
  public boolean isSameAs(Passphrase other) {
    return Arrays.equals(letters, other.letters);
  }

  /** One of its own, for somebody who closes it. */
  public Passphrase copy() {
    return of(letters);
  }

  /**
   * The bytes from which keys are worked out: composed (NFC), so that a letter with an accent is
   * the same from every keyboard. The caller clears them.
   */
  byte[] utf8() {
    CharSequence composed = CharBuffer.wrap(letters);
    if (!Normalizer.isNormalized(composed, Normalizer.Form.NFC)) {
      composed = Normalizer.normalize(composed, Normalizer.Form.NFC);
    }
    // Not by a String, which could not be cleared.
    var encoded = ByteBuffer.allocate(composed.length() * MOST_BYTES_A_CHAR);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(CharBuffer.wrap(composed), encoded, true);
    byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }

  /** Forgets the letters. */
  @Override
  public void close() {
    Arrays.fill(letters, '\0');
  }

  @Override
  public String toString() {
    return "a passphrase";
  }
}
