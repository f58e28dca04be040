package app.qadam.model.handin;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Packing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder that was packed, and which of its files are not those of today any more.
 *
 * @param changed ids of the documents whose file is another one now, or taken away
 */
public record Repacked(Packing packing, List<String> changed) {
  public Repacked {
    changed = List.copyOf(changed);
  }

  /** The last folder of each addressee, where one of its files has changed since. */
  public static List<Repacked> of(CaseFile file) {
    Map<Addressee, Packing> last = new TreeMap<>();
    file.papers().packings().forEach(packing -> last.put(packing.addressee(), packing));
    return last.values().stream()
        .map(packing -> of(packing, file))
        .filter(one -> !one.changed().isEmpty())
        .toList();
  }

  /** What has changed since a folder was packed; also of one that was packed again meanwhile. */
  public static Repacked of(Packing packing, CaseFile file) {
    return new Repacked(packing, changed(packing, file));
  }

  private static List<String> changed(Packing packing, CaseFile file) {
    return packing.items().stream()
        .filter(item ->
            !file.papers()
                .current(item.document())
                .map(Attachment::sha256)
                .equals(Optional.of(item.sha256())))
        .map(Packing.Item::document)
        .distinct()
        .toList();
  }
}
