package app.qadam.desktop.kit.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Rows of names above or below a line, each at its place, so that none touches another. */
public final class NameRows {
  private static final double GAP = 8;
  private static final double BESIDE = 2;

  private NameRows() {}

  /**
   * A name to be placed.
   *
   * @param x where its pole stands
   * @param width of the name
   */
  public record Wish(double x, double width) {}

  /**
   * Where a name stands.
   *
   * @param left its left end
   * @param row counted from the line
   */
  public record Spot(double left, double width, int row) {
    private boolean isInTheWayOf(double from, double to) {
      return from < left + width + GAP && left < to + GAP;
    }
  }

  /**
   * A spot beside its pole for each wish, in their order: from right to left, in the lowest row
   * with room.
   */
  public static List<Spot> of(List<Wish> wishes, double width) {
    var order =
        IntStream.range(0, wishes.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> wishes.get(i).x()).reversed())
            .toList();
    return placed(
        wishes,
        order,
        wish -> {
          double right = wish.x() + BESIDE;
          return right + wish.width() <= width
              ? right
              : Math.max(0, wish.x() - BESIDE - wish.width());
        });
  }

  /**
   * A spot below its place for each wish, in the first row with room; those before go first.
   *
   * @param from where the line begins
   * @param to where it ends; what would go beyond is moved back
   */
  public static List<Spot> under(List<Wish> wishes, double from, double to) {
    return placed(
        wishes,
        IntStream.range(0, wishes.size()).boxed().toList(),
        wish -> Math.clamp(wish.x() - wish.width() / 2, from, Math.max(from, to - wish.width())));
  }

  private static List<Spot> placed(
      List<Wish> wishes, List<Integer> order, ToDoubleFunction<Wish> lefts) {
    var spots = new Spot[wishes.size()];
    List<Spot> placed = new ArrayList<>();
    for (int index : order) {
      var wish = wishes.get(index);
      double left = lefts.applyAsDouble(wish);
      int row = 0;
      while (isTaken(placed, left, left + wish.width(), row)) {
        row++;
      }
      spots[index] = new Spot(left, wish.width(), row);
      placed.add(spots[index]);
    }
    return List.of(spots);
  }

  private static boolean isTaken(List<Spot> placed, double left, double right, int row) {
    return placed.stream().anyMatch(spot -> spot.row() == row && spot.isInTheWayOf(left, right));
  }
}
