package app.qadam.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of names above a line, each beside its pole, so that none touches another. */
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
   * @param row counted from below
   */
  public record Spot(double left, double width, int row) {
    private boolean isInTheWayOf(double from, double to) {
      return from < left + width + GAP && left < to + GAP;
    }
  }

  /** A spot for each wish, in their order: from right to left, in the lowest row with room. */
  public static List<Spot> of(List<Wish> wishes, double width) {
    var order =
        IntStream.range(0, wishes.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> wishes.get(i).x()).reversed())
            .toList();
    var spots = new Spot[wishes.size()];
    List<Spot> placed = new ArrayList<>();
    for (int index : order) {
      spots[index] = spot(wishes.get(index), width, placed);
      placed.add(spots[index]);
    }
    return List.of(spots);
  }

  private static Spot spot(Wish wish, double width, List<Spot> placed) {
    double right = wish.x() + BESIDE;
    double left =
        right + wish.width() <= width ? right : Math.max(0, wish.x() - BESIDE - wish.width());
    int row = 0;
    while (isTaken(placed, left, left + wish.width(), row)) {
      row++;
    }
    return new Spot(left, wish.width(), row);
  }

  private static boolean isTaken(List<Spot> placed, double left, double right, int row) {
    return placed.stream().anyMatch(spot -> spot.row() == row && spot.isInTheWayOf(left, right));
  }
}
