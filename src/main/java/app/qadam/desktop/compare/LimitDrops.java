package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Drop;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramFilter.Citizenship;
import app.qadam.model.program.Stay;
import app.qadam.text.AmountText;
import app.qadam.text.FilterWords;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** The parts of a filter that set a limit, of which one is chosen. */
final class LimitDrops {
  private static final List<Integer> INCOMES = List.of(0, 1_000, 2_000, 3_000, 5_000, 10_000);
  private static final List<Integer> INVESTMENTS =
      List.of(0, 50_000, 100_000, 250_000, 500_000, 1_000_000);

  private static final List<String> STAYS =
      List.of("P6M", "P1Y", "P2Y", "P3Y", "P5Y", "P10Y", "permanent");

  private static final List<Integer> YEARS = List.of(5, 10, 20);

  private final Texts texts;
  private final FilterWords words;
  private final ProgramSearch search;
  private final Supplier<String> currency;

  /**
   * Limits for a search.
   *
   * @param currency in which sums are told at the moment
   */
  LimitDrops(Texts texts, FilterWords words, ProgramSearch search, Supplier<String> currency) {
    this.texts = texts;
    this.words = words;
    this.search = search;
    this.currency = currency;
  }

  Drop income() {
    return money(
        "income", INCOMES, Means::income, ProgramFilter::incomeUpTo, ProgramFilter::withIncomeUpTo);
  }

  Drop investment() {
    return money(
        "investment",
        INVESTMENTS,
        Means::investable,
        ProgramFilter::investmentUpTo,
        ProgramFilter::withInvestmentUpTo);
  }

  private Drop money(
      String id,
      List<Integer> sums,
      Function<Means, Optional<Amount>> own,
      Function<ProgramFilter, Optional<Amount>> now,
      BiFunction<ProgramFilter, Optional<Amount>, ProgramFilter> with) {
    return new Drop(
        "filter-" + id,
        texts.get("filter." + id),
        drop -> {
          var limits = new ArrayList<Amount>();
          sums.forEach(sum -> limits.add(new Amount(BigDecimal.valueOf(sum), currency.get())));
          Stream.of(own.apply(search.means().get()), now.apply(search.filter().get()))
              .flatMap(Optional::stream)
              .filter(limit -> !limits.contains(limit))
              .forEach(limits::add);
          limits.sort(
              Comparator.comparing((Amount limit) -> !limit.currency().equals(currency.get()))
                  .thenComparing(Amount::value));
          return list(
              drop,
              id,
              limits,
              limit -> words.limit(Optional.of(limit), id),
              now,
              with,
              typed(drop, id, with));
        });
  }

  /** A sum of one's own. */
  private Node typed(
      Drop drop, String id, BiFunction<ProgramFilter, Optional<Amount>, ProgramFilter> with) {
    var field = new TextField();
    field.setId("filter-" + id + "-own");
    field.setPrefColumnCount(10);
    var row = FormRow.of(texts.get("filter.own-sum", currency.get()), field, "");
    field.setOnAction(event -> {
      if (new AmountText(texts.locale()).read(field.getText().strip())
          instanceof AmountText.Sum(var sum)) {
        var limit = Optional.of(new Amount(sum, currency.get()));
        search.filter().set(with.apply(search.filter().get(), limit));
        drop.close();
      } else {
        row.showProblem(texts.get("filter.own-sum.problem"));
      }
    });
    return Parts.column(8, Parts.rule(), row);
  }

  Drop stay() {
    return new Drop(
        "filter-stay",
        texts.get("filter.stay.name"),
        drop -> {
          var lengths = new ArrayList<Stay.Length>();
          STAYS.forEach(iso -> lengths.add(Stay.length(iso)));
          search
              .filter()
              .get()
              .stayAtLeast()
              .filter(length -> !lengths.contains(length))
              .ifPresent(lengths::add);
          return list(
              drop,
              "stay",
              lengths,
              words::stay,
              ProgramFilter::stayAtLeast,
              ProgramFilter::withStayAtLeast);
        });
  }

  Drop citizenship() {
    return new Drop(
        "filter-citizenship",
        texts.get("compare.column.citizenship"),
        drop -> {
          var paths = new ArrayList<Citizenship>();
          paths.add(new Citizenship(Optional.empty()));
          YEARS.forEach(years -> paths.add(new Citizenship(Optional.of(years))));
          search
              .filter()
              .get()
              .citizenship()
              .filter(path -> !paths.contains(path))
              .ifPresent(paths::add);
          return list(
              drop,
              "citizenship",
              paths,
              words::citizenship,
              ProgramFilter::citizenship,
              ProgramFilter::withCitizenship);
        });
  }

  private <T> Region list(
      Drop drop,
      String id,
      List<T> values,
      Function<T, String> text,
      Function<ProgramFilter, Optional<T>> now,
      BiFunction<ProgramFilter, Optional<T>, ProgramFilter> with,
      Node... below) {
    var filter = search.filter().get();
    var chosen = now.apply(filter);
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            id + "-any",
            texts.get("filter.any"),
            false,
            chosen.isEmpty(),
            with.apply(filter, Optional.empty())));
    for (int i = 0; i < values.size(); i++) {
      var value = Optional.of(values.get(i));
      choices.add(
          new Choice(
              id + "-" + i,
              text.apply(values.get(i)),
              false,
              chosen.equals(value),
              with.apply(filter, value)));
    }
    var content = new ChoiceList(texts, search);
    content.one(
        choices,
        then -> {
          search.filter().set(then);
          drop.close();
        });
    return content.node(below);
  }
}
