package app.qadam.model.casefile;

import app.qadam.model.casefile.Change.CorrectEvent;
import app.qadam.model.casefile.Change.PassGate;
import app.qadam.model.casefile.Change.RecordEvent;
import app.qadam.model.casefile.Change.RemoveEvent;
import app.qadam.model.casefile.Change.SetDocument;
import app.qadam.model.casefile.Change.SetShortlist;
import app.qadam.model.casefile.Change.Together;
import app.qadam.model.casefile.Change.WriteNote;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes changes that fit a case file, the same ones for the same seed. */
public final class RandomChanges {
  private static final List<String> DOCUMENTS = List.of("passport", "cv", "photo");
  private static final List<String> PROGRAMS = List.of("kz-a", "ge-b", "th-c", "ae-d");
  private static final List<String> NOTES =
      List.of("", " ", "\n", "Ask the host", " spaced ", "Қадам — шаг 🧭", "two\nlines");

  private final Random random;

  public RandomChanges(long seed) {
    random = new Random(seed);
  }

  /** A change that can be made to {@code file}. */
  public Change next(CaseFile file) {
    return switch (random.nextInt(8)) {
      case 0 -> record(file);
      case 1 -> file.events().isEmpty() ? record(file) : new RemoveEvent(one(file.events()));
      case 2 -> file.events().isEmpty() ? record(file) : correct(one(file.events()));
      case 3 -> {
        var document = one(DOCUMENTS);
        yield new SetDocument(file.document(document), document(document));
      }
      case 4 -> {
        var stage = one(List.of(Stage.values()));
        yield new WriteNote(stage, file.notes().getOrDefault(stage, ""), one(NOTES));
      }
      case 5 -> {
        var stage = one(List.of(Stage.values()));
        var to = maybe(new GateOverride(stage, one(List.of("Told to", "По звонку")), date()));
        yield new PassGate(stage, Optional.ofNullable(file.overrides().get(stage)), to);
      }
      case 6 -> new SetShortlist(file.shortlist(), programs());
      default -> together(file);
    };
  }

  private Change together(CaseFile file) {
    List<Change> parts = new ArrayList<>();
    var after = file;
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      var part = next(after);
      parts.add(part);
      after = part.applyTo(after);
    }
    return new Together(parts);
  }

  private Change record(CaseFile file) {
    var type = one(List.of(EventType.values()));
    return new RecordEvent(
        new RecordedEvent(file.nextEventId(), type, date(), maybe("N-" + random.nextInt(99))));
  }

  private Change correct(RecordedEvent event) {
    return new CorrectEvent(
        event, new RecordedEvent(event.id(), event.type(), date(), maybe("corrected")));
  }

  private DocumentRecord document(String id) {
    if (random.nextInt(4) == 0) {
      return DocumentRecord.untouched(id);
    }
    var issued = date();
    return new DocumentRecord(
        id,
        one(List.of(DocumentState.values())),
        maybe(date()),
        maybe(issued),
        maybe(issued.plusDays(random.nextInt(400))),
        maybe("AB 123"),
        maybe("at the notary's"));
  }

  private List<String> programs() {
    List<String> programs = new ArrayList<>(PROGRAMS);
    Collections.shuffle(programs, random);
    return programs.subList(0, random.nextInt(PROGRAMS.size() + 1));
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
