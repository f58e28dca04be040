package app.qadam.desktop.kit;

import app.qadam.model.casefile.Plausible;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;

/** Says in words what is wrong with a typed day on which something has happened. */
public final class HappenedOn {
  private HappenedOn() {}

  /** What is wrong; days that nobody can mean are told by the check of the event. */
  public static Optional<String> problemWith(DateField date, LocalDate today, Texts texts) {
    if (date.isBlank()) {
      return Optional.of(texts.get("record.problem.no-date"));
    }
    if (date.date().isEmpty()) {
      return Optional.of(texts.get("record.problem.bad-date", date.field().getText().strip()));
    }
    return date.date()
        .filter(day -> day.isAfter(today))
        .filter(day -> !day.isAfter(Plausible.LATEST))
        .map(day -> texts.get("record.problem.still-ahead", day));
  }
}
