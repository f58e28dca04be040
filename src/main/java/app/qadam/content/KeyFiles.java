package app.qadam.content;

/** Recognises files that hold a private key. */
final class KeyFiles {
  private static final int SEQUENCE = 0x30;
  private static final int BEGINNING_OF_TEXT = 64 * 1024;

  /** 1.2.840.113549.1.7: what PKCS #12 wraps its content in, by RFC 7292 chapter 4. */
  private static final int[] PKCS_7 = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07};

  /** 1.2.840.113549.1.5: encryption by a password, by RFC 8018. */
  private static final int[] PKCS_5 = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05};

  /** 1.2.840.113549.1.12.1: encryption by a password as in PKCS #12. */
  private static final int[] PKCS_12 = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01};

  private KeyFiles() {}

  static boolean isKey(byte[] bytes) {
    return isJavaStore(bytes) || isDer(bytes) || isPem(bytes);
  }

  /** A key store of Java: JKS or JCEKS. */
  private static boolean isJavaStore(byte[] bytes) {
    return Bytes.have(bytes, 0, 0xfe, 0xed, 0xfe, 0xed)
        || Bytes.have(bytes, 0, 0xce, 0xce, 0xce, 0xce);
  }

  private static boolean isPem(byte[] bytes) {
    int end = Math.min(bytes.length, BEGINNING_OF_TEXT);
    int begin = Bytes.find(bytes, "-----BEGIN ", 0, end);
    while (begin >= 0) {
      int name = begin + "-----BEGIN ".length();
      int close = Bytes.find(bytes, "-----", name, Math.min(end, name + 64));
      if (close >= 0 && Bytes.latin(bytes, name, close).contains("PRIVATE KEY")) {
        return true;
      }
      begin = Bytes.find(bytes, "-----BEGIN ", name, end);
    }
    return Bytes.have(bytes, 0, "PuTTY-User-Key-File-");
  }

  private static boolean isDer(byte[] bytes) {
    int inner = inside(bytes, 0, SEQUENCE);
    return inner > 0
        && (isPkcs12(bytes, inner) || isPrivateKey(bytes, inner) || isEncrypted(bytes, inner));
  }

  /** Version 3, then content of PKCS #7. */
  private static boolean isPkcs12(byte[] bytes, int at) {
    return Bytes.have(bytes, at, 2, 1, 3) && hasObject(bytes, at + 3, PKCS_7);
  }

  /** PKCS #8: version 0 or 1, then the algorithm; or PKCS #1: version 0, then a long number. */
  private static boolean isPrivateKey(byte[] bytes, int at) {
    if (!Bytes.have(bytes, at, 2, 1, 0) && !Bytes.have(bytes, at, 2, 1, 1)) {
      return false;
    }
    int algorithm = inside(bytes, at + 3, SEQUENCE);
    return (algorithm > 0 && Bytes.at(bytes, algorithm) == 6)
        || (Bytes.have(bytes, at + 3, 2, 0x82) && Bytes.have(bytes, at, 2, 1, 0));
  }

  private static boolean isEncrypted(byte[] bytes, int at) {
    return hasObject(bytes, at, PKCS_5) || hasObject(bytes, at, PKCS_12);
  }

  /** Whether a sequence begins with a name below this one. */
  private static boolean hasObject(byte[] bytes, int at, int[] name) {
    int inner = inside(bytes, at, SEQUENCE);
    return inner > 0
        && Bytes.at(bytes, inner) == 6
        && Bytes.at(bytes, inner + 1) >= name.length
        && Bytes.have(bytes, inner + 2, name);
  }

  /** Where the content of a thing of this type begins, or -1 when it is of another. */
  private static int inside(byte[] bytes, int at, int type) {
    if (Bytes.at(bytes, at) != type) {
      return -1;
    }
    int length = Bytes.at(bytes, at + 1);
    if (length < 0 || length > 0x84) {
      return -1;
    }
    return length <= 0x80 ? at + 2 : at + 2 + (length - 0x80);
  }
}
