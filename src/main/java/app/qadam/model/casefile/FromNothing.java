package app.qadam.model.casefile;

import app.qadam.model.details.Statement;
import app.qadam.model.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes that lead from an empty file to one that holds something. */
public final class FromNothing {
  private FromNothing() {}

  /** One change that makes all of it; absent when there is nothing to make. */
  public static Optional<Change> to(CaseFile file) {
    List<Change> parts = new ArrayList<>();
    addProgress(parts, file);
    addTime(parts, file);
    addPerson(parts, file.person());
    addPapers(parts, file.papers());
    addComparing(parts, file.comparing());
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Change.Together(parts));
  }

  private static void addProgress(List<Change> parts, CaseFile file) {
    file.events().forEach(event -> parts.add(new Change.RecordEvent(event)));
    file.documents()
        .forEach((id, one) -> parts.add(new Change.SetDocument(DocumentRecord.untouched(id), one)));
    for (Map.Entry<Stage, String> note : file.notes().entrySet()) {
      parts.add(new Change.WriteNote(note.getKey(), "", note.getValue()));
    }
    file.overrides()
        .forEach((stage, gate) ->
            parts.add(new Change.PassGate(stage, Optional.empty(), Optional.of(gate))));
    if (!file.shortlist().isEmpty()) {
      parts.add(new Change.SetShortlist(List.of(), file.shortlist()));
    }
  }

  private static void addTime(List<Change> parts, CaseFile file) {
    file.stays()
        .forEach(stay -> parts.add(new Change.SetStay(Optional.empty(), Optional.of(stay))));
    file.ownDeadlines()
        .forEach(own -> parts.add(new Change.SetOwnDeadline(Optional.empty(), Optional.of(own))));
    file.ownDays()
        .values()
        .forEach(day -> parts.add(new Change.SetOwnDay(Optional.empty(), Optional.of(day))));
    file.deadlineNotes()
        .forEach((id, note) -> parts.add(new Change.SetDeadlineNote(DeadlineNote.none(id), note)));
    if (!file.planning().equals(Planning.NONE)) {
      parts.add(new Change.SetPlanning(Planning.NONE, file.planning()));
    }
  }

  private static void addPerson(List<Change> parts, Person person) {
    person
        .replies()
        .forEach((question, reply) ->
            parts.add(new Change.AnswerQuestion(question, Optional.empty(), Optional.of(reply))));
    person
        .details()
        .forEach((field, value) ->
            parts.add(new Change.SetDetail(field, Optional.empty(), Optional.of(value))));
    person
        .statements()
        .forEach((id, said) -> parts.add(new Change.SetStatement(Statement.none(id), said)));
  }

  private static void addPapers(List<Change> parts, Papers papers) {
    papers
        .handlings()
        .forEach((id, how) -> parts.add(new Change.SetHandling(Handling.none(id), how)));
    papers.attachments().stream()
        .map(Attachment::document)
        .distinct()
        .forEach(id -> parts.add(new Change.SetAttachments(id, List.of(), papers.of(id))));
    papers
        .packings()
        .forEach(made -> parts.add(new Change.SetPacking(Optional.empty(), Optional.of(made))));
  }

  private static void addComparing(List<Change> parts, Comparing comparing) {
    if (!comparing.means().isUnknown()) {
      parts.add(new Change.SetMeans(Comparing.NOTHING.means(), comparing.means()));
    }
    comparing
        .filters()
        .forEach(saved -> parts.add(new Change.SetFilter(Optional.empty(), Optional.of(saved))));
    comparing
        .rates()
        .values()
        .forEach(rate -> parts.add(new Change.SetRate(Optional.empty(), Optional.of(rate))));
    if (comparing.facts().isPresent()) {
      parts.add(new Change.SetFactsFile(Optional.empty(), comparing.facts()));
    }
  }
}
