package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.OwnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Applications somewhere on the way, with papers, figures and days off; the same for one seed. */
final class RandomWays {
  private final Random random;
  private final Facts facts;
  private final LocalDate today;

  RandomWays(long seed, Facts facts, LocalDate today) {
    this.random = new Random(seed);
    this.facts = facts;
    this.today = today;
  }

  /** A file whose recorded steps have no gap and end before the arrival. */
  CaseFile next() {
    return CaseFile.EMPTY
        .withEvents(events())
        .withDocuments(documents())
        .withOwnDays(ownDays())
        .withPlanning(Planning.NONE.taking(figures()));
  }

  private List<RecordedEvent> events() {
    List<EventType> way = new ArrayList<>();
    for (var step : facts.steps()) {
      if (step.to() == EventType.ARRIVED) {
        break;
      }
      way.add(step.to());
    }
    int done = random.nextInt(way.size() + 1);
    List<RecordedEvent> events = new ArrayList<>();
    var day = today.minusDays(random.nextInt(30));
    for (int i = done; i > 0; i--) {
      events.add(new RecordedEvent(i, way.get(i - 1), day, Optional.empty()));
      day = day.minusDays(random.nextInt(20));
    }
    return events;
  }

  private Map<String, DocumentRecord> documents() {
    Map<String, DocumentRecord> documents = new HashMap<>();
    for (DocumentType type : facts.documents()) {
      var state = type.states().get(random.nextInt(type.states().size()));
      var since = today.minusDays(random.nextInt(30));
      boolean ended = random.nextInt(6) == 0 && state != DocumentState.REQUESTED;
      documents.put(
          type.id(),
          new DocumentRecord(
              type.id(),
              state,
              Optional.of(since),
              Optional.empty(),
              ended ? Optional.of(today.minusDays(1)) : Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return documents;
  }

  private Map<LocalDate, OwnDay> ownDays() {
    Map<LocalDate, OwnDay> days = new HashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      var day = today.plusDays(random.nextInt(120));
      days.put(day, new OwnDay(day, random.nextBoolean(), "mine"));
    }
    return days;
  }

  private Map<String, Integer> figures() {
    Map<String, Integer> figures = new HashMap<>();
    for (Estimate estimate : facts.estimates().values()) {
      if (random.nextInt(3) == 0) {
        figures.put(estimate.id(), random.nextInt(50));
      }
    }
    return figures;
  }
}
