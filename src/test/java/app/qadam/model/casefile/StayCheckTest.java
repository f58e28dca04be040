package app.qadam.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.StayCheck.Field;
import app.qadam.model.casefile.StayCheck.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayCheckTest {
  /** Two stays, the second without an end. */
  private static final CaseFile FILE =
      CaseFile.EMPTY.withStays(
          List.of(stay(1, "2026-03-10", "2026-03-20"), stay(2, "2026-05-01", null)));

  private static RecordedStay stay(long id, String entry, @Nullable String exit) {
    return new RecordedStay(
        id,
        LocalDate.parse(entry),
        Optional.ofNullable(exit).map(LocalDate::parse),
        Optional.empty());
  }

  private static Optional<Problem> problem(
      long id, LocalDate entry, @Nullable LocalDate exit, CaseFile file) {
    return StayCheck.problemWith(id, entry, Optional.ofNullable(exit), file);
  }

  @ParameterizedTest
  @CsvSource({
    // Before, between, and touching by one day of travel
    "2026-03-01, 2026-03-09",
    "2026-03-01, 2026-03-10",
    "2026-03-10, 2026-03-10",
    "2026-03-20, 2026-03-20",
    "2026-03-20, 2026-04-01",
    "2026-03-20, 2026-05-01",
    "2026-03-21, 2026-04-30",
    "2026-05-01, 2026-05-01",
  })
  void stayBesideTheOthersIsAllowed(LocalDate entry, LocalDate exit) {
    assertThat(problem(3, entry, exit, FILE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, 2026-03-20, ENTRY, problem.stay-within",
    "2026-03-10, 2026-03-12, ENTRY, problem.stay-within",
    "2026-03-12, 2026-03-15, ENTRY, problem.stay-within",
    "2026-03-12, 2026-03-12, ENTRY, problem.stay-within",
    "2026-03-19, 2026-04-15, ENTRY, problem.stay-within",
    "2026-03-10, 2026-04-15, ENTRY, problem.stay-within",
    "2026-03-19,           , ENTRY, problem.stay-within",
    "2026-03-01, 2026-03-11, EXIT,  problem.stay-runs-into",
    "2026-03-01, 2026-04-15, EXIT,  problem.stay-runs-into",
    "2026-03-21, 2026-05-02, EXIT,  problem.stay-runs-into",
    "2026-03-01,           , EXIT,  problem.stay-needs-exit",
    "2026-03-21,           , EXIT,  problem.stay-needs-exit",
    "2026-05-01,           , ENTRY, problem.stay-still-open",
    "2026-05-02,           , ENTRY, problem.stay-still-open",
    "2026-05-02, 2026-05-09, ENTRY, problem.stay-still-open",
    "2026-05-01, 2026-05-02, ENTRY, problem.stay-still-open",
    "2026-03-09, 2026-03-08, EXIT,  problem.exit-before-entry",
    "2014-12-31, 2026-03-08, ENTRY, problem.date-far-off",
    "0206-03-01, 2026-03-08, ENTRY, problem.date-far-off",
    "2026-03-01, 2061-01-01, EXIT,  problem.date-far-off",
    "2061-01-01,           , ENTRY, problem.date-far-off",
  })
  void stayThatContradictsAnotherOrItselfIsToldAtItsField(
      LocalDate entry, @Nullable LocalDate exit, Field field, String key) {
    assertThat(problem(3, entry, exit, FILE))
        .hasValueSatisfying(problem -> {
          assertThat(problem.text().key()).isEqualTo(key);
          assertThat(problem.field()).isEqualTo(field);
        });
  }

  @Test
  void wordsNameTheDaysThatContradict() {
    assertThat(problem(3, LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 14), FILE))
        .contains(
            new Problem(
                Field.ENTRY,
                Phrase.of(
                    "problem.stay-within", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20))));
    assertThat(problem(3, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1), FILE))
        .contains(
            new Problem(
                Field.EXIT,
                Phrase.of(
                    "problem.exit-before-entry",
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 3, 2))));
  }

  @Test
  void correctionIsNotHeldAgainstWhatItCorrects() {
    assertThat(problem(1, LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 25), FILE)).isEmpty();
    assertThat(problem(2, LocalDate.of(2026, 5, 3), null, FILE)).isEmpty();
    assertThat(problem(2, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), FILE)).isEmpty();
    assertThat(problem(1, LocalDate.of(2026, 3, 10), null, FILE))
        .contains(
            new Problem(
                Field.EXIT, Phrase.of("problem.stay-needs-exit", LocalDate.of(2026, 5, 1))));
  }

  @Test
  void firstStayContradictsNothing() {
    assertThat(problem(1, LocalDate.of(2015, 1, 1), null, CaseFile.EMPTY)).isEmpty();
    assertThat(problem(1, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), CaseFile.EMPTY))
        .isEmpty();
  }

  @Test
  void daysSharedWithAnotherStayDecide() {
    var day = LocalDate.of(2026, 1, 1);
    var other = stay(1, "2026-01-10", "2026-01-20");
    var file = CaseFile.EMPTY.withStays(List.of(other));
    qt().withExamples(2000)
        .forAll(integers().between(0, 30), integers().between(0, 30))
        .checkAssert((start, length) -> {
          var entry = day.plusDays(start);
          var exit = entry.plusDays(length);
          long shared = entry.datesUntil(exit.plusDays(1)).filter(other.days()::contains).count();
          boolean travels = exit.equals(other.entry()) || entry.equals(other.exit().orElseThrow());

          assertThat(problem(2, entry, exit, file).isEmpty())
              .isEqualTo(shared == 0 || (shared == 1 && travels));
        });
  }
}
