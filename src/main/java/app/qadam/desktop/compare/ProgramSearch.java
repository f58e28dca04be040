package app.qadam.desktop.compare;

import app.qadam.desktop.kit.FileDesk;
import app.qadam.model.program.Catalogue;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex;
import app.qadam.model.program.ProgramIndex.Choices;
import app.qadam.model.program.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Finds and sorts programs off the FX thread, so that typing never waits. What was asked last is
 * what is shown; what was asked before it and is not worked out yet is left out.
 */
final class ProgramSearch {
  private final FileDesk worker;
  private final AtomicInteger asked = new AtomicInteger();
  private final ObjectProperty<ProgramFilter> filter =
      new SimpleObjectProperty<>(ProgramFilter.NONE);
  private final ObjectProperty<List<Sorting>> sorting = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Means> means;
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Made by the first that needs it; the worker does one thing after the other. */
  private final Lazy index;

  /** What was found last, to look on among it; touched by the worker only. */
  private Optional<Kept> kept = Optional.empty();

  private record Kept(ProgramIndex index, ProgramFilter filter, Places places) {}

  /** Places of programs in the index, by country and name. */
  private static final class Places {
    private final int[] places;

    Places(int[] places) {
      this.places = places;
    }
  }

  private static final class Lazy {
    private final Catalogue catalogue;
    private final Fitting fitting;
    private final Locale locale;
    private Optional<ProgramIndex> made = Optional.empty();

    Lazy(Catalogue catalogue, Fitting fitting, Locale locale) {
      this.catalogue = catalogue;
      this.fitting = fitting;
      this.locale = locale;
    }

    synchronized ProgramIndex of(Means means) {
      var index = made.orElseGet(() -> ProgramIndex.of(catalogue, fitting, locale)).with(means);
      made = Optional.of(index);
      return index;
    }
  }

  /** A search that shows everything, by country and name. */
  ProgramSearch(FileDesk worker, Catalogue catalogue, Fitting fitting, Locale locale) {
    this.worker = worker;
    this.index = new Lazy(catalogue, fitting, locale);
    this.means = new SimpleObjectProperty<>(fitting.means());
    filter.addListener((property, before, after) -> search());
    sorting.addListener((property, before, after) -> search());
    means.addListener((property, before, after) -> search());
    search();
  }

  /** What to look for. */
  ObjectProperty<ProgramFilter> filter() {
    return filter;
  }

  /** In which order. */
  ObjectProperty<List<Sorting>> sorting() {
    return sorting;
  }

  /** For whom. */
  ObjectProperty<Means> means() {
    return means;
  }

  /** What was found; absent before the first answer. */
  ReadOnlyObjectProperty<Optional<Found>> found() {
    return found.getReadOnlyProperty();
  }

  /** How a program fits; absent before the first answer. */
  Optional<Fit> fit(Program program) {
    return found.get().map(answer -> answer.fit(program));
  }

  private void search() {
    int number = asked.incrementAndGet();
    var wanted = filter.get();
    var by = sorting.get();
    var whose = means.get();
    worker.work(
        () ->
            asked.get() == number
                ? Optional.of(find(index.of(whose), wanted, by))
                : Optional.<Found>empty(),
        answer -> answer.filter(one -> asked.get() == number).ifPresent(this::show));
  }

  private void show(Found answer) {
    found.set(Optional.of(answer));
  }

  private Found find(ProgramIndex in, ProgramFilter wanted, List<Sorting> by) {
    var places =
        kept.filter(last -> last.index() == in && wanted.narrows(last.filter()))
            .map(last -> in.find(wanted, last.places().places))
            .orElseGet(() -> in.find(wanted));
    kept = Optional.of(new Kept(in, wanted, new Places(places)));
    // Counted here once, so that the FX thread need not.
    Arrays.stream(ProgramColumn.values()).forEach(in::known);
    return new Found(in, wanted, in.sorted(places, by));
  }

  /** Tells how many programs each of some filters would show. */
  void count(List<ProgramFilter> filters, Consumer<List<Integer>> told) {
    var whose = means.get();
    worker.work(
        () -> {
          var in = index.of(whose);
          return filters.stream().map(in::count).toList();
        },
        told);
  }

  /** Tells how many programs each place and kind would leave. */
  void choices(Consumer<Choices> told) {
    var wanted = filter.get();
    var whose = means.get();
    worker.work(() -> index.of(whose).choices(wanted), told);
  }
}
