package app.qadam.model.casefile;

import app.qadam.model.Phrase;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Says whether an event can be recorded: what contradicts itself is not, and is told why. */
public final class EventCheck {
  private EventCheck() {}

  /**
   * What speaks against this event beside the others of the file, in words; empty when nothing
   * does.
   *
   * @param event a new event, or the corrected form of one already there (same number)
   */
  public static Optional<Phrase> problemWith(RecordedEvent event, CaseFile file) {
    var farOff =
        Plausible.problemWith(event.date()).or(() -> event.until().flatMap(Plausible::problemWith));
    if (farOff.isPresent()) {
      return farOff;
    }
    var others = file.events().stream().filter(other -> other.id() != event.id()).toList();
    if (others.stream()
        .anyMatch(other ->
            other.type() == event.type()
                && other.date().equals(event.date())
                && other.reference().equals(event.reference()))) {
      return Optional.of(Phrase.of("problem.already-recorded", event.type(), event.date()));
    }
    for (var earlier : event.type().notBefore()) {
      var first = firstDate(others.stream(), earlier);
      if (isOfAStay(event, earlier, file)) {
        continue;
      }
      if (first.isPresent() && event.date().isBefore(first.get())) {
        return Optional.of(
            Phrase.of(
                "problem.before-its-cause", event.type(), event.date(), earlier, first.get()));
      }
    }
    for (var later : others) {
      if (later.type().notBefore().contains(event.type())
          && !isOfAStay(later, event.type(), file)
          && later.date().isBefore(event.date())
          && firstDate(others.stream(), event.type())
              .filter(first -> !later.date().isBefore(first))
              .isEmpty()) {
        return Optional.of(
            Phrase.of(
                "problem.after-its-effect",
                event.type(),
                event.date(),
                later.type(),
                later.date()));
      }
    }
    return Optional.empty();
  }

  /** A host notifies of each stay, also of one before the visa; then its entry is the arrival. */
  private static boolean isOfAStay(RecordedEvent event, EventType cause, CaseFile file) {
    return event.type() == EventType.HOST_NOTIFIED
        && cause == EventType.ARRIVED
        && file.stays().stream().anyMatch(stay -> !stay.entry().isAfter(event.date()));
  }

  private static Optional<LocalDate> firstDate(Stream<RecordedEvent> events, EventType type) {
    return events
        .filter(event -> event.type() == type)
        .map(RecordedEvent::date)
        .min(LocalDate::compareTo);
  }
}
