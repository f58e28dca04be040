package app.qadam.store;

import java.nio.file.Path;
import java.util.Optional;

/** Opens what was written under the keys of an open file, such as its backups, without asking. */
final class SameKeys implements Unlocking {
  private final EnvelopeKeys keys;

  /**
   * @param keys copied, so that the file may be closed meanwhile
   */
  SameKeys(EnvelopeKeys keys) {
    this.keys = keys.copy();
  }

  /** The keys of a file with this header, closed by whoever asked; empty when it has others. */
  Optional<EnvelopeKeys> of(EnvelopeHeader header) {
    return header.isWrittenWith(keys) ? Optional.of(keys.copy()) : Optional.empty();
  }

  @Override
  public Passphrase of(Path file) {
    throw new StoreProblem(StoreProblem.Kind.PROTECTED, file);
  }
}
