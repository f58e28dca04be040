package app.qadam.content;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.document.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Finds out what a file is and whether it can be attached; it believes no name. */
public final class Inspector {
  private Inspector() {}

  /** Reads a file once and looks into it; takes its time, so not on the window's thread. */
  public static Read read(Path file) {
    try {
      // A pipe or a device could be read for ever.
      if (!Files.isRegularFile(file)) {
        return new Read(Inspection.unread(0, Trouble.CANNOT_READ), new byte[0]);
      }
      long size = Files.size(file);
      if (size > Attachment.LARGEST) {
        return new Read(Inspection.unread(size, Trouble.TOO_LARGE), new byte[0]);
      }
      try (var in = Files.newInputStream(file)) {
        // It may have grown meanwhile.
        var bytes = in.readNBytes(Math.toIntExact(Attachment.LARGEST) + 1);
        return new Read(inspect(bytes), bytes);
      }
    } catch (IOException | SecurityException e) {
      return new Read(Inspection.unread(0, Trouble.CANNOT_READ), new byte[0]);
    }
  }

  /** As {@link #read}, where the bytes are not wanted. */
  public static Inspection inspect(Path file) {
    return read(file).inspection();
  }

  /** Looks into bytes, such as those of the clipboard; answers for any content. */
  public static Inspection inspect(byte[] bytes) {
    if (bytes.length == 0) {
      return Inspection.unread(0, Trouble.EMPTY);
    }
    if (bytes.length > Attachment.LARGEST) {
      return Inspection.unread(bytes.length, Trouble.TOO_LARGE);
    }
    var found = find(bytes);
    return new Inspection(
        found.kind(), bytes.length, digest(bytes), found.trouble(), found.detail());
  }

  private static Found find(byte[] bytes) {
    var kind = Signatures.kind(bytes);
    return switch (kind) {
      case PDF -> PdfFile.look(bytes);
      case JPEG -> JpegScan.of(bytes).look(bytes);
      case PNG -> PngScan.of(bytes).look(bytes);
      case ZIP -> ZipScan.look(bytes);
      case DOC -> OleFile.look(bytes);
      case KEY -> Found.trouble(kind, Trouble.KEY_FILE);
      case DOCX, HEIC, WEBP, GIF, TIFF, BMP, ODT, RTF, TEXT, UNKNOWN ->
          Found.trouble(kind, Trouble.NOT_SUPPORTED);
    };
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What one kind's own look says. */
  record Found(FileKind kind, Optional<Trouble> trouble, Detail detail) {
    static Found good(FileKind kind, Detail detail) {
      return new Found(kind, Optional.empty(), detail);
    }

    static Found trouble(FileKind kind, Trouble trouble) {
      return new Found(kind, Optional.of(trouble), new Detail.None());
    }
  }
}
