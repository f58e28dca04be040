package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Change.CorrectEvent;
import app.qadam.model.casefile.Change.PassGate;
import app.qadam.model.casefile.Change.WriteNote;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.KeptFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Optional;

/** What was changed, in one short sentence; the applicant's own words are cut short in it. */
public final class ChangeWords {
  private final Facts facts;
  private final Texts texts;
  private final PaperChangeWords papers;
  private final TimeChangeWords time;
  private final ComparingChangeWords comparing;

  public ChangeWords(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
    this.papers = new PaperChangeWords(facts, texts);
    this.time = new TimeChangeWords(facts, texts);
    this.comparing = new ComparingChangeWords(facts, texts);
  }

  /** {@code Recorded: Petition received, 12 Jan 2027}. */
  public String sentence(Change change) {
    return switch (change) {
      case Change.RecordEvent(var event) -> event("change.event", event);
      case Change.RemoveEvent(var event) -> event("change.event.removed", event);
      case CorrectEvent corrected -> corrected(corrected);
      case WriteNote note -> note(note);
      case PassGate gate -> gate(gate);
      case Change.SetDocument document -> papers.document(document);
      case Change.SetHandling handling -> papers.handling(handling);
      case Change.SetAttachments files -> papers.files(files);
      case Change.SetPacking packing -> papers.packing(packing);
      case Change.AnswerQuestion answer -> papers.answer(answer);
      case Change.SetDetail detail -> papers.detail(detail);
      case Change.SetStatement statement -> papers.statement(statement);
      case Change.SetStay stay -> time.stay(stay);
      case Change.SetOwnDeadline own -> time.ownDeadline(own);
      case Change.SetOwnDay day -> time.ownDay(day);
      case Change.SetDeadlineNote note -> time.note(note);
      case Change.SetPlanning planning -> time.planning(planning);
      case Change.SetShortlist shortlist -> comparing.shortlist(shortlist);
      case Change.SetMeans means -> comparing.means(means);
      case Change.SetFilter filter -> comparing.filter(filter);
      case Change.SetRate rate -> comparing.rate(rate);
      case Change.SetFactsFile file -> comparing.facts(file);
      case Change.Together(var parts) -> together(parts);
    };
  }

  /** The same of a line of the history. */
  public String sentence(HistoryLine line) {
    return switch (line) {
      case HistoryLine.Made made -> sentence(made.change());
      case HistoryLine.TakenBack back -> texts.get("history.taken-back", sentence(back.change()));
      case HistoryLine.Repeated again -> texts.get("history.repeated", sentence(again.change()));
      case HistoryLine.Purged purged -> texts.get("history.purged", names(purged.files()));
    };
  }

  /** The title of a document, or of the confirmation of a hand-in. */
  public String title(String document) {
    return papers.title(document);
  }

  /** The names of files: {@code "cv.pdf"; "scan.pdf", and 2 others}. */
  public String names(List<? extends KeptFile> files) {
    return Differences.joined(
        texts,
        files.stream()
            .map(file -> texts.get("change.quoted", Differences.shortened(file.name())))
            .toList(),
        2,
        "change.others");
  }

  private String event(String key, RecordedEvent event) {
    return texts.get(key, event.type(), texts.plainDate(event.date()));
  }

  private String corrected(CorrectEvent change) {
    var from = change.from();
    var to = change.to();
    return new Differences(texts)
        .of(
            texts.get("change.name.date"),
            Optional.of(from.date()),
            Optional.of(to.date()),
            texts::plainDate)
        .of(texts.get("change.name.reference"), from.reference(), to.reference(), text -> text)
        .of(texts.get("change.name.until"), from.until(), to.until(), texts::plainDate)
        .ofWords(texts.get("change.name.note"), from.note(), to.note())
        .about(texts.get("event." + to.type().id()));
  }

  private String note(WriteNote change) {
    var stage = stage(change.stage());
    if (change.to().isEmpty()) {
      return texts.get("change.note.removed", stage);
    }
    return texts.get(
        change.from().isEmpty() ? "change.note.written" : "change.note.changed",
        stage,
        Differences.shortened(change.to()));
  }

  private String gate(PassGate change) {
    var stage = stage(change.stage());
    return change
        .to()
        .map(gate -> texts.get("change.gate", stage, Differences.shortened(gate.reason())))
        .orElseGet(() -> texts.get("change.gate.back", stage));
  }

  private String stage(Stage stage) {
    return texts.get("change.stage", stage.number(), facts.guide(stage).title());
  }

  /** They were made as one; the first tells what it was about. */
  private String together(List<Change> parts) {
    var first = sentence(parts.getFirst());
    return parts.size() == 1
        ? first
        : texts.get("change.and-more", first, texts.quantity("change.more", parts.size() - 1L));
  }
}
