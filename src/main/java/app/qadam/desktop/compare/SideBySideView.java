package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.model.Facts;
import app.qadam.model.program.InUsd;
import app.qadam.model.program.Program;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The chosen programs beside each other. */
public final class SideBySideView implements Page {
  private final Button back;
  private final ToggleButton differences = new ToggleButton();
  private final VBox comparison = new VBox();
  private final VBox content;
  private final ScrollPane root;
  private final Desk desk;
  private final Texts texts;
  private final Facts facts;
  private final ProgramWords words;
  private final InUsd usd;
  private List<Program> shown = List.of();

  public SideBySideView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
    this.words = new ProgramWords(facts, texts);
    this.usd = new InUsd(facts.rates());
    back =
        Parts.id(
            "side-back",
            Parts.secondary(texts.get("side.back"), () -> desk.open(new Place.Compare())));
    differences.setId("side-differences");
    differences.setText(texts.get("side.differences"));
    differences.getStyleClass().add("chip");
    comparison.getStyleClass().add("comparison");
    content = new VBox(Parts.row(10, back, differences), comparison);
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

  private void bind() {
    shown = chosen();
    render();
    desk.situation()
        .subscribe(() -> {
          if (!shown.equals(chosen())) {
            shown = chosen();
            render();
          }
        });
    differences.selectedProperty().subscribe(() -> render());
  }

  private List<Program> chosen() {
    return desk.situation().get().file().shortlist().stream()
        .flatMap(id -> facts.program(id).stream())
        .limit(Shortlist.MOST)
        .toList();
  }

  private void render() {
    boolean enough = shown.size() >= Shortlist.LEAST;
    differences.setVisible(enough);
    comparison.getChildren().setAll(enough ? List.of(grid(), strip()) : List.of(tooFew()));
  }

  private VBox tooFew() {
    var choose = Parts.primary(texts.get("side.choose"), () -> desk.open(new Place.Compare()));
    choose.setId("side-choose");
    return Parts.card(Parts.text(texts.get("side.too-few")), choose);
  }

  private VBox grid() {
    var all = new SideRows(shown, words, usd, texts).all();
    var rows = differences.isSelected() ? all.stream().filter(SideRows.Row::differs).toList() : all;
    var card = Parts.card(new SideGrid(shown, words, texts).of(rows));
    card.getStyleClass().add("side-grid");
    if (rows.size() < all.size()) {
      var hidden = texts.quantity("side.hidden", all.size() - rows.size());
      var foot = Parts.row(0, Parts.text(hidden, "quiet", "small"));
      foot.getStyleClass().addAll("side-cell", "name");
      card.getChildren().add(foot);
    }
    return card;
  }

  private VBox strip() {
    var notes = Parts.column(3);
    shown.stream()
        .filter(program -> usd.monthlyIncome(program).filter(one -> one.signum() > 0).isEmpty())
        .forEach(program -> notes.getChildren().add(note(whyNot(program), program.name())));
    notes.getChildren().add(about());
    var strip = new IncomeStrip(facts.programs(), shown, usd, words, texts);
    return Parts.card(texts.get("side.strip"), strip, notes);
  }

  private Node about() {
    long savings = facts.programs().stream().filter(Program::asksForSavings).count();
    return note(
        "side.strip.note",
        texts.quantity("side.savings", savings),
        texts.plainDate(facts.rates().date()));
  }

  private Node note(String key, Object... arguments) {
    return Parts.text(texts.get(key, arguments), "quiet", "small");
  }

  /** Why a program has no dot on the strip. */
  private static String whyNot(Program program) {
    return switch (program.income().meaning()) {
      case NO_MINIMUM -> "side.strip.no-minimum";
      case NOT_STATED -> "side.strip.not-stated";
      case CUT_AT_SOURCE -> "side.strip.cut";
      case AMOUNT -> "side.strip.savings";
    };
  }
}
