package app.qadam.store;

import java.util.Arrays;

/**
 * The words with which a protected file is opened; kept out of every text that could be printed.
 */
public final class Passphrase implements AutoCloseable {
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

  /** The letters themselves, not to be changed. */
  char[] letters() {
    return letters;
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
