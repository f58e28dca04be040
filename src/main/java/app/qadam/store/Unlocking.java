package app.qadam.store;

import java.nio.file.Path;

/** Where the passphrase of a file comes from, asked only when the file is a protected one. */
@FunctionalInterface
public interface Unlocking {
  /** For whoever knows no passphrase: a protected file is refused as such. */
  Unlocking NONE =
      file -> {
        throw new StoreProblem(StoreProblem.Kind.PROTECTED, file);
      };

  /**
   * The passphrase of a file; whoever asked closes it.
   *
   * @throws RuntimeException when there is none to be had; it reaches whoever opens the file
   */
  Passphrase of(Path file);
}
