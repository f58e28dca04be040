package app.qadam.desktop.residence;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.EventCheck;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Records one event that belongs here rather than to a stage, or corrects it. */
final class EventForm extends VBox {
  private final EventType type;
  private final Desk desk;
  private final Texts texts;
  private final DateField date;
  private final DateField until;
  private final FormRow dateRow;
  private final FormRow untilRow;
  private final ProblemSummary summary;
  private final Button remove;
  private Optional<RecordedEvent> corrected = Optional.empty();

  /** What stood in the form when it was opened. */
  private String opened = "";

  EventForm(EventType type, Desk desk) {
    super(14);
    this.type = type;
    this.desk = desk;
    this.texts = desk.texts();
    var id = type.id();
    date = field(id + "-date", texts.get("record.date"));
    until = field(id + "-until", texts.get("residence.until"));
    dateRow = FormRow.of(texts.get("record.date"), date, texts.get("residence.date." + id));
    untilRow = FormRow.of(texts.get("residence.until"), until, texts.get("residence.until.hint"));
    summary = new ProblemSummary(texts.get("problem.heading"));
    remove = Parts.id(id + "-remove", Parts.secondary(texts.get("record.remove"), this::remove));
    var save = Parts.id(id + "-save", Parts.primary(texts.get("record.save"), this::submit));
    Draft.mark(save, () -> isVisible() && !typed().equals(opened));
    var cancel =
        Parts.id(id + "-cancel", Parts.secondary(texts.get("residence.cancel"), this::close));
    var fields = new Flow(16, 12, dateRow);
    if (type.hasAnEnd()) {
      fields.getChildren().add(untilRow);
    }
    getChildren()
        .addAll(
            Parts.text(texts.get("event." + id), "strong"),
            summary,
            fields,
            new Flow(8, 8, save, cancel, remove));
    getStyleClass().add("inline-form");
    date.field().setOnAction(event -> submit());
    until.field().setOnAction(event -> submit());
    close();
  }

  private DateField field(String id, String name) {
    return new DateField(id, name, desk);
  }

  /** Opens the form for what is recorded, or for a new event. */
  void open(Optional<RecordedEvent> recorded) {
    summary.clear();
    corrected = recorded;
    date.setDate(recorded.map(RecordedEvent::date));
    until.setDate(recorded.flatMap(RecordedEvent::until));
    opened = typed();
    remove.setVisible(recorded.isPresent());
    remove.setManaged(recorded.isPresent());
    setShown(true);
    date.field().requestFocus();
    ListAndDetail.reveal(this);
  }

  private String typed() {
    return date.field().getText() + "\n" + until.field().getText();
  }

  /** Follows a new situation without touching what is typed. */
  void follow() {
    if (corrected
        .filter(event -> !desk.situation().get().file().events().contains(event))
        .isPresent()) {
      close();
    }
  }

  private void close() {
    corrected = Optional.empty();
    summary.clear();
    setShown(false);
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void submit() {
    summary.clear();
    DateProblems.needed(date, dateRow, texts.get("record.problem.no-date"), summary, texts);
    DateProblems.optional(until, untilRow, summary, texts);
    date.date().ifPresent(this::check);
    if (!summary.show()) {
      send(date.date().orElseThrow());
    }
  }

  private void check(LocalDate day) {
    var now = desk.situation().get();
    if (until.date().filter(end -> end.isBefore(day)).isPresent()) {
      summary.add(untilRow, texts.get("residence.problem.ends-before", day));
      return;
    }
    EventCheck.problemWith(event(now.file().nextEventId(), day), now.file())
        .ifPresent(problem -> summary.add(dateRow, texts.say(problem)));
    if (day.isAfter(now.plan().today())) {
      summary.add(dateRow, texts.get("record.problem.still-ahead", day));
    }
  }

  private RecordedEvent event(long next, LocalDate day) {
    return corrected
        .map(event ->
            new RecordedEvent(event.id(), type, day, event.reference(), until.date(), event.note()))
        .orElseGet(() ->
            new RecordedEvent(next, type, day, Optional.empty(), until.date(), Optional.empty()));
  }

  private void send(LocalDate day) {
    var was = corrected;
    var typed = event(1, day);
    if (was.filter(typed::equals).isPresent()) {
      close();
      return;
    }
    desk.send(
        file ->
            was.<Change>map(from -> new Change.CorrectEvent(from, typed))
                .orElseGet(() ->
                    new Change.RecordEvent(
                        new RecordedEvent(
                            file.nextEventId(),
                            type,
                            typed.date(),
                            typed.reference(),
                            typed.until(),
                            typed.note()))),
        this::close);
  }

  private void remove() {
    corrected.ifPresent(event -> desk.send(file -> new Change.RemoveEvent(event), this::close));
  }
}
