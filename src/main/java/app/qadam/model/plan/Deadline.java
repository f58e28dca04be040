package app.qadam.model.plan;

import app.qadam.model.Named;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date to keep or to wait for.
 *
 * @param start the event it is counted from; absent while that has not happened
 * @param count the count under the stricter convention, when it has started
 * @param otherwise the same under the other convention
 * @param met the event that ended it
 */
public record Deadline(
    Rule rule,
    Optional<RecordedEvent> start,
    Optional<ExplainedCount> count,
    Optional<ExplainedCount> otherwise,
    Optional<RecordedEvent> met) {

  /** Where a deadline stands. */
  public enum State implements Named {
    AHEAD("ahead"),
    /** Without a date, because what starts it has not happened. */
    WAITING("waiting"),
    MET("met"),
    MISSED("missed");

    private final String id;

    State(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public Optional<LocalDate> due() {
    return count.map(ExplainedCount::due);
  }

  /** Whether the due day is behind {@code today}; on the due day itself it is not overdue. */
  public boolean isOverdueOn(LocalDate today) {
    return due().map(today::isAfter).orElse(false);
  }

  /** Where it stands on a day. Met after the due day is missed. */
  public State stateOn(LocalDate today) {
    if (due().isEmpty()) {
      return State.WAITING;
    }
    if (met.isPresent()) {
      return met.get().date().isAfter(due().get()) ? State.MISSED : State.MET;
    }
    return isOverdueOn(today) ? State.MISSED : State.AHEAD;
  }

  /** Calendar days from {@code today} to the due day; negative when it is past. */
  public Optional<Long> daysLeft(LocalDate today) {
    return due().map(day -> ChronoUnit.DAYS.between(today, day));
  }
}
