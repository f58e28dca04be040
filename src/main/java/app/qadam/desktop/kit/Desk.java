package app.qadam.desktop.kit;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What a page may ask of the window around it. To be used on the FX thread. */
public interface Desk {
  /** The situation; a new one after every change. */
  ReadOnlyObjectProperty<Situation> situation();

  Texts texts();

  /**
   * Commits a change and then shows the new situation.
   *
   * @param change makes the change for the case file as it is when its turn comes
   * @param saved runs when it is on the disk, and not at all when it could not be saved
   */
  void send(Function<CaseFile, Change> change, Runnable saved);

  /** Commits a change of which nothing waits for the outcome. */
  default void send(Function<CaseFile, Change> change) {
    send(change, () -> {});
  }

  /** Goes to another page. */
  void open(Place place);

  /** Writes the deadlines to a calendar file that the applicant names. */
  void exportCalendar();

  /** What may be asked about files. */
  FileDesk files();

  /** What may be asked about what was done to the file. */
  HistoryDesk history();

  /** How the person left a page, such as the widths of its columns; nothing of the application. */
  Optional<String> remembered(String name);

  /** Remembers how the person left a page, from one start to the next. */
  void remember(String name, String value);

  /** How a page was left, as long as the file stays open; this may tell of the application. */
  Optional<String> kept(String name);

  /** Keeps how a page is left until another file is opened. */
  void keep(String name, String value);

  /** Opens an address in the system's browser; Qadam itself fetches nothing. */
  void browse(String address);
}
