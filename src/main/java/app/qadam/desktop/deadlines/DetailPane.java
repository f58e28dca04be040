package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Deadline.Subject;
import app.qadam.model.plan.Urgency;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The chosen deadline, with the applicant's note and reminders; or a form in its place. */
final class DetailPane {
  private final Desk desk;
  private final Consumer<OwnDeadline> change;
  private final VBox cards = Parts.column(16);
  private final ScrollPane scroll = ListAndDetail.scrolling(cards);
  private final Map<String, NoteCard> notes = new HashMap<>();
  private final Map<String, ReminderCard> reminders = new HashMap<>();
  private Optional<Shown> shown = Optional.empty();

  /** What the cards were made from, so that they are made anew only when that changes. */
  private record Shown(Deadline deadline, LocalDate today, WorkingCalendar calendar) {}

  /**
   * @param change lets an own deadline be changed
   */
  DetailPane(Desk desk, Consumer<OwnDeadline> change) {
    this.desk = desk;
    this.change = change;
  }

  ScrollPane root() {
    return scroll;
  }

  /** Scrolls to the beginning. */
  void top() {
    scroll.setVvalue(0);
  }

  /** Saves what is typed. */
  void save() {
    notes.values().forEach(NoteCard::save);
  }

  /** The reminders by the ids of their deadlines. */
  Map<String, VBox> reminders() {
    return reminders.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().root()));
  }

  void show(OwnForm form) {
    shown = Optional.empty();
    if (!cards.getChildren().equals(List.of(form.root()))) {
      cards.getChildren().setAll(form.root());
    }
  }

  void show(Situation now, Deadline deadline) {
    notes.keySet().removeIf(id -> now.plan().deadline(id).isEmpty());
    reminders.keySet().removeIf(id -> now.plan().deadline(id).isEmpty());
    var id = deadline.id();
    var note = notes.computeIfAbsent(id, key -> new NoteCard(desk, key));
    var reminder = reminders.computeIfAbsent(id, key -> new ReminderCard(desk, key));
    note.update(now.file());
    reminder.update(deadline, now.file());
    var next = Optional.of(new Shown(deadline, now.plan().today(), now.plan().calendar()));
    if (!next.equals(shown)) {
      shown = next;
      List<Node> all =
          new ArrayList<>(new DeadlineDetail(desk, now, deadline, () -> edit(deadline)).cards());
      if (Urgency.of(deadline, now.plan()).isOpen()) {
        all.add(reminder.root());
      }
      all.add(note.root());
      replace(all);
    }
  }

  private void edit(Deadline deadline) {
    if (deadline.subject() instanceof Subject.Own(var own)) {
      change.accept(own);
    }
  }

  /** A button that was pressed keeps the focus when the cards around it are made anew. */
  private void replace(List<Node> next) {
    var focused =
        Optional.ofNullable(cards.getScene())
            .map(scene -> scene.getFocusOwner())
            .filter(node -> node.getId() != null && isInside(node));
    cards.getChildren().setAll(next);
    focused.map(node -> cards.lookup("#" + node.getId())).ifPresent(Node::requestFocus);
  }

  private boolean isInside(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (cards.equals(up)) {
        return true;
      }
    }
    return false;
  }
}
