package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Change;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.plan.PlanB;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The nearest programs, each with what is missing and the way into the comparison. */
final class NearCard {
  private static final int SHOWN = 12;

  private final Desk desk;
  private final Texts texts;
  private final VBox card = Parts.id("plan-b-programs", Parts.card());
  private List<NearRow> rows = List.of();

  NearCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
  }

  Node root() {
    return card;
  }

  /** Shows the programs of a plan. */
  void show(PlanB planB, Situation now) {
    var words =
        new ProgramWords(now.facts(), texts, now.file().comparing().means(), Optional.empty());
    boolean isTold = !now.file().comparing().means().isUnknown();
    List<Node> content = new ArrayList<>();
    content.add(Parts.text(texts.get("plan-b.programs"), "card-heading"));
    if (planB.avoided().equals(planB.inTheWay())) {
      addAvoided(content, planB);
    } else {
      addQuestions(content, "elsewhere.for", planB.avoided());
    }
    addQuestions(
        content,
        "elsewhere.not-told",
        planB.inTheWay().stream().filter(one -> !planB.avoided().contains(one)).toList());
    rows =
        planB.first(SHOWN).stream()
            .map(near -> new NearRow(near, words, texts, this::toggle))
            .toList();
    if (rows.isEmpty()) {
      content.add(Parts.text(texts.get("elsewhere.none")));
    } else {
      content.add(
          Parts.text(
              texts.get(isTold ? "plan-b.order" : "plan-b.order.not-told"), "quiet", "small"));
      if (!isTold) {
        content.add(tell());
      }
      content.addAll(rows);
      content.add(onward(planB));
    }
    content.add(
        Parts.text(
            texts.get(
                "elsewhere.source",
                now.facts().programs().size(),
                texts.plainDate(now.facts().programsSeen())),
            "warn-text"));
    card.getChildren().setAll(content);
  }

  /** What is avoided stands above already, where it is all that is in the way. */
  private void addAvoided(List<Node> content, PlanB planB) {
    if (!planB.avoided().isEmpty() && !planB.programs().isEmpty()) {
      content.add(Parts.text(texts.get("plan-b.avoided")));
    }
  }

  private void addQuestions(List<Node> content, String key, List<Judgement> judgements) {
    if (!judgements.isEmpty()) {
      var points =
          judgements.stream()
              .map(one -> Parts.text(texts.of(one.requirement().title()), "quiet"))
              .toList();
      content.add(Parts.column(4, Parts.text(texts.get(key)), Parts.bullets(points)));
    }
  }

  private Node tell() {
    var means =
        Parts.id(
            "plan-b-means",
            Parts.secondary(texts.get("fit.not-told"), () -> desk.open(new Place.Means())));
    return Parts.column(8, Parts.text(texts.get("plan-b.tell")), means);
  }

  private Node onward(PlanB planB) {
    var filter = planB.filter();
    boolean isAll = filter.equals(ProgramFilter.NONE);
    var table =
        Parts.id(
            "plan-b-table",
            Parts.secondary(
                texts.get(isAll ? "plan-b.all" : "plan-b.these-kinds"),
                () -> desk.open(isAll ? new Place.Compare() : new Place.Programs(filter))));
    var side =
        Parts.id(
            "plan-b-side",
            Parts.secondary(texts.get("compare.open"), () -> desk.open(new Place.SideBySide())));
    return new Flow(8, 8, table, side);
  }

  /** Shows which programs are chosen. */
  void follow(Situation now) {
    var chosen = new Shortlist(now.file().shortlist());
    rows.forEach(row -> row.follow(chosen));
  }

  private boolean toggle(Program program) {
    var now = new Shortlist(desk.situation().get().file().shortlist());
    boolean wanted = !now.has(program.id());
    if (wanted && now.isFull()) {
      return false;
    }
    desk.send(file -> {
      var before = new Shortlist(file.shortlist());
      var after = wanted ? before.with(program.id()) : before.without(program.id());
      return new Change.SetShortlist(before.ids(), after.ids());
    });
    return true;
  }
}
