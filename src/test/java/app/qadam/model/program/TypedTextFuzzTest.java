package app.qadam.model.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** What can be typed for a filter, a sum or a length of stay. */
class TypedTextFuzzTest {
  @FuzzTest(maxDuration = "60s")
  void aFilterIsReadAsItIsWrittenOrRefused(byte[] input) {
    ProgramFilter filter;
    try {
      filter = FilterLine.read(new String(input, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotEmpty();
      return;
    }
    assertThat(FilterLine.read(FilterLine.write(filter))).isEqualTo(filter);
  }

  @FuzzTest(maxDuration = "60s")
  void aSumIsReadAsItIsWrittenOrRefused(byte[] input) {
    Amount amount;
    try {
      amount = Amount.parse(new String(input, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotEmpty();
      return;
    }
    assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
  }

  @FuzzTest(maxDuration = "60s")
  void aLengthOfStayIsReadAsItIsWrittenOrRefused(byte[] input) {
    Stay.Length length;
    try {
      length = Stay.length(new String(input, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotEmpty();
      return;
    }
    assertThat(Stay.length(length.iso())).isEqualTo(length);
  }
}
