package app.qadam.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code packaging/check-json.sh} tries more of them. */
class WholeJsonFuzzTest {
  private static final int MUTATIONS = Integer.getInteger("qadam.json.mutations", 300);

  @Test
  void mutationIsRefusedWithAPlaceOrMakesASoundFile(@TempDir Path folder) throws IOException {
    var counts = new ExportMutations(folder).tryAll(MUTATIONS);

    assertThat(counts.refused() + counts.sound()).isEqualTo(MUTATIONS);
    assertThat(counts.refused()).isGreaterThan(MUTATIONS / 2);
    assertThat(counts.sound()).isPositive();
  }
}
