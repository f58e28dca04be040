package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.edition.Edition;
import app.qadam.text.FactsDifferenceWords;
import app.qadam.text.FactsDifferenceWords.Section;
import app.qadam.text.FactsWords;
import app.qadam.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A file of facts that can be accepted, with all that it would change. */
final class FactsOffer {
  private static final int FIRST_LINES = 8;

  private final Button accept;
  private final VBox root;
  private final Texts texts;

  FactsOffer(
      FactsReading.Offered offered, Desk desk, Consumer<ImportedFacts> accepts, Runnable leaves) {
    this.texts = desk.texts();
    var now = desk.situation().get();
    var imported = offered.imported();
    accept =
        Parts.id(
            "facts-accept",
            Parts.primary(texts.get("facts.accept"), () -> accepts.accept(imported)));
    var leave = Parts.id("facts-leave", Parts.secondary(texts.get("facts.leave"), leaves));
    var words =
        new FactsDifferenceWords(offered.difference(), now.facts(), imported.facts(), texts);
    var summary = Parts.id("facts-summary", Parts.text(words.summary()));
    var heading = texts.get("facts.offer", imported.name(), texts.plainDate(imported.date()));
    root = Parts.callout(Tone.ACCENT, heading, summary);
    root.getStyleClass().add("facts-offer");
    root.setAccessibleText(heading + ". " + words.summary());
    new FactsWords(texts)
        .ahead(imported.facts(), now.plan().today())
        .ifPresent(
            said -> root.getChildren().add(Parts.id("facts-ahead", Parts.text(said, "strong"))));
    root.getChildren().addAll(cautions(imported, now.facts().edition()));
    root.getChildren().add(new Flow(8, 8, accept, leave));
    var sections = words.sections(now.file().shortlist());
    for (int i = 0; i < sections.size(); i++) {
      root.getChildren().add(section(sections.get(i), i));
    }
  }

  VBox root() {
    return root;
  }

  /** Takes the focus to the answer. */
  void focus() {
    accept.requestFocus();
  }

  private List<Node> cautions(ImportedFacts imported, Edition inForce) {
    if (imported.date().isBefore(inForce.date())) {
      return List.of(
          Parts.id(
              "facts-older",
              Parts.text(
                  texts.get("facts.offer.older", texts.plainDate(inForce.date())), "strong")));
    }
    var then = imported.facts().edition().date();
    return then.isBefore(imported.date())
        ? List.of(Parts.text(texts.get("facts.offer.part", texts.plainDate(then))))
        : List.of();
  }

  /** The first lines, and the others a press away. */
  private VBox section(Section section, int number) {
    var lines = Parts.column(2);
    section.lines().stream()
        .limit(FIRST_LINES)
        .forEach(line -> lines.getChildren().add(Parts.text(line)));
    if (section.lines().size() > FIRST_LINES) {
      var more = Parts.link(texts.get("facts.more", section.lines().size()), () -> {});
      more.setId("facts-more-" + number);
      more.setAccessibleText(section.heading() + ": " + more.getText());
      more.setOnAction(
          event -> lines.getChildren().setAll(section.lines().stream().map(Parts::text).toList()));
      lines.getChildren().add(more);
    }
    return Parts.column(2, Parts.text(section.heading(), "strong"), lines);
  }
}
