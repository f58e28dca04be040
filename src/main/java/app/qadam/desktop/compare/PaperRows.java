package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.plan.PlanB;
import app.qadam.model.plan.PlanB.Paper;
import app.qadam.model.plan.PlanB.Paper.Worth;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Which of the applicant's papers serve in another country. */
final class PaperRows {
  private final Texts texts;

  PaperRows(Texts texts) {
    this.texts = texts;
  }

  List<Node> of(PlanB planB) {
    List<Node> content = new ArrayList<>();
    content.add(Parts.text(texts.get("plan-b.papers"), "card-heading"));
    content.add(Parts.text(texts.get("plan-b.papers.about"), "quiet", "small"));
    if (planB.papers().isEmpty()) {
      content.add(Parts.text(texts.get("plan-b.papers.none")));
    }
    planB.papers(Worth.SERVES).forEach(paper -> content.add(paper(paper, "plan-b.paper.until")));
    group(content, "plan-b.papers.ended", planB.papers(Worth.ENDED), "plan-b.paper.ended");
    var here = planB.papers(Worth.ONLY_HERE);
    if (!here.isEmpty()) {
      content.add(Parts.text(texts.get("plan-b.papers.only-here"), "strong"));
      here.forEach(paper -> content.add(note(paper)));
    }
    return content;
  }

  private void group(List<Node> content, String key, List<Paper> papers, String day) {
    if (!papers.isEmpty()) {
      content.add(Parts.text(texts.get(key), "strong"));
      papers.forEach(paper -> content.add(paper(paper, day)));
    }
  }

  private Node paper(Paper paper, String day) {
    var document = paper.document();
    var head =
        new Flow(
            8,
            4,
            Parts.line(texts.of(document.type().title()), "strong"),
            Parts.pill(texts.get("state." + document.state().id()), Tones.of(document.state())));
    paper
        .until()
        .ifPresent(
            until -> head.getChildren().add(Parts.line(texts.get(day, until), "quiet", "small")));
    var box =
        Parts.column(
            2, head, Parts.text(texts.of(document.type().elsewhere().note()), "quiet", "small"));
    box.setId("plan-b-paper-" + document.type().id());
    box.getStyleClass().add("near-program");
    return box;
  }

  /** What serves only here takes less room. */
  private Node note(Paper paper) {
    var type = paper.document().type();
    return Parts.id(
        "plan-b-paper-" + type.id(),
        Parts.column(
            0,
            Parts.text(texts.of(type.title())),
            Parts.text(texts.of(type.elsewhere().note()), "quiet", "small")));
  }
}
