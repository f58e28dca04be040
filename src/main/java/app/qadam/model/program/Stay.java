package app.qadam.model.program;

import java.time.Period;

/** How long a program lets one stay: from–to, as printed and as lengths. */
public record Stay(String text, Length min, Length max) {

  /** A length of stay. */
  public sealed interface Length extends Comparable<Length> {
    /** ISO 8601, or {@code permanent}. */
    String iso();

    /** For comparing only: days, a month taken as 30.4 and a year as 365. */
    double approximateDays();

    @Override
    default int compareTo(Length other) {
      return Double.compare(approximateDays(), other.approximateDays());
    }
  }

  /** A limited stay. */
  public record Limited(Period period) implements Length {
    @Override
    public String iso() {
      return period.toString();
    }

    @Override
    public double approximateDays() {
      return period.getYears() * 365.0 + period.getMonths() * 365.0 / 12 + period.getDays();
    }
  }

  /** A stay without end. */
  public record Permanent() implements Length {
    @Override
    public String iso() {
      return "permanent";
    }

    @Override
    public double approximateDays() {
      return Double.POSITIVE_INFINITY;
    }
  }

  /**
   * Reads an ISO 8601 period of days, months or years, or {@code permanent}.
   *
   * @throws IllegalArgumentException when the text is neither
   */
  public static Length length(String iso) {
    if (iso.equals("permanent")) {
      return new Permanent();
    }
    try {
      return new Limited(Period.parse(iso));
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + iso + "\" is no ISO 8601 period", e);
    }
  }
}
