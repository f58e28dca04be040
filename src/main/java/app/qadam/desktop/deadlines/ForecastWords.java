package app.qadam.desktop.deadlines;

import app.qadam.model.plan.Dates;
import app.qadam.model.plan.Task;
import app.qadam.model.time.Span;
import app.qadam.text.Texts;
import java.util.Optional;

/** What is said of dates to come: never one date alone. */
final class ForecastWords {
  private final Texts texts;

  ForecastWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code 17 working days}; {@code the same day} for none. */
  String span(Span span) {
    return span.count() == 0
        ? texts.get("forecast.same-day")
        : texts.quantity("span." + span.unit().id(), span.count());
  }

  /** From the fastest to the slowest, each in its own unit. */
  String spans(Span best, Span typical, Optional<Span> maximum) {
    var usual =
        best.equals(typical)
            ? span(typical)
            : texts.get("forecast.spans", span(best), span(typical));
    if (maximum.isPresent()) {
      return texts.get("forecast.spans.limit", usual, span(maximum.get()));
    }
    return typical.count() == 0 ? usual : texts.get("forecast.spans.no-limit", usual);
  }

  /** The latest day, as far as it is known. */
  String latest(Task task) {
    Dates end = task.end();
    return task.maximumKnown()
        ? texts.date(end.maximum())
        : texts.get("forecast.or-later", end.maximum());
  }
}
