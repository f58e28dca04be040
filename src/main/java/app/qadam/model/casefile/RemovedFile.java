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
   * The change that brings it back as it was, but not in front of another version that is handed in
   * now.
   *
   * @throws Change.StaleChange when it is back already
   */
  public Change back(CaseFile now) {
    return switch (file) {
      case Attachment attachment -> {
        var same = Attaching.same(now, attachment.document(), attachment.sha256());
        if (same.filter(one -> one.document().equals(attachment.document())).isPresent()) {
          throw new Change.StaleChange("the removed file");
        }
        yield Attaching.bringBack(now, attachment);
      }
      case FactsFile facts -> {
        if (now.comparing().facts().equals(Optional.of(facts))) {
          throw new Change.StaleChange("the removed file");
        }
        yield new Change.SetFactsFile(now.comparing().facts(), Optional.of(facts));
      }
    };
  }
}
