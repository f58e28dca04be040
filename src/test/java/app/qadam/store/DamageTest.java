package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of packaging/check-damage.sh. */
class DamageTest {
  private static final int MUTATIONS = Integer.getInteger("qadam.damage.mutations", 160);
  private static final int SEED = 7;

  @TempDir private Path folder;

  @Test
  void aHarmedFileIsRefusedUntouchedOrSoundAndNothingElseHappens()
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DamagingProcess.class.getName(),
                String.valueOf(MUTATIONS),
                String.valueOf(SEED))
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said)
        .contains("mutations tried: " + MUTATIONS + ", ")
        .contains("damaged ")
        .contains("cut-short ")
        .contains("broken: 0");
    System.out.print(said);
  }
}
