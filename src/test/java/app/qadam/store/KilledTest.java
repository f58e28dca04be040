package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed while they change a file, a few of them; {@code
 * packaging/check-kill.sh} kills hundreds.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("qadam.kills", 8);
  private static final int KILLED_UPGRADES = Integer.getInteger("qadam.kills.upgrades", 3);

  @TempDir private Path folder;

  @Test
  void everythingThatWasToldAsSavedIsThereAfterAKill() throws Exception {
    var sum = new Kills(folder, 6).run(KILLS);

    assertThat(sum.kills()).isEqualTo(KILLS);
    assertThat(sum.acknowledged()).isGreaterThan(KILLS);
    assertThat(sum.further()).isLessThanOrEqualTo(KILLS);
  }

  @Test
  void aKilledUpgradeLeavesTheOldFileOrTheNewOne() throws Exception {
    var sum = new KilledUpgrades(folder, 6).run(KILLED_UPGRADES);

    assertThat(sum.kills()).isEqualTo(KILLED_UPGRADES * (Schema.VERSION - 1));
    assertThat(sum.now()).isPositive();
    assertThat(sum.old()).isPositive();
  }
}
