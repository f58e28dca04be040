package app.qadam.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Vanished;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import app.qadam.store.FileMark;
import app.qadam.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class IcsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T09:30:15.678Z");
  private static final String FILE_ID = "0123456789abcdef0123456789abcdef";
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));

  /** A deadline as a calendar shows it, read without the library that wrote it. */
  private record Event(Map<String, String> properties, List<Map<String, String>> alarms) {
    String uid() {
      return get("UID");
    }

    String get(String name) {
      return properties.getOrDefault(name, "");
    }

    List<String> triggers() {
      return alarms.stream().map(alarm -> alarm.get("TRIGGER")).toList();
    }
  }

  private static List<Event> events(String calendar) {
    List<Event> events = new ArrayList<>();
    Map<String, String> open = new HashMap<>();
    for (String line : calendar.replace("\r\n ", "").lines().toList()) {
      var name = line.substring(0, line.indexOf(':'));
      var value = line.substring(line.indexOf(':') + 1);
      if (line.equals("BEGIN:VEVENT")) {
        open = new HashMap<>();
        events.add(new Event(open, new ArrayList<>()));
      } else if (line.equals("BEGIN:VALARM")) {
        open = new HashMap<>();
        events.getLast().alarms().add(open);
      } else {
        assertThat(open.put(name, value)).as("%s stands once", name).isNull();
        open.remove("END");
      }
    }
    return events;
  }

  private static Event event(String calendar, String deadline) {
    return events(calendar).stream()
        .filter(event -> event.uid().equals(deadline + "-" + FILE_ID + "@qadam.app"))
        .findFirst()
        .orElseThrow();
  }

  private static RecordedEvent recorded(long id, EventType type, String date) {
    return new RecordedEvent(id, type, LocalDate.parse(date), Optional.empty());
  }

  private static CaseFile file(RecordedEvent... events) {
    return CaseFile.EMPTY.withEvents(List.of(events));
  }

  private static CaseFile sample() {
    return Sample.asOf(TODAY).applyTo(CaseFile.EMPTY);
  }

  private static CaseFile remindingBefore(CaseFile file, String deadline, Integer... days) {
    return file.withDeadlineNotes(
        Map.of(deadline, new DeadlineNote(deadline, "", Optional.of(List.of(days)))));
  }

  private static String calendar(Texts texts, CaseFile file, LocalDate today, long changes) {
    return new Ics(texts)
        .calendar(
            Plan.of(file, FACTS, today), file, new FileMark(FILE_ID, changes), List.of(), NOW);
  }

  private static String calendar(CaseFile file) {
    return calendar(ENGLISH, file, TODAY, 1);
  }

  @Test
  void eachDeadlineWithADateIsAWholeDayAndNothingElseIs() {
    var file = sample();
    var dated =
        Plan.of(file, FACTS, TODAY).deadlines().stream()
            .filter(deadline -> deadline.due().isPresent())
            .toList();

    var events = events(calendar(file));

    assertThat(dated).hasSizeGreaterThan(3);
    assertThat(events).hasSameSizeAs(dated);
    for (var deadline : dated) {
      var event = event(calendar(file), deadline.id());
      var due = deadline.due().orElseThrow();
      assertThat(event.get("DTSTART;VALUE=DATE")).isEqualTo(due.toString().replace("-", ""));
      assertThat(event.get("DTEND;VALUE=DATE"))
          .isEqualTo(due.plusDays(1).toString().replace("-", ""));
    }
  }

  @Test
  void theReviewSaysWhatItIsHowItWasCountedAndRingsThreeTimes() {
    var review =
        event(calendar(file(recorded(1, EventType.HUB_SUBMITTED, "2026-11-30"))), "review");

    assertThat(review.properties())
        .containsEntry("DTSTAMP", "20261122T093015Z")
        .containsEntry("SEQUENCE", "1")
        .containsEntry("DTSTART;VALUE=DATE", "20270114")
        .containsEntry("DTEND;VALUE=DATE", "20270115")
        .containsEntry("SUMMARY", "Astana Hub's review")
        .containsEntry("CATEGORIES", "Qadam")
        .containsEntry("STATUS", "CONFIRMED")
        .containsEntry("TRANSP", "TRANSPARENT");
    assertThat(review.get("DESCRIPTION"))
        .startsWith("Astana Hub answers within 45 calendar days after you apply\\;")
        .endsWith("\\nCounted from: Application sent to Astana Hub\\, 30 Nov 2026.");
    assertThat(review.triggers()).containsExactly("-P6DT15H", "-P2DT15H", "-PT15H");
    assertThat(review.alarms())
        .allSatisfy(alarm -> assertThat(alarm).containsEntry("ACTION", "DISPLAY"))
        .extracting(alarm -> alarm.get("DESCRIPTION"))
        .containsExactly(
            "Astana Hub's review: in 7 days",
            "Astana Hub's review: in 3 days",
            "Astana Hub's review: in 1 day");
  }

  @Test
  void theCalendarSaysWhoseItIs() {
    assertThat(calendar(CaseFile.EMPTY).lines())
        .containsExactly(
            "BEGIN:VCALENDAR",
            "PRODID:-//Qadam//Qadam 0.1.0//EN",
            "VERSION:2.0",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Qadam",
            "END:VCALENDAR");
  }

  @Test
  void leadTimesOfTheApplicantBecomeTheAlarms() {
    var file = file(recorded(1, EventType.HUB_SUBMITTED, "2026-11-30"));

    assertThat(event(calendar(remindingBefore(file, "review", 0, 14)), "review").triggers())
        .containsExactly("-P13DT15H", "PT9H");
    assertThat(event(calendar(remindingBefore(file, "review")), "review").triggers()).isEmpty();
  }

  @Test
  void anAlarmWhoseDayIsBehindIsLeftOutAndOneOfTodayIsNot() {
    var file = file(recorded(1, EventType.HUB_SUBMITTED, "2026-11-30"));

    assertThat(event(calendar(ENGLISH, file, LocalDate.of(2027, 1, 11), 1), "review").triggers())
        .containsExactly("-P2DT15H", "-PT15H");
    assertThat(event(calendar(ENGLISH, file, LocalDate.of(2027, 1, 12), 1), "review").triggers())
        .containsExactly("-PT15H");
    assertThat(event(calendar(ENGLISH, file, LocalDate.of(2027, 1, 15), 1), "review").triggers())
        .isEmpty();
  }

  @Test
  void whatIsMetStaysAsDoneAndRingsNoMore() {
    var file =
        file(
            recorded(1, EventType.HUB_SUBMITTED, "2026-11-30"),
            recorded(2, EventType.HUB_APPROVED, "2026-12-31"));

    var review = event(calendar(file), "review");

    assertThat(review.get("SUMMARY")).isEqualTo("Done: Astana Hub's review");
    assertThat(review.get("STATUS")).isEqualTo("CONFIRMED");
    assertThat(review.get("DESCRIPTION")).contains("\\nEnded by: ").endsWith("31 Dec 2026.");
    assertThat(review.alarms()).isEmpty();
  }

  @Test
  void aChangedDateKeepsItsUidAndTheSequenceGrows() {
    var before = file(recorded(1, EventType.HUB_SUBMITTED, "2026-11-30"));
    var after = file(recorded(1, EventType.HUB_SUBMITTED, "2026-12-07"));

    var first = events(calendar(ENGLISH, before, TODAY, 4));
    var second = events(calendar(ENGLISH, after, TODAY, 5));

    assertThat(second).extracting(Event::uid).containsExactlyElementsOf(uids(first));
    assertThat(first).extracting(event -> event.get("SEQUENCE")).containsOnly("4");
    assertThat(second).extracting(event -> event.get("SEQUENCE")).containsOnly("5");
    assertThat(first).extracting(event -> event.get("DTSTART;VALUE=DATE")).contains("20270114");
    assertThat(second)
        .extracting(event -> event.get("DTSTART;VALUE=DATE"))
        .contains("20270121")
        .doesNotContain("20270114");
  }

  private static List<String> uids(List<Event> events) {
    return events.stream().map(Event::uid).toList();
  }

  @Test
  void uidsAreDifferentWithinACalendarAndOfAnotherFile() {
    var file = sample();
    var other =
        new Ics(ENGLISH)
            .calendar(
                Plan.of(file, FACTS, TODAY), file, new FileMark("f".repeat(32), 1), List.of(), NOW);

    assertThat(uids(events(calendar(file)))).doesNotHaveDuplicates();
    assertThat(uids(events(other))).doesNotContainAnyElementsOf(uids(events(calendar(file))));
  }

  @Test
  void whatVanishedIsCancelledAndRingsNoMore() {
    var before = file(recorded(1, EventType.HUB_SUBMITTED, "2026-11-30"));
    var after = CaseFile.EMPTY;
    var plan = Plan.of(after, FACTS, TODAY);

    var vanished = Vanished.since(List.of(CaseFile.EMPTY, before), plan, FACTS);
    var calendar = new Ics(ENGLISH).calendar(plan, after, new FileMark(FILE_ID, 2), vanished, NOW);

    var review = event(calendar, "review");
    assertThat(review.get("STATUS")).isEqualTo("CANCELLED");
    assertThat(review.get("SUMMARY")).isEqualTo("No longer due: Astana Hub's review");
    assertThat(review.get("SEQUENCE")).isEqualTo("2");
    assertThat(review.get("DTSTART;VALUE=DATE")).isEqualTo("20270114");
    assertThat(review.alarms()).isEmpty();
  }

  @Test
  void nothingThatTheApplicantTypedIsInIt() {
    var marked = "Zebra";
    var day = LocalDate.of(2026, 12, 1);
    var sample = sample();
    Map<String, DocumentRecord> documents = new HashMap<>();
    for (var type : FACTS.documents()) {
      documents.put(
          type.id(),
          new DocumentRecord(
              type.id(),
              DocumentState.READY,
              Optional.of(TODAY),
              Optional.of(TODAY.minusDays(9)),
              Optional.of(TODAY.plusDays(400)),
              Optional.of(marked + " passport number"),
              Optional.of(marked + " document note")));
    }
    List<RecordedEvent> events = new ArrayList<>();
    for (EventType type : EventType.values()) {
      events.add(
          new RecordedEvent(
              events.size() + 1L,
              type,
              day.plusDays(events.size()),
              Optional.of(marked + " reference"),
              Optional.empty(),
              Optional.of(marked + " reason")));
    }
    var open = sample.events();
    for (var recordedEvents : List.of(open, events)) {
      var file =
          sample
              .withEvents(recordedEvents)
              .withDocuments(documents)
              .withNotes(Map.of(Stage.EGOV, marked + " stage note"))
              .withOverrides(
                  Map.of(Stage.EGOV, new GateOverride(Stage.EGOV, marked + " why", TODAY)))
              .withStays(
                  List.of(
                      new RecordedStay(
                          1, day.plusDays(60), Optional.empty(), Optional.of(marked + "ville"))))
              .withOwnDeadlines(
                  List.of(
                      new OwnDeadline(1, marked + " title", day, Optional.empty()),
                      new OwnDeadline(2, marked + " other", day, Optional.of(day))))
              .withOwnDays(Map.of(day, new OwnDay(day, true, marked + " day off")));
      var notes = new HashMap<String, DeadlineNote>();
      Plan.of(file, FACTS, TODAY)
          .deadlines()
          .forEach(deadline ->
              notes.put(
                  deadline.id(),
                  new DeadlineNote(deadline.id(), marked + " deadline note", Optional.empty())));
      var noted = file.withDeadlineNotes(notes);

      for (Texts texts : List.of(ENGLISH, RUSSIAN)) {
        var plan = Plan.of(noted, FACTS, TODAY);
        var vanished = Vanished.since(List.of(noted), Plan.of(CaseFile.EMPTY, FACTS, TODAY), FACTS);
        var calendar =
            new Ics(texts).calendar(plan, noted, new FileMark(FILE_ID, 1), vanished, NOW);

        assertThat(calendar.replace("\r\n ", "")).doesNotContainIgnoringCase(marked);
        assertThat(event(calendar, "own-1").get("SUMMARY")).isEqualTo(texts.get("ics.own", 1L));
        assertThat(events(calendar)).hasSizeGreaterThan(8);
      }
    }
  }

  @Test
  void russianCalendarsAreFoldedByOctetsAndLoseNothing() {
    var file = sample();

    var calendar = calendar(RUSSIAN, file, TODAY, 1);

    assertThat(calendar).endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(calendar.lines())
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    var review = event(calendar, "review");
    assertThat(review.get("SUMMARY")).isEqualTo("Рассмотрение в Astana Hub");
    assertThat(review.get("DESCRIPTION").replace("\\;", ";").replace("\\,", ","))
        .startsWith(
            RUSSIAN.of(FACTS.rule("review").orElseThrow().sentence()) + "\\nСчитается от: ");
  }

  @Test
  void aSignOfTwoHalvesIsNotTornByAFold() {
    for (int before = 60; before < 80; before++) {
      var line = "SUMMARY:" + "x".repeat(before) + "😀😀";

      var folded = Folding.ofOctets(line + "\r\n");

      assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
      assertThat(folded.lines())
          .allSatisfy(part -> {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            assertThat(bytes).hasSizeLessThanOrEqualTo(Folding.LONGEST);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(part);
          });
    }
  }

  @Test
  void whereTheComputerStandsMakesNoDifference() {
    var file = sample();
    var here = calendar(file);
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Almaty", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        assertThat(calendar(file)).as(id).isEqualTo(here);
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
