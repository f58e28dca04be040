package app.qadam.model.details;

import app.qadam.model.Phrase;

/** How two values differ, before it is said of which document. */
record Difference(Discrepancy kind, Severity severity, Phrase explained) {
  static Difference mismatch(Discrepancy kind, Phrase explained) {
    return new Difference(kind, Severity.MISMATCH, explained);
  }

  static Difference look(Discrepancy kind, Phrase explained) {
    return new Difference(kind, Severity.LOOK, explained);
  }
}
