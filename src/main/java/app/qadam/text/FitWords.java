package app.qadam.text;

import app.qadam.model.program.Amount;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Fit.Aspect;
import app.qadam.model.program.Fit.Check;
import app.qadam.model.program.Fit.Verdict;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.Stay;
import java.util.List;
import java.util.Optional;

/** What is said of how a program fits: in a word, and with the figures used. */
public final class FitWords {
  private final Texts texts;
  private final ExchangeRates rates;
  private final Means means;
  private final AskedWords sums;
  private final ProgramWords words;

  FitWords(Texts texts, ExchangeRates rates, Means means, AskedWords sums, ProgramWords words) {
    this.texts = texts;
    this.rates = rates;
    this.means = means;
    this.sums = sums;
    this.words = words;
  }

  /** {@code Short by $1,000 / month}, {@code Meets what is listed}, {@code Depends: not stated}. */
  public String brief(Fit fit, Program program) {
    return switch (fit.outcome()) {
      case MEETS -> texts.get("fit.meets");
      case NOT_TOLD -> texts.get("fit.not-told");
      case SHORT -> shortOf(fit, program);
      case DEPENDS -> fit.reason().map(this::open).orElseGet(() -> texts.get("fit.not-told"));
    };
  }

  private String shortOf(Fit fit, Program program) {
    var missing = fit.with(Verdict.SHORT);
    var first = missing.isEmpty() ? "" : shortOf(missing.getFirst(), program);
    return missing.size() < 2 ? first : texts.get("fit.and-more", first, missing.size() - 1);
  }

  private String shortOf(Check check, Program program) {
    return switch (check.aspect()) {
      case STAY -> texts.get("fit.short.stay", words.lengthOf(program.stay().max()));
      case DEPENDANTS -> texts.get("fit.short.dependants");
      case INCOME -> texts.get("fit.short", texts.get("compare.per.month", missing(check)));
      case SAVINGS, INVESTMENT, FUNDS, CAPITAL -> texts.get("fit.short", missing(check));
    };
  }

  /** What is missing to what is asked, told in the program's currency or the one chosen. */
  private String missing(Check check) {
    return check
        .asked()
        .flatMap(asked ->
            check
                .yours()
                .flatMap(yours ->
                    rates
                        .convert(yours.value(), yours.currency(), asked.currency())
                        .map(held -> asked.value().subtract(held)))
                .map(missing -> sums.sum(missing, asked.currency())))
        .orElse("");
  }

  private String open(Check check) {
    return switch (check.verdict()) {
      case NOT_TOLD -> texts.get("fit.depends.not-told", aspect(check.aspect()));
      case CUT_AT_SOURCE -> texts.get("fit.depends.cut");
      case NO_RATE -> texts.get("fit.depends.no-rate");
      case NOT_STATED, MEETS, NO_MINIMUM, SHORT ->
          texts.get(
              check.aspect() == Aspect.DEPENDANTS
                  ? "fit.depends.dependants"
                  : "fit.depends.not-stated");
    };
  }

  /** A sentence for each check, with the figures used; what nobody lists is one sentence. */
  public List<String> lines(Fit fit, Program program) {
    return fit.checks().stream().map(check -> line(check, program)).toList();
  }

  /** The same for what is short or leaves it open; one sentence where the table lists nothing. */
  public List<String> missing(Fit fit, Program program) {
    var missing = fit.missing();
    return missing.isEmpty() && fit.outcome() == Fit.Outcome.DEPENDS
        ? List.of(texts.get("plan-b.lists-nothing"))
        : missing.stream().map(check -> line(check, program)).toList();
  }

  private String line(Check check, Program program) {
    var name = aspect(check.aspect());
    return switch (check.aspect()) {
      case STAY -> stay(check, program.stay().max());
      case DEPENDANTS -> texts.get("fit.line.dependants." + check.verdict().id());
      case INCOME, SAVINGS, INVESTMENT, FUNDS, CAPITAL -> money(check, name);
    };
  }

  private String stay(Check check, Stay.Length longest) {
    var wished = means.stay().map(words::lengthWithin).orElse("");
    return switch (longest) {
      case Stay.Permanent forGood -> texts.get("fit.line.stay.permanent", wished);
      case Stay.Limited limited ->
          texts.get("fit.line.stay." + check.verdict().id(), words.lengthOf(limited), wished);
    };
  }

  private String money(Check check, String name) {
    return switch (check.verdict()) {
      case NOT_STATED -> texts.get("fit.line.not-stated", name);
      case CUT_AT_SOURCE -> texts.get("fit.line.cut", name);
      case NO_MINIMUM -> texts.get("fit.line.no-minimum", name);
      case NOT_TOLD -> texts.get("fit.line.not-told", name, sum(check, check.asked()));
      case NO_RATE -> texts.get("fit.line.no-rate", name, plain(check.asked()));
      case MEETS ->
          texts.get("fit.line.meets", name, sum(check, check.asked()), plain(check.yours()));
      case SHORT ->
          texts.get(
              "fit.line.short",
              name,
              sum(check, check.asked()),
              plain(check.yours()),
              missing(check));
    };
  }

  private String sum(Check check, Optional<Amount> amount) {
    var sum = amount.map(one -> sums.sum(one.value(), one.currency())).orElse("");
    return check.aspect() == Aspect.INCOME ? texts.get("compare.every-month", sum) : sum;
  }

  private String plain(Optional<Amount> amount) {
    return amount.map(one -> texts.money(one.value(), one.currency())).orElse("");
  }

  private String aspect(Aspect aspect) {
    return texts.get("fit.aspect." + aspect.id());
  }
}
