package app.qadam.text;

import app.qadam.model.program.Asked;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.ExchangeRates.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cell that asks for money says: as printed, or in one currency for all. */
final class AskedWords {
  private static final String DOLLAR = "USD";

  private final Texts texts;
  private final ExchangeRates rates;
  private final Optional<String> currency;

  /**
   * @param currency in which every sum is told, income by the month; absent for sums as printed
   */
  AskedWords(Texts texts, ExchangeRates rates, Optional<String> currency) {
    this.texts = texts;
    this.rates = rates;
    this.currency = currency;
  }

  /**
   * The cell.
   *
   * @param isIncome whether it stands in the column of incomes, where a sum shown once is savings
   */
  ProgramWords.Cell cell(Asked asked, boolean isIncome) {
    return cell(asked, isIncome, currency);
  }

  /** The same with the sum as printed; what it comes to in the currency is said beside it. */
  ProgramWords.Cell printed(Asked asked, boolean isIncome) {
    return cell(asked, isIncome, Optional.empty());
  }

  private ProgramWords.Cell cell(Asked asked, boolean isIncome, Optional<String> told) {
    var text = text(asked, told);
    return new ProgramWords.Cell(text, asked.isStated(), asked.cut(), more(asked, text, isIncome));
  }

  /** The same with no more than the sum where all sums are told in one currency. */
  ProgramWords.Cell brief(Asked asked, boolean isIncome) {
    var seen = seen(asked);
    return new ProgramWords.Cell(
        seen.text(), seen.known(), seen.cut(), more(asked, text(asked, currency), isIncome));
  }

  /** What is seen of it, without what else there is to know. */
  ProgramWords.Cell seen(Asked asked) {
    var sum = asked.money().flatMap(money -> sum(asked, money, currency));
    return new ProgramWords.Cell(
        sum.orElseGet(() -> text(asked, currency)),
        sum.isPresent() || asked.isStated(),
        asked.cut(),
        List.of());
  }

  private String text(Asked asked, Optional<String> told) {
    return switch (asked.meaning()) {
      case NOT_STATED -> texts.get("compare.not-stated");
      case NO_MINIMUM -> texts.get("compare.no-minimum");
      case CUT_AT_SOURCE -> asked.text();
      case AMOUNT ->
          asked
              .money()
              .flatMap(money -> inOneCurrency(asked, money, told))
              .or(() -> asked.money().map(money -> per(money.per(), asked.figure())))
              .orElse(asked.text());
    };
  }

  private Optional<String> inOneCurrency(Asked asked, Asked.Money money, Optional<String> told) {
    var per = money.per() == Asked.Per.YEAR ? Asked.Per.MONTH : money.per();
    return sum(asked, money, told).map(sum -> per(per, sum));
  }

  /** The sum in the currency told, income by the month; empty for sums as printed. */
  private Optional<String> sum(Asked asked, Asked.Money money, Optional<String> told) {
    return told.flatMap(chosen ->
        rates
            .comparable(asked, chosen)
            .map(amount -> texts.money(amount, chosen))
            .map(sum -> money.currency().equals(chosen) ? sum : texts.get("compare.about", sum)));
  }

  private String per(Asked.Per per, String sum) {
    return texts.get("compare.per." + per.id(), sum);
  }

  private List<String> more(Asked asked, String text, boolean isIncome) {
    List<String> more = new ArrayList<>();
    if (asked.isStated() && (asked.cut() || asked.money().isPresent())) {
      more.add(texts.get("compare.printed", asked.text()));
    }
    if (asked.cut()) {
      more.add(texts.get("compare.cut"));
    }
    if (asked.meaning() == Asked.Meaning.NO_MINIMUM) {
      more.add(texts.get("compare.read", text));
    }
    asked
        .money()
        .ifPresent(money -> {
          more.add(read(money, isIncome));
          more.addAll(converted(asked, money));
        });
    return more;
  }

  private String read(Asked.Money money, boolean isIncome) {
    var sum = texts.money(money.amount(), money.currency());
    return switch (money.per()) {
      case MONTH -> texts.get("compare.read", texts.get("compare.every-month", sum));
      case YEAR -> texts.get("compare.read", texts.get("compare.every-year", sum));
      case ONCE -> texts.get(isIncome ? "compare.read.savings" : "compare.read.once", sum);
      case HELD -> texts.get("compare.read.savings", sum);
    };
  }

  private List<String> converted(Asked asked, Asked.Money money) {
    var wanted = currency.orElse(DOLLAR);
    boolean isYearly = money.per() == Asked.Per.YEAR;
    if (money.currency().equals(wanted) && !isYearly) {
      return List.of();
    }
    return rates
        .comparable(asked, wanted)
        .map(amount -> {
          var sum = texts.money(amount, wanted);
          var monthly =
              isYearly || money.per() == Asked.Per.MONTH
                  ? texts.get("compare.every-month", sum)
                  : sum;
          return money.currency().equals(wanted)
              ? List.of(texts.get("compare.that-is", monthly))
              : Stream.concat(
                      Stream.of(texts.get("compare.that-is", texts.get("compare.about", monthly))),
                      rates(money.currency(), wanted))
                  .toList();
        })
        .orElseGet(() -> List.of(texts.get("compare.no-rate", money.currency(), wanted)));
  }

  /** The rates by which one comes from one currency to another, a sentence each. */
  private Stream<String> rates(String from, String to) {
    return Stream.of(from, to)
        .filter(code -> !code.equals(DOLLAR))
        .flatMap(code -> rates.rate(code).stream())
        .map(this::rate);
  }

  private String rate(Rate rate) {
    var sentence =
        texts.get(
            "compare.rate",
            texts.rate(rate.perUsd()),
            rate.currency(),
            texts.plainDate(rate.date()));
    return rate.own()
        .map(own ->
            own.file()
                .map(file -> texts.get("compare.rate.file", sentence, file))
                .orElseGet(() -> texts.get("compare.rate.own", sentence)))
        .orElse(sentence);
  }

  /** A sum of the program's currency as the cells tell it. */
  String sum(BigDecimal amount, String of) {
    return currency
        .filter(chosen -> !chosen.equals(of))
        .flatMap(chosen ->
            rates
                .convert(amount, of, chosen)
                .map(converted -> texts.get("compare.about", texts.money(converted, chosen))))
        .orElseGet(() -> texts.money(amount, of));
  }
}
