package app.qadam.desktop.kit;

import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RemovedFile;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** What a page may ask about what was done to the file; answers come on the FX thread. */
public interface HistoryDesk {
  /** The person's own zone, in which moments are told. */
  ZoneId zone();

  /** Reads what was done, and what was taken away and can come back. */
  void read(Consumer<Past> told);

  /** Takes the last changes back as one step, with the way to have them again. */
  void takeBack(int changes);

  /**
   * Takes the contents of removed files out of the file for ever.
   *
   * @param done runs when they are gone, and not at all when that could not be saved
   */
  void purge(List<RemovedFile> files, Runnable done);
}
