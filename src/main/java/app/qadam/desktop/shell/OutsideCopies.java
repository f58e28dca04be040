package app.qadam.desktop.shell;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.handin.PlainName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of attached files for the system's viewers, which are taken away again. */
final class OutsideCopies implements AutoCloseable {
  private final TemporaryFolder folder;
  private int made;

  /**
   * @param temporary the system's folder for temporary files
   */
  OutsideCopies(Path temporary) {
    folder = new TemporaryFolder(temporary, "view");
  }

  /** A copy, which cannot be written to: what is changed in it would be lost. */
  Path of(Attachment attachment, byte[] content) throws IOException {
    return of(PlainName.of(base(attachment.name())) + "." + attachment.kind().extension(), content);
  }

  /**
   * The same of what is made here.
   *
   * @param name of the copy
   */
  Path of(String name, byte[] content) throws IOException {
    made++;
    var into = Files.createDirectory(folder.path().resolve(String.valueOf(made)));
    var copy = Files.write(into.resolve(name), content);
    if (!copy.toFile().setReadOnly()) {
      throw new IOException("the copy could not be protected");
    }
    return copy;
  }

  private static String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  @Override
  public void close() {
    folder.close();
  }
}
