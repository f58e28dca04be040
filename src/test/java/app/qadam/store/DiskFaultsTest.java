package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk whose calls fail, a few times; {@code packaging/check-disk.sh} lets them fail for long.
 */
class DiskFaultsTest {
  private static final int RUNS = Integer.getInteger("qadam.faults", 1);

  @TempDir private Path folder;

  @Test
  void whateverCallFailsItIsToldInWordsAndNothingToldAsSavedIsLost() throws Exception {
    assumeTrue(DiskFaults.canBeMade(), "strace lets calls fail");
    var faults = new DiskFaults(folder, 6);
    faults.run(RUNS);

    assertThat(faults.acknowledged()).isPositive();
    assertThat(faults.failures().keySet())
        .containsAnyOf("device", "disk-full")
        .isSubsetOf("device", "disk-full", "cannot-write");
  }
}
