package app.qadam.bench;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Sample;
import app.qadam.model.plan.FiveSubmissions;
import app.qadam.model.plan.Plan;
import app.qadam.model.time.OwnDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each change costs: the whole plan, worked out anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanBench {
  private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 12, 27);
  private static final LocalDate MIDDLE = LocalDate.of(2025, 10, 15);
  private static final LocalDate END = LocalDate.of(2026, 6, 20);

  private final Facts facts = FactsReader.shipped();
  private final CaseFile sample = Sample.asOf(SAMPLE_DAY).applyTo(CaseFile.EMPTY);
  private final CaseFile middle = planned(FiveSubmissions.by(MIDDLE), MIDDLE);
  private final CaseFile full = planned(FiveSubmissions.by(END), END);

  /** Days off of one's own and a wished arrival, which are reckoned with too. */
  private static CaseFile planned(CaseFile file, LocalDate today) {
    Map<LocalDate, OwnDay> days = new HashMap<>();
    for (int i = 0; i < 10; i++) {
      var date = today.plusDays(7L * i);
      days.put(date, new OwnDay(date, true, "holiday at work"));
    }
    return file.withOwnDays(days)
        .withPlanning(file.planning().arriving(Optional.of(today.plusDays(90))));
  }

  @Benchmark
  public Plan ofNothing() {
    return Plan.of(CaseFile.EMPTY, facts, SAMPLE_DAY);
  }

  @Benchmark
  public Plan ofTheSample() {
    return Plan.of(sample, facts, SAMPLE_DAY);
  }

  @Benchmark
  public Plan inTheMiddle() {
    return Plan.of(middle, facts, MIDDLE);
  }

  @Benchmark
  public Plan ofAFullCase() {
    return Plan.of(full, facts, END);
  }
}
