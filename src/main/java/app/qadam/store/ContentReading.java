package app.qadam.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a content in whose size is not known before, and not more of it than can be kept. */
final class ContentReading extends OutputStream {
  /** As large as the largest file that Qadam takes in. */
  static final long LARGEST = 64L * 1024 * 1024;

  private static final int PIECE = 1024 * 1024;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] piece = new byte[64];
  private int used;
  private long size;

  /** There is more than can be kept. */
  static final class TooLarge extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    size += length;
    if (size > LARGEST) {
      throw new TooLarge();
    }
    int at = from;
    while (at < from + length) {
      if (used == piece.length) {
        makeRoom();
      }
      int now = Math.min(piece.length - used, from + length - at);
      System.arraycopy(bytes, at, piece, used, now);
      used += now;
      at += now;
    }
  }

  private void makeRoom() {
    if (piece.length < PIECE) {
      piece = Arrays.copyOf(piece, Math.min(PIECE, piece.length * 4));
    } else {
      full.add(piece);
      piece = new byte[PIECE];
      used = 0;
    }
  }

  byte[] bytes() {
    var bytes = new byte[Math.toIntExact(size)];
    int at = 0;
    for (byte[] one : full) {
      System.arraycopy(one, 0, bytes, at, one.length);
      at += one.length;
    }
    System.arraycopy(piece, 0, bytes, at, used);
    return bytes;
  }
}
