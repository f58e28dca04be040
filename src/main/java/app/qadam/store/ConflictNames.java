package app.qadam.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the services that keep folders the same name the second file when both computers changed it:
 * Dropbox "name (Aida's conflicted copy 2026-11-25)", Syncthing
 * "name.sync-conflict-20261125-123456-ABCDEFG", OneDrive "name-COMPUTER", Google Drive "name (1)",
 * iCloud Drive "name 2".
 */
final class ConflictNames {
  private static final String ENDING = ".qadam";

  /** Nothing else is named like this. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          " \\(.*(conflicted copy|conflict|конфликт).*\\)|\\.sync-conflict-\\d{8}-\\d{6}-\\w{7}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A person may have named a file like this as well. */
  private static final Pattern POSSIBLE = Pattern.compile("-[\\w-]+| \\(\\d+\\)| \\d+");

  private ConflictNames() {}

  /** How likely one of two files is the other's second. */
  enum Likeness {
    CERTAIN,
    POSSIBLE
  }

  /** Whether by their names one of two files can have been made of the other. */
  static Optional<Likeness> of(Path one, Path other) {
    var first = stem(one);
    var second = stem(other);
    return first.length() < second.length() ? of(first, second) : of(second, first);
  }

  private static Optional<Likeness> of(String shorter, String longer) {
    if (!longer.startsWith(shorter)) {
      return Optional.empty();
    }
    var added = longer.substring(shorter.length());
    if (CERTAIN.matcher(added).matches()) {
      return Optional.of(Likeness.CERTAIN);
    }
    return POSSIBLE.matcher(added).matches() ? Optional.of(Likeness.POSSIBLE) : Optional.empty();
  }

  static boolean isOfQadam(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private static String stem(Path file) {
    var name = String.valueOf(file.getFileName());
    return isOfQadam(file) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
