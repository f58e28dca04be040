package app.qadam.model.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {
  private static Edition of(String date) {
    return Edition.shipped(LocalDate.parse(date));
  }

  /** The last good day is the same day of the sixth month, or the last one that month has. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2027-05-22, 2027-05-23",
    "2026-08-31, 2027-02-28, 2027-03-01",
    "2027-08-31, 2028-02-29, 2028-03-01",
    "2026-12-31, 2027-06-30, 2027-07-01",
    "2026-06-30, 2026-12-30, 2026-12-31",
  })
  void factsAreOldOnTheDayAfterSixMonths(String date, LocalDate lastGood, LocalDate firstOld) {
    assertThat(of(date).isOldOn(lastGood)).isFalse();
    assertThat(of(date).isOldOn(firstOld)).isTrue();
  }

  @Test
  void factsOfTodayOrOfADayAheadAreNotOld() {
    var today = LocalDate.of(2026, 11, 22);

    assertThat(of("2026-11-22").isOldOn(today)).isFalse();
    assertThat(of("2027-11-22").isOldOn(today)).isFalse();
    assertThat(of("2027-11-22").age(ChronoUnit.MONTHS, today)).isZero();
  }

  @Test
  void dayThatIsStillAheadIsKnownAlsoWhereOnlyTheFileHasIt() {
    var today = LocalDate.of(2026, 11, 22);
    var file = new Edition.OfFile("rates.json", today.plusDays(5));

    assertThat(of("2026-11-22").aheadOn(today)).isEmpty();
    assertThat(of("2026-11-23").aheadOn(today)).contains(today.plusDays(1));
    assertThat(new Edition(today, today, Optional.of(file), Optional.empty()).aheadOn(today))
        .contains(today.plusDays(5));
    assertThat(
            new Edition(today, today, Optional.of(file), Optional.of(Phrase.of("gone")))
                .aheadOn(today))
        .isEmpty();
  }

  @Test
  void ageCountsWholeUnits() {
    var edition = of("2026-11-22");

    assertThat(edition.age(ChronoUnit.WEEKS, LocalDate.of(2026, 12, 26))).isEqualTo(4);
    assertThat(edition.age(ChronoUnit.WEEKS, LocalDate.of(2026, 12, 27))).isEqualTo(5);
    assertThat(edition.age(ChronoUnit.MONTHS, LocalDate.of(2027, 6, 21))).isEqualTo(6);
    assertThat(edition.age(ChronoUnit.MONTHS, LocalDate.of(2027, 6, 22))).isEqualTo(7);
  }

  @Test
  void shippedFactsThatAreNewerThanTheFileAreKnownAsSuch() {
    var shipped = LocalDate.of(2026, 11, 22);

    assertThat(of("2026-11-22").isBehindShipped()).isFalse();
    assertThat(from(shipped.minusDays(1), shipped).isBehindShipped()).isTrue();
    assertThat(from(shipped, shipped).isBehindShipped()).isFalse();
    assertThat(from(shipped.plusDays(1), shipped).isBehindShipped()).isFalse();
  }

  private static Edition from(LocalDate file, LocalDate shipped) {
    return new Edition(
        file, shipped, Optional.of(new Edition.OfFile("newer.json", file)), Optional.empty());
  }
}
