package app.qadam.model.plan;

import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What is to be expected: never one date, always three, added up over what has happened.
 *
 * @param tasks everything that takes time, in the order of the way
 * @param decides what takes longest on the way that decides the arrival, or the permit after the
 *     arrival: a step, or the longest task on the document that takes longest; absent when nothing
 *     is left
 * @param path ids of the tasks still open on that way, in order
 * @param wish whether the wished arrival can be met; absent without one, and after the arrival
 * @param paces the waits that go on
 */
public record Forecast(
    List<Task> tasks,
    Optional<Task> decides,
    List<String> path,
    Optional<Wish> wish,
    List<Pace> paces) {
  public Forecast {
    tasks = List.copyOf(tasks);
    path = List.copyOf(path);
    paces = List.copyOf(paces);
  }

  /** The step that ends with an event. */
  public Task step(EventType event) {
    for (Task task : tasks) {
      if (task.event().isPresent() && task.event().get() == event) {
        return task;
      }
    }
    throw new IllegalArgumentException("the way does not lead over " + event.id());
  }

  /** The step with which a stage ends. */
  public Task step(Stage stage) {
    return step(end(stage));
  }

  /** The event with which a stage ends. */
  static EventType end(Stage stage) {
    return switch (stage) {
      case IIN_AND_EDS -> EventType.EDS_ISSUED;
      case HUB_APPLICATION -> EventType.HUB_SUBMITTED;
      case HUB_REVIEW -> EventType.HUB_APPROVED;
      case PETITION -> EventType.PETITION_ISSUED;
      case EGOV -> EventType.EGOV_APPROVED;
      case E_VISA -> EventType.VISA_ISSUED;
      case TRAVEL -> EventType.ARRIVED;
      case IN_PERSON -> EventType.PERMIT_ISSUED;
    };
  }

  /** The event at which a stage uses its documents. */
  static EventType use(Stage stage) {
    return switch (stage) {
      case IIN_AND_EDS -> EventType.IIN_ISSUED;
      case HUB_APPLICATION -> EventType.HUB_SUBMITTED;
      case HUB_REVIEW -> EventType.HUB_APPROVED;
      case PETITION -> EventType.PETITION_ISSUED;
      case EGOV -> EventType.EGOV_SUBMITTED;
      case E_VISA -> EventType.VISA_APPLIED;
      case TRAVEL -> EventType.ARRIVED;
      case IN_PERSON -> EventType.ORIGINALS_SUBMITTED;
    };
  }
}
