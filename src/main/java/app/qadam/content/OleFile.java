package app.qadam.content;

import app.qadam.content.Inspector.Found;
import app.qadam.model.document.FileKind;
import java.nio.charset.StandardCharsets;

/** The container of Microsoft Office up to 2003; today's Office puts encrypted files into one. */
final class OleFile {
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private OleFile() {}

  static Found look(byte[] bytes) {
    return Bytes.contain(bytes, ENCRYPTED)
        ? Found.trouble(FileKind.DOCX, Trouble.PASSWORD)
        : Found.trouble(FileKind.DOC, Trouble.NOT_SUPPORTED);
  }
}
