package app.qadam.desktop.shell;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Reminders;
import app.qadam.model.plan.Reminders.Reminder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which reminders to show now. What stands in the window when a file is opened is told with that;
 * what comes due later rings once while the window runs. The day is always the plan's.
 */
final class ReminderBell {
  private final Set<Told> told = new HashSet<>();
  private Optional<LocalDate> closed = Optional.empty();

  /** A reminder that was told: another lead time or another due day is another one. */
  private record Told(String deadline, int daysBefore, LocalDate due) {
    static Told of(Reminder reminder) {
      var deadline = reminder.deadline();
      return new Told(deadline.id(), reminder.daysBefore(), deadline.due().orElseThrow());
    }
  }

  /** A file was opened: its reminders stand in the window, so none of them rings. */
  void opened(Plan plan, CaseFile file) {
    told.clear();
    closed = Optional.empty();
    ring(plan, file);
  }

  /** What stands in the window; nothing on a day on which it was closed. */
  List<Reminder> standing(Plan plan, CaseFile file) {
    return closed.filter(plan.today()::equals).isPresent()
        ? List.of()
        : Reminders.dueOn(plan, file);
  }

  /** Closes what stands in the window until the next day. */
  void close(LocalDate today) {
    closed = Optional.of(today);
  }

  /** What was not told yet, the nearest due day first; from now on it was. */
  List<Reminder> ring(Plan plan, CaseFile file) {
    return Reminders.dueOn(plan, file).stream()
        .filter(reminder -> told.add(Told.of(reminder)))
        .toList();
  }
}
