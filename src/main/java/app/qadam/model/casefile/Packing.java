package app.qadam.model.casefile;

import app.qadam.model.handin.Addressee;
import java.time.LocalDate;
import java.util.List;

/**
 * A hand-in folder that was made, so that a change of its files can be told later.
 *
 * @param madeOn the day on which it was made
 * @param forDay the day for which its papers were checked
 * @param name the name of the folder or the ZIP file, without where it lies
 * @param items the files in it, in order
 */
public record Packing(
    long id,
    Addressee addressee,
    LocalDate madeOn,
    LocalDate forDay,
    String name,
    List<Item> items) {
  /**
   * One file of it.
   *
   * @param document the document's id in the checklist
   * @param file the name under which it was packed
   * @param sha256 the digest of its content
   */
  public record Item(String document, String file, String sha256) {}

  public Packing {
    items = List.copyOf(items);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a folder has a name");
    }
  }
}
