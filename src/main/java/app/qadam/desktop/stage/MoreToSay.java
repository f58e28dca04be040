package app.qadam.desktop.stage;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Attempts;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;

/**
 * What only some events have: a last good day, the reason of a refusal, what changed before a new
 * attempt. Only what belongs to the chosen event is shown; what is typed elsewhere stays.
 */
final class MoreToSay extends Flow {
  private final DateField until;
  private final FormRow untilRow;
  private final Map<Said, TextField> fields = new EnumMap<>(Said.class);
  private final Map<Said, FormRow> rows = new EnumMap<>(Said.class);
  private final Desk desk;
  private EventType shown = EventType.IIN_ISSUED;
  private Optional<RecordedEvent> corrected = Optional.empty();

  /** What the applicant's words are about. */
  private enum Said {
    REASON("record.said.reason"),
    FAILURE("record.said.failure"),
    CHANGE("record.said.change");

    private final String key;

    Said(String key) {
      this.key = key;
    }
  }

  MoreToSay(Desk desk, Runnable submit) {
    super(16, 14);
    this.desk = desk;
    var texts = desk.texts();
    until = new DateField("record-until", texts.get("record.until"), desk);
    until.field().setOnAction(event -> submit.run());
    untilRow = FormRow.of(texts.get("record.until"), until, texts.get("record.until.hint"));
    for (Said said : Said.values()) {
      var field = Parts.id(said.key.replace('.', '-'), new TextField());
      field.setPrefColumnCount(28);
      field.setOnAction(event -> submit.run());
      fields.put(said, field);
      rows.put(said, FormRow.of(texts.get(said.key), field, ""));
    }
  }

  /** Shows what belongs to an event of this type, and nothing where nothing does. */
  void show(EventType type, Optional<RecordedEvent> correcting) {
    shown = type;
    corrected = correcting;
    List<FormRow> wanted = new ArrayList<>();
    if (type.hasAnEnd()) {
      wanted.add(untilRow);
    }
    said().map(rows::get).ifPresent(wanted::add);
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
    setVisible(!wanted.isEmpty());
    setManaged(!wanted.isEmpty());
  }

  private Optional<Said> said() {
    if (shown.isRefusal()) {
      return Optional.of(Said.REASON);
    }
    if (shown.endsAttempt()) {
      return Optional.of(Said.FAILURE);
    }
    return isAnotherAttempt() ? Optional.of(Said.CHANGE) : Optional.empty();
  }

  private boolean isAnotherAttempt() {
    var attempts =
        Attempts.answeredAt(shown).map(stage -> Attempts.of(stage, desk.situation().get().file()));
    return corrected
        .map(event ->
            attempts
                .flatMap(all -> all.begunWith(event))
                .filter(attempt -> attempt.number() > 1)
                .isPresent())
        .orElseGet(
            () -> attempts.flatMap(Attempts::last).filter(Attempts.Attempt::hasFailed).isPresent());
  }

  /** Fills the fields with what is recorded. */
  void fill(RecordedEvent event) {
    until.setDate(event.until());
    said()
        .ifPresent(said -> {
          var field = fields.get(said);
          if (field != null) {
            field.setText(event.note().orElse(""));
          }
        });
  }

  void clear() {
    until.setDate(Optional.empty());
    fields.values().forEach(TextField::clear);
  }

  /** Notes what is wrong, for an event on this day. */
  void check(Optional<LocalDate> day, ProblemSummary summary) {
    if (!shown.hasAnEnd() || until.isBlank()) {
      return;
    }
    var texts = desk.texts();
    if (until.date().isEmpty()) {
      summary.add(untilRow, texts.get("record.problem.until-bad", until.field().getText().strip()));
    }
    day.filter(date -> until().filter(date::isAfter).isPresent())
        .ifPresent(date ->
            summary.add(
                untilRow, texts.get("record.problem.until-before", until().orElseThrow(), date)));
  }

  /** Whether something was typed that is not recorded. */
  boolean waits() {
    var held = corrected.flatMap(RecordedEvent::until);
    boolean isOtherDay =
        shown.hasAnEnd() && (!until.date().equals(held) || (held.isEmpty() && !until.isBlank()));
    var note = corrected.flatMap(RecordedEvent::note).orElse("");
    return isOtherDay || !words().orElse("").strip().equals(note.strip());
  }

  /** The last good day, when one is read. */
  Optional<LocalDate> until() {
    return shown.hasAnEnd() ? until.date() : Optional.empty();
  }

  /** The applicant's words; those of a corrected event that has no field stay as they are. */
  Optional<String> words() {
    return said()
        .map(said -> Optional.ofNullable(fields.get(said)).map(TextField::getText))
        .orElseGet(() -> corrected.flatMap(RecordedEvent::note));
  }
}
