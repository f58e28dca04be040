package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Reminders.Reminder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reminders of one own date, with the usual lead times of 7, 3 and 1 days. */
class ReminderBellTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate DUE = LocalDate.of(2027, 3, 25);
  private static final CaseFile FILE = due(DUE);

  private final ReminderBell bell = new ReminderBell();

  private static CaseFile due(LocalDate day) {
    return CaseFile.EMPTY.withOwnDeadlines(
        List.of(new OwnDeadline(1, "Ask the notary", day, Optional.empty())));
  }

  private static Plan daysBefore(int days) {
    return Plan.of(FILE, FACTS, DUE.minusDays(days));
  }

  private List<Integer> rings(int daysBefore) {
    return bell.ring(daysBefore(daysBefore), FILE).stream().map(Reminder::daysBefore).toList();
  }

  @Test
  void whatStandsThereOnOpeningDoesNotRing() {
    bell.opened(daysBefore(6), FILE);
    assertThat(bell.standing(daysBefore(6), FILE)).hasSize(1);
    assertThat(rings(6)).isEmpty();
    assertThat(rings(5)).isEmpty();
  }

  @Test
  void eachLeadTimeRingsOnceWhenItsDayComes() {
    bell.opened(daysBefore(8), FILE);
    assertThat(rings(8)).isEmpty();
    assertThat(rings(7)).containsExactly(7);
    assertThat(rings(7)).isEmpty();
    assertThat(rings(3)).containsExactly(3);
  }

  @Test
  void aDayOnWhichTheComputerSleptIsMadeUpFor() {
    bell.opened(daysBefore(8), FILE);
    assertThat(rings(2)).containsExactly(3);
  }

  @Test
  void closedForTodayItIsThereAgainTomorrow() {
    bell.opened(daysBefore(3), FILE);
    bell.close(DUE.minusDays(3));
    assertThat(bell.standing(daysBefore(3), FILE)).isEmpty();
    assertThat(bell.standing(daysBefore(2), FILE)).hasSize(1);
  }

  @Test
  void anotherDueDayIsAnotherReminder() {
    bell.opened(daysBefore(7), FILE);
    var later = due(DUE.plusDays(1));
    assertThat(bell.ring(Plan.of(later, FACTS, DUE.minusDays(6)), later)).hasSize(1);
  }

  @Test
  void anotherFileBeginsAnew() {
    bell.opened(daysBefore(7), FILE);
    bell.close(DUE.minusDays(7));
    bell.opened(daysBefore(7), FILE);
    assertThat(bell.standing(daysBefore(7), FILE)).hasSize(1);
  }
}
