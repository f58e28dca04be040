package app.qadam.model.casefile;

import java.time.Instant;
import java.util.List;

/** Something that was done to the file. */
public sealed interface HistoryLine {
  /** When it was done. */
  Instant at();

  /**
   * A change.
   *
   * @param number of the line, from 1
   * @param isInEffect whether it is not taken back at present
   */
  record Made(long number, Instant at, Change change, boolean isInEffect) implements HistoryLine {}

  /** A change was taken back; {@code change} is the one that was made. */
  record TakenBack(long number, Instant at, Change change) implements HistoryLine {}

  /** A change that was taken back was made again. */
  record Repeated(long number, Instant at, Change change) implements HistoryLine {}

  /** The contents of files were taken out for ever. */
  record Purged(Instant at, List<KeptFile> files) implements HistoryLine {
    public Purged {
      files = List.copyOf(files);
    }
  }
}
