package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Printed;
import app.qadam.desktop.kit.Tone;
import app.qadam.export.Compared;
import app.qadam.export.compare.ComparePdf;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.InUsd;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The applicant's own program and some others beside each other, and among all. */
public final class SideBySideView implements Page {
  private static final String DIFFERENCES = "side.differences";
  private static final String DOLLAR = "USD";

  private final ToggleButton differences = new ToggleButton();
  private final VBox comparison = new VBox();
  private final SideCharts charts;
  private final VBox content;
  private final ScrollPane root;
  private final Desk desk;
  private final Texts texts;
  private @Nullable Shown shown;

  /** Made anew only when the table, the rates or the currency changed. */
  private @Nullable Incomes incomes;

  /**
   * All that the page shows follows from this.
   *
   * @param currency of the sums; absent for sums as printed
   */
  private record Shown(Shortlist list, Means means, Facts facts, Optional<String> currency) {
    List<Program> programs() {
      return list.shown().stream().flatMap(id -> facts.program(id).stream()).toList();
    }

    /** The chosen ones that are no longer in the table. */
    List<String> gone() {
      return list.ids().stream().filter(id -> facts.program(id).isEmpty()).toList();
    }

    /** In charts there is always one currency. */
    String chartCurrency() {
      return currency.orElse(DOLLAR);
    }
  }

  public SideBySideView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    charts = new SideCharts(desk);
    differences.setId("side-differences");
    differences.setText(texts.get("side.differences"));
    differences.getStyleClass().add("chip");
    differences.setMinWidth(Region.USE_PREF_SIZE);
    differences.setSelected(desk.remembered(DIFFERENCES).filter("true"::equals).isPresent());
    comparison.getStyleClass().add("comparison");
    var pdf = Parts.id("side-pdf", Parts.secondary(texts.get("export.pdf"), this::exportPdf));
    pdf.getStyleClass().add("in-heading");
    var exports = new ExportDrop(desk, () -> compared(now())).button();
    content =
        new VBox(
            Chips.compare(desk, new Place.SideBySide(), differences, pdf, exports),
            comparison,
            charts.node());
    content.getStyleClass().add("page");
    root = Parts.scrolling(content);
    bind();
  }

  @Override
  public String title() {
    return texts.get("side.title");
  }

  @Override
  public Region root() {
    return root;
  }

  /** The currency may have been changed on another page. */
  @Override
  public void arrive(Place place) {
    follow();
  }

  private void bind() {
    desk.situation().subscribe(now -> follow());
    differences
        .selectedProperty()
        .subscribe((before, only) -> {
          desk.remember(DIFFERENCES, String.valueOf(only));
          render();
        });
  }

  private void follow() {
    var now = now();
    if (!now.equals(shown)) {
      shown = now;
      render();
      chart(now);
    }
  }

  private Shown now() {
    var situation = desk.situation().get();
    var comparing = situation.file().comparing();
    var facts = situation.facts();
    return new Shown(
        new Shortlist(situation.file().shortlist()),
        comparing.means(),
        facts,
        ShownCurrency.remembered(desk));
  }

  private void render() {
    if (shown == null) {
      return;
    }
    var focused = focused();
    List<Node> parts = new ArrayList<>(notices(shown));
    boolean enough = shown.programs().size() >= Shortlist.LEAST;
    differences.setVisible(enough);
    parts.add(enough ? grid(shown) : tooFew());
    comparison.getChildren().setAll(parts);
    focused.ifPresent(this::focusAgain);
  }

  private void chart(Shown now) {
    boolean enough = now.programs().size() >= Shortlist.LEAST;
    charts.node().setVisible(enough);
    charts.node().setManaged(enough);
    var kept = incomes;
    if (enough
        && kept != null
        && kept.isOf(now.facts().catalogue(), now.facts().rates(), now.chartCurrency())) {
      chart(now, kept);
    } else if (enough) {
      desk.files()
          .work(
              () -> Incomes.of(now.facts().catalogue(), now.facts().rates(), now.chartCurrency()),
              made -> {
                incomes = made;
                if (now.equals(shown)) {
                  chart(now, made);
                }
              });
    }
  }

  private void chart(Shown now, Incomes all) {
    charts.show(all, now.programs(), now.means().income().flatMap(all::own), words(now));
  }

  private ProgramWords words(Shown now) {
    return new ProgramWords(now.facts(), texts, now.means(), now.currency());
  }

  private VBox tooFew() {
    var choose = Parts.primary(texts.get("side.choose"), () -> desk.open(new Place.Compare()));
    choose.setId("side-choose");
    return Parts.card(Parts.text(texts.get("side.too-few")), choose);
  }

  /** What is chosen and does not stand beside the others, so that nothing is dropped silently. */
  private List<Node> notices(Shown now) {
    List<Node> notices = new ArrayList<>();
    var list = now.list();
    if (list.isCrowded()) {
      var box = Parts.callout(Tone.WARN, texts.get("side.crowded"));
      int left = list.others().size() - Shortlist.MOST;
      if (left > 0) {
        box.getChildren().add(Parts.text(texts.quantity("side.left-over", left)));
      }
      notices.add(Parts.id("side-crowded", box));
    }
    now.gone().forEach(id -> notices.add(gone(id)));
    return notices;
  }

  private Node gone(String id) {
    var away = Parts.secondary(texts.get("side.gone.remove"), () -> remove(id));
    away.setId("side-remove-" + id);
    away.setAccessibleText(texts.get("compare.remove", id));
    return Parts.callout(Tone.WARN, texts.get("side.gone", id), away);
  }

  private VBox grid(Shown now) {
    var programs = now.programs();
    var rates = now.facts().rates();
    var words = words(now);
    var all = rows(now);
    var rows = differences.isSelected() ? all.stream().filter(SideRows.Row::differs).toList() : all;
    var fitting = new Fitting(now.means(), rates);
    var grid =
        new SideGrid(
                programs,
                words,
                texts,
                program -> remove(program.id()),
                () -> desk.open(new Place.Means()))
            .of(rows, fits(programs, fitting, words));
    var card = Parts.card(Parts.sideways(grid), foot(rows, all.size() - rows.size()));
    card.getStyleClass().add("side-grid");
    return card;
  }

  /** How the programs fit; nothing where only differences are wanted and there is none. */
  private List<Fit> fits(List<Program> programs, Fitting fitting, ProgramWords words) {
    var fits = programs.stream().map(fitting::of).toList();
    long different =
        programs.stream().map(one -> words.fit(one, fitting.of(one)).text()).distinct().count();
    return differences.isSelected() && different < 2 ? List.of() : fits;
  }

  /** What is compared; how the programs fit is drawn apart. */
  private List<SideRows.Row> rows(Shown now) {
    return new SideRows(now.programs(), words(now), new InUsd(now.facts().rates()), texts)
        .all().stream().filter(row -> !row.id().equals(SideRows.FOR_YOU)).toList();
  }

  private Node foot(List<SideRows.Row> rows, int hidden) {
    List<String> sentences = new ArrayList<>();
    if (rows.stream().anyMatch(row -> !row.best().isEmpty())) {
      sentences.add(texts.get("side.star"));
    }
    if (hidden > 0) {
      sentences.add(texts.quantity("side.hidden", hidden));
    }
    var foot = Parts.row(0, Parts.text(String.join(" ", sentences), "quiet", "small"));
    foot.getStyleClass().addAll("side-cell", "name");
    return foot;
  }

  private Compared compared(Shown now) {
    return new Compared(now.programs(), now.facts(), now.means(), now.currency(), texts);
  }

  private void exportPdf() {
    var pdf = pdf();
    desk.files().save(pdf.name(), pdf.content());
  }

  /** The comparison, as it is saved. */
  @Override
  public Optional<Printed> printed() {
    return now().programs().isEmpty() ? Optional.empty() : Optional.of(pdf());
  }

  private Printed pdf() {
    var now = now();
    var day = desk.situation().get().plan().today();
    boolean isOnlyDifferences = differences.isSelected();
    return new Printed(
        texts.get("export.side.name", "pdf"),
        () -> ComparePdf.of(compared(now), texts.get("app.name"), day, isOnlyDifferences).bytes());
  }

  private void remove(String id) {
    desk.send(file -> {
      var before = new Shortlist(file.shortlist());
      return new Change.SetShortlist(before.ids(), before.without(id).ids());
    });
  }

  /** The id of the control in the comparison that has the focus; empty for one without. */
  private Optional<String> focused() {
    return Optional.ofNullable(root.getScene())
        .map(Scene::getFocusOwner)
        .filter(this::isInComparison)
        .map(node -> Objects.requireNonNullElse(node.getId(), ""));
  }

  private boolean isInComparison(Node node) {
    var around = node;
    while (around != null && !around.equals(comparison)) {
      around = around.getParent();
    }
    return around != null;
  }

  /** Back to where the focus was, or to the nearest thing to do. */
  private void focusAgain(String id) {
    // What scrolls is found in it only once it is dressed.
    comparison.applyCss();
    var there =
        comparison.lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst();
    there
        .or(() -> Optional.ofNullable(comparison.lookup(".button")))
        .orElse(differences)
        .requestFocus();
  }
}
