package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.Mark;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Attempts;
import app.qadam.model.plan.Attempts.Attempt;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.List;

/** What was handed in where, how it was answered, and what was said. */
final class AttemptChapter {
  private final Material of;
  private final Texts texts;

  AttemptChapter(Material material) {
    this.of = material;
    this.texts = material.texts();
  }

  void writeTo(PdfDocument document) {
    var made =
        Arrays.stream(Stage.values())
            .map(stage -> Attempts.of(stage, of.file()))
            .filter(attempts -> !attempts.attempts().isEmpty())
            .toList();
    if (made.isEmpty()) {
      return;
    }
    document.heading(1, texts.get("attempts.heading"));
    for (Attempts attempts : made) {
      document.heading(2, texts.of(of.facts().guide(attempts.stage()).title()));
      document.table(
          List.of(
              new Column(texts.get("pdf.plan.attempt"), 20),
              new Column(texts.get("pdf.plan.handed-in"), 30),
              new Column(texts.get("pdf.plan.answer"), 50)),
          attempts.attempts().stream().map(this::row).toList());
    }
  }

  private List<Cell> row(Attempt attempt) {
    var sent = attempt.submitted();
    return List.of(
        Cell.strong(texts.get("attempts.number", attempt.number())),
        Cell.of(texts.date(sent.date()))
            .and(Look.SMALL, sent.reference().orElse(""))
            .and(Look.BODY, sent.note().orElse("")),
        attempt
            .ended()
            .map(this::answer)
            .orElseGet(() -> Cell.pill(Mark.WAITING, texts.get("attempts.open"))));
  }

  private Cell answer(RecordedEvent ended) {
    var type = ended.type();
    boolean isFailure = type.endsAttempt() && !type.isRefusal();
    var outcome =
        type.isRefusal()
            ? Cell.pill(Mark.PROBLEM, texts.get("attempts.refused"))
            : isFailure
                ? Cell.pill(Mark.WARNING, texts.get("attempts.failed"))
                : Cell.pill(Mark.DONE, texts.get("attempts.granted"));
    return outcome
        .and(Look.SMALL, texts.date(ended.date()))
        .and(Look.BODY, ended.note().orElse(""));
  }
}
