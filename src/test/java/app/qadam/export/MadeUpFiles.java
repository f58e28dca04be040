package app.qadam.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code packaging/check-json.sh} looks at. */
final class MadeUpFiles {
  private static final int CHANGES = 60;

  private MadeUpFiles() {}

  /**
   * {@code files FOLDER COUNT} makes files of random rows; {@code mutations FOLDER COUNT} changes
   * an export at random and prints what became of that.
   */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    if (arguments[0].equals("files")) {
      for (int seed = 1; seed <= count; seed++) {
        MadeUpFile.make(folder.resolve(seed + ".qadam"), seed, CHANGES * seed);
      }
      return;
    }
    var counts = new ExportMutations(Files.createTempDirectory(folder, "mutations")).tryAll(count);
    System.out.printf(
        "mutations: %d, refused with a place: %d, brought back sound: %d%n",
        count, counts.refused(), counts.sound());
  }
}
