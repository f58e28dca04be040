package app.qadam.model.plan;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case file written in few words, and its plan. */
final class CaseForTests {
  static final Facts FACTS = FactsReader.shipped();

  private final List<RecordedEvent> events = new ArrayList<>();
  private final Map<String, DocumentRecord> documents = new HashMap<>();
  private Planning planning = Planning.NONE;

  CaseForTests event(EventType type, String date) {
    return event(type, date, null);
  }

  CaseForTests event(EventType type, String date, @Nullable String until) {
    events.add(
        new RecordedEvent(
            events.size() + 1L,
            type,
            LocalDate.parse(date),
            Optional.empty(),
            read(until),
            Optional.empty()));
    return this;
  }

  CaseForTests document(
      String id, DocumentState state, @Nullable String issued, @Nullable String until) {
    var untouched = DocumentRecord.untouched(id);
    documents.put(
        id,
        new DocumentRecord(
            id,
            state,
            read(issued),
            read(issued),
            read(until),
            untouched.reference(),
            untouched.note()));
    return this;
  }

  private static Optional<LocalDate> read(@Nullable String date) {
    return date == null ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  CaseForTests keptOn(EdsCarrier carrier) {
    planning = planning.keptOn(Optional.of(carrier));
    return this;
  }

  CaseForTests taking(Map<String, Integer> days) {
    planning = planning.taking(days);
    return this;
  }

  Plan on(String today) {
    var file = CaseFile.EMPTY.withEvents(events).withPlanning(planning);
    return Plan.of(file.withDocuments(documents), FACTS, LocalDate.parse(today));
  }
}
