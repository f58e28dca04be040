package app.qadam.content;

import app.qadam.content.Inspector.Found;
import app.qadam.content.PictureHeader.Coding;
import app.qadam.model.document.FileKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/** Walks through the chunks of a PNG, by the W3C's specification, without decoding it. */
final class PngScan {
  private static final int SIGNATURE = 8;
  private static final double METRES_PER_INCH = 0.0254;

  private final byte[] bytes;
  private long width;
  private long height;
  private boolean whole = true;
  private boolean ends;
  private OptionalInt dpi = OptionalInt.empty();
  private Exif exif = Exif.NONE;
  private boolean xmpLocates;

  private PngScan(byte[] bytes) {
    this.bytes = bytes;
  }

  static PngScan of(byte[] bytes) {
    var scan = new PngScan(bytes);
    scan.walk();
    return scan;
  }

  Optional<PictureHeader> header() {
    if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    return Optional.of(
        new PictureHeader(
            FileKind.PNG,
            (int) width,
            (int) height,
            Coding.USUAL,
            exif.orientation(),
            dpi.isPresent() ? dpi : exif.dpi(),
            exif.located() || xmpLocates));
  }

  Found look(byte[] content) {
    var header = header();
    if (header.isEmpty()) {
      return Found.trouble(FileKind.PNG, Trouble.TRUNCATED);
    }
    return Pixels.look(content, header.get(), whole && ends);
  }

  private void walk() {
    int at = SIGNATURE;
    while (!ends && at + 12 <= bytes.length) {
      long length = Bytes.u32(bytes, at);
      if (length > bytes.length - at - 12L) {
        return;
      }
      int end = at + 8 + (int) length;
      whole &= hasItsSum(at + 4, end);
      chunk(Bytes.latin(bytes, at + 4, at + 8), at + 8, end);
      at = end + 4;
    }
  }

  private boolean hasItsSum(int from, int to) {
    var sum = new CRC32();
    sum.update(bytes, from, to - from);
    return sum.getValue() == Bytes.u32(bytes, to);
  }

  private void chunk(String type, int from, int to) {
    switch (type) {
      case "IHDR" -> {
        width = Bytes.u32(bytes, from);
        height = Bytes.u32(bytes, from + 4);
      }
      case "pHYs" -> {
        if (to - from == 9 && Bytes.at(bytes, from + 8) == 1) {
          dpi = OptionalInt.of((int) Math.round(Bytes.u32(bytes, from) * METRES_PER_INCH));
        }
      }
      case "eXIf" -> exif = Exif.of(Arrays.copyOfRange(bytes, from, to));
      case "iTXt" -> xmpLocates |= Bytes.find(bytes, "GPSLatitude", from, to) >= 0;
      case "IEND" -> ends = true;
      default -> {}
    }
  }
}
