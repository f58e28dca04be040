package app.qadam.bench;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Catalogue;
import app.qadam.model.program.FitTally;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.MadeUp;
import app.qadam.model.program.Means;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex;
import app.qadam.model.program.Sorting;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the table of programs costs: the shipped one, and made-up ones of any length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ProgramBench {
  private static final int SHIPPED = 129;
  private static final long SEED = 5;
  private static final ProgramFilter ONE_LETTER = ProgramFilter.NONE.withWords("a");
  private static final ProgramFilter TWO_LETTERS = ProgramFilter.NONE.withWords("an");
  private static final List<Sorting> BY_INCOME = List.of(new Sorting(ProgramColumn.INCOME, true));

  @Param({"129", "1000", "10000", "100000"})
  int size;

  private final Facts facts = FactsReader.shipped();
  private Catalogue catalogue = facts.catalogue();
  private ProgramIndex index = indexed(means(0));
  private int[] all = {};
  private int[] withOneLetter = {};

  /** Means that change, so that nothing of the ones before counts. */
  private int told;

  /** The column that is sorted by. */
  @State(Scope.Benchmark)
  public static class By {
    @Param({
      "COUNTRY",
      "PROGRAM",
      "INCOME",
      "INVESTMENT",
      "FUNDS",
      "CAPITAL",
      "STAY",
      "DEPENDANTS",
      "CITIZENSHIP",
      "FOR_YOU"
    })
    ProgramColumn column = ProgramColumn.INCOME;

    List<Sorting> downwards() {
      return List.of(new Sorting(column, false));
    }
  }

  @Setup
  public void prepare() {
    catalogue = size == SHIPPED ? facts.catalogue() : MadeUp.catalogue(size, SEED);
    index = indexed(means(0));
    all = index.find(ProgramFilter.NONE);
    withOneLetter = index.find(ONE_LETTER);
  }

  private ProgramIndex indexed(Means means) {
    return ProgramIndex.of(catalogue, new Fitting(means, facts.rates()), Locale.ENGLISH);
  }

  private static Means means(int more) {
    return Means.UNKNOWN
        .withIncome(Optional.of(dollars(3_000 + more)))
        .withSavings(Optional.of(dollars(20_000)))
        .withInvestable(Optional.of(dollars(50_000)))
        .withDependants(Optional.of(1));
  }

  private static Amount dollars(int sum) {
    return new Amount(BigDecimal.valueOf(sum), "USD");
  }

  /** The same programs, of which nothing is sorted or counted yet. */
  private ProgramIndex fresh() {
    told = 1 - told;
    return indexed(told);
  }

  private ProgramIndex indexed(int more) {
    index = index.with(means(1 + more));
    return index;
  }

  /** The first letter: every program is looked at. */
  @Benchmark
  public int[] firstLetter() {
    return index.sorted(index.find(ONE_LETTER), BY_INCOME);
  }

  /** One more letter: only what the letters before found is looked at. */
  @Benchmark
  public int[] nextLetter() {
    return index.sorted(index.find(TWO_LETTERS, withOneLetter), BY_INCOME);
  }

  /** A letter changed or taken away: every program is looked at. */
  @Benchmark
  public int[] changedLetter() {
    return index.sorted(index.find(TWO_LETTERS), BY_INCOME);
  }

  /** A sort by a column for the first time. */
  @Benchmark
  public int[] sortFirst(By by) {
    return fresh().sorted(all, by.downwards());
  }

  /** A sort by a column that was sorted by before. */
  @Benchmark
  public int[] sortAgain(By by) {
    return index.sorted(all, by.downwards());
  }

  @Benchmark
  public ProgramIndex takeIn() {
    return indexed(means(0));
  }

  /** The numbers beside the choices of places and kinds. */
  @Benchmark
  public ProgramIndex.Choices countChoices() {
    return index.choices(ONE_LETTER);
  }

  /** The numbers under the headings, for means that were told just now. */
  @Benchmark
  public int countKnown() {
    var fresh = fresh();
    return Arrays.stream(ProgramColumn.values()).mapToInt(fresh::known).sum();
  }

  @Benchmark
  public FitTally fitAll() {
    return FitTally.of(catalogue.programs(), new Fitting(means(0), facts.rates()));
  }
}
