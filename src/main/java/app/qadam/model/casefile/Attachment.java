package app.qadam.model.casefile;

import app.qadam.model.document.FileKind;
import java.time.LocalDate;

/**
 * A file that the applicant attached to a document; its content lies in the Qadam file under its
 * digest.
 *
 * @param document the document's id in the checklist
 * @param name the file's name as it was chosen, without its folder
 * @param size in bytes
 * @param sha256 the digest of the content, 64 hexadecimal digits in lower case
 * @param added the day on which it was attached
 * @param current whether it is the version that is handed in; at most one of a document is
 */
public record Attachment(
    long id,
    String document,
    String name,
    FileKind kind,
    long size,
    String sha256,
    LocalDate added,
    boolean current)
    implements KeptFile {
  /** The largest file that is taken, in bytes: 50 MB. */
  public static final long LARGEST = 50_000_000;

  public Attachment {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a SHA-256 digest has 64 hexadecimal digits");
    }
    if (size <= 0 || size > LARGEST) {
      throw new IllegalArgumentException("a file has 1 to " + LARGEST + " bytes");
    }
    if (name.isBlank() || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException("a file's name stands without its folder");
    }
    if (!kind.canBeAttached()) {
      throw new IllegalArgumentException("a file of this kind is not attached: " + kind.id());
    }
  }

  /** The same as the version that is handed in, or not any more. */
  public Attachment current(boolean isCurrent) {
    return new Attachment(id, document, name, kind, size, sha256, added, isCurrent);
  }
}
