package app.qadam.desktop.kit.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words in one line, of which those stay away that would touch others. */
public final class LabelLine {
  private LabelLine() {}

  /**
   * Words to be placed.
   *
   * @param left where they would like to begin
   * @param isFirst whether they go before others that are not
   */
  public record Wish(double left, double width, boolean isFirst) {}

  private record Taken(double from, double to) {}

  /**
   * Where each of some words begins, in their order; empty for those without room.
   *
   * @param from where the line begins
   * @param to where it ends; what would go beyond is moved back
   * @param gap between words
   */
  public static List<Optional<Double>> fit(List<Wish> wishes, double from, double to, double gap) {
    List<Optional<Double>> places = new ArrayList<>();
    wishes.forEach(wish -> places.add(Optional.empty()));
    List<Taken> taken = new ArrayList<>();
    IntStream.range(0, wishes.size())
        .boxed()
        .sorted(Comparator.comparing(i -> !wishes.get(i).isFirst()))
        .forEach(i -> {
          var wish = wishes.get(i);
          double left = Math.clamp(wish.left(), from, Math.max(from, to - wish.width()));
          double right = left + wish.width();
          boolean isFree =
              right <= to
                  && taken.stream()
                      .noneMatch(other -> left < other.to() + gap && other.from() < right + gap);
          if (isFree) {
            places.set(i, Optional.of(left));
            taken.add(new Taken(left, right));
          }
        });
    return places;
  }
}
