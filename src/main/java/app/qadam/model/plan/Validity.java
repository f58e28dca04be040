package app.qadam.model.plan;

import app.qadam.model.Named;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.time.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a document, a key or a visa is good, held against the planned days of the steps that use
 * it.
 *
 * @param id the document's id, or {@code e-visa}
 * @param from the first good day, inclusive, recorded or planned; absent where it does not matter
 * @param until the last good day, inclusive; absent when no end is stated
 * @param how where that day comes from
 * @param rule the rule by which it is counted
 * @param uses the steps that use it, in their order
 * @param renewal what to do when it runs out before it is used
 */
public record Validity(
    String id,
    LocalizedText title,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    How how,
    Optional<Rule> rule,
    List<Use> uses,
    Optional<Renewal> renewal) {
  /** The id of the visa among the documents. */
  public static final String E_VISA = "e-visa";

  public Validity {
    uses = List.copyOf(uses);
  }

  /** Where the last good day comes from. */
  public enum How implements Named {
    /** As printed on it. */
    PRINTED("printed"),
    /** Counted from the day of its issue. */
    COUNTED("counted"),
    /** Counted from the day on which it is to be expected. */
    PLANNED("planned"),
    /** It is there, and no end is stated anywhere. */
    NOT_STATED("not-stated"),
    /** It is not there, and nothing says when it will be. */
    NOT_THERE("not-there");

    private final String id;

    How(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * A new one in time.
   *
   * @param askBy the last day to ask for it, inclusive, so that it is there on the usual day
   * @param neededOn the usual day on which it is used
   * @param steps ids of the estimates that were taken into account, in order
   * @param days how many calendar days they take together
   */
  public record Renewal(LocalDate askBy, LocalDate neededOn, List<String> steps, int days) {
    public Renewal {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Whether it has an end that nobody told: the day from which it is counted, or the end itself, is
   * not recorded. Its uses then count as good, since nothing says otherwise.
   */
  public boolean isUnknown() {
    boolean mustEnd = (rule.isPresent() && how == How.NOT_STATED) || id.equals(Passport.DOCUMENT);
    return until.isEmpty() && mustEnd;
  }

  /** Whether its end is printed on it, or counted from a day that is recorded. */
  public boolean isRecorded() {
    return how == How.PRINTED || how == How.COUNTED;
  }

  /** The worst of its uses that are to come; {@code PAST} when none is. */
  public Use.State verdict() {
    var worst = Use.State.PAST;
    for (Use use : uses) {
      if (use.state().compareTo(worst) > 0) {
        worst = use.state();
      }
    }
    return worst;
  }

  /** The first use for which it is not good. */
  public Optional<Use> firstBad() {
    var worst = verdict();
    return worst.compareTo(Use.State.GOOD) <= 0
        ? Optional.empty()
        : uses.stream().filter(use -> use.state() == worst).findFirst();
  }
}
