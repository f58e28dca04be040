package app.qadam.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.OwnDeadlineCheck.Field;
import app.qadam.model.casefile.OwnDeadlineCheck.Problem;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDeadlineCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void deadlineWithoutANameIsAskedForOne(String title) {
    assertThat(OwnDeadlineCheck.problemWith(title, DAY))
        .contains(new Problem(Field.TITLE, Phrase.of("problem.own-deadline-title")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-12-31", "0026-11-30", "2061-01-01"})
  void dateFarOffIsRefused(LocalDate date) {
    assertThat(OwnDeadlineCheck.problemWith("Book the flight", date))
        .contains(new Problem(Field.DATE, Phrase.of("problem.date-far-off", date, 2015, 2060)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-01-01", "2026-11-30", "2060-12-31"})
  void nameAndDayAreEnough(LocalDate date) {
    assertThat(OwnDeadlineCheck.problemWith("Book the flight", date)).isEmpty();
  }
}
