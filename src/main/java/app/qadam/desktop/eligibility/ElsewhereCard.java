package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.eligibility.Judgement.Outcome;
import app.qadam.model.fact.CountryName;
import app.qadam.model.plan.PlanB;
import app.qadam.model.program.Program;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Other programs that do not ask for what does not fit, as far as the table tells. */
final class ElsewhereCard {
  private static final int SHOWN = 6;

  private final Desk desk;
  private final Texts texts;
  private final VBox content = Parts.column(12);
  private final VBox card;

  /** What was asked last; what is shown follows from it. */
  private List<Object> asked = List.of();

  ElsewhereCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    var planB =
        Parts.id(
            "elsewhere-plan-b",
            Parts.secondary(texts.get("elsewhere.plan-b"), () -> desk.open(new Place.PlanB())));
    this.card = Parts.card(texts.get("elsewhere.heading"), content, planB);
    Parts.id("elsewhere", card);
    card.managedProperty().bind(card.visibleProperty());
  }

  Node root() {
    return card;
  }

  void show(Situation now) {
    var eligibility = now.plan().eligibility();
    var avoidable = eligibility.avoidable();
    var others =
        eligibility.with(Outcome.DOES_NOT_FIT).stream()
            .filter(one -> !avoidable.contains(one))
            .toList();
    List<Object> wanted = List.of(avoidable, others, now.file().comparing().means(), now.facts());
    if (wanted.equals(asked)) {
      return;
    }
    asked = wanted;
    if (avoidable.isEmpty()) {
      render(Optional.empty(), others, now);
    } else {
      desk.files()
          .work(
              () -> PlanB.of(now.file(), now.facts(), now.plan()),
              planB -> {
                if (wanted.equals(asked)) {
                  render(Optional.of(planB), others, now);
                }
              });
    }
  }

  private void render(Optional<PlanB> planB, List<Judgement> others, Situation now) {
    content.getChildren().clear();
    card.setVisible(planB.isPresent() || !others.isEmpty());
    planB.ifPresent(this::found);
    if (!others.isEmpty()) {
      content.getChildren().add(questions("elsewhere.not-told", others));
    }
    content
        .getChildren()
        .add(
            Parts.text(
                texts.get(
                    "elsewhere.source",
                    now.facts().programs().size(),
                    texts.plainDate(now.facts().programsSeen())),
                "warn-text"));
  }

  private void found(PlanB planB) {
    content.getChildren().add(questions("elsewhere.for", planB.avoided()));
    if (planB.programs().isEmpty()) {
      content.getChildren().add(Parts.text(texts.get("elsewhere.none")));
      return;
    }
    var shown = planB.first(SHOWN);
    var cells = new Flow(24, 8);
    shown.stream().map(near -> program(near.program())).forEach(cells.getChildren()::add);
    content.getChildren().add(cells);
    int more = planB.programs().size() - shown.size();
    if (more > 0) {
      content.getChildren().add(Parts.text(texts.get("elsewhere.more", more), "quiet"));
    }
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
            2,
            Parts.text(program.name(), "strong"),
            Parts.text(texts.of(CountryName.of(program.country())), "quiet", "small"));
    var cell = Parts.row(12, Flags.of(program.country()), Parts.grow(words));
    cell.getStyleClass().add("elsewhere-program");
    return cell;
  }
}
