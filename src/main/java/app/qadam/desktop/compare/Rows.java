package app.qadam.desktop.compare;

import app.qadam.model.program.Program;
import java.util.List;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** The rows of the table: one list all the time, so that the table keeps its order of columns. */
final class Rows extends ObservableListBase<Program> {
  private List<Program> shown = List.of();

  /** Shows other programs in place of all. */
  void show(List<Program> next) {
    var before = shown;
    shown = next;
    if (!before.isEmpty() || !next.isEmpty()) {
      fireChange(new Replaced(this, before));
    }
  }

  @Override
  public Program get(int i) {
    return shown.get(i);
  }

  @Override
  public int size() {
    return shown.size();
  }

  /** The table asks for this with every change, of a row that is selected. */
  @Override
  public int indexOf(@Nullable Object wanted) {
    return shown.indexOf(wanted);
  }

  /** All rows in place of all before, without a copy of any. */
  private static final class Replaced extends Change<Program> {
    private final List<Program> before;
    private boolean seen;

    Replaced(ObservableList<Program> list, List<Program> before) {
      super(list);
      this.before = before;
    }

    @Override
    public boolean next() {
      boolean isFirst = !seen;
      seen = true;
      return isFirst;
    }

    @Override
    public void reset() {
      seen = false;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<Program> getRemoved() {
      return before;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
  }
}
