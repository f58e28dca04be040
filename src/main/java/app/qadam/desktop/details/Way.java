package app.qadam.desktop.details;

import app.qadam.model.details.Field;

/** Where a part can lead: to another part of the page. */
interface Way {
  /** To a field of the applicant's own details. */
  void toFact(Field field);

  /** To what a document says. */
  void toStatement(String document);
}
