package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What cannot be printed was not told, and that is no success. */
class FullOutputTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T04:30:00Z"), ZoneOffset.UTC);

  private static final class Full extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  private static int programs(OutputStream output, StringWriter err) {
    return Commands.run(
        new String[] {"programs", "--json"},
        CLOCK,
        new PrintWriter(output, true, StandardCharsets.UTF_8),
        new PrintWriter(err),
        file -> 0);
  }

  @Test
  void outputThatCannotBeWrittenIsToldByTheExitCodeAlone() {
    var err = new StringWriter();
    assertThat(programs(OutputStream.nullOutputStream(), err)).isZero();
    assertThat(programs(new Full(), err)).isEqualTo(2);
    assertThat(err.toString()).isEmpty();
  }
}
