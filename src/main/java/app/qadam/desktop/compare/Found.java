package app.qadam.desktop.compare;

import app.qadam.model.program.Fit;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex;
import java.util.AbstractList;
import java.util.OptionalInt;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The programs found, in their order, without a copy of each. */
final class Found extends AbstractList<Program> implements RandomAccess {
  private final ProgramIndex index;
  private final ProgramFilter filter;
  private final int[] places;

  Found(ProgramIndex index, ProgramFilter filter, int[] places) {
    this.index = index;
    this.filter = filter;
    this.places = places;
  }

  /** What was looked for. */
  ProgramFilter filter() {
    return filter;
  }

  /** How many programs there are in all. */
  int outOf() {
    return index.size();
  }

  /** For how many of all programs a column says something. */
  int known(ProgramColumn column) {
    return index.known(column);
  }

  /** How a program fits the applicant. */
  Fit fit(Program program) {
    return index.fit(program);
  }

  @Override
  public Program get(int i) {
    return index.program(places[i]);
  }

  @Override
  public int size() {
    return places.length;
  }

  /** By the place, since comparing a hundred thousand programs takes long. */
  @Override
  public int indexOf(@Nullable Object wanted) {
    var place = wanted instanceof Program program ? index.place(program.id()) : OptionalInt.empty();
    for (int i = 0; place.isPresent() && i < places.length; i++) {
      if (places[i] == place.getAsInt()) {
        return i;
      }
    }
    return -1;
  }
}
