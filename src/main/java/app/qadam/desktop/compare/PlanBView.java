package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Steady;
import app.qadam.model.plan.PlanB;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where else one can go: why, the nearest programs, and the papers that serve again. */
public final class PlanBView implements Page {
  private static final double GAP = 16;

  private final Desk desk;
  private final Texts texts;
  private final VBox why = Parts.card();
  private final NearCard near;
  private final VBox papers = Parts.card();
  private final VBox content;
  private final ScrollPane scroll;
  private final VBox root = new VBox();

  /** What the plan shown is made for: a change of anything else leaves it as it is. */
  private List<Object> madeFor = List.of();

  public PlanBView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    near = new NearCard(desk);
    why.setId("plan-b-why");
    papers.setId("plan-b-papers");
    content = Parts.column(GAP, why, near.root(), papers);
    content.setVisible(false);
    content.getStyleClass().add("detail-content");
    scroll = Parts.scrolling(content);
    root.getStyleClass().add("page");
    root.getChildren().addAll(Chips.compare(desk, new Place.PlanB()), scroll);
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }

  @Override
  public String title() {
    return texts.get("compare.plan-b");
  }

  @Override
  public Region root() {
    return root;
  }

  private void show(Situation now) {
    var file = now.file();
    List<Object> wanted =
        List.of(
            file.events(),
            file.documents(),
            file.person(),
            file.planning(),
            file.comparing(),
            now.plan().today(),
            now.facts());
    if (!wanted.equals(madeFor)) {
      madeFor = wanted;
      desk.files()
          .work(
              () -> PlanB.of(file, now.facts(), now.plan()),
              planB -> {
                if (wanted.equals(madeFor)) {
                  Steady.keep(scroll, () -> render(planB, now));
                  near.follow(desk.situation().get());
                }
              });
    }
    near.follow(now);
  }

  private void render(PlanB planB, Situation now) {
    content.setVisible(true);
    why.getChildren().setAll(why(planB, now));
    near.show(planB, now);
    papers.getChildren().setAll(new PaperRows(texts).of(planB));
  }

  private List<Node> why(PlanB planB, Situation now) {
    List<Node> content = new ArrayList<>();
    planB
        .refusal()
        .ifPresent(refusal -> {
          var stage = refusal.type().stage();
          content.add(
              Parts.text(
                  texts.get("plan-b.refused", now.facts().guide(stage).title(), refusal.date()),
                  "card-heading"));
          content.add(Parts.text(texts.get("plan-b.refused.more")));
          content.add(link("plan-b-stage", "plan-b.to-stage", new Place.OfStage(stage)));
        });
    if (!planB.inTheWay().isEmpty()) {
      content.add(Parts.text(texts.get("plan-b.does-not-fit"), "strong"));
      content.add(
          Parts.bullets(
              planB.inTheWay().stream()
                  .map(one -> Parts.text(texts.of(one.requirement().title())))
                  .toList()));
      content.add(link("plan-b-eligibility", "plan-b.to-eligibility", new Place.Eligibility()));
    }
    if (planB.isInCase()) {
      content.add(Parts.text(texts.get("plan-b.in-case"), "card-heading"));
      content.add(Parts.text(texts.get("plan-b.in-case.more")));
    }
    return content;
  }

  private Node link(String id, String key, Place place) {
    return Parts.id(id, Parts.link(texts.get(key), () -> desk.open(place)));
  }
}
