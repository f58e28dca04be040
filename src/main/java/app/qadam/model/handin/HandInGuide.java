package app.qadam.model.handin;

import app.qadam.model.fact.Claim;
import java.util.List;

/**
 * What sources say is handed in to an addressee.
 *
 * @param documents ids of documents whose files are handed in, in order
 * @param originals ids of documents of which the originals are brought along
 */
public record HandInGuide(
    Addressee addressee, List<String> documents, List<String> originals, List<Claim> claims) {
  public HandInGuide {
    documents = List.copyOf(documents);
    originals = List.copyOf(originals);
    claims = List.copyOf(claims);
  }
}
