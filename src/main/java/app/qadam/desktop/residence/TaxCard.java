package app.qadam.desktop.residence;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.fact.Claim;
import app.qadam.model.time.Rule;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;

/** What is said about tax, by whom and when; disagreement stands there openly. */
final class TaxCard {
  private final Desk desk;
  private final Texts texts;
  private final VBox content = Parts.column(12);
  private boolean isShown;

  TaxCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
  }

  VBox card() {
    return Parts.card(texts.get("tax.heading"), content);
  }

  /** The facts stay the same while the window is open. */
  void show(Situation situation) {
    if (isShown) {
      return;
    }
    isShown = true;
    for (String id : List.of("income-tax", "tax-residence")) {
      content.getChildren().add(rule(situation.facts().ruleOf(id)));
      content.getChildren().add(Parts.rule());
    }
    content
        .getChildren()
        .add(
            Parts.callout(
                Tone.NEUTRAL,
                texts.get("tax.no-decision"),
                Parts.text(texts.get("tax.no-decision.detail"))));
  }

  private VBox rule(Rule rule) {
    var box =
        Parts.column(
            8, Parts.text(texts.of(rule.title()), "strong"), Parts.text(texts.of(rule.sentence())));
    var values = byValue(rule.claims());
    if (values.size() > 1) {
      var sides = Parts.column(8);
      values.forEach((value, claims) -> sides.getChildren().add(side(value, claims)));
      box.getChildren().add(Parts.callout(Tone.WARN, texts.get("tax.disagree"), sides));
    }
    var open =
        rule.doesNotCover().stream().map(text -> Parts.text(texts.of(text), "quiet")).toList();
    box.getChildren()
        .addAll(
            Parts.text(texts.get("tax.not-covered"), "quiet", "small"),
            Parts.bullets(open),
            ClaimList.folded(rule.claims(), desk));
    return box;
  }

  private static Map<String, List<Claim>> byValue(List<Claim> claims) {
    Map<String, List<Claim>> values = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim
          .value()
          .ifPresent(value -> values.computeIfAbsent(value, key -> new ArrayList<>()).add(claim));
    }
    return values;
  }

  /** What one side says: its leading sentence, and who says so. */
  private VBox side(String value, List<Claim> claims) {
    var side = Parts.column(2, Parts.text(texts.of(claims.getFirst().text())));
    side.setAccessibleText(value);
    for (Claim claim : claims) {
      side.getChildren()
          .add(
              Parts.text(
                  texts.get(
                      "tax.source",
                      claim.source().title(),
                      texts.orElse(claim.source().published(), "source.undated"),
                      texts.plainDate(claim.seen())),
                  "quiet",
                  "small"));
    }
    return side;
  }
}
