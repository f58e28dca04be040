package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.export.Compared;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.Shortlist;
import app.qadam.model.program.Sorting;
import app.qadam.text.FilterWords;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The table of all programs: filter, sort, and choose some to see beside each other. */
public final class CompareView implements Page {
  private static final String COLUMNS = "compare.columns";
  private static final String ORDER = "compare.order";
  private static final String FILTER = "compare.filter";

  private final Desk desk;
  private final Texts texts;
  private final Facts facts;
  private final ReadOnlyObjectWrapper<Shortlist> chosen;
  private final ReadOnlyObjectWrapper<ProgramWords> words;
  private final ShownCurrency currency;
  private final ProgramSearch search;
  private final ProgramTable table;
  private final FilterBar filter;
  private final Button figures;
  private final ChosenBar bar;
  private final ScrollPane root;

  public CompareView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
    chosen = new ReadOnlyObjectWrapper<>(shortlist());
    currency = new ShownCurrency(desk);
    words = new ReadOnlyObjectWrapper<>(words());
    search =
        new ProgramSearch(
            desk.files(),
            facts.catalogue(),
            new Fitting(file().comparing().means(), facts.rates()),
            texts.locale());
    table =
        new ProgramTable(
            texts,
            new ColumnWidths(texts, words.get(), facts.countries().values()),
            search,
            words.getReadOnlyProperty(),
            chosen.getReadOnlyProperty(),
            this::toggle);
    figures = Parts.id("compare-means", Parts.secondary("", this::toFigures));
    figures.getStyleClass().add("chip");
    var sentences = new FilterWords(facts, texts);
    filter =
        new FilterBar(
            desk, search, currency::forSums, () -> table.view().requestFocus(), tools(sentences));
    bar = new ChosenBar(texts, words.get(), this::toggle, this::open);
    var content =
        new VBox(
            Chips.compare(desk, new Place.Compare(), new ExportDrop(desk, this::compared).button()),
            filter.node(),
            new FilterSentences(search, sentences, texts, filter::focus).node(),
            table.view(),
            bar.node());
    content.getStyleClass().addAll("page", "compare");
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    // Where the window is too low for a few rows, the page scrolls.
    root = Parts.scrolling(content);
    root.setFitToHeight(true);
    table.whenEmpty(nothingFound());
    asLeft();
    bind();
  }

  private List<Region> tools(FilterWords sentences) {
    var inWords = words.get();
    return List.of(
        new SavedDrop(desk, sentences, search).drop().button(),
        new SortDrop(texts, inWords, search.sorting(), table::sort).drop().button(),
        new ColumnsDrop(texts, inWords, table).drop().button(),
        currency.field(),
        figures);
  }

  /** Columns and order are as they were left at any time, the filter while the file is open. */
  private void asLeft() {
    desk.remembered(COLUMNS).map(ColumnLook::read).ifPresent(table::wear);
    table.sort(
        desk.remembered(ORDER)
            .map(Sorting::read)
            .filter(by -> !by.isEmpty())
            .orElse(List.of(new Sorting(ProgramColumn.COUNTRY, true))));
    desk.kept(FILTER).map(FilterLine::read).ifPresent(search.filter()::set);
  }

  @Override
  public void leave() {
    desk.remember(COLUMNS, table.look().text());
    desk.remember(ORDER, Sorting.write(search.sorting().get()));
    desk.keep(FILTER, FilterLine.write(search.filter().get()));
  }

  @Override
  public String title() {
    return texts.get("compare.title");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    if (place instanceof Place.Programs(var wanted)) {
      search.filter().set(wanted);
    }
    if (place instanceof Place.OfProgram(var id)) {
      facts.program(id).ifPresent(this::goTo);
    }
  }

  /** A filter that hides the program gives way. */
  private void goTo(Program program) {
    boolean isThere = search.found().get().filter(found -> found.indexOf(program) >= 0).isPresent();
    if (!isThere) {
      search.filter().set(ProgramFilter.NONE);
    }
    table.goTo(program);
  }

  private void bind() {
    filter.textSize().subscribe(table::fit);
    search.found().subscribe(answer -> answer.ifPresent(this::count));
    chosen.subscribe(list -> bar.show(programs(list)));
    currency
        .shown()
        .subscribe(code -> {
          words.set(words());
          table.setBrief(code.isPresent());
        });
    showFigures();
    desk.situation()
        .subscribe(() -> {
          if (!chosen.get().equals(shortlist())) {
            bar.say("");
            chosen.set(shortlist());
          }
          if (!search.means().get().equals(file().comparing().means())) {
            words.set(words());
            search.means().set(file().comparing().means());
            showFigures();
          }
        });
  }

  private void showFigures() {
    boolean told = !file().comparing().means().isUnknown();
    figures.setText(texts.get(told ? "compare.figures" : "fit.tell"));
    figures.setAccessibleHelp(texts.get("fit.not-told.how"));
  }

  private void toFigures() {
    desk.open(new Place.Means());
  }

  private CaseFile file() {
    return desk.situation().get().file();
  }

  private ProgramWords words() {
    return new ProgramWords(facts, texts, file().comparing().means(), currency.shown().get());
  }

  private Region nothingFound() {
    var clear =
        Parts.secondary(
            texts.get("compare.clear"),
            () -> {
              search.filter().set(ProgramFilter.NONE);
              filter.focus();
            });
    clear.setId("compare-clear");
    var box = Parts.column(12, Parts.text(texts.get("compare.nothing")), clear);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("nothing-found");
    return box;
  }

  private void count(Found found) {
    bar.showCount(
        texts.get(
            "compare.count",
            texts.number(found.size()),
            texts.number(found.outOf()),
            texts.plainDate(facts.programsSeen())));
  }

  /** What the table shows, in its order. */
  private Compared compared() {
    return new Compared(
        List.copyOf(table.view().getItems()),
        facts,
        file().comparing().means(),
        currency.shown().get(),
        texts);
  }

  private void toggle(Program program) {
    if (Shortlist.isPinned(program.id())) {
      bar.say(texts.get("compare.pinned", program.name()));
      return;
    }
    boolean wanted = !chosen.get().has(program.id());
    if (wanted && chosen.get().isFull()) {
      bar.say(texts.get("compare.most", program.name()));
      return;
    }
    bar.say("");
    desk.send(file -> {
      var before = new Shortlist(file.shortlist());
      var after = wanted ? before.with(program.id()) : before.without(program.id());
      return new Change.SetShortlist(before.ids(), after.ids());
    });
  }

  private void open() {
    if (!chosen.get().isEnough()) {
      bar.say(texts.get("compare.least"));
      table.view().requestFocus();
    } else {
      bar.say("");
      desk.open(new Place.SideBySide());
    }
  }

  private Shortlist shortlist() {
    return new Shortlist(file().shortlist());
  }

  private List<Program> programs(Shortlist list) {
    return list.shown().stream().flatMap(id -> facts.program(id).stream()).toList();
  }
}
