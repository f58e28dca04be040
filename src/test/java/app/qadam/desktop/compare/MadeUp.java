package app.qadam.desktop.compare;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Asked;
import app.qadam.model.program.Catalogue;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.Stay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Programs of all sorts, the same for the same seed. */
final class MadeUp {
  static final Facts FACTS = FactsReader.shipped();

  private static final Asked NOT_STATED =
      new Asked("—", Asked.Meaning.NOT_STATED, false, Optional.empty());

  private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "MYR", "XXX");
  private static final List<String> STAYS =
      List.of("P60D", "P6M", "P1Y", "P18M", "P2Y", "P3Y", "P5Y", "P10Y", "P20Y", "permanent");

  private MadeUp() {}

  static Catalogue catalogue(int count, long seed) {
    var random = new Random(seed);
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      programs.add(program("p" + i, income(random), STAYS.get(random.nextInt(STAYS.size()))));
    }
    var shipped = FACTS.catalogue();
    return new Catalogue(programs, shipped.seen(), shipped.countries(), shipped.regions());
  }

  private static Asked income(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> NOT_STATED;
      case 1 -> new Asked("Cash...", Asked.Meaning.CUT_AT_SOURCE, true, Optional.empty());
      case 2 -> new Asked("No minimum", Asked.Meaning.NO_MINIMUM, false, Optional.empty());
      default -> {
        var pers = Asked.Per.values();
        var amount = BigDecimal.valueOf(Math.round(Math.pow(10, random.nextDouble(6))) - 1);
        yield asks(
            amount,
            CURRENCIES.get(random.nextInt(CURRENCIES.size())),
            pers[random.nextInt(pers.length)]);
      }
    };
  }

  static Asked asks(BigDecimal amount, String currency, Asked.Per per) {
    return new Asked(
        amount + " " + currency,
        Asked.Meaning.AMOUNT,
        false,
        Optional.of(new Asked.Money(amount, currency, per)));
  }

  static Program program(String id, Asked income, String longest) {
    return new Program(
        id,
        "KZ",
        "Program " + id,
        Set.of(ProgramKind.LONG_STAY),
        income,
        NOT_STATED,
        NOT_STATED,
        NOT_STATED,
        new Stay(longest, Stay.length(longest), Stay.length(longest)),
        Optional.empty(),
        new Program.Citizenship("—", Optional.empty(), OptionalInt.empty()));
  }
}
