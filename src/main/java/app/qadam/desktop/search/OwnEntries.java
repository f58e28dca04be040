package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the applicant wrote: notes, reasons, numbers, names of dates, days, cities and filters. */
final class OwnEntries implements Source {
  private final Spoken spoken;

  OwnEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    List<Entry> all = new ArrayList<>();
    var file = now.file();
    ofStages(file, now, all);
    file.events().forEach(event -> all.add(event(event)));
    for (DocumentRecord record : file.documents().values()) {
      ofDocument(record, now, all);
    }
    file.papers().handlings().values().forEach(handling -> ofHandling(handling, now, all));
    ofDeadlines(now, all);
    ofTime(file, all);
    ofComparing(file, all);
    return all;
  }

  private void ofStages(CaseFile file, Situation now, List<Entry> all) {
    for (Stage stage : Stage.values()) {
      var title = now.facts().guide(stage).title();
      var place = new Place.OfStage(stage);
      Optional.ofNullable(file.notes().get(stage))
          .ifPresent(note ->
              all.add(
                  own("note-" + stage.id(), noteOn(title), note, Goal.to(place, "stage-note"))));
      Optional.ofNullable(file.overrides().get(stage))
          .ifPresent(passed ->
              all.add(
                  own(
                      "reason-" + stage.id(),
                      spoken.texts().get("search.reason", title),
                      passed.reason(),
                      new Goal.Go(place, List.of(), List.of(), passed.reason()))));
    }
  }

  /** What happened, by its day, its number and the words about it. */
  private Entry event(RecordedEvent event) {
    var texts = spoken.texts();
    var said =
        texts.date(event.date())
            + event.reference().map(number -> " · " + number).orElse("")
            + event.note().map(note -> " · " + note).orElse("");
    var key = "event." + event.type().id();
    return spoken.entry(
        "event-" + event.id(),
        Kind.EVENT,
        texts.get(key),
        said,
        Goal.to(
            new Place.OfStage(event.type().stage()),
            "words-" + event.id(),
            "change-" + event.id(),
            "event-" + event.type().id()),
        Spoken.and(spoken.all(key), List.of(event.date().toString())));
  }

  private void ofDocument(DocumentRecord record, Situation now, List<Entry> all) {
    var place = new Place.Documents(Optional.of(record.document()));
    var title = title(record.document(), now);
    var id = record.document();
    record
        .note()
        .ifPresent(note ->
            all.add(
                own("document-note-" + id, noteOn(title), note, Goal.to(place, "document-note"))));
    record
        .reference()
        .ifPresent(number ->
            all.add(
                own(
                    "document-number-" + id,
                    spoken.texts().get("search.number", title),
                    number,
                    Goal.to(place, "document-reference"))));
  }

  private void ofHandling(Handling handling, Situation now, List<Entry> all) {
    var place = new Place.Documents(Optional.of(handling.document()));
    var title = title(handling.document(), now);
    var id = handling.document();
    handling
        .contact()
        .ifPresent(who ->
            all.add(
                own(
                    "document-contact-" + id,
                    spoken.texts().get("search.contact", title),
                    who,
                    Goal.to(place, "document-contact"))));
    handling
        .cost()
        .ifPresent(sum ->
            all.add(
                own(
                    "document-cost-" + id,
                    spoken.texts().get("search.cost", title),
                    sum,
                    Goal.to(place, "document-cost"))));
  }

  /** Notes on deadlines; the names of own ones are found among the deadlines. */
  private void ofDeadlines(Situation now, List<Entry> all) {
    now.file()
        .deadlineNotes()
        .forEach((id, note) -> {
          var title = now.plan().deadline(id).map(one -> spoken.texts().say(one.title()));
          if (!note.text().isEmpty()) {
            all.add(
                own(
                    "deadline-note-" + id,
                    spoken.texts().get("search.note", title.orElse("")),
                    note.text(),
                    Goal.to(new Place.Deadlines(Optional.of(id)), "deadline-note")));
          }
        });
  }

  private void ofTime(CaseFile file, List<Entry> all) {
    file.ownDays()
        .forEach((date, day) ->
            all.add(
                own(
                    "own-day-" + date,
                    spoken.texts().get("search.own-day", date),
                    day.reason(),
                    Goal.to(new Place.DaysOff(), "own-day-remove-" + date))));
    for (var stay : file.stays()) {
      var exit = stay.exit().map(day -> " – " + spoken.texts().plainDate(day)).orElse("");
      all.add(
          own(
              "stay-" + stay.id(),
              spoken.texts().get("search.stay"),
              spoken.texts().plainDate(stay.entry())
                  + exit
                  + stay.city().map(city -> " · " + city).orElse(""),
              Goal.to(new Place.Residence(), "stay-change-" + stay.id())));
    }
  }

  private void ofComparing(CaseFile file, List<Entry> all) {
    var comparing = file.comparing();
    for (int i = 0; i < comparing.filters().size(); i++) {
      var filter = comparing.filters().get(i);
      all.add(
          own(
              "filter-" + i,
              spoken.texts().get("search.filter"),
              Stream.of(filter.name(), filter.filter().words())
                  .filter(part -> !part.isEmpty())
                  .collect(Collectors.joining(" · ")),
              Goal.to(new Place.Programs(filter.filter()), "compare-table")));
    }
    comparing
        .rates()
        .values()
        .forEach(rate ->
            all.add(
                own(
                    "rate-" + rate.currency(),
                    spoken.texts().get("search.rate", rate.currency()),
                    Stream.concat(
                            Stream.of(spoken.texts().rate(rate.perUsd())), rate.file().stream())
                        .collect(Collectors.joining(" · ")),
                    Goal.to(new Place.Rates()))));
    comparing
        .facts()
        .ifPresent(facts ->
            all.add(
                own(
                    "facts",
                    spoken.texts().get("search.facts"),
                    facts.name(),
                    Goal.to(new Place.Rates(), "facts-in-force"))));
  }

  private String noteOn(LocalizedText title) {
    return spoken.texts().get("search.note", title);
  }

  private static LocalizedText title(String document, Situation now) {
    return now.facts()
        .document(document)
        .map(type -> type.title())
        .orElse(new LocalizedText(document, document));
  }

  private Entry own(String id, String title, String words, Goal goal) {
    return spoken.entry("own-" + id, Kind.OWN, title, words, goal, List.of());
  }
}
