package app.qadam.desktop.compare;

import app.qadam.desktop.compare.Incomes.Asking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Programs that are drawn as one dot, since they lie at nearly the same place.
 *
 * @param across the middle of their places
 * @param members at least one, the lowest income first
 */
record Group(double across, double up, List<Asking> members, boolean isChosen) {
  Group {
    members = List.copyOf(members);
  }

  /** A program and its place, from 0 to 1 each way; also outside, for a band beside the plane. */
  record Placed(Asking asking, double across, double up) {}

  /** The same place, or a cell of a grid. */
  private record Key(boolean exact, double across, double up) {}

  /**
   * Puts every program into exactly one group, however many there are: those at a chosen one's very
   * place with it, all others by the cells of a grid.
   *
   * @param chosen ids
   */
  static List<Group> of(List<Placed> all, Set<String> chosen, int columns, int rows) {
    Set<Key> named = new HashSet<>();
    all.stream()
        .filter(one -> chosen.contains(one.asking().program().id()))
        .forEach(one -> named.add(exact(one)));
    Map<Key, List<Placed>> groups = new LinkedHashMap<>();
    for (Placed one : all) {
      var key = named.contains(exact(one)) ? exact(one) : cell(one, columns, rows);
      groups.computeIfAbsent(key, made -> new ArrayList<>()).add(one);
    }
    return groups.entrySet().stream()
        .map(entry -> group(entry.getValue(), entry.getKey().exact()))
        .toList();
  }

  private static Key exact(Placed one) {
    return new Key(true, one.across(), one.up());
  }

  private static Key cell(Placed one, int columns, int rows) {
    return new Key(
        false,
        Math.min(Math.floor(one.across() * columns), columns - 1),
        Math.min(Math.floor(one.up() * rows), rows - 1));
  }

  private static Group group(List<Placed> members, boolean isChosen) {
    return new Group(
        members.stream().mapToDouble(Placed::across).average().orElseThrow(),
        members.stream().mapToDouble(Placed::up).average().orElseThrow(),
        members.stream().map(Placed::asking).sorted(Comparator.comparing(Asking::monthly)).toList(),
        isChosen);
  }
}
