package app.qadam.model.eligibility;

import app.qadam.model.Named;
import app.qadam.model.Phrase;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * How one requirement stands.
 *
 * @param reply what the applicant answered
 * @param reason why it stands so
 * @param sources what the reason rests on, where that is more than the requirement's own claims
 */
public record Judgement(
    Requirement requirement,
    Optional<Reply> reply,
    Outcome outcome,
    Phrase reason,
    List<Claim> sources) {
  public Judgement {
    sources = List.copyOf(sources);
  }

  /** What follows; the order is that of gravity. */
  public enum Outcome implements Named {
    /** Nothing to answer: it is only told. */
    TOLD("told"),
    FITS("fits"),
    /** Not answered, or not known: never taken for a no. */
    OPEN("open"),
    /** It does not stop the application, but there is something to do. */
    LOOK("look"),
    DOES_NOT_FIT("does-not-fit");

    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
