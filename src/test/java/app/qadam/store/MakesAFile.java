package app.qadam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;

/** A process that makes a Qadam file, and says which rights files have there that nobody closes. */
final class MakesAFile {
  private MakesAFile() {}

  public static void main(String[] arguments) throws IOException {
    var file = Path.of(arguments[0]);
    CaseStore.create(file, Clock.systemUTC()).close();
    var other = Files.createFile(file.resolveSibling("other"));
    var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(other));
    System.out.print(rights + " made\n");
  }
}
