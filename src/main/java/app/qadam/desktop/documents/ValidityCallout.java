package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.plan.Passport;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Use;
import app.qadam.model.plan.Validity;
import app.qadam.text.Texts;
import app.qadam.text.ValidityWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What runs out before it is used and what to do; or that nothing does, and what was checked. */
final class ValidityCallout {
  private final Texts texts;
  private final Plan plan;
  private final ValidityWords words;
  private final List<ValidityRow> rows;
  private final Consumer<String> choose;

  /**
   * @param choose is told the id of what is to be shown
   */
  ValidityCallout(
      Texts texts, Situation situation, List<ValidityRow> rows, Consumer<String> choose) {
    this.texts = texts;
    this.choose = choose;
    this.plan = situation.plan();
    this.words = new ValidityWords(texts, situation.plan(), situation.facts(), situation.file());
    this.rows = rows;
  }

  VBox node() {
    var outside = with(Use.State.OUTSIDE);
    var atRisk = with(Use.State.AT_RISK);
    var box =
        outside.isEmpty() && atRisk.isEmpty() ? nothingRunsOut() : runningOut(outside, atRisk);
    missing().ifPresent(box.getChildren()::add);
    box.setId("validity-callout");
    box.setAccessibleText(
        box.getChildren().stream()
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getText())
            .collect(Collectors.joining(" ")));
    return box;
  }

  private List<ValidityRow> with(Use.State verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).toList();
  }

  private VBox runningOut(List<ValidityRow> outside, List<ValidityRow> atRisk) {
    var heading =
        outside.isEmpty()
            ? texts.quantity("validity.at-risk", atRisk.size())
            : texts.quantity("validity.outside", outside.size());
    var lines = outside.stream().map(row -> (Node) Parts.text(sentence(row), "small")).toList();
    var box = Parts.callout(Tone.WARN, heading, lines.toArray(Node[]::new));
    if (!outside.isEmpty() && !atRisk.isEmpty()) {
      box.getChildren()
          .add(Parts.text(texts.quantity("validity.at-risk", atRisk.size()), "strong"));
    }
    atRisk.forEach(row -> box.getChildren().add(Parts.text(sentence(row), "small")));
    return box;
  }

  private String sentence(ValidityRow row) {
    var validity = row.validity();
    var bad = validity.firstBad();
    if (bad.isEmpty()) {
      return PassportCard.shortage(plan.passport(), texts);
    }
    var renewal = validity.renewal().map(one -> words.renewal(validity, one));
    return Stream.of(Optional.of(words.ends(validity)), bad.map(words::used), renewal)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private VBox nothingRunsOut() {
    var uses = rows.stream().flatMap(row -> row.uses().stream()).toList();
    if (uses.isEmpty()) {
      return Parts.callout(Tone.GOOD, texts.get("validity.good.done"));
    }
    if (rows.stream().map(ValidityRow::validity).noneMatch(Validity::isRecorded)) {
      // Nothing is good that nobody has told of.
      return Parts.callout(Tone.ACCENT, texts.get("validity.plan-only"));
    }
    var known = rows.stream().filter(row -> !row.validity().isUnknown()).toList();
    long papers = known.stream().filter(row -> !row.uses().isEmpty()).count();
    long days = known.stream().mapToLong(row -> row.uses().size()).sum();
    var box =
        Parts.callout(
            Tone.GOOD,
            texts.get("validity.good"),
            Parts.text(
                texts.get(
                    "validity.good.checked",
                    new Quantity("validity.papers", papers),
                    new Quantity("validity.uses", days)),
                "small"));
    boolean isLimited =
        uses.stream().allMatch(use -> plan.forecast().step(use.event()).maximumKnown());
    if (!isLimited) {
      box.getChildren().add(Parts.text(texts.get("validity.good.no-limit"), "small"));
    }
    return box;
  }

  /** Leads to the forms where the dates are missing that would tell. */
  private Optional<Node> missing() {
    var unknown =
        rows.stream()
            .filter(row -> row.validity().isUnknown() && !row.uses().isEmpty())
            .map(ValidityRow::validity)
            .toList();
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    var line = new Flow(8, 2, Parts.line(texts.get("validity.not-known"), "quiet", "small"));
    unknown.forEach(validity -> {
      var link = Parts.link(texts.of(validity.title()), () -> choose.accept(validity.id()));
      link.getStyleClass().add("small");
      line.getChildren().add(link);
    });
    return Optional.of(line);
  }

  /** Whether the passport is the one that is short. */
  static boolean isShort(Passport passport) {
    return passport.verdict().compareTo(Use.State.GOOD) > 0;
  }
}
