package app.qadam.desktop.kit;

import app.qadam.model.casefile.CaseFile;
import app.qadam.store.Backup;
import app.qadam.store.BackupPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a page may ask about the backups of a file, which may be open, damaged or missing. What
 * takes time is done off the FX thread; answers come on it.
 */
public interface BackupDesk {
  /** The file whose backups these are. */
  Path file();

  /** What the file holds now; empty when it is not open. */
  Optional<CaseFile> now();

  LocalDate today();

  /** In which dates and times are shown. */
  ZoneId zone();

  /** Where backups lie. */
  BackupPlace place();

  /** Lists them, the newest first, without opening any. */
  void list(Consumer<List<Backup>> done);

  /** Opens one and looks it through. */
  void look(Backup backup, Consumer<Backup.Condition> done);

  /**
   * Makes one of what is saved.
   *
   * @param done runs when it is on the disk and was read again, and not at all when it failed
   */
  void backUp(Runnable done);

  /** Puts one into the file's place, opens it, and tells where the file before is kept. */
  void restore(Backup backup);

  /**
   * Asks the person for a folder in which backups lie from now on.
   *
   * @param chosen runs when there is one
   */
  void choosePlace(Runnable chosen);

  /** Lets backups lie beside the file from now on. */
  void placeBeside();

  /** Shows the folder of the backups in the system's window for files. */
  void showFolder();
}
