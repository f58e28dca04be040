package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A backup as it lies on the disk, not opened yet.
 *
 * @param size in bytes
 */
public record Backup(Path path, BackupName name, long size) {
  /** What opening it has shown. */
  public sealed interface Condition {
    /** It can take the file's place. */
    record Sound(CaseFile held) implements Condition {}

    /**
     * It is not what was written once.
     *
     * @param why plain sentences for a technical reader
     */
    record Unsound(List<String> why) implements Condition {
      public Unsound {
        why = List.copyOf(why);
      }
    }

    /** It could not be opened, for example without its passphrase. */
    record Closed(StoreProblem.Kind kind) implements Condition {}
  }
}
