package app.qadam.model.casefile;

import java.util.List;

/**
 * What a file tells of what was done to it.
 *
 * @param lines everything that was done, the latest first
 * @param removed the files that were taken away and can come back, the latest first
 */
public record Past(List<HistoryLine> lines, List<RemovedFile> removed) {
  public static final Past NOTHING = new Past(List.of(), List.of());

  public Past {
    lines = List.copyOf(lines);
    removed = List.copyOf(removed);
  }

  /** How many changes are taken back when this one is, with it: all that came later go first. */
  public int stepsTo(HistoryLine.Made made) {
    return (int)
        lines.stream()
            .filter(line ->
                line instanceof HistoryLine.Made one
                    && one.isInEffect()
                    && one.number() >= made.number())
            .count();
  }
}
