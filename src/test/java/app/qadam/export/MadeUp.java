package app.qadam.export;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Asked;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.Stay;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What tests of written programs work with. */
final class MadeUp {
  static final Facts FACTS = FactsReader.shipped();

  private MadeUp() {}

  /** A program with the same words in every cell of text. */
  static Program program(String words) {
    var cut = new Asked(words, Asked.Meaning.CUT_AT_SOURCE, true, Optional.empty());
    var year = Stay.length("P1Y");
    return new Program(
        words,
        "KZ",
        words,
        Set.of(ProgramKind.LONG_STAY),
        cut,
        cut,
        cut,
        cut,
        new Stay(words, year, year),
        Optional.empty(),
        new Program.Citizenship(words, Optional.empty(), OptionalInt.empty()));
  }

  static Compared compared(List<Program> programs) {
    return compared(programs, FACTS, Means.UNKNOWN, Optional.empty());
  }

  static Compared compared(
      List<Program> programs, Facts facts, Means means, Optional<String> currency) {
    return new Compared(programs, facts, means, currency, Texts.in(Locale.ENGLISH));
  }

  /** Programs of the shipped table. */
  static List<Program> shipped(String... ids) {
    return Arrays.stream(ids).map(id -> FACTS.program(id).orElseThrow()).toList();
  }

  /** An income of a month and nothing else. */
  static Means earning(long amount, String currency) {
    return new Means(
        Optional.of(new Amount(BigDecimal.valueOf(amount), currency)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
