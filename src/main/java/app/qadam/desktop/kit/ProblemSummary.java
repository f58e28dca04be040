package app.qadam.desktop.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/**
 * What is wrong with a form, on top of it: each line leads to its field, and the fields are marked.
 * Nothing that was typed is touched.
 */
public final class ProblemSummary extends VBox {
  private final Map<FormRow, String> problems = new LinkedHashMap<>();
  private final String heading;

  /** A summary without problems; it takes no room. */
  public ProblemSummary(String heading) {
    super(6);
    this.heading = heading;
    getStyleClass().addAll("callout", "bad");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    clear();
  }

  /** Takes all problems away. */
  public void clear() {
    problems.keySet().forEach(row -> row.showProblem(""));
    problems.clear();
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  /** Notes what is wrong in a row. */
  public void add(FormRow row, String problem) {
    problems.putIfAbsent(row, problem);
  }

  /** Shows what was noted, if anything, and takes the focus; says whether there was something. */
  public boolean show() {
    if (problems.isEmpty()) {
      return false;
    }
    getChildren().setAll(Parts.text(heading, "strong"));
    problems.forEach((row, problem) -> {
      row.showProblem(problem);
      getChildren().add(Parts.link(problem, row::focus));
    });
    setAccessibleText(heading + ": " + String.join("; ", problems.values()));
    setVisible(true);
    setManaged(true);
    requestFocus();
    return true;
  }
}
