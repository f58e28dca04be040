package app.qadam.desktop.compare;

import app.qadam.model.program.Program;
import java.util.List;
import javafx.collections.ObservableListBase;

/** The rows of the table: one list all the time, so that the table keeps its order of columns. */
final class Rows extends ObservableListBase<Program> {
  private List<Program> shown = List.of();

  /** Shows other programs in place of all. */
  void show(List<Program> next) {
    var before = shown;
    beginChange();
    shown = next;
    nextReplace(0, next.size(), before);
    endChange();
  }

  @Override
  public Program get(int i) {
    return shown.get(i);
  }

  @Override
  public int size() {
    return shown.size();
  }
}
