package app.qadam.store;

import app.qadam.model.Named;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a file could not be opened, made or written; the file is as it was. */
public final class StoreProblem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Path file;

  StoreProblem(Kind kind, Path file, @Nullable Throwable cause) {
    super(kind.id(), cause);
    this.kind = kind;
    this.file = file;
  }

  StoreProblem(Kind kind, Path file) {
    this(kind, file, null);
  }

  /** Something of that name is there already, and was left as it is. */
  public static StoreProblem exists(Path file, Throwable cause) {
    return new StoreProblem(Kind.EXISTS, file, cause);
  }

  /** What should stand in the file does not. */
  public static StoreProblem damaged(Path file) {
    return new StoreProblem(Kind.DAMAGED, file);
  }

  /** A file beside the application's own that could not be written. */
  public static StoreProblem cannotWrite(Path file, Throwable cause) {
    return new StoreProblem(Kind.CANNOT_WRITE, file, cause);
  }

  /** What is wrong; its text is {@code store.<id>}. */
  public enum Kind implements Named {
    NOT_FOUND("not-found"),
    EXISTS("exists"),
    NO_FOLDER("no-folder"),
    NOT_QADAM("not-qadam"),
    NEWER("newer"),
    NOT_A_FILE("not-a-file"),
    OTHER_TABLES("other-tables"),
    DAMAGED("damaged"),
    PROTECTED("protected"),
    WRONG_PASSPHRASE("wrong-passphrase"),
    CUT_SHORT("cut-short"),
    TAMPERED("tampered"),
    TOO_LARGE("too-large"),
    IN_USE("in-use"),
    GONE("gone"),
    REPLACED("replaced"),
    DISK_FULL("disk-full"),
    READ_ONLY("read-only"),
    DEVICE("device"),
    CANNOT_READ("cannot-read"),
    CANNOT_WRITE("cannot-write");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public Kind kind() {
    return kind;
  }

  public Path file() {
    return file;
  }

  /** The file's name as the person knows it. */
  public String fileName() {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
