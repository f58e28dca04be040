package app.qadam.model.edition;

import app.qadam.model.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which facts these are.
 *
 * @param date the day of the facts: that on which the table of programs was read
 * @param shipped the day of the facts that Qadam ships with
 * @param file the accepted file that goes before those shipped
 * @param trouble why an accepted file is not used; the shipped facts hold then
 */
public record Edition(
    LocalDate date, LocalDate shipped, Optional<OfFile> file, Optional<Phrase> trouble) {
  private static final int GOOD_MONTHS = 6;

  /** A file of facts, with the day of the facts in it. */
  public record OfFile(String name, LocalDate date) {}

  /** The facts that Qadam ships with. */
  public static Edition shipped(LocalDate date) {
    return new Edition(date, date, Optional.empty(), Optional.empty());
  }

  /** Whether the facts are over six months old, by the calendar. */
  public boolean isOldOn(LocalDate today) {
    return date.plusMonths(GOOD_MONTHS).isBefore(today);
  }

  /** The day of the facts, or of the file in force, where it is still ahead. */
  public Optional<LocalDate> aheadOn(LocalDate today) {
    return Stream.concat(
            Stream.of(date), file.filter(one -> trouble.isEmpty()).map(OfFile::date).stream())
        .filter(today::isBefore)
        .max(Comparator.naturalOrder());
  }

  /** The whole units from the facts' day to {@code today}; never below 0. */
  public long age(ChronoUnit unit, LocalDate today) {
    return Math.max(0, unit.between(date, today));
  }

  /** Whether Qadam itself has newer facts than the accepted file. */
  public boolean isBehindShipped() {
    return file.filter(one -> one.date().isBefore(shipped)).isPresent();
  }
}
