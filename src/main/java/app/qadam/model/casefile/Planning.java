package app.qadam.model.casefile;

import app.qadam.model.document.EdsCarrier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the applicant plans with.
 *
 * @param wishedArrival the day on which the applicant wants to be in Kazakhstan
 * @param edsCarrier where the EDS key is kept; absent while it is not known
 * @param nationalities ISO 3166 codes of two letters, in the order given, without doubles
 * @param days the applicant's own figures for how long something takes, in calendar days, by the id
 *     of the estimate in the facts
 */
public record Planning(
    Optional<LocalDate> wishedArrival,
    Optional<EdsCarrier> edsCarrier,
    List<String> nationalities,
    Map<String, Integer> days) {
  /** Nothing is planned to take longer than this, in days. */
  public static final int LONGEST = 730;

  public static final Planning NONE =
      new Planning(Optional.empty(), Optional.empty(), List.of(), Map.of());

  public Planning {
    nationalities = nationalities.stream().distinct().toList();
    if (!nationalities.stream().allMatch(code -> code.matches("[A-Z]{2}"))) {
      throw new IllegalArgumentException("a nationality is a country code of two letters");
    }
    days = Map.copyOf(days);
    if (days.values().stream().anyMatch(count -> count < 0 || count > LONGEST)) {
      throw new IllegalArgumentException("something takes 0 to " + LONGEST + " days");
    }
  }

  /** The same with another wished arrival. */
  public Planning arriving(Optional<LocalDate> day) {
    return new Planning(day, edsCarrier, nationalities, days);
  }

  /** The same with the key kept elsewhere. */
  public Planning keptOn(Optional<EdsCarrier> carrier) {
    return new Planning(wishedArrival, carrier, nationalities, days);
  }

  /** The same with other nationalities. */
  public Planning citizenOf(List<String> codes) {
    return new Planning(wishedArrival, edsCarrier, codes, days);
  }

  /** The same with other figures. */
  public Planning taking(Map<String, Integer> figures) {
    return new Planning(wishedArrival, edsCarrier, nationalities, figures);
  }
}
