package app.qadam.desktop.documents;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.document.DocumentState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The days on which a document reached its states. */
final class Reaching {
  private Reaching() {}

  /** Records a state and the day on which it was reached, as one thing to undo. */
  static Change state(CaseFile file, DocumentRecord after, LocalDate day) {
    var record = new Change.SetDocument(file.document(after.document()), after);
    var got = file.papers().handling(after.document());
    if (after.state() == DocumentState.NOT_STARTED) {
      return record;
    }
    var reached = got.reached(after.state(), day);
    return reached.equals(got)
        ? record
        : new Change.Together(List.of(record, new Change.SetHandling(got, reached)));
  }

  /**
   * The days of the states up to one: what was reached beyond it, before it went back, is kept but
   * not told.
   *
   * @param states in their order
   */
  static Map<DocumentState, LocalDate> upTo(
      DocumentState last, List<DocumentState> states, Map<DocumentState, LocalDate> reached) {
    Map<DocumentState, LocalDate> days = new EnumMap<>(DocumentState.class);
    int end = states.indexOf(last);
    for (DocumentState state : states.subList(0, end + 1)) {
      var day = reached.get(state);
      if (day != null) {
        days.put(state, day);
      }
    }
    return days;
  }
}
