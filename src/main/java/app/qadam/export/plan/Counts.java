package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.time.CountedDay;
import app.qadam.model.time.Counting;
import app.qadam.model.time.ExplainedCount;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** How a date was counted: every day, those in a row with the same reason on one line. */
final class Counts {
  private final Texts texts;

  Counts(Texts texts) {
    this.texts = texts;
  }

  void writeTo(PdfDocument document, ExplainedCount count) {
    var columns =
        List.of(
            new Column(texts.get("pdf.plan.days"), 42),
            new Column(texts.get("pdf.plan.why"), 40),
            new Column(texts.get("pdf.plan.counted"), 18));
    document.table(columns, runs(count).stream().map(run -> row(run, count.counting())).toList());
  }

  /** Days in a row that are counted, or are not, for one reason. */
  private record Run(CountedDay first, CountedDay last, String reason) {
    boolean isFollowedBy(CountedDay day, String why) {
      return reason.equals(why) && first.isCounted() == day.isCounted();
    }
  }

  private List<Run> runs(ExplainedCount count) {
    List<Run> runs = new ArrayList<>();
    for (CountedDay day : count.days()) {
      var why = reason(count, day);
      if (!runs.isEmpty() && runs.getLast().isFollowedBy(day, why)) {
        runs.add(new Run(runs.removeLast().first(), day, why));
      } else {
        runs.add(new Run(day, day, why));
      }
    }
    return runs;
  }

  /** Of months and years only the first and the last day are told. */
  private String reason(ExplainedCount count, CountedDay day) {
    return switch (count.counting().unit()) {
      case CALENDAR_DAY, WORKING_DAY -> texts.say(count.reasonAlone(day));
      case MONTH, YEAR ->
          texts.get(
              day.date().equals(count.from()) ? "deadlines.span.first" : "deadlines.span.last");
    };
  }

  private List<Cell> row(Run run, Counting counting) {
    var first = texts.date(run.first().date());
    boolean isOne = run.first().date().equals(run.last().date());
    var days = isOne ? first : texts.get("stay.span", first, texts.date(run.last().date()));
    return List.of(
        run.first().isCounted() ? Cell.of(days) : Cell.quiet(days),
        run.first().isCounted() ? Cell.of(run.reason()) : Cell.quiet(run.reason()),
        number(run, isOne, counting));
  }

  private Cell number(Run run, boolean isOne, Counting counting) {
    if (counting.unit() == Counting.Unit.MONTH || counting.unit() == Counting.Unit.YEAR) {
      return Cell.strong(
          run.first().isCounted()
              ? texts.quantity("span." + counting.unit().id(), counting.count())
              : "");
    }
    if (!run.first().isCounted()) {
      return Cell.quiet(texts.get("pdf.plan.not-counted"));
    }
    var first = String.valueOf(run.first().number().orElseThrow());
    return Cell.strong(
        isOne ? first : texts.get("stay.span", first, run.last().number().orElseThrow()));
  }
}
