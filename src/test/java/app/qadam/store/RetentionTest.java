package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class RetentionTest {
  private static final long SEED = 6;
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final int TWO_YEARS = 2 * 365 * 24 * 60;

  private static BackupName made(Instant at, int entries) {
    return new BackupName(at, 4, OptionalInt.empty(), entries, "0123abcd");
  }

  private static BackupName beforeStep(Instant at, int from) {
    return new BackupName(at, from, OptionalInt.of(from + 1), 20, "0123abcd");
  }

  private static Gen<BackupName> backups() {
    return integers()
        .between(-TWO_YEARS, TWO_YEARS)
        .zip(
            integers().between(0, 100),
            integers().between(1, 12),
            (minutes, entries, kind) -> {
              var at = NOON.plus(Duration.ofMinutes(minutes));
              return kind <= 3 ? beforeStep(at, kind) : made(at, entries);
            });
  }

  private static Gen<List<BackupName>> lots() {
    return lists().of(backups()).ofSizeBetween(1, 60);
  }

  @Test
  void theNewestIsNeverTakenAway() {
    qt().withFixedSeed(SEED)
        .forAll(lots())
        .check(all ->
            Retention.kept(all).stream()
                .anyMatch(one ->
                    one.at()
                        .equals(
                            all.stream()
                                .map(BackupName::at)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())));
  }

  @Test
  void theOnlyOneIsNeverTakenAway() {
    qt().withFixedSeed(SEED)
        .forAll(backups())
        .check(one -> Retention.kept(List.of(one)).equals(Set.of(one)));
  }

  @Test
  void takingAwayTwiceTakesNoMoreThanOnce() {
    qt().withFixedSeed(SEED)
        .forAll(lots())
        .check(all -> {
          var kept = Retention.kept(all);
          return Retention.kept(kept).equals(kept);
        });
  }

  @Test
  void theOrderInWhichTheyAreFoundPlaysNoPart() {
    qt().withFixedSeed(SEED)
        .forAll(lots())
        .check(all -> Retention.kept(all).equals(Retention.kept(all.reversed())));
  }

  @Test
  void noMoreAreKeptThanTheRuleSays() {
    int most = Retention.HOURS + Retention.DAYS + Retention.WEEKS + Retention.MONTHS + 3 + 1;
    qt().withFixedSeed(SEED).forAll(lots()).check(all -> Retention.kept(all).size() <= most);
  }

  @Test
  void oneFromTheFutureTakesAtMostOnePlaceOfEachKind() {
    qt().withFixedSeed(SEED)
        .forAll(lots(), integers().between(1, 100))
        .check((all, years) -> {
          var without = Retention.kept(all);
          var more = new ArrayList<>(all);
          // As full as the fullest, so that this is about time alone.
          more.add(made(NOON.plus(Duration.ofDays(3650L * years)), 100));
          var with = Retention.kept(more);
          var lost = new HashSet<>(without);
          lost.removeAll(with);
          // One of each of four kinds of period, and the fuller one that is fuller no more.
          return lost.size() <= 5;
        });
  }

  @Test
  void hoursDaysWeeksAndMonthsEachKeepTheirNewest() {
    var every10Minutes =
        IntStream.range(0, 6 * 24 * 500)
            .mapToObj(i -> made(NOON.minus(Duration.ofMinutes(10L * i)), 50))
            .toList();
    var kept =
        Retention.kept(every10Minutes).stream()
            .map(BackupName::at)
            .sorted(Comparator.reverseOrder())
            .map(Instant::toString)
            .toList();

    assertThat(kept).startsWith("2026-11-22T12:00:00Z", "2026-11-22T11:50:00Z");
    assertThat(kept)
        .as("the last of hours, of days, of weeks and of months")
        .contains("2026-11-21T13:50:00Z", "2026-11-09T23:50:00Z", "2026-10-04T23:50:00Z")
        .endsWith("2026-01-31T23:50:00Z", "2025-12-31T23:50:00Z");
    // 24 hours, 12 more days, 6 more weeks, 11 more months.
    assertThat(kept).hasSize(24 + 12 + 6 + 11);
  }

  @Test
  void monthsWithoutUseTakeNothingAway() {
    var old = made(Instant.parse("2019-01-01T00:00:00Z"), 50);

    assertThat(Retention.kept(List.of(old, made(NOON, 50)))).contains(old);
  }

  @Test
  void emptyBackupsNeverTakeThePlaceOfAFullOne() {
    List<BackupName> all = new ArrayList<>();
    var full = made(NOON.minus(Duration.ofDays(900)), 60);
    all.add(made(NOON.minus(Duration.ofDays(901)), 60));
    all.add(full);
    IntStream.range(0, 890)
        .forEach(i -> all.add(made(NOON.minus(Duration.ofDays(i)), i % 2 == 0 ? 0 : 1)));

    var kept = Retention.kept(all);
    assertThat(kept).contains(full);
    assertThat(kept).filteredOn(one -> one.entries() == 60).hasSize(1);

    all.add(made(NOON.plus(Duration.ofDays(1)), 30));
    assertThat(Retention.kept(all)).as("half of it is there again").doesNotContain(full);
  }

  @Test
  void theNewestBeforeEachStepIsKeptHoweverOldItIs() {
    List<BackupName> all = new ArrayList<>();
    var first = beforeStep(NOON.minus(Duration.ofDays(2000)), 1);
    var second = beforeStep(NOON.minus(Duration.ofDays(1500)), 2);
    all.add(beforeStep(NOON.minus(Duration.ofDays(2001)), 1));
    all.add(first);
    all.add(second);
    IntStream.range(0, 800).forEach(i -> all.add(made(NOON.minus(Duration.ofDays(i)), 50)));

    assertThat(Retention.kept(all))
        .filteredOn(one -> one.before().isPresent())
        .containsExactlyInAnyOrder(first, second);
  }
}
