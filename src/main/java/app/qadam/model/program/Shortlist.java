package app.qadam.model.program;

import java.util.List;
import java.util.stream.Stream;

/**
 * The programs kept for comparing.
 *
 * @param ids in the order chosen
 */
public record Shortlist(List<String> ids) {
  /** How many stand beside each other at most. */
  public static final int MOST = 4;

  /** How many it takes to compare. */
  public static final int LEAST = 2;

  public Shortlist {
    ids = List.copyOf(ids);
  }

  public boolean isFull() {
    return ids.size() >= MOST;
  }

  public boolean has(String id) {
    return ids.contains(id);
  }

  /** With one more program; the same when it is in already or there is no room. */
  public Shortlist with(String id) {
    return has(id) || isFull()
        ? this
        : new Shortlist(Stream.concat(ids.stream(), Stream.of(id)).toList());
  }

  public Shortlist without(String id) {
    return new Shortlist(ids.stream().filter(one -> !one.equals(id)).toList());
  }
}
