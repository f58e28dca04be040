package app.qadam.content;

import app.qadam.content.Inspector.Found;
import app.qadam.model.document.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Looks into what is packed as a ZIP, as documents of Word and of OpenOffice are. */
final class ZipScan {
  /** What is unpacked at most to see whether it is whole, in bytes. */
  private static final long MOST_UNPACKED = 500_000_000;

  private static final int MOST_ENTRIES = 100_000;
  private static final int END_RECORD = 22;
  private static final int LONGEST_REMARK = 0xffff;

  private final byte[] bytes;
  private final Set<String> names = new HashSet<>();
  private boolean whole;

  private ZipScan(byte[] bytes) {
    this.bytes = bytes;
  }

  static Found look(byte[] bytes) {
    var scan = new ZipScan(bytes);
    boolean unpacks = scan.unpacks();
    scan.whole = unpacks && scan.hasItsEnd();
    var kind = scan.kind();
    if (kind != FileKind.DOCX) {
      return Found.trouble(kind, Trouble.NOT_SUPPORTED);
    }
    return scan.whole
        ? Found.good(kind, new Detail.None())
        : Found.trouble(kind, Trouble.TRUNCATED);
  }

  private FileKind kind() {
    if (names.contains("[Content_Types].xml")) {
      boolean word = names.stream().anyMatch(name -> name.startsWith("word/"));
      boolean other = names.stream().anyMatch(name -> name.matches("(xl|ppt|visio)/.*"));
      // One that is cut off early has shown only its first part.
      return word || (!whole && !other) ? FileKind.DOCX : FileKind.ZIP;
    }
    return Bytes.have(bytes, 30, "mimetypeapplication/vnd.oasis.opendocument.text")
        ? FileKind.ODT
        : FileKind.ZIP;
  }

  /** Reads from the front, and so takes note of the names even if the end is missing. */
  private boolean unpacks() {
    long left = MOST_UNPACKED;
    // Names in an old encoding are no reason to stop.
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        left -= through(zip, left);
        if (left <= 0 || names.size() > MOST_ENTRIES) {
          return false;
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static long through(InputStream in, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    long length = 0;
    for (int read = in.read(buffer); read >= 0 && length < most; read = in.read(buffer)) {
      length += read;
    }
    return length;
  }

  /** The record that closes a ZIP tells where its table of contents begins. */
  private boolean hasItsEnd() {
    int earliest = Math.max(0, bytes.length - END_RECORD - LONGEST_REMARK);
    for (int at = bytes.length - END_RECORD; at >= earliest; at--) {
      if (Bytes.have(bytes, at, 'P', 'K', 5, 6)) {
        long table = Bytes.low32(bytes, at + 16);
        return table < at && Bytes.have(bytes, (int) table, 'P', 'K', 1, 2);
      }
    }
    return false;
  }
}
