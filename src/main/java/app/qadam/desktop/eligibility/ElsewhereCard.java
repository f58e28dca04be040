package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.model.Facts;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.eligibility.Judgement.Outcome;
import app.qadam.model.fact.CountryName;
import app.qadam.model.program.Program;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Other programs that do not ask for what does not fit, as far as the table tells. */
final class ElsewhereCard {
  private static final int SHOWN = 6;

  private final Texts texts;
  private final Facts facts;
  private final VBox content = Parts.column(12);
  private final VBox card;

  ElsewhereCard(Desk desk) {
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
    var compare =
        Parts.id(
            "elsewhere-compare",
            Parts.secondary(texts.get("elsewhere.compare"), () -> desk.open(new Place.Compare())));
    this.card = Parts.card(texts.get("elsewhere.heading"), content, compare);
    Parts.id("elsewhere", card);
    card.managedProperty().bind(card.visibleProperty());
  }

  Node root() {
    return card;
  }

  void show(Eligibility eligibility) {
    var avoidable = eligibility.avoidable();
    var others =
        eligibility.with(Outcome.DOES_NOT_FIT).stream()
            .filter(one -> !avoidable.contains(one))
            .toList();
    content.getChildren().clear();
    card.setVisible(!avoidable.isEmpty() || !others.isEmpty());
    if (!avoidable.isEmpty()) {
      found(eligibility.elsewhere(facts), avoidable);
    }
    if (!others.isEmpty()) {
      content.getChildren().add(questions("elsewhere.not-told", others));
    }
    content
        .getChildren()
        .add(
            Parts.text(
                texts.get(
                    "elsewhere.source",
                    facts.programs().size(),
                    texts.plainDate(facts.programsSeen())),
                "warn-text"));
  }

  private void found(List<Program> programs, List<Judgement> avoidable) {
    content.getChildren().add(questions("elsewhere.for", avoidable));
    if (programs.isEmpty()) {
      content.getChildren().add(Parts.text(texts.get("elsewhere.none")));
      return;
    }
    var shown = spread(programs);
    var cells = new FlowPane(24, 10);
    shown.stream().map(this::program).forEach(cells.getChildren()::add);
    content.getChildren().add(cells);
    int more = programs.size() - shown.size();
    if (more > 0) {
      content.getChildren().add(Parts.text(texts.get("elsewhere.more", more), "quiet"));
    }
  }

  /** The first few, of other countries one each, so that one country does not fill the room. */
  private static List<Program> spread(List<Program> programs) {
    var home = programs.getFirst().country();
    Set<String> countries = new HashSet<>();
    List<Program> shown = new ArrayList<>();
    for (Program program : programs) {
      boolean isFurther = !countries.add(program.country()) && !program.country().equals(home);
      if (!isFurther && shown.size() < SHOWN) {
        shown.add(program);
      }
    }
    return shown;
  }

  private Node questions(String key, List<Judgement> judgements) {
    var points =
        judgements.stream()
            .map(one -> Parts.text(texts.of(one.requirement().title()), "quiet"))
            .toList();
    return Parts.column(4, Parts.text(texts.get(key)), Parts.bullets(points));
  }

  private Node program(Program program) {
    var words =
        Parts.column(
            1,
            Parts.text(program.name(), "strong"),
            Parts.text(texts.of(CountryName.of(program.country())), "quiet", "small"));
    var cell = Parts.row(12, Flags.of(program.country()), Parts.grow(words));
    cell.getStyleClass().add("elsewhere-program");
    return cell;
  }
}
