package app.qadam.desktop.compare;

import app.qadam.facts.BrokenFacts;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.Facts;
import app.qadam.model.edition.FactsDifference;
import java.nio.file.Path;

/** What came of reading a file of facts. */
sealed interface FactsReading {
  /** It cannot be trusted. */
  record Refused(String name, BrokenFacts why) implements FactsReading {}

  /** It can be accepted, and this is what would differ. */
  record Offered(ImportedFacts imported, FactsDifference difference) implements FactsReading {}

  /** Reads a file and holds it against the facts in force; takes its time. */
  static FactsReading of(Path file, Facts inForce) {
    try {
      var imported = ImportedFacts.read(file);
      return new Offered(imported, FactsDifference.between(inForce, imported.facts()));
    } catch (BrokenFacts why) {
      return new Refused(String.valueOf(file.getFileName()), why);
    }
  }
}
