package app.qadam.model.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What two names in one alphabet differ in, word by word. */
final class NameWords {
  /** Parts that one paper has and another leaves out without being another name. */
  private static final Set<String> ADDITIONS =
      Set.of("JR", "SR", "II", "III", "IV", "JUNIOR", "SENIOR", "DR", "MR", "MRS", "MS");

  private final List<String> onlyOne;
  private final List<String> onlyOther;

  private NameWords(List<String> onlyOne, List<String> onlyOther) {
    this.onlyOne = onlyOne;
    this.onlyOther = onlyOther;
  }

  /**
   * Splits off what both have.
   *
   * @param alike whether two words are the same name
   */
  static NameWords of(List<String> one, List<String> other, BiPredicate<String, String> alike) {
    return new NameWords(without(one, other, alike), without(other, one, alike));
  }

  /** The difference, told of the names as they stand. */
  Difference difference(String mine, String theirs) {
    if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
      return NameDifference.otherOrder(mine, theirs);
    }
    if (onlyOne.isEmpty() || onlyOther.isEmpty()) {
      var extra = onlyOne.isEmpty() ? onlyOther : onlyOne;
      return NameDifference.missingPart(
          mine,
          theirs,
          String.join(" ", extra),
          ADDITIONS.containsAll(extra) ? Severity.LOOK : Severity.MISMATCH);
    }
    return areInitials()
        ? NameDifference.initial(mine, theirs)
        : NameDifference.spelling(mine, theirs);
  }

  private boolean areInitials() {
    return onlyOne.size() == onlyOther.size()
        && IntStream.range(0, onlyOne.size())
            .allMatch(i -> isInitial(onlyOne.get(i), onlyOther.get(i)));
  }

  private static boolean isInitial(String one, String other) {
    return (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  private static List<String> without(
      List<String> words, List<String> taken, BiPredicate<String, String> alike) {
    List<String> left = new ArrayList<>(taken);
    List<String> only = new ArrayList<>();
    for (String word : words) {
      left.stream()
          .filter(one -> alike.test(word, one))
          .findFirst()
          .ifPresentOrElse(left::remove, () -> only.add(word));
    }
    return List.copyOf(only);
  }
}
