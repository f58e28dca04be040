package app.qadam.command;

import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.plan.Residence;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Stays in lines of text. */
final class StayWords {
  private final Texts texts;

  StayWords(Texts texts) {
    this.texts = texts;
  }

  /** Every stay with its days up to {@code today}, and the sums for which a limit is known. */
  String list(Residence residence, LocalDate today) {
    List<String> lines = new ArrayList<>();
    residence.stays().forEach(stay -> lines.add(line(stay, today)));
    if (lines.isEmpty()) {
      lines.add(texts.get("command.no-stays"));
    }
    lines.add(
        texts.get(
            "command.stay-days",
            today,
            String.valueOf(today.getYear()),
            residence.days().inYear(today.getYear(), today),
            residence.twelveMonths()));
    return String.join("\n", lines);
  }

  private String line(Residence.Stay stay, LocalDate today) {
    var exit =
        stay.span().last().map(texts::date).orElseGet(() -> texts.get("command.still-there"));
    var where =
        stay.recorded().isEmpty()
            ? texts.get("command.from-arrival")
            : stay.recorded().flatMap(RecordedStay::city).orElse("");
    return "  %3s  %-15s  %-15s  %-9s %s"
        .formatted(
            stay.recorded().map(one -> String.valueOf(one.id())).orElse("-"),
            texts.date(stay.span().first()),
            exit,
            texts.quantity("days", stay.daysUpTo(today)),
            where)
        .stripTrailing();
  }
}
