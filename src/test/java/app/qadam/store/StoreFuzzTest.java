package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Change;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;

/** Lines of the history and whole files, as they could come from anywhere. */
class StoreFuzzTest {
  private static final int PAGE = 4096;

  @FuzzTest(maxDuration = "60s")
  void aChangeIsReadAsItIsWrittenOrNotAtAll(byte[] input) {
    Change change;
    try {
      change = ChangeJson.read(new String(input, StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      return;
    }
    assertThat(ChangeJson.read(ChangeJson.write(change))).isEqualTo(change);
  }

  /** The first bytes say where in a real file the others go. */
  @FuzzTest(maxDuration = "60s")
  void aFileIsSoundOrRefusedUntouched(byte[] input) throws IOException {
    if (input.length <= Integer.BYTES) {
      return;
    }
    var bytes = version1();
    int at = Math.floorMod(ByteBuffer.wrap(input).getInt(), bytes.length);
    int length = Math.min(Math.min(input.length - Integer.BYTES, PAGE), bytes.length - at);
    System.arraycopy(input, Integer.BYTES, bytes, at, length);
    var folder = Files.createTempDirectory("fuzz");
    DamageTrial.of(folder, bytes);
    Files.delete(folder);
  }

  private static byte[] version1() {
    try (var in = StoreFuzzTest.class.getResourceAsStream("version-1.qadam")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Carving reads pages that SQLite gave up. */
  @FuzzTest(maxDuration = "60s")
  void rowsAreCarvedOutOfAnything(byte[] input) {
    var mended = FileLayout.mended(input);
    if (mended.length > 0) {
      int page = FileLayout.of(ByteBuffer.wrap(mended)).pageSize();
      assertThat(Carving.rows(mended, page)).doesNotContainNull();
    }
  }
}
