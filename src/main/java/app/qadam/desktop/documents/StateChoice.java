package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.stage.EventType;
import app.qadam.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** How far a document is, and the choice of another state. */
final class StateChoice extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final DocumentType type;
  private final DocumentWords words;
  private final Map<DocumentState, ToggleButton> buttons = new EnumMap<>(DocumentState.class);
  private final Label since = Parts.text("", "quiet");
  private final Hyperlink correct;
  private final Flow sinceLine = new Flow(12, 2);
  private final VBox note = Parts.column(6);
  private final VBox place = new VBox();
  private Optional<SubmissionForm> form = Optional.empty();

  StateChoice(Desk desk, DocumentType type) {
    super(12);
    this.desk = desk;
    this.texts = desk.texts();
    this.type = type;
    this.words = new DocumentWords(texts);
    this.correct = Parts.link(texts.get("documents.correct"), this::askSubmission);
    sinceLine.getChildren().addAll(since, correct);
    type.states().forEach(state -> buttons.put(state, button(state)));
    getChildren().addAll(choice(), sinceLine, note, place);
    for (var part : new VBox[] {note, place}) {
      part.managedProperty().bind(part.visibleProperty());
      part.setVisible(false);
    }
    sinceLine.managedProperty().bind(sinceLine.visibleProperty());
  }

  /** Shows how it stands; an open question about the submission stays open. */
  void update(DocumentPlan plan) {
    markChosen(plan);
    tellDays(plan);
    since.setText(words.since(plan));
    sinceLine.setVisible(!since.getText().isEmpty());
    boolean submitted = plan.record().state() == DocumentState.SUBMITTED;
    correct.setVisible(submitted);
    correct.setManaged(submitted);
    type.event().ifPresent(event -> showEvent(event, false));
  }

  private VBox choice() {
    var label = Parts.text(texts.get("documents.state"), "field-label");
    var choice = new Flow(8, 8);
    choice.getChildren().addAll(buttons.values());
    Roving.in(choice);
    choice.setAccessibleText(label.getText());
    label.setLabelFor(choice);
    return Parts.column(8, label, choice);
  }

  private ToggleButton button(DocumentState state) {
    var button = new ToggleButton(words.state(state));
    button.setId("document-state-" + state.id());
    button.setAccessibleText(texts.get("documents.state.name", state));
    button.setOnAction(event -> choose(state));
    return button;
  }

  private void choose(DocumentState state) {
    if (state == DocumentState.SUBMITTED) {
      askSubmission();
      return;
    }
    closeForm();
    var plan = plan();
    if (plan.state() == state) {
      return;
    }
    boolean proven = type.event().map(desk.situation().get().file()::has).orElse(false);
    if (proven && !state.isReady() && state != DocumentState.REFUSED) {
      showEvent(type.event().orElseThrow(), true);
      return;
    }
    var today = desk.situation().get().plan().today();
    desk.send(file -> Reaching.state(file, file.document(type.id()).in(state, today), today));
  }

  /** The days on which it reached the states up to the one that it has. */
  private void tellDays(DocumentPlan plan) {
    var reached = desk.situation().get().file().papers().handling(type.id()).reached();
    var days = Reaching.upTo(plan.state(), type.states(), reached);
    buttons.forEach((state, button) -> {
      var day = Optional.ofNullable(days.get(state));
      button.setText(
          day.map(date ->
                  texts.get("documents.state.on", words.state(state), texts.shortDate(date)))
              .orElseGet(() -> words.state(state)));
      var name = texts.get("documents.state.name", state);
      button.setAccessibleText(
          day.map(date -> texts.get("documents.state.name.on", name, date)).orElse(name));
      button.setTooltip(
          day.map(date -> new Tooltip(texts.get("documents.since", state, date))).orElse(null));
    });
  }

  private void askSubmission() {
    var open = form.orElseGet(() -> new SubmissionForm(desk, plan().record(), this::closeForm));
    form = Optional.of(open);
    place.getChildren().setAll(open);
    place.setVisible(true);
    markChosen(plan());
    open.begin();
  }

  private void closeForm() {
    boolean focusInside = form.map(open -> !open.lookupAll(":focused").isEmpty()).orElse(false);
    form = Optional.empty();
    place.getChildren().clear();
    place.setVisible(false);
    markChosen(plan());
    if (focusInside) {
      buttons.values().iterator().next().requestFocus();
    }
  }

  /** Only what is recorded is chosen, also while a submission is asked about. */
  private void markChosen(DocumentPlan plan) {
    buttons.forEach((state, button) -> button.setSelected(state == plan.state()));
  }

  /** A document that a stage hands out is ready when that is recorded there. */
  private void showEvent(EventType event, boolean refused) {
    var situation = desk.situation().get();
    var recorded = situation.file().last(event);
    var stage = event.stage();
    var key = recorded.isPresent() ? "documents.proven" : "documents.becomes-ready";
    var date = recorded.<Object>map(found -> found.date()).orElse("");
    var text = Parts.text(texts.get(key, event, date), "quiet");
    var title = texts.of(situation.facts().guide(stage).title());
    var link =
        Parts.link(texts.get("documents.go", title), () -> desk.open(new Place.OfStage(stage)));
    note.getChildren().setAll(text, link);
    if (refused) {
      var box = Parts.callout(Tone.WARN, "", Parts.text(texts.get("documents.proven.change")));
      note.getChildren().addFirst(box);
    }
    note.setVisible(true);
  }

  private DocumentPlan plan() {
    return desk.situation().get().plan().document(type.id()).orElseThrow();
  }
}
