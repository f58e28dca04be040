package app.qadam.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the name of a backup says of it, so that it is known without opening it.
 *
 * @param at when it was made, to the millisecond
 * @param version of its tables
 * @param before the version to which the file was brought right after it; absent for any other
 * @param entries how much it holds, as {@link app.qadam.model.casefile.Holding#total} counts
 * @param owner the first digits of the {@link FileMark#id} of its file; empty for a file of a
 *     version that had none
 */
public record BackupName(Instant at, int version, OptionalInt before, int entries, String owner) {
  static final int OWNER_DIGITS = 8;

  private static final String NOBODY = "unnamed";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern FORM =
      Pattern.compile(
          ".* (\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3}Z)"
              + " v(\\d{1,4})(?: before v(\\d{1,4}))? (\\d{1,7}) entries"
              + " ([0-9a-f]{8}|"
              + NOBODY
              + ")\\.qadam",
          Pattern.DOTALL);

  public BackupName {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    if (version < 1 || entries < 0) {
      throw new IllegalArgumentException("a backup has a version from 1 and no fewer than 0 rows");
    }
    if (!owner.matches("([0-9a-f]{8})?")) {
      throw new IllegalArgumentException("an owner is 8 hexadecimal digits, not " + owner);
    }
  }

  /** What a file's name says; empty when it is not that of a backup. */
  public static Optional<BackupName> of(Path file) {
    var form = FORM.matcher(String.valueOf(file.getFileName()));
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BackupName(
              TIME.parse(form.group(1), Instant::from),
              Integer.parseInt(form.group(2)),
              form.group(3) == null
                  ? OptionalInt.empty()
                  : OptionalInt.of(Integer.parseInt(form.group(3))),
              Integer.parseInt(form.group(4)),
              form.group(5).equals(NOBODY) ? "" : form.group(5)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A moment as it stands in names of files: in UTC, without signs that a system forbids. */
  static String inNames(Instant at) {
    return TIME.format(at);
  }

  /** The name of the backup of a file. */
  String text(Path file) {
    return "%s %s v%d%s %d entries %s.qadam"
        .formatted(
            BackupPlace.plainName(file),
            inNames(at),
            version,
            before.isPresent() ? " before v" + before.getAsInt() : "",
            entries,
            owner.isEmpty() ? NOBODY : owner);
  }

  /** The same, a little later: the name is taken. */
  BackupName next() {
    return new BackupName(at.plusMillis(1), version, before, entries, owner);
  }
}
