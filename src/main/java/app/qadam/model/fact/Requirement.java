package app.qadam.model.fact;

import app.qadam.model.eligibility.Ask;
import java.util.List;
import java.util.Optional;

/**
 * One requirement of the programme.
 *
 * @param ask how it is asked; absent for one that is only told, or that follows from elsewhere
 * @param ofCitizenship whether it follows from the applicant's nationalities
 */
public record Requirement(
    String id,
    LocalizedText title,
    LocalizedText why,
    Optional<Ask> ask,
    boolean ofCitizenship,
    List<Claim> claims) {
  public Requirement {
    claims = List.copyOf(claims);
    if (ask.isPresent() && ofCitizenship) {
      throw new IllegalArgumentException("the citizenship is told with the nationalities");
    }
  }
}
