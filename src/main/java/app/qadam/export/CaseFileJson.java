package app.qadam.export;

import app.qadam.model.Named;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything the applicant recorded; the same file gives the same text. */
final class CaseFileJson {
  /** Raised when a field goes or gets another meaning; not when one is added. */
  private static final String FORMAT = "qadam-1";

  private CaseFileJson() {}

  static Map<String, @Nullable Object> of(CaseFile file) {
    var json = Json.object();
    json.put("format", FORMAT);
    json.put("events", file.events().stream().map(CaseFileJson::event).toList());
    json.put(
        "documents",
        sorted(file.documents().values(), DocumentRecord::document, CaseFileJson::document));
    var notes = Json.object();
    new TreeMap<Stage, String>(file.notes()).forEach((stage, note) -> notes.put(stage.id(), note));
    json.put("notes", notes);
    json.put(
        "overrides",
        sorted(file.overrides().values(), GateOverride::stage, CaseFileJson::override));
    json.put("shortlist", file.shortlist());
    json.put("stays", file.stays().stream().map(CaseFileJson::stay).toList());
    json.put("ownDeadlines", file.ownDeadlines().stream().map(CaseFileJson::own).toList());
    json.put("ownDays", sorted(file.ownDays().values(), OwnDay::date, CaseFileJson::day));
    json.put(
        "deadlineNotes",
        sorted(file.deadlineNotes().values(), DeadlineNote::deadline, CaseFileJson::note));
    json.put("planning", planning(file.planning()));
    PersonJson.put(json, file.person());
    PapersJson.put(json, file.papers());
    ComparingJson.put(json, file.comparing());
    return json;
  }

  static <T, K extends Comparable<? super K>> List<Map<String, @Nullable Object>> sorted(
      Collection<T> values, Function<T, K> key, Function<T, Map<String, @Nullable Object>> made) {
    return values.stream().sorted(Comparator.comparing(key)).map(made).toList();
  }

  private static Map<String, @Nullable Object> event(RecordedEvent event) {
    var json = Json.object();
    json.put("id", event.id());
    json.put("event", event.type().id());
    json.put("date", event.date().toString());
    json.put("reference", event.reference().orElse(null));
    json.put("until", Json.text(event.until()));
    json.put("note", event.note().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> document(DocumentRecord document) {
    var json = Json.object();
    json.put("document", document.document());
    json.put("state", document.state().id());
    json.put("since", Json.text(document.since()));
    json.put("issued", Json.text(document.issued()));
    json.put("validUntil", Json.text(document.validUntil()));
    json.put("reference", document.reference().orElse(null));
    json.put("note", document.note().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> override(GateOverride override) {
    var json = Json.object();
    json.put("stage", override.stage().id());
    json.put("reason", override.reason());
    json.put("decidedOn", override.decidedOn().toString());
    return json;
  }

  private static Map<String, @Nullable Object> stay(RecordedStay stay) {
    var json = Json.object();
    json.put("id", stay.id());
    json.put("entry", stay.entry().toString());
    json.put("exit", Json.text(stay.exit()));
    json.put("city", stay.city().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> own(OwnDeadline own) {
    var json = Json.object();
    json.put("id", own.id());
    json.put("title", own.title());
    json.put("date", own.date().toString());
    json.put("done", Json.text(own.done()));
    return json;
  }

  private static Map<String, @Nullable Object> day(OwnDay day) {
    var json = Json.object();
    json.put("date", day.date().toString());
    json.put("off", day.off());
    json.put("reason", day.reason());
    return json;
  }

  private static Map<String, @Nullable Object> note(DeadlineNote note) {
    var json = Json.object();
    json.put("deadline", note.deadline());
    json.put("note", note.text());
    json.put("remindBefore", note.remindBefore().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> planning(Planning planning) {
    var json = Json.object();
    json.put("wishedArrival", Json.text(planning.wishedArrival()));
    json.put("edsCarrier", planning.edsCarrier().map(Named::id).orElse(null));
    json.put("nationalities", planning.nationalities());
    json.put("days", new TreeMap<>(planning.days()));
    return json;
  }
}
