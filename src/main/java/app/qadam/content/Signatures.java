package app.qadam.content;

import app.qadam.model.document.FileKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What kind of file bytes are, by how they begin. */
final class Signatures {
  /** Readers of PDF accept what stands before its head, such as a mail's, up to here. */
  private static final int PDF_HEAD = 1024;

  private static final int BEGINNING_OF_TEXT = 64 * 1024;

  private Signatures() {}

  /**
   * The kind; of what is packed as a ZIP ({@link FileKind#ZIP}) and of old office files ({@link
   * FileKind#DOC}) only the container.
   */
  static FileKind kind(byte[] bytes) {
    if (Bytes.have(bytes, 0, 0xff, 0xd8, 0xff)) {
      return FileKind.JPEG;
    }
    if (Bytes.have(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
      return FileKind.PNG;
    }
    if (Bytes.have(bytes, 0, "%PDF-")) {
      return FileKind.PDF;
    }
    if (Bytes.have(bytes, 0, 'P', 'K', 3, 4) || Bytes.have(bytes, 0, 'P', 'K', 5, 6)) {
      return FileKind.ZIP;
    }
    if (Bytes.have(bytes, 0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
      return FileKind.DOC;
    }
    if (KeyFiles.isKey(bytes)) {
      return FileKind.KEY;
    }
    if (Bytes.have(bytes, 0, "{\\rtf")) {
      return FileKind.RTF;
    }
    var picture = otherPicture(bytes);
    if (picture != FileKind.UNKNOWN) {
      return picture;
    }
    if (Bytes.find(bytes, "%PDF-", 0, PDF_HEAD) >= 0) {
      return FileKind.PDF;
    }
    return isText(bytes) ? FileKind.TEXT : FileKind.UNKNOWN;
  }

  private static FileKind otherPicture(byte[] bytes) {
    if (Bytes.have(bytes, 4, "ftyp") && isHeic(bytes)) {
      return FileKind.HEIC;
    }
    if (Bytes.have(bytes, 0, "RIFF") && Bytes.have(bytes, 8, "WEBP")) {
      return FileKind.WEBP;
    }
    if (Bytes.have(bytes, 0, "GIF87a") || Bytes.have(bytes, 0, "GIF89a")) {
      return FileKind.GIF;
    }
    if (Bytes.have(bytes, 0, 'I', 'I', 42, 0)
        || Bytes.have(bytes, 0, 'M', 'M', 0, 42)
        || Bytes.have(bytes, 0, 'I', 'I', 43, 0)
        || Bytes.have(bytes, 0, 'M', 'M', 0, 43)) {
      return FileKind.TIFF;
    }
    // "BM" may begin a text; the size of a bitmap's second head is one of a few.
    if (Bytes.have(bytes, 0, "BM")
        && switch (Bytes.at(bytes, 14)) {
          case 12, 40, 52, 56, 64, 108, 124 -> Bytes.have(bytes, 15, 0, 0, 0);
          default -> false;
        }) {
      return FileKind.BMP;
    }
    return FileKind.UNKNOWN;
  }

  /** Whether one of the brands in the first box is that of pictures coded as HEVC. */
  private static boolean isHeic(byte[] bytes) {
    long box = Bytes.u32(bytes, 0);
    int end = Math.clamp(box, 12, Math.min(256, Math.max(12, bytes.length)));
    var brands = Bytes.latin(bytes, 8, 12) + Bytes.latin(bytes, 16, end);
    boolean hevc = false;
    boolean other = false;
    for (int i = 0; i + 4 <= brands.length(); i += 4) {
      switch (brands.substring(i, i + 4)) {
        case "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs" -> hevc = true;
        case "avif", "avis" -> other = true;
        default -> {}
      }
    }
    return hevc || (brands.startsWith("mif1") && !other);
  }

  private static boolean isText(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING_OF_TEXT);
    if (Bytes.have(bytes, 0, 0xff, 0xfe) || Bytes.have(bytes, 0, 0xfe, 0xff)) {
      return true;
    }
    for (int i = 0; i < length; i++) {
      int one = Bytes.at(bytes, i);
      if (one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
        return false;
      }
    }
    // A letter may be cut at the end of the beginning.
    for (int cut = 0; cut < 4 && cut < length; cut++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length - cut));
        return true;
      } catch (CharacterCodingException e) {
        if (length == bytes.length) {
          return false;
        }
      }
    }
    return false;
  }
}
