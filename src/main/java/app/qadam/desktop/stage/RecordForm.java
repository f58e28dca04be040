package app.qadam.desktop.stage;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.HappenedOn;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.desktop.kit.Roving;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.EventCheck;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Gate;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/**
 * Records one event of a stage, or corrects one. Everything is checked when the button is pressed;
 * what was typed stays until it is saved.
 */
final class RecordForm extends VBox {
  private static final long DOUBLE_CLICK = TimeUnit.MILLISECONDS.toNanos(700);

  private final ToggleGroup events = new ToggleGroup();
  private final Flow choices = new Flow(8, 8);
  private final DateField date;
  private final FormRow dateRow;
  private final TextField reference = new TextField();
  private final FormRow referenceRow;
  private final CheckBox noNumber = new CheckBox();
  private final MoreToSay more;
  private final TextField reason = new TextField();
  private final FormRow reasonRow;
  private final ProblemSummary summary;
  private final VBox gateBox = Parts.column(8);
  private final Button save;
  private final Button cancel;
  private final Stage stage;
  private final Desk desk;
  private final Texts texts;
  private final Consumer<VBox> showMissing;
  private Optional<RecordedEvent> corrected = Optional.empty();
  private long savedAt = System.nanoTime() - DOUBLE_CLICK;

  /**
   * The form of a stage.
   *
   * @param showMissing fills a box with what the gate misses, each with a way to it
   */
  RecordForm(Stage stage, Desk desk, Consumer<VBox> showMissing) {
    super(14);
    this.stage = stage;
    this.desk = desk;
    this.texts = desk.texts();
    this.showMissing = showMissing;
    date = new DateField("record-date", texts.get("record.date"), desk);
    dateRow = FormRow.of(texts.get("record.date"), date, "");
    reference.setId("record-reference");
    referenceRow = FormRow.of(texts.get("record.reference"), reference, "");
    noNumber.setId("record-no-number");
    noNumber.setText(texts.get("record.no-number"));
    more = new MoreToSay(desk, this::submit);
    reason.setId("record-reason");
    reasonRow = FormRow.of(texts.get("gate.reason"), reason, texts.get("gate.reason.hint"));
    summary = new ProblemSummary(texts.get("problem.heading"));
    save = Parts.id("record-save", Parts.primary(texts.get("record.save"), this::submit));
    Draft.mark(save, this::waits);
    cancel = Parts.id("record-cancel", Parts.secondary(texts.get("record.cancel"), this::reset));
    build();
    bind();
  }

  private void build() {
    for (EventType type : EventType.of(stage)) {
      var choice = new ToggleButton(texts.get("event." + type.id()));
      choice.setId("event-" + type.id());
      choice.setUserData(type);
      choice.setToggleGroup(events);
      choice.getStyleClass().add("chip");
      choices.getChildren().add(choice);
    }
    Roving.in(choices);
    choices.setAccessibleText(texts.get("record.what"));
    var fields = new Flow(16, 12, dateRow, Parts.column(8, referenceRow, noNumber));
    gateBox.getStyleClass().addAll("callout", "warn");
    // Told when something is typed or pressed, not on an untouched form.
    gateBox.setVisible(false);
    gateBox.setManaged(false);
    getChildren().addAll(summary, choices, fields, more, gateBox, new Flow(8, 8, save, cancel));
  }

  /** Puts a recorded event into the form to be corrected. */
  void correct(RecordedEvent event) {
    corrected = Optional.of(event);
    summary.clear();
    select(event.type());
    date.setDate(Optional.of(event.date()));
    reference.setText(event.reference().orElse(""));
    noNumber.setSelected(event.type().isSubmission() && event.reference().isEmpty());
    refresh();
    more.fill(event);
    date.field().requestFocus();
  }

  /** Follows a new situation without touching what is typed. */
  void follow() {
    var held = desk.situation().get().file().events();
    if (corrected.isPresent() && !held.contains(corrected.get())) {
      // It was taken away or changed meanwhile; what is typed stays, as a new event.
      corrected = Optional.empty();
    }
    if (corrected.isEmpty() && date.isBlank()) {
      select(suggested());
    }
    refresh();
  }

  private EventType suggested() {
    var now = desk.situation().get();
    return now.plan()
        .next()
        .record()
        .filter(type -> type.stage() == stage)
        .orElseGet(() ->
            EventType.of(stage).stream()
                .filter(type -> !now.file().has(type) && type.isOnTheWay())
                .findFirst()
                .orElse(EventType.of(stage).getFirst()));
  }

  private void select(EventType type) {
    events.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == type)
        .forEach(events::selectToggle);
  }

  private EventType chosen() {
    var toggle = events.getSelectedToggle();
    return toggle == null ? suggested() : (EventType) toggle.getUserData();
  }

  private Gate gate() {
    return desk.situation().get().plan().stage(stage).gate();
  }

  /** Something is missing before this is handed in, and the applicant has not decided to go on. */
  private boolean isHeldUp() {
    return corrected.isEmpty() && chosen().isSubmission() && !gate().isOpen();
  }

  private void submit() {
    if (isSecondPress()) {
      return;
    }
    summary.clear();
    HappenedOn.problemWith(date, desk.situation().get().plan().today(), texts)
        .ifPresent(problem -> summary.add(dateRow, problem));
    if (chosen().isSubmission() && reference.getText().isBlank() && !noNumber.isSelected()) {
      summary.add(referenceRow, texts.get("record.problem.no-reference"));
    }
    more.check(date.date(), summary);
    // What ends before it is issued is told at its own field.
    date.date()
        .filter(day -> more.until().filter(day::isAfter).isEmpty())
        .flatMap(day -> EventCheck.problemWith(event(day), desk.situation().get().file()))
        .ifPresent(problem -> summary.add(dateRow, texts.say(problem)));
    if (isHeldUp() && reason.getText().isBlank()) {
      showGate(true);
      summary.add(reasonRow, texts.get("gate.problem"));
    }
    if (!summary.show()) {
      send(date.date().orElseThrow());
    }
  }

  /** Whether something was typed that is not saved. */
  private boolean waits() {
    return more.waits() || mainWaits();
  }

  private boolean mainWaits() {
    return corrected
        .map(event ->
            !date.date().equals(Optional.of(event.date()))
                || !reference.getText().equals(event.reference().orElse("")))
        .orElseGet(
            () -> !date.isBlank() || !reference.getText().isBlank() || !reason.getText().isBlank());
  }

  private RecordedEvent event(LocalDate day) {
    return new RecordedEvent(
        corrected
            .map(RecordedEvent::id)
            .orElseGet(() -> desk.situation().get().file().nextEventId()),
        chosen(),
        day,
        chosen().isSubmission() && noNumber.isSelected()
            ? Optional.empty()
            : Optional.of(reference.getText()),
        more.until(),
        more.words());
  }

  private void send(LocalDate day) {
    var event = event(day);
    var was = corrected;
    var goingOn =
        isHeldUp()
            ? Optional.of(
                new GateOverride(stage, reason.getText(), desk.situation().get().plan().today()))
            : Optional.<GateOverride>empty();
    desk.send(
        file -> {
          List<Change> parts = new ArrayList<>();
          // The same with the same number is there when the button was pressed twice before the
          // first press was saved: then it is too late, and is not recorded again.
          var added = file.events().contains(event) ? event : event.numbered(file.nextEventId());
          parts.add(
              was.<Change>map(from -> new Change.CorrectEvent(from, event))
                  .orElseGet(() -> new Change.RecordEvent(added)));
          // What is told of several in one is the first.
          goingOn.ifPresent(override ->
              parts.add(
                  new Change.PassGate(
                      stage,
                      Optional.ofNullable(file.overrides().get(stage)),
                      Optional.of(override))));
          return parts.size() == 1 ? parts.getFirst() : new Change.Together(parts);
        },
        () -> {
          reset();
          savedAt = System.nanoTime();
        });
  }

  /** The second press of a double click comes to the empty form, and says nothing about it. */
  private boolean isSecondPress() {
    return corrected.isEmpty() && !waits() && System.nanoTime() - savedAt < DOUBLE_CLICK;
  }

  private void reset() {
    corrected = Optional.empty();
    summary.clear();
    date.setDate(Optional.empty());
    reference.clear();
    more.clear();
    reason.clear();
    noNumber.setSelected(false);
    select(suggested());
    refresh();
  }

  private void refresh() {
    boolean hands = chosen().isSubmission();
    noNumber.setVisible(hands);
    noNumber.setManaged(hands);
    reference.setDisable(noNumber.isSelected() && hands);
    save.setText(texts.get(corrected.isPresent() ? "record.save-correction" : "record.save"));
    cancel.setVisible(corrected.isPresent());
    cancel.setManaged(corrected.isPresent());
    choices.setDisable(corrected.isPresent());
    more.show(chosen(), corrected);
    offer();
    showGate(isHeldUp() && (gateBox.isVisible() || !date.isBlank()));
  }

  /** What comes about only after the arrival is not offered before. */
  private void offer() {
    boolean arrived = desk.situation().get().file().has(EventType.ARRIVED);
    for (Node choice : choices.getChildren()) {
      var type = (EventType) choice.getUserData();
      boolean isLater = type == EventType.ADDRESS_CHANGED || type == EventType.MULTIPLE_VISA_ISSUED;
      boolean isOffered = !isLater || arrived || type == chosen();
      choice.setVisible(isOffered);
      choice.setManaged(isOffered);
    }
  }

  private void showGate(boolean shown) {
    gateBox.getChildren().clear();
    if (shown) {
      showMissing.accept(gateBox);
      gateBox.getChildren().add(reasonRow);
    }
    gateBox.setVisible(shown);
    gateBox.setManaged(shown);
  }

  private void bind() {
    events
        .selectedToggleProperty()
        .addListener((property, before, after) -> {
          if (after == null && before != null) {
            events.selectToggle(before);
          } else {
            refresh();
          }
        });
    noNumber.selectedProperty().addListener((property, before, after) -> refresh());
    date.field().setOnAction(event -> submit());
    reference.setOnAction(event -> submit());
    reason.setOnAction(event -> submit());
    date.field().textProperty().addListener((property, before, after) -> refresh());
    reset();
  }
}
