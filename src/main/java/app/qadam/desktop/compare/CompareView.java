package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The table of all programs: filter, sort, and choose some to see beside each other. */
public final class CompareView implements Page {
  private final Desk desk;
  private final Texts texts;
  private final Facts facts;
  private final ReadOnlyObjectWrapper<Shortlist> chosen;
  private final FilterBar filter;
  private final ProgramTable table;
  private final ChosenBar bar;
  private final VBox root;

  public CompareView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
    chosen = new ReadOnlyObjectWrapper<>(shortlist());
    filter = new FilterBar(facts, texts);
    table = new ProgramTable(facts, texts, chosen.getReadOnlyProperty(), this::toggle);
    bar = new ChosenBar(texts, new ProgramWords(facts, texts), this::toggle, this::open);
    root = new VBox(filter.node(), table.view(), bar.node());
    root.getStyleClass().add("page");
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    table.whenEmpty(nothingFound());
    filter.sorts(table);
    bind();
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
      filter.show(wanted);
    }
  }

  private void bind() {
    filter.filter().subscribe(this::narrow);
    filter.textSize().subscribe(table::fit);
    chosen.subscribe(list -> bar.show(programs(list)));
    desk.situation()
        .subscribe(() -> {
          if (!chosen.get().equals(shortlist())) {
            bar.say("");
            chosen.set(shortlist());
          }
        });
  }

  private Region nothingFound() {
    var clear = Parts.secondary(texts.get("compare.clear"), filter::clear);
    clear.setId("compare-clear");
    var box = Parts.column(12, Parts.text(texts.get("compare.nothing")), clear);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("nothing-found");
    return box;
  }

  private void narrow(ProgramFilter filter) {
    table.show(filter);
    bar.showCount(
        texts.get(
            "compare.count",
            table.view().getItems().size(),
            facts.programs().size(),
            texts.plainDate(facts.programsSeen())));
  }

  private void toggle(Program program) {
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
    if (programs(chosen.get()).size() < Shortlist.LEAST) {
      bar.say(texts.get("compare.least"));
      table.view().requestFocus();
    } else {
      bar.say("");
      desk.open(new Place.SideBySide());
    }
  }

  private Shortlist shortlist() {
    return new Shortlist(desk.situation().get().file().shortlist());
  }

  private List<Program> programs(Shortlist list) {
    return list.ids().stream().flatMap(id -> facts.program(id).stream()).toList();
  }
}
