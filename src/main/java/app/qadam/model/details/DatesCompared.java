package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds two dates, as ISO 8601 texts, against each other. */
final class DatesCompared {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private DatesCompared() {}

  static Optional<LocalDate> read(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day with day and month changed over, where there is such a day. */
  static Optional<LocalDate> swapped(String text) {
    var parts = ISO.matcher(text.strip());
    return parts.matches()
        ? read(parts.group(1) + "-" + parts.group(3) + "-" + parts.group(2))
        : Optional.empty();
  }

  static Optional<Difference> problemWith(String text) {
    return read(text).isPresent()
        ? Optional.empty()
        : Optional.of(
            Difference.mismatch(Discrepancy.NOT_A_DATE, Phrase.of("finding.not-a-date", text)));
  }

  static Optional<Difference> compare(String mine, String theirs) {
    if (mine.strip().equals(theirs.strip())) {
      return Optional.empty();
    }
    var one = read(mine);
    var other = read(theirs);
    if (isSwapped(mine, theirs)) {
      return Optional.of(
          Difference.mismatch(
              Discrepancy.DAY_AND_MONTH_SWAPPED,
              Phrase.of("finding.day-and-month-swapped", asDay(one, mine), asDay(other, theirs))));
    }
    if (one.isEmpty() || other.isEmpty()) {
      return problemWith(one.isEmpty() ? mine : theirs);
    }
    return Optional.of(
        Difference.mismatch(Discrepancy.OTHER_DATE, otherDate(one.get(), other.get())));
  }

  /** The day, to be told with its month as a word; the text where it is none. */
  private static Object asDay(Optional<LocalDate> day, String text) {
    return day.isPresent() ? day.get() : text;
  }

  private static boolean isSwapped(String mine, String theirs) {
    return isSwappedForm(mine, theirs) || isSwappedForm(theirs, mine);
  }

  private static boolean isSwappedForm(String one, String other) {
    return swapped(one).isPresent() && swapped(one).equals(read(other));
  }

  private static Phrase otherDate(LocalDate mine, LocalDate theirs) {
    if (mine.getYear() != theirs.getYear() && mine.equals(theirs.withYear(mine.getYear()))) {
      return Phrase.of("finding.other-date.year", mine.getYear(), theirs.getYear());
    }
    return Phrase.of("finding.other-date", mine, theirs);
  }
}
