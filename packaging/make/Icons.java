import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the pictures of an icon into the one file that Windows ({@code .ico}) or macOS wants. */
final class Icons {
  private static final int HEAD_BYTES = 6;
  private static final int ENTRY_BYTES = 16;
  private static final int BITS = 32;
  private static final int LARGEST_OF_WINDOWS = 256;

  /** The names of macOS for pictures in the format PNG, by their size. */
  private static final Map<Integer, String> OF_MAC = new LinkedHashMap<>();

  static {
    OF_MAC.put(16, "icp4");
    OF_MAC.put(32, "icp5");
    OF_MAC.put(64, "icp6");
    OF_MAC.put(128, "ic07");
    OF_MAC.put(256, "ic08");
    OF_MAC.put(512, "ic09");
  }

  private final Path folder;

  /** The icons of a folder, with a picture in each size as NAME-SIZE.png. */
  Icons(Path folder) {
    this.folder = folder;
  }

  /** Writes an icon; its file's name says for which system. */
  void write(String name, Path file) throws IOException {
    var bytes = file.toString().endsWith(".ico") ? ico(pictures(name)) : icns(pictures(name));
    Files.write(file, bytes);
  }

  private SortedMap<Integer, byte[]> pictures(String name) throws IOException {
    SortedMap<Integer, byte[]> pictures = new TreeMap<>();
    try (var files = Files.newDirectoryStream(folder, name + "-[0-9]*.png")) {
      for (Path file : files) {
        var size = file.getFileName().toString().replaceAll("\\D", "");
        pictures.put(Integer.parseInt(size), Files.readAllBytes(file));
      }
    }
    return pictures;
  }

  private static byte[] ico(SortedMap<Integer, byte[]> pictures) {
    var fitting = pictures.headMap(LARGEST_OF_WINDOWS + 1);
    int length = HEAD_BYTES + fitting.size() * ENTRY_BYTES;
    int at = length;
    for (byte[] picture : fitting.values()) {
      length += picture.length;
    }
    var out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) fitting.size());
    for (var picture : fitting.entrySet()) {
      // A size of 256 is written as 0.
      byte size = (byte) (picture.getKey() % LARGEST_OF_WINDOWS);
      out.put(size).put(size).put((byte) 0).put((byte) 0);
      out.putShort((short) 1).putShort((short) BITS);
      out.putInt(picture.getValue().length).putInt(at);
      at += picture.getValue().length;
    }
    fitting.values().forEach(out::put);
    return out.array();
  }

  private static byte[] icns(SortedMap<Integer, byte[]> pictures) throws IOException {
    var all = new ByteArrayOutputStream();
    var out = new DataOutputStream(all);
    for (var size : OF_MAC.entrySet()) {
      var picture = pictures.get(size.getKey());
      if (picture != null) {
        entry(out, size.getValue(), picture);
      }
    }
    var file = new ByteArrayOutputStream();
    entry(new DataOutputStream(file), "icns", all.toByteArray());
    return file.toByteArray();
  }

  /** A name of four letters, the length with both, and what is in it. */
  private static void entry(DataOutputStream out, String name, byte[] content) throws IOException {
    out.write(name.getBytes(StandardCharsets.US_ASCII));
    out.writeInt(content.length + Long.BYTES);
    out.write(content);
  }
}
