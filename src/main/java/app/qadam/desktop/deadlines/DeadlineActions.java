package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Deadline.Subject;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Rule;
import app.qadam.text.Manner;
import app.qadam.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What can be done about a deadline. */
final class DeadlineActions {
  private final Desk desk;
  private final Texts texts;
  private final Situation now;
  private final Deadline deadline;
  private final Runnable change;

  DeadlineActions(Desk desk, Situation now, Deadline deadline, Runnable change) {
    this.desk = desk;
    this.texts = desk.texts();
    this.now = now;
    this.deadline = deadline;
    this.change = change;
  }

  /** The buttons below the headline. */
  Flow row() {
    var row = new Flow(8, 8);
    row.getChildren()
        .addAll(
            switch (deadline.subject()) {
              case Subject.OfRule(var rule) -> ofRule(rule);
              case Subject.Own(var own) -> ofOwn(own);
            });
    return row;
  }

  private List<Node> ofOwn(OwnDeadline own) {
    boolean done = own.done().isPresent();
    var today = now.plan().today();
    var tick =
        Parts.id(
            "deadline-done",
            Parts.secondary(
                texts.get(done ? "deadlines.own.not-done" : "deadlines.own.done"),
                () -> replace(own, own.done(done ? Optional.empty() : Optional.of(today)))));
    if (!done) {
      tick.getStyleClass().add("accent");
    }
    return List.of(
        tick,
        Parts.id("deadline-change", Parts.secondary(texts.get("deadlines.own.change"), change)),
        Parts.id(
            "deadline-delete",
            Parts.secondary(texts.get("deadlines.own.delete"), () -> delete(own))));
  }

  private void replace(OwnDeadline from, OwnDeadline to) {
    desk.send(file -> new Change.SetOwnDeadline(Optional.of(from), Optional.of(to)));
  }

  /** What was added to it goes with it, so that it does not stick to the next one of its number. */
  private void delete(OwnDeadline own) {
    var id = deadline.id();
    desk.send(file ->
        new Change.Together(
            List.of(
                new Change.SetDeadlineNote(file.deadlineNote(id), DeadlineNote.none(id)),
                new Change.SetOwnDeadline(Optional.of(own), Optional.empty()))));
  }

  private List<Node> ofRule(Rule rule) {
    return switch (rule.kind()) {
      case ANSWER, DUTY ->
          rule.basis().document().isPresent()
              ? List.of(toStart(rule))
              : List.of(ends(rule).<Node>map(this::record).orElseGet(this::toResidence));
      case VALIDITY ->
          List.of(rule.basis().document().<Node>map(this::toValidity).orElseGet(this::toResidence));
      case MEASURE -> List.of();
    };
  }

  private Button toValidity(String document) {
    return wrapping(
        "deadline-validity",
        texts.get("deadlines.to-validity"),
        new Place.Validity(Optional.of(document)));
  }

  private Button toResidence() {
    return wrapping(
        "deadline-residence", texts.get("deadlines.to-residence"), new Place.Residence());
  }

  /** The first of the events that end it, in the order of the way. */
  private static Optional<EventType> ends(Rule rule) {
    return rule.metBy().stream().min(Comparator.naturalOrder());
  }

  private Button record(EventType event) {
    boolean met = deadline.met().isPresent();
    var title = texts.of(now.facts().guide(event.stage()).title());
    var button =
        go(
            met ? texts.get("deadlines.go", title) : texts.get("act." + event.id()),
            new Place.OfStage(event.stage()));
    if (!met && Manner.of(deadline) == Manner.DUE) {
      button.getStyleClass().add("accent");
    }
    return button;
  }

  /** The way to what has to be recorded first. */
  Button toStart(Rule rule) {
    var document = rule.basis().document().flatMap(now.facts()::document);
    return document
        .map(type ->
            go(
                texts.get("deadlines.go-document", texts.of(type.title())),
                new Place.Documents(Optional.of(type.id()))))
        .orElseGet(() -> {
          var stage = rule.from().orElseThrow().stage();
          return go(
              texts.get("deadlines.go", texts.of(now.facts().guide(stage).title())),
              new Place.OfStage(stage));
        });
  }

  private Button go(String text, Place place) {
    return wrapping("deadline-go", text, place);
  }

  private Button wrapping(String id, String text, Place place) {
    var button = Parts.id(id, Parts.secondary(text, () -> desk.open(place)));
    button.setMinWidth(0);
    button.setWrapText(true);
    return button;
  }
}
