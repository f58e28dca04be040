package app.qadam.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content of a file to be kept, known by its digest. */
public final class Content {
  private final String sha256;
  private final byte[] bytes;

  private Content(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = digest(bytes);
  }

  /**
   * The content of a file.
   *
   * @param bytes not to be changed any more
   */
  public static Content of(byte[] bytes) {
    return new Content(bytes);
  }

  /** The digest, 64 hexadecimal digits in lower case. */
  public String sha256() {
    return sha256;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The SHA-256 digest of a content, 64 hexadecimal digits in lower case. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
