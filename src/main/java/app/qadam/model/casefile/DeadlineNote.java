package app.qadam.model.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the applicant adds to a deadline.
 *
 * @param deadline the deadline's id in the plan
 * @param text the applicant's words; empty when there are none
 * @param remindBefore how many calendar days ahead to remind, 0 for the day itself, the longest
 *     first and without doubles; absent where Qadam's own lead times hold, empty for no reminder
 */
public record DeadlineNote(
    String deadline, @Prose String text, Optional<List<Integer>> remindBefore) {
  /** Nobody plans further ahead than this, in days. */
  public static final int LONGEST = 366;

  public DeadlineNote {
    text = text.isBlank() ? "" : text;
    remindBefore =
        remindBefore.map(
            days -> days.stream().distinct().sorted(Comparator.reverseOrder()).toList());
    if (remindBefore.stream().flatMap(List::stream).anyMatch(days -> days < 0 || days > LONGEST)) {
      throw new IllegalArgumentException("a reminder comes 0 to " + LONGEST + " days ahead");
    }
  }

  /** A deadline to which nothing is added. */
  public static DeadlineNote none(String deadline) {
    return new DeadlineNote(deadline, "", Optional.empty());
  }

  /** Whether nothing is added. */
  public boolean isEmpty() {
    return text.isEmpty() && remindBefore.isEmpty();
  }
}
