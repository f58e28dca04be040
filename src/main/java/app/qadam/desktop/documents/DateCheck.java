package app.qadam.desktop.documents;

import app.qadam.desktop.kit.DateField;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;

/** Says in words what is wrong with a typed date; empty text when nothing is. */
final class DateCheck {
  /** Nobody alive holds a paper from before, and none is printed for later. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private final Texts texts;
  private final LocalDate today;

  DateCheck(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
  }

  /** A date that may be left out. */
  String optional(DateField field) {
    if (field.isBlank()) {
      return "";
    }
    var date = field.date();
    if (date.isEmpty()) {
      return texts.get(
          "documents.problem.no-date", field.field().getText().strip(), texts.plainDate(today));
    }
    int year = date.get().getYear();
    return year < FIRST_YEAR || year > LAST_YEAR
        ? texts.get("documents.problem.year", FIRST_YEAR, LAST_YEAR)
        : "";
  }

  /** The day on which something was handed in: needed, and not ahead. */
  String handedIn(DateField field) {
    if (field.isBlank()) {
      return texts.get("documents.problem.submitted-blank", texts.plainDate(today));
    }
    var problem = optional(field);
    return problem.isEmpty() && field.date().orElseThrow().isAfter(today)
        ? texts.get("documents.problem.submitted-ahead", field.date().orElseThrow())
        : problem;
  }

  /** The last good day beside the day of issue. */
  String until(DateField until, DateField issued) {
    var problem = optional(until);
    Optional<LocalDate> from = optional(issued).isEmpty() ? issued.date() : Optional.empty();
    boolean before =
        problem.isEmpty()
            && from.isPresent()
            && until.date().map(end -> end.isBefore(from.get())).orElse(false);
    return before ? texts.get("documents.problem.ends-before", from.orElseThrow()) : problem;
  }
}
