package app.qadam.desktop.residence;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.text.Texts;

/** Says in words why what is typed is no date. */
final class DateProblems {
  private DateProblems() {}

  /** Notes a date that is missing or that no calendar has. */
  static void needed(
      DateField field, FormRow row, String whenBlank, ProblemSummary summary, Texts texts) {
    if (field.isBlank()) {
      summary.add(row, whenBlank);
    } else {
      optional(field, row, summary, texts);
    }
  }

  /** Notes a date that no calendar has; it may be left out. */
  static void optional(DateField field, FormRow row, ProblemSummary summary, Texts texts) {
    if (!field.isBlank() && field.date().isEmpty()) {
      summary.add(row, texts.get("record.problem.bad-date", field.field().getText().strip()));
    }
  }
}
