package app.qadam.model.handin;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.document.DocumentType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system and every portal takes: plain letters, digits, blanks. */
public final class PlainName {
  /** Long enough for any document, short enough for old portals and long folders. */
  private static final int LONGEST = 80;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_-]+");

  /** A name that begins with a hyphen would be taken for an option by programs. */
  private static final Pattern EDGES = Pattern.compile("^[ _-]+|(?<![ _-])[ _-]+$");

  /** Names that Windows keeps for devices, whatever their ending. */
  private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");

  private PlainName() {}

  /** The name under which a document is packed: {@code 06 Criminal record certificate.pdf}. */
  static String of(int number, DocumentType type, Attachment file) {
    return String.format(Locale.ROOT, "%02d ", number)
        + of(type.title().en())
        + "."
        + file.kind().extension();
  }

  /**
   * A text as a name without an ending: folders, dots and other signs are left out, and what is
   * left is never empty, too long, or a name that Windows keeps for itself.
   */
  public static String of(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var name = trimmed(OTHER.matcher(plain).replaceAll(" "));
    if (name.length() > LONGEST) {
      name = trimmed(name.substring(0, LONGEST));
    }
    if (name.isEmpty()) {
      return "file";
    }
    return RESERVED.matcher(name).matches() ? name + " file" : name;
  }

  private static String trimmed(String name) {
    return EDGES.matcher(name).replaceAll("");
  }
}
