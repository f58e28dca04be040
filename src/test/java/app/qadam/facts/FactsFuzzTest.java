package app.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;

/** Files of facts and of rates, as they could come from anywhere. */
class FactsFuzzTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @FuzzTest(maxDuration = "60s")
  void factsAreTrustedOrRefusedWithThePlace(byte[] input) {
    try {
      assertThat(ImportedFacts.of("facts.json", input).facts().programs()).isNotNull();
    } catch (BrokenFacts e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "60s")
  void ratesAreReadOrRefusedWithThePlace(byte[] input) {
    try {
      assertThat(RatesFile.read("rates.csv", input, DAY, DAY)).isNotEmpty();
    } catch (BrokenFacts e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
  }
}
