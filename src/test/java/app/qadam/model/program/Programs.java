package app.qadam.model.program;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Programs to test with. */
final class Programs {
  static final Facts FACTS = FactsReader.shipped();
  static final InUsd USD = new InUsd(FACTS.rates());
  static final Asked NOT_STATED = new Asked("—", Asked.Meaning.NOT_STATED, false, Optional.empty());
  static final Asked NO_MINIMUM =
      new Asked("No minimum...", Asked.Meaning.NO_MINIMUM, true, Optional.empty());
  static final Asked CUT =
      new Asked("Cash bond...", Asked.Meaning.CUT_AT_SOURCE, true, Optional.empty());

  private Programs() {}

  static Asked asks(long amount, String currency, Asked.Per per) {
    var money = new Asked.Money(BigDecimal.valueOf(amount), currency, per);
    return new Asked(amount + " " + currency, Asked.Meaning.AMOUNT, false, Optional.of(money));
  }

  static Program income(String id, Asked income) {
    return program(id, income, NOT_STATED, "P1Y", "P1Y", Optional.of(true), Optional.empty(), 0);
  }

  static Program investment(String id, Asked investment) {
    return program(
        id, NOT_STATED, investment, "P1Y", "P1Y", Optional.of(true), Optional.empty(), 0);
  }

  static Program stay(String id, String min, String max) {
    return program(id, NOT_STATED, NOT_STATED, min, max, Optional.of(true), Optional.empty(), 0);
  }

  static Program dependants(String id, Optional<Boolean> dependants) {
    return program(id, NOT_STATED, NOT_STATED, "P1Y", "P1Y", dependants, Optional.empty(), 0);
  }

  static Program citizenship(String id, Optional<Boolean> path, int years) {
    return program(id, NOT_STATED, NOT_STATED, "P1Y", "P1Y", Optional.of(true), path, years);
  }

  static Program named(String country, String name, ProgramKind... kinds) {
    return new Program(
        name,
        country,
        name,
        kinds.length == 0 ? Set.of(ProgramKind.LONG_STAY) : Set.of(kinds),
        NOT_STATED,
        NOT_STATED,
        NOT_STATED,
        NOT_STATED,
        new Stay("1 year", Stay.length("P1Y"), Stay.length("P1Y")),
        Optional.empty(),
        new Program.Citizenship("—", Optional.empty(), OptionalInt.empty()));
  }

  private static Program program(
      String id,
      Asked income,
      Asked investment,
      String min,
      String max,
      Optional<Boolean> dependants,
      Optional<Boolean> path,
      int years) {
    return new Program(
        id,
        "KZ",
        id,
        Set.of(ProgramKind.LONG_STAY),
        income,
        investment,
        NOT_STATED,
        NOT_STATED,
        new Stay(min + max, Stay.length(min), Stay.length(max)),
        dependants,
        new Program.Citizenship(
            "", path, years == 0 ? OptionalInt.empty() : OptionalInt.of(years)));
  }

  static List<String> ids(List<Program> programs) {
    return programs.stream().map(Program::id).toList();
  }
}
