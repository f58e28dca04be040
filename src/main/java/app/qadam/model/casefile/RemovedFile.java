package app.qadam.model.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that was taken away; its content still lies in the Qadam file.
 *
 * @param file as it was when it was taken away
 * @param at when that was
 */
public record RemovedFile(KeptFile file, Instant at) {

  /**
   * The change that brings it back: as it was, but not in front of another version that is handed
   * in now. Empty when it is there.
   */
  public Optional<Change> back(CaseFile now) {
    return switch (file) {
      case Attachment attachment ->
          Attaching.same(now, attachment.document(), attachment.sha256())
                  .filter(one -> one.document().equals(attachment.document()))
                  .isPresent()
              ? Optional.empty()
              : Optional.of(Attaching.bringBack(now, attachment));
      case FactsFile facts ->
          now.comparing().facts().equals(Optional.of(facts))
              ? Optional.empty()
              : Optional.of(
                  new Change.SetFactsFile(now.comparing().facts(), Optional.of(facts)));
    };
  }
}
