package app.qadam.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that made a temporary folder with a file in it, and goes on until it is ended. */
final class HoldsATemporaryFolder {
  private HoldsATemporaryFolder() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = new TemporaryFolder(Path.of(arguments[0]), "view");
    Files.writeString(folder.path().resolve("scan.pdf"), "private");
    System.out.println("ready");
    Thread.currentThread().join();
  }
}
