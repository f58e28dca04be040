package app.qadam.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups of one file are kept: the newest of each of the last 24 hours, 14 days, 8 weeks and
 * 12 months that have one; the newest before each step of the tables; and the fullest, as long as
 * it holds more than twice as much as the newest.
 *
 * <p>Hours and days without a backup do not count, so that the clock has no part in it: one that
 * jumps takes nothing away. All in UTC, weeks from Monday.
 */
final class Retention {
  static final int HOURS = 24;
  static final int DAYS = 14;
  static final int WEEKS = 8;
  static final int MONTHS = 12;

  /** How many times as much a backup must hold for the file to have lost something since. */
  private static final int FULLER = 2;

  private static final Comparator<BackupName> NEWEST_FIRST =
      Comparator.comparing(BackupName::at)
          .thenComparingInt(BackupName::version)
          .thenComparingInt(BackupName::entries)
          .reversed();

  private Retention() {}

  /** Those that are kept; all others may go. */
  static Set<BackupName> kept(Collection<BackupName> all) {
    var newestFirst = all.stream().sorted(NEWEST_FIRST).toList();
    Set<BackupName> kept = new HashSet<>();
    newestOfEach(newestFirst, HOURS, at -> at.truncatedTo(ChronoUnit.HOURS), kept);
    newestOfEach(newestFirst, DAYS, Retention::day, kept);
    newestOfEach(
        newestFirst,
        WEEKS,
        at -> day(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        kept);
    newestOfEach(newestFirst, MONTHS, at -> YearMonth.from(day(at)), kept);
    newestBeforeEachStep(newestFirst, kept);
    fullest(newestFirst, kept);
    return kept;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static <P> void newestOfEach(
      List<BackupName> newestFirst, int most, Function<Instant, P> period, Set<BackupName> kept) {
    Set<P> seen = new HashSet<>();
    for (BackupName one : newestFirst) {
      if (seen.size() < most && seen.add(period.apply(one.at()))) {
        kept.add(one);
      }
    }
  }

  private static void newestBeforeEachStep(List<BackupName> newestFirst, Set<BackupName> kept) {
    Set<List<Integer>> seen = new HashSet<>();
    for (BackupName one : newestFirst) {
      if (one.before().isPresent() && seen.add(List.of(one.version(), one.before().getAsInt()))) {
        kept.add(one);
      }
    }
  }

  /** An empty backup never takes the place of a full one. */
  private static void fullest(List<BackupName> newestFirst, Set<BackupName> kept) {
    // Of several as full as that, the newest.
    newestFirst.stream()
        .reduce((one, older) -> older.entries() > one.entries() ? older : one)
        .filter(one -> one.entries() > FULLER * newestFirst.getFirst().entries())
        .ifPresent(kept::add);
  }
}
