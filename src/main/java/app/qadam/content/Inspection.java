package app.qadam.content;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.document.FileKind;
import java.util.Optional;

/**
 * What was found in a file.
 *
 * @param kind by the content; {@link FileKind#UNKNOWN} for a file that was not read
 * @param size in bytes
 * @param sha256 the digest of the content in lower case; empty for a file that was not read
 * @param trouble why it cannot be attached; a file without trouble can
 */
public record Inspection(
    FileKind kind, long size, String sha256, Optional<Trouble> trouble, Detail detail) {
  public Inspection {
    if (trouble.isEmpty() && !kind.canBeAttached()) {
      throw new IllegalArgumentException("a file of this kind is not attached: " + kind.id());
    }
  }

  static Inspection unread(long size, Trouble trouble) {
    return new Inspection(FileKind.UNKNOWN, size, "", Optional.of(trouble), new Detail.None());
  }

  public boolean canBeAttached() {
    return trouble.isEmpty();
  }

  /** The trouble as a sentence, for a kind that nobody asks for the one of that kind. */
  public Optional<Phrase> sentence() {
    return trouble.map(found ->
        switch (found) {
          case NOT_SUPPORTED -> Phrase.of("file.not-supported." + kind.id());
          case TOO_LARGE -> Phrase.of("file.trouble." + found.id(), Attachment.LARGEST / 1_000_000);
          case TOO_MANY_PIXELS ->
              Phrase.of("file.trouble." + found.id(), PictureHeader.MOST_PIXELS / 1_000_000);
          case EMPTY, TRUNCATED, PASSWORD, KEY_FILE, CANNOT_READ ->
              Phrase.of("file.trouble." + found.id());
        });
  }
}
