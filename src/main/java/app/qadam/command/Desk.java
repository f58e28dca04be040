package app.qadam.command;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.text.Texts;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What every command works with.
 *
 * @param clock the only place from which a command knows the day
 */
record Desk(Clock clock, Texts texts, PrintWriter out, PrintWriter err) {
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The shipped facts, read when a command needs them. */
  Facts facts() {
    return FactsReader.shipped();
  }

  /** A date as commands take it. */
  LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal(texts.get("command.bad-date", text));
    }
  }
}
