package app.qadam.model.program;

import java.util.Optional;

/**
 * What the applicant can show and wishes for; what is not told is absent, and never "none".
 *
 * @param income earned every month
 * @param savings held, and staying the applicant's
 * @param investable what could be invested or brought in as capital
 * @param dependants how many people would come along; 0 for nobody
 * @param stay how long the applicant wants to stay at least
 */
public record Means(
    Optional<Amount> income,
    Optional<Amount> savings,
    Optional<Amount> investable,
    Optional<Integer> dependants,
    Optional<Stay.Length> stay) {
  /** More people than this belong to no family. */
  public static final int MOST_DEPENDANTS = 30;

  /** Nothing is told. */
  public static final Means UNKNOWN =
      new Means(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Means {
    if (dependants.filter(count -> count < 0 || count > MOST_DEPENDANTS).isPresent()) {
      throw new IllegalArgumentException("0 to " + MOST_DEPENDANTS + " people come along");
    }
    if (stay.filter(length -> length.approximateDays() <= 0).isPresent()) {
      throw new IllegalArgumentException("a stay is longer than nothing");
    }
  }

  /** Whether nothing at all is told. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /** The same with another income. */
  public Means withIncome(Optional<Amount> told) {
    return new Means(told, savings, investable, dependants, stay);
  }

  /** The same with other savings. */
  public Means withSavings(Optional<Amount> told) {
    return new Means(income, told, investable, dependants, stay);
  }

  /** The same with another sum to invest. */
  public Means withInvestable(Optional<Amount> told) {
    return new Means(income, savings, told, dependants, stay);
  }

  /** The same with other people coming along. */
  public Means withDependants(Optional<Integer> told) {
    return new Means(income, savings, investable, told, stay);
  }

  /** The same with another wished stay. */
  public Means withStay(Optional<Stay.Length> told) {
    return new Means(income, savings, investable, dependants, told);
  }
}
