package app.qadam.store;

import static app.qadam.store.ProtectedForTests.CHEAP;
import static app.qadam.store.ProtectedForTests.WORDS;
import static app.qadam.store.ProtectedForTests.passphrase;
import static app.qadam.store.ProtectedForTests.protect;
import static app.qadam.store.ProtectedForTests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import app.qadam.store.StoreProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A protected file that is not as it was written is told as what it is: cut short, changed, or
 * locked with another passphrase; it is never read, and never written to.
 */
class DamagedProtectedFileTest {
  private static final int HEADER = 128;
  private static final int SEAL = HEADER + 32;
  private static final int SEGMENT = 12 + 64 * 1024 + 16;
  private static final int CHECKSUM_AT = 96;
  private static final int MAGIC = 24;

  /** The magic line up to the version of the format. */
  private static final int NAME = 22;

  private static final int SCAN = 150_000;
  private static final int CUTS = 200;
  private static final int FLIPS = 300;

  @TempDir private Path folder;
  private Path file;
  private byte[] whole = {};

  @BeforeEach
  void protectAFile() throws IOException {
    file = folder.resolve("case.qadam");
    try (var store = CaseStore.create(file, Clock.systemUTC())) {
      ProtectedForTests.attach(store, 1, SCAN);
      protect(store, WORDS);
    }
    whole = Files.readAllBytes(file);
  }

  private void assertRefused(Kind kind, byte[] bytes, String where) throws IOException {
    Files.write(file, bytes);
    for (boolean change : new boolean[] {true, false}) {
      assertThatExceptionOfType(StoreProblem.class)
          .as(where)
          .isThrownBy(() -> {
            if (change) {
              CaseStore.open(file, Clock.systemUTC(), with(WORDS)).close();
            } else {
              CaseStore.read(file, with(WORDS));
            }
          })
          .satisfies(problem -> assertThat(problem.kind()).as(where).isEqualTo(kind));
    }
    assertThat(Files.readAllBytes(file)).as(where).isEqualTo(bytes);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  private byte[] flipped(int at, Random random) {
    var bytes = whole.clone();
    bytes[at] ^= (byte) (1 + random.nextInt(255));
    return bytes;
  }

  /** Bytes in the header's place, with a checksum that fits them. */
  private byte[] withHeader(byte[] bytes) throws GeneralSecurityException {
    var header = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, CHECKSUM_AT));
    System.arraycopy(header, 0, bytes, CHECKSUM_AT, header.length);
    return bytes;
  }

  @Test
  void cutAnywhereIsToldAsCutShort() throws IOException {
    var random = new Random(1);
    for (int length = 1; length <= SEAL + 1; length++) {
      assertRefused(Kind.CUT_SHORT, Arrays.copyOf(whole, length), "cut to " + length);
    }
    for (int end = SEAL + SEGMENT; end < whole.length; end += SEGMENT) {
      for (int near = -1; near <= 1; near++) {
        assertRefused(Kind.CUT_SHORT, Arrays.copyOf(whole, end + near), "cut to " + (end + near));
      }
    }
    for (int cut = 0; cut < CUTS; cut++) {
      int length = SEAL + random.nextInt(whole.length - SEAL);
      assertRefused(Kind.CUT_SHORT, Arrays.copyOf(whole, length), "cut to " + length);
    }
    assertRefused(Kind.CUT_SHORT, Arrays.copyOf(whole, whole.length - 1), "last byte");
    assertRefused(Kind.NOT_QADAM, new byte[0], "empty");
  }

  @Test
  void everyByteOfTheHeaderIsHeldAgainstItsChecksumBeforeThePassphrase() throws IOException {
    var random = new Random(2);
    for (int at = 0; at < NAME; at++) {
      assertRefused(Kind.NOT_QADAM, flipped(at, random), "byte " + at);
    }
    for (int at = MAGIC - 1; at < SEAL; at++) {
      assertRefused(Kind.TAMPERED, flipped(at, random), "byte " + at);
    }
    var later = whole.clone();
    later[NAME] = '2';
    assertRefused(Kind.NEWER, later, "format 2");
    later[NAME] = '0';
    assertRefused(Kind.TAMPERED, later, "format 0");
  }

  @Test
  void anyChangedByteBehindTheHeaderIsToldAsTampering() throws IOException {
    var random = new Random(3);
    for (int flip = 0; flip < FLIPS; flip++) {
      int at = HEADER + random.nextInt(whole.length - HEADER);
      assertRefused(Kind.TAMPERED, flipped(at, random), "byte " + at);
    }
  }

  @Test
  void appendedBytesAreToldAsTampering() throws IOException {
    for (int more : new int[] {1, 16, SEGMENT}) {
      assertRefused(Kind.TAMPERED, Arrays.copyOf(whole, whole.length + more), more + " more");
    }
  }

  @Test
  void segmentsCannotBeExchangedNorTakenFromAnotherWriting() throws IOException {
    var earlier = whole;
    try (var store = CaseStore.open(file, Clock.systemUTC(), with(WORDS))) {
      store.apply(new Change.WriteNote(Stage.EGOV, "", "one"));
    }
    whole = Files.readAllBytes(file);
    assertThat(whole).hasSameSizeAs(earlier);
    assertThat(segment(whole, 0)).isNotEqualTo(segment(earlier, 0));

    assertRefused(Kind.TAMPERED, replaced(segment(earlier, 0), 0), "a segment of before");
    assertRefused(Kind.TAMPERED, replaced(segment(whole, 1), 0), "the second one twice");
    var swapped = replaced(segment(whole, 1), 0);
    System.arraycopy(segment(whole, 0), 0, swapped, SEAL + SEGMENT, SEGMENT);
    assertRefused(Kind.TAMPERED, swapped, "two in each other's place");
    var sealed = whole.clone();
    System.arraycopy(earlier, HEADER, sealed, HEADER, SEAL - HEADER);
    assertRefused(Kind.TAMPERED, sealed, "the seal of before");
  }

  private static byte[] segment(byte[] from, int number) {
    int at = SEAL + number * SEGMENT;
    return Arrays.copyOfRange(from, at, at + SEGMENT);
  }

  private byte[] replaced(byte[] segment, int number) {
    var bytes = whole.clone();
    System.arraycopy(segment, 0, bytes, SEAL + number * SEGMENT, segment.length);
    return bytes;
  }

  @Test
  void hostileHeaderCannotAskForMoreThanAMachineHas() throws Exception {
    int[][] costs = {
      {Integer.MAX_VALUE, 1, 1},
      {100 << 20, 1, 1},
      {8, Integer.MAX_VALUE, 1},
      {8, 1, Integer.MAX_VALUE},
      {8, 0, 1},
      {8, 1, 0},
      {-1, -1, -1},
      {7, 1, 1},
      {Integer.MIN_VALUE, 3, 4}
    };
    for (int[] cost : costs) {
      var bytes = whole.clone();
      ByteBuffer.wrap(bytes, MAGIC + 4, 12).putInt(cost[0]).putInt(cost[1]).putInt(cost[2]);
      assertRefused(Kind.TAMPERED, withHeader(bytes), Arrays.toString(cost));
    }
    for (long length : new long[] {0, -1, Long.MAX_VALUE, (1L << 30) + 1, 1L << 32}) {
      var bytes = whole.clone();
      ByteBuffer.wrap(bytes).putLong(56, length);
      assertRefused(Kind.TAMPERED, withHeader(bytes), "length " + length);
    }
  }

  /** Whoever can write a checksum that fits cannot write what only the passphrase leads to. */
  @Test
  void headerThatWasForgedIsNoBetterThanAWrongPassphrase() throws Exception {
    for (int at : new int[] {MAGIC + 3, 31, 40, 55, 64, 95}) {
      var bytes = whole.clone();
      bytes[at] ^= at == MAGIC + 3 ? (byte) (Schema.VERSION ^ 1) : 1;
      if (at == 31) {
        bytes[at] = 9;
      }
      assertRefused(Kind.WRONG_PASSPHRASE, withHeader(bytes), "byte " + at);
    }
  }

  @Test
  void costOfAGuessHasBounds() {
    assertThat(CHEAP.memoryKib()).isLessThan(KeyCost.STANDARD.memoryKib());
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyCost(256 * 1024 + 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyCost(16, 11, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyCost(1024, 1, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyCost(15, 1, 2));
  }

  @Test
  void wrongPassphraseIsToldFromDamage() throws IOException {
    for (String wrong : new String[] {"correct horse batterY", "correct horse", "other words"}) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> CaseStore.read(file, with(wrong)))
          .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.WRONG_PASSPHRASE));
    }
    var store = CaseStore.open(file, Clock.systemUTC(), with(WORDS));
    try (store;
        var right = passphrase(WORDS)) {
      assertThat(store.opensWith(right)).isTrue();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }
}
