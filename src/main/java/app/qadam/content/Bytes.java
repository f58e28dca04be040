package app.qadam.content;

import java.nio.charset.StandardCharsets;

/** Numbers and texts at a place among bytes; a place outside holds nothing. */
final class Bytes {
  private Bytes() {}

  /** The byte as 0 to 255, or -1 outside. */
  static int at(byte[] bytes, int index) {
    return index >= 0 && index < bytes.length ? bytes[index] & 0xff : -1;
  }

  /** Two bytes, the high one first; -1 outside. */
  static int u16(byte[] bytes, int index) {
    return index >= 0 && index + 1 < bytes.length
        ? ((bytes[index] & 0xff) << 8) | (bytes[index + 1] & 0xff)
        : -1;
  }

  /** Four bytes, the high one first; -1 outside. */
  static long u32(byte[] bytes, int index) {
    return index >= 0 && index + 3 < bytes.length
        ? ((long) u16(bytes, index) << 16) | u16(bytes, index + 2)
        : -1;
  }

  /** Two bytes, the low one first; -1 outside. */
  static int low16(byte[] bytes, int index) {
    return index >= 0 && index + 1 < bytes.length
        ? (bytes[index] & 0xff) | ((bytes[index + 1] & 0xff) << 8)
        : -1;
  }

  /** Four bytes, the low one first; -1 outside. */
  static long low32(byte[] bytes, int index) {
    return index >= 0 && index + 3 < bytes.length
        ? low16(bytes, index) | ((long) low16(bytes, index + 2) << 16)
        : -1;
  }

  static boolean have(byte[] bytes, int index, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (at(bytes, index + i) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean have(byte[] bytes, int index, String latin) {
    for (int i = 0; i < latin.length(); i++) {
      if (at(bytes, index + i) != latin.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first place of a text of Latin letters from {@code from} to before {@code to}, or -1. */
  static int find(byte[] bytes, String latin, int from, int to) {
    int last = Math.min(to, bytes.length) - latin.length();
    for (int i = Math.max(0, from); i <= last; i++) {
      if (have(bytes, i, latin)) {
        return i;
      }
    }
    return -1;
  }

  static boolean contain(byte[] bytes, String latin) {
    return find(bytes, latin, 0, bytes.length) >= 0;
  }

  static String latin(byte[] bytes, int from, int to) {
    int start = Math.clamp(from, 0, bytes.length);
    int end = Math.clamp(to, start, bytes.length);
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
