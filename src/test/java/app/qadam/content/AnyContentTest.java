package app.qadam.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.photo.Opened;
import app.qadam.content.photo.Photo;
import app.qadam.content.photo.PhotoReport;
import app.qadam.content.photo.PhotoWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in a file, it is answered. The changes are the same on every run. */
class AnyContentTest {
  private static final int CHANGES = 25;

  static List<String> files() {
    return Samples.GOOD;
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileCutAnywhereIsAnswered(String name) {
    var bytes = Samples.bytes(name);
    int step = Math.max(1, bytes.length / CHANGES);
    for (int length = 0; length < bytes.length; length += step) {
      use(Arrays.copyOf(bytes, length));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileWithChangedBytesIsAnswered(String name) {
    var random = new Random(35 * 45);
    for (int change = 0; change < CHANGES; change++) {
      var bytes = Samples.bytes(name);
      int times = 1 + random.nextInt(8);
      for (int i = 0; i < times; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      use(bytes);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileWithAPieceTakenOutOrDoubledIsAnswered(String name) {
    var random = new Random(413 * 531);
    for (int change = 0; change < CHANGES; change++) {
      var bytes = Samples.bytes(name);
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(bytes.length - from);
      use(joined(bytes, from, to));
      use(joined(bytes, to, from));
    }
  }

  @Test
  void rubbishBehindAnyBeginningIsAnswered() {
    var random = new Random(1);
    for (String name : Samples.GOOD) {
      for (int kept : new int[] {4, 16, 64}) {
        var bytes = Arrays.copyOf(Samples.bytes(name), 2000);
        var rubbish = new byte[2000 - kept];
        random.nextBytes(rubbish);
        System.arraycopy(rubbish, 0, bytes, kept, rubbish.length);
        use(bytes);
      }
    }
  }

  /** Everything up to a place, then everything from another. */
  private static byte[] joined(byte[] bytes, int end, int begin) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    out.write(bytes, begin, bytes.length - begin);
    return out.toByteArray();
  }

  private static void use(byte[] bytes) {
    var found = Inspector.inspect(bytes);
    assertThat(found.size()).isEqualTo(bytes.length);
    if (found.canBeAttached()) {
      Preview.of(bytes, found.kind(), 40, 40)
          .ifPresent(picture -> {
            assertThat(picture.getWidth()).isBetween(1, 40);
            assertThat(picture.getHeight()).isBetween(1, 40);
          });
    }
    if (Photo.open(bytes) instanceof Opened.Ready(Photo photo)) {
      PhotoReport.of(photo);
      PhotoWriter.jpeg(photo, photo.largestCrop());
    }
  }
}
