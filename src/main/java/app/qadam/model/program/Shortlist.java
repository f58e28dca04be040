package app.qadam.model.program;

import java.util.List;
import java.util.stream.Stream;

/**
 * The programs kept for comparing. The one that Qadam accompanies always stands first among them,
 * whether it was chosen or not.
 *
 * @param ids in the order chosen
 */
public record Shortlist(List<String> ids) {
  /** How many stand beside each other at most, the applicant's own among them. */
  public static final int MOST = 4;

  /** How many it takes to compare, the applicant's own among them. */
  public static final int LEAST = 2;

  public Shortlist {
    ids = List.copyOf(ids);
  }

  /** Whether this is the program that Qadam accompanies, which cannot be taken away. */
  public static boolean isPinned(String id) {
    return id.equals(Program.DIGITAL_NOMAD_RESIDENCY);
  }

  /** The chosen ones without the one that always stands beside them. */
  public List<String> others() {
    return ids.stream().filter(id -> !isPinned(id)).toList();
  }

  /**
   * What stands beside each other. Where so many others were kept that the applicant's own has no
   * room, the others stand alone.
   */
  public List<String> shown() {
    var others = others();
    return isCrowded()
        ? others.subList(0, MOST)
        : Stream.concat(Stream.of(Program.DIGITAL_NOMAD_RESIDENCY), others.stream()).toList();
  }

  /** Whether so many others were kept that the applicant's own has no room beside them. */
  public boolean isCrowded() {
    return others().size() >= MOST;
  }

  /** Whether there is something to compare the applicant's own with. */
  public boolean isEnough() {
    return shown().size() >= LEAST;
  }

  public boolean isFull() {
    return others().size() >= MOST - 1;
  }

  public boolean has(String id) {
    return isPinned(id) || ids.contains(id);
  }

  /** With one more program; the same when it is in already or there is no room. */
  public Shortlist with(String id) {
    return has(id) || isFull()
        ? this
        : new Shortlist(Stream.concat(ids.stream(), Stream.of(id)).toList());
  }

  /** Without a program; the same for the one that cannot be taken away. */
  public Shortlist without(String id) {
    return isPinned(id)
        ? this
        : new Shortlist(ids.stream().filter(one -> !one.equals(id)).toList());
  }
}
