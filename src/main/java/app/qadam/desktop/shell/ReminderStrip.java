package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Deadline.Subject;
import app.qadam.model.plan.Reminders.Reminder;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Reminders: a calm strip above the overview, and a note at the screen's edge while it runs. */
final class ReminderStrip extends VBox {
  private static final int MOST = 3;
  private static final Duration SHOWN = Duration.seconds(20);

  private final Consumer<Place> open;

  ReminderStrip(Consumer<Place> open) {
    this.open = open;
    setId("reminders");
    getStyleClass().add("reminders");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /**
   * Shows the nearest of them, each with a way to it; nothing when there is none.
   *
   * @param close puts them away for the day
   */
  void show(List<Reminder> reminders, Situation now, Texts texts, Runnable close) {
    getChildren().clear();
    setVisible(!reminders.isEmpty());
    if (reminders.isEmpty()) {
      return;
    }
    var box = Parts.callout(Tone.WARN, texts.quantity("reminders.heading", reminders.size()));
    reminders.stream()
        .limit(MOST)
        .forEach(reminder -> {
          var deadline = reminder.deadline();
          var line = texts.say(deadline.title()) + ": " + day(deadline, now, texts);
          var link = Parts.link(line, () -> open.accept(at(deadline)));
          link.setId("reminder-of-" + deadline.id());
          box.getChildren().add(link);
        });
    var more = new Flow(16, 4);
    if (reminders.size() > MOST) {
      more.getChildren()
          .add(
              Parts.link(
                  texts.get("reminders.all", reminders.size()),
                  () -> open.accept(new Place.Deadlines(Optional.empty()))));
    }
    more.getChildren()
        .add(Parts.id("reminders-close", Parts.link(texts.get("reminders.close"), close)));
    box.getChildren().add(more);
    getChildren().add(box);
  }

  /** Shows none, and knows of none. */
  void forget() {
    getChildren().clear();
    setVisible(false);
  }

  /** Tells of one at the edge of the screen, where others may look: nothing the applicant typed. */
  void ring(Reminder reminder, Situation now, Texts texts, Window window) {
    var deadline = reminder.deadline();
    Notifications.create()
        .owner(window)
        .title(publicTitle(deadline, texts))
        .text(day(deadline, now, texts))
        .hideAfter(SHOWN)
        .onAction(event -> open.accept(at(deadline)))
        .show();
  }

  private static String publicTitle(Deadline deadline, Texts texts) {
    return switch (deadline.subject()) {
      case Subject.OfRule(var rule) -> texts.of(rule.title());
      case Subject.Own own -> texts.get("deadlines.line.own");
    };
  }

  private static String day(Deadline deadline, Situation now, Texts texts) {
    var plan = now.plan();
    var due = deadline.due().orElseThrow();
    return texts.get(
        "reminders.day",
        due,
        texts.distance(
            deadline.daysLeft(plan.today()).orElseThrow(),
            plan.calendar().workingDaysUntil(plan.today(), due)));
  }

  private static Place at(Deadline deadline) {
    return new Place.Deadlines(Optional.of(deadline.id()));
  }
}
