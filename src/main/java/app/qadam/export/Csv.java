package app.qadam.export;

import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Plan;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as one table (RFC 4180): events, documents and deadlines, a line each. */
public final class Csv {
  private final Texts texts;

  public Csv(Texts texts) {
    this.texts = texts;
  }

  /** The whole table with its heading, lines ended by CR LF. */
  public String application(Plan plan) {
    var heading =
        Stream.of(
            List.of(
                "kind",
                "id",
                "title",
                "state",
                "date",
                "issued",
                "valid_until",
                "reference",
                "note"));
    var events = plan.stages().stream().flatMap(stage -> stage.events().stream()).map(this::event);
    var documents =
        plan.documents().stream()
            .map(document ->
                document(
                    document.record(), document.state().id(), texts.of(document.type().title())));
    var deadlines =
        plan.deadlines().stream()
            .filter(deadline -> deadline.due().isPresent())
            .map(deadline ->
                List.of(
                    "deadline",
                    deadline.id(),
                    texts.say(deadline.title()),
                    deadline.stateOn(plan.today()).id(),
                    deadline.due().orElseThrow().toString(),
                    "",
                    "",
                    "",
                    ""));
    return Stream.of(heading, events, documents, deadlines)
        .flatMap(lines -> lines)
        .map(CsvLine::of)
        .collect(Collectors.joining());
  }

  private List<String> event(RecordedEvent event) {
    return List.of(
        "event",
        event.type().id(),
        texts.get("event." + event.type().id()),
        "recorded",
        event.date().toString(),
        "",
        date(event.until()),
        event.reference().orElse(""),
        event.note().orElse(""));
  }

  private static List<String> document(DocumentRecord record, String state, String title) {
    return List.of(
        "document",
        record.document(),
        title,
        state,
        date(record.since()),
        date(record.issued()),
        date(record.validUntil()),
        record.reference().orElse(""),
        record.note().orElse(""));
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }
}
