package app.qadam.desktop.kit.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Places for names around their dots in a plane, so that none touches another or a named dot. */
public final class NamePlaces {
  private static final double BESIDE = 5;
  private static final double GAP = 2;

  /** Nearer than this, a name hides a part of a dot. */
  private static final double AROUND = 6;

  /** How far from its dot a name is looked for, in rows. */
  private static final int ROWS = 24;

  private final Bounds plane;
  private final List<Bounds> named;
  private final List<Point2D> others;

  /**
   * @param plane where names may stand
   * @param named the dots that are named, no name may touch one
   * @param others the other dots; names rather leave them free
   */
  public NamePlaces(Bounds plane, List<Bounds> named, List<Point2D> others) {
    this.plane = plane;
    this.named = List.copyOf(named);
    this.others = List.copyOf(others);
  }

  /**
   * A name to be placed.
   *
   * @param dot what it names
   */
  public record Wish(Bounds dot, double width, double height) {}

  /** A place for each name, in their order. */
  public List<Bounds> of(List<Wish> wishes) {
    List<Bounds> taken = new ArrayList<>(named);
    List<Bounds> places = new ArrayList<>();
    for (Wish wish : wishes) {
      var place =
          candidates(wish)
              .filter(one -> taken.stream().noneMatch(other -> touches(one, other)))
              .min(Comparator.comparingDouble(one -> cost(one, wish)))
              .orElseGet(() -> at(wish, plane.getMinX(), plane.getMinY()));
      taken.add(place);
      places.add(place);
    }
    return places;
  }

  /** Beside the dot, above and below it, and the same in rows further away. */
  private Stream<Bounds> candidates(Wish wish) {
    var dot = wish.dot();
    double right = dot.getMaxX() + BESIDE;
    double left = dot.getMinX() - BESIDE - wish.width();
    double middle = dot.getCenterX() - wish.width() / 2;
    return Stream.iterate(-ROWS, row -> row <= ROWS, row -> row + 1)
        .flatMap(row ->
            Stream.of(right, left, middle)
                .map(x -> at(wish, x, dot.getCenterY() - wish.height() / 2 + row * wish.height())));
  }

  /** At a point, or at the nearest one at which the name lies inside the plane. */
  private Bounds at(Wish wish, double x, double y) {
    return new BoundingBox(
        Math.clamp(x, plane.getMinX(), Math.max(plane.getMinX(), plane.getMaxX() - wish.width())),
        Math.clamp(y, plane.getMinY(), Math.max(plane.getMinY(), plane.getMaxY() - wish.height())),
        wish.width(),
        wish.height());
  }

  /** How far away a place is, and how many dots it would hide. */
  private double cost(Bounds place, Wish wish) {
    double away = Math.abs(place.getCenterY() - wish.dot().getCenterY()) / wish.height();
    double aside =
        Math.max(
            0,
            Math.max(
                place.getMinX() - wish.dot().getMaxX() - BESIDE,
                wish.dot().getMinX() - BESIDE - place.getMaxX()));
    boolean isLeft = place.getCenterX() < wish.dot().getMinX();
    return hidden(place) + away / 2 + aside / wish.height() + (isLeft ? .1 : 0);
  }

  private long hidden(Bounds place) {
    return others.stream()
        .filter(dot ->
            dot.getX() > place.getMinX() - AROUND
                && dot.getX() < place.getMaxX() + AROUND
                && dot.getY() > place.getMinY() - AROUND
                && dot.getY() < place.getMaxY() + AROUND)
        .count();
  }

  private static boolean touches(Bounds one, Bounds other) {
    return one.getMinX() < other.getMaxX() + GAP
        && other.getMinX() < one.getMaxX() + GAP
        && one.getMinY() < other.getMaxY() + GAP
        && other.getMinY() < one.getMaxY() + GAP;
  }
}
