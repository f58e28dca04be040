import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What an Xvfb shows, read from the file in which it keeps its picture ({@code -fbdir}): looking
 * costs the programs that are measured nothing but the time of the look. Every eighth line is read.
 */
final class Screen {
  private static final int EVERY = 8;
  private static final int HEIGHT_AT = 20;
  private static final int LINE_BYTES_AT = 48;
  private static final int COLOURS_AT = 76;
  private static final int COLOUR_BYTES = 12;

  private final ByteBuffer file;
  private final int start;
  private final int lineBytes;
  private final int lines;

  /** The screen of an Xvfb that keeps it in a folder; the file is in X's format XWD. */
  Screen(Path folder) throws IOException {
    try (var channel =
        FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
      file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
    start = file.getInt(0) + file.getInt(COLOURS_AT) * COLOUR_BYTES;
    lineBytes = file.getInt(LINE_BYTES_AT);
    lines = file.getInt(HEIGHT_AT) / EVERY;
  }

  /** What is shown now. */
  int[] look() {
    var seen = new int[lines * lineBytes / Integer.BYTES];
    for (int line = 0; line < lines; line++) {
      line(line).get(seen, line * lineBytes / Integer.BYTES, lineBytes / Integer.BYTES);
    }
    return seen;
  }

  /** Whether something else is shown than what was seen. */
  boolean differs(int[] seen) {
    for (int line = 0; line < lines; line++) {
      var then = IntBuffer.wrap(seen, line * lineBytes / Integer.BYTES, lineBytes / Integer.BYTES);
      if (line(line).mismatch(then) >= 0) {
        return true;
      }
    }
    return false;
  }

  private IntBuffer line(int line) {
    // Points are compared, not read: in the machine's own order that takes a fourth of the time.
    return file.slice(start + line * EVERY * lineBytes, lineBytes)
        .order(ByteOrder.nativeOrder())
        .asIntBuffer();
  }
}
