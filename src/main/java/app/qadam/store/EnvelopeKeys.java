package app.qadam.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The keys of a protected file, all worked out from its passphrase: slowly once by Argon2id, from
 * which HKDF (RFC 5869) makes one for each use.
 */
final class EnvelopeKeys implements AutoCloseable {
  static final int SALT_BYTES = 16;
  static final int MAC_BYTES = 32;

  private static final int KEY_BYTES = 32;
  private static final String MAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] salt;
  private final KeyCost cost;
  private final byte[] header;
  private final byte[] seal;
  private final byte[] segments;

  private EnvelopeKeys(byte[] master, byte[] salt, KeyCost cost) {
    this.salt = salt;
    this.cost = cost;
    this.header = expand(master, "qadam header 1");
    this.seal = expand(master, "qadam seal 1");
    this.segments = expand(master, "qadam segments 1");
  }

  private EnvelopeKeys(EnvelopeKeys other) {
    this.salt = other.salt;
    this.cost = other.cost;
    this.header = other.header.clone();
    this.seal = other.seal.clone();
    this.segments = other.segments.clone();
  }

  /** The same keys, closed on their own. */
  EnvelopeKeys copy() {
    return new EnvelopeKeys(this);
  }

  /** The keys of a file that has this salt; takes its time. */
  static EnvelopeKeys of(Passphrase passphrase, byte[] salt, KeyCost cost) {
    byte[] words = passphrase.utf8();
    byte[] master = new byte[KEY_BYTES];
    try {
      var argon = new Argon2BytesGenerator();
      argon.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(cost.memoryKib())
              .withIterations(cost.passes())
              .withParallelism(cost.lanes())
              .withSalt(salt)
              .build());
      argon.generateBytes(words, master);
      return new EnvelopeKeys(master, salt.clone(), cost);
    } finally {
      Arrays.fill(words, (byte) 0);
      Arrays.fill(master, (byte) 0);
    }
  }

  /** Keys for a file that gets this passphrase now. */
  static EnvelopeKeys fresh(Passphrase passphrase, KeyCost cost) {
    return of(passphrase, random(SALT_BYTES), cost);
  }

  /** Whether a passphrase leads to these keys; takes its time. */
  boolean areOf(Passphrase passphrase) {
    try (var asked = of(passphrase, salt, cost)) {
      return MessageDigest.isEqual(asked.header, header);
    }
  }

  byte[] salt() {
    return salt.clone();
  }

  KeyCost cost() {
    return cost;
  }

  /** What shows that a header was written by whoever has the passphrase. */
  byte[] headerMac(byte[] bytes) {
    var mac = mac(header);
    return mac.doFinal(bytes);
  }

  /** For what shows that all segments belong together. */
  Mac sealMac() {
    return mac(seal);
  }

  /** The AES-256 key of the segments. */
  SecretKeySpec segmentKey() {
    return new SecretKeySpec(segments, "AES");
  }

  static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static Mac mac(byte[] key) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  private static byte[] expand(byte[] master, String use) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(master)
                  .thenExpand(use.getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java has HKDF since 25", e);
    }
  }

  /** Forgets the keys, as far as Java lets go of copies. */
  @Override
  public void close() {
    Arrays.fill(header, (byte) 0);
    Arrays.fill(seal, (byte) 0);
    Arrays.fill(segments, (byte) 0);
  }
}
