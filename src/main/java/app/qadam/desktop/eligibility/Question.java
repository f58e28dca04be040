package app.qadam.desktop.eligibility;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.eligibility.Eligibility;
import javafx.scene.Node;

/** What the applicant is asked about one requirement. */
interface Question {
  Node root();

  /** Takes the focus to where the answer is given, and scrolls it into sight. */
  void focus();

  /** Shows the answer and what follows; what is being typed, and the focus, stay. */
  void show(CaseFile file, Eligibility eligibility);

  /** Saves what is typed and not saved yet. */
  default void save() {}
}
