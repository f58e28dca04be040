package app.qadam.content;

import app.qadam.content.Inspector.Found;
import app.qadam.content.PictureHeader.Coding;
import app.qadam.model.document.FileKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Walks through the segments of a JPEG, by ITU-T T.81 annex B, without decoding it. */
final class JpegScan {
  /** A progressive picture has about ten; hundreds are made to keep a decoder busy. */
  private static final int MOST_SCANS = 200;

  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
  private static final double CENTIMETRES_PER_INCH = 2.54;

  private final byte[] bytes;
  private int width;
  private int height;
  private int frame;
  private int bits;
  private int components;
  private int scans;
  private boolean ends;
  private OptionalInt density = OptionalInt.empty();
  private Optional<Exif> exif = Optional.empty();
  private boolean xmpLocates;

  private JpegScan(byte[] bytes) {
    this.bytes = bytes;
  }

  static JpegScan of(byte[] bytes) {
    var scan = new JpegScan(bytes);
    scan.walk();
    return scan;
  }

  Optional<PictureHeader> header() {
    if (width <= 0 || height <= 0) {
      return Optional.empty();
    }
    var camera = exif.orElse(Exif.NONE);
    return Optional.of(
        new PictureHeader(
            FileKind.JPEG,
            width,
            height,
            coding(),
            camera.orientation(),
            density.isPresent() ? density : camera.dpi(),
            camera.located() || xmpLocates));
  }

  Found look(byte[] whole) {
    var header = header();
    if (header.isEmpty()) {
      return Found.trouble(FileKind.JPEG, Trouble.TRUNCATED);
    }
    return Pixels.look(whole, header.get(), ends);
  }

  private Coding coding() {
    // Baseline, extended and progressive, all by Huffman; others are hardly ever met.
    if (frame > 0xc2 || bits != 8 || scans > MOST_SCANS) {
      return Coding.UNUSUAL;
    }
    return switch (components) {
      case 1, 3 -> Coding.USUAL;
      case 4 -> Coding.FOR_PRINTING;
      default -> Coding.UNUSUAL;
    };
  }

  private void walk() {
    int at = 2;
    while (at < bytes.length) {
      if (Bytes.at(bytes, at) != 0xff) {
        at++;
        continue;
      }
      int marker = Bytes.at(bytes, at + 1);
      if (marker == 0xff) {
        at++;
      } else if (marker == 0xd9) {
        ends = scans > 0;
        return;
      } else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
        at += 2;
      } else {
        int length = Bytes.u16(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.length) {
          return;
        }
        segment(marker, at + 4, at + 2 + length);
        at += 2 + length;
      }
    }
  }

  /** Coded data needs no step of its own: in it 0xFF stands only before 0 or a restart mark. */
  private void segment(int marker, int from, int to) {
    switch (marker) {
      case 0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf ->
          frame(marker, from);
      case 0xda -> scans++;
      case 0xe0 -> jfif(from);
      case 0xe1 -> camera(from, to);
      default -> {}
    }
  }

  private void frame(int marker, int from) {
    if (frame == 0) {
      frame = marker;
      bits = Bytes.at(bytes, from);
      height = Bytes.u16(bytes, from + 1);
      width = Bytes.u16(bytes, from + 3);
      components = Bytes.at(bytes, from + 5);
    }
  }

  private void jfif(int from) {
    if (!Bytes.have(bytes, from, "JFIF\0")) {
      return;
    }
    int across = Bytes.u16(bytes, from + 8);
    switch (Bytes.at(bytes, from + 7)) {
      case 1 -> density = OptionalInt.of(across);
      case 2 -> density = OptionalInt.of((int) Math.round(across * CENTIMETRES_PER_INCH));
      default -> {}
    }
  }

  private void camera(int from, int to) {
    if (exif.isEmpty() && Bytes.have(bytes, from, "Exif\0\0")) {
      exif = Optional.of(Exif.of(Arrays.copyOfRange(bytes, from + 6, Math.max(from + 6, to))));
    } else if (Bytes.have(bytes, from, XMP) || Bytes.have(bytes, from, MORE_XMP)) {
      xmpLocates |= Bytes.find(bytes, "GPSLatitude", from, to) >= 0;
    }
  }
}
