package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.DateField;
import app.qadam.model.casefile.Plausible;
import app.qadam.text.Texts;
import java.time.LocalDate;

/** Says in words what is wrong with a typed date that is needed. */
final class DateProblem {
  private DateProblem() {}

  /** Empty when the date can be meant. */
  static String of(DateField field, Texts texts, LocalDate today) {
    if (field.isBlank()) {
      return texts.get("deadlines.problem.date-blank", texts.plainDate(today));
    }
    return field
        .date()
        .map(date -> Plausible.problemWith(date).map(texts::say).orElse(""))
        .orElseGet(() ->
            texts.get(
                "deadlines.problem.no-date",
                field.field().getText().strip(),
                texts.plainDate(today)));
  }
}
