package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.plan.PlanB.Near;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Program;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A near program: how it fits, what is missing, and the button that chooses it for comparing. */
final class NearRow extends VBox {
  private final ToggleButton add = new ToggleButton();
  private final Label full = Parts.text("", "warn-text");
  private final Program program;
  private final ProgramWords words;
  private final Texts texts;

  /**
   * A row.
   *
   * @param toggle chooses the program, or no longer; false when there is no room
   */
  NearRow(Near near, ProgramWords words, Texts texts, Predicate<Program> toggle) {
    this.program = near.program();
    this.words = words;
    this.texts = texts;
    add.setId("plan-b-add-" + program.id());
    add.getStyleClass().add("chip");
    add.setMinWidth(Region.USE_PREF_SIZE);
    full.setId("plan-b-full-" + program.id());
    full.setGraphic(Parts.icon(Feather.ALERT_CIRCLE, "warn-mark"));
    full.visibleProperty().bind(full.textProperty().isNotEmpty());
    full.managedProperty().bind(full.visibleProperty());
    add.setOnAction(event -> {
      if (!toggle.test(program)) {
        add.setSelected(false);
        full.setText(texts.get("compare.most", program.name()));
      }
    });
    setId("plan-b-" + program.id());
    getStyleClass().add("near-program");
    getChildren().addAll(Beside.of(16, said(near), side(near.fit())), full);
  }

  private Region said(Near near) {
    var said =
        Parts.column(
            2, Parts.text(program.name(), "strong"), Parts.text(place(near), "quiet", "small"));
    words
        .missing(program, near.fit())
        .forEach(line -> said.getChildren().add(Parts.text(line, "small")));
    var row = new HBox(12, Flags.of(program.country()), Parts.grow(said));
    row.getStyleClass().add("near-words");
    return row;
  }

  /** {@code Georgia · same kind: nomad and IT}. */
  private String place(Near near) {
    var kinds =
        program.kinds().stream()
            .map(kind -> texts.get("kind." + kind.id()))
            .collect(Collectors.joining(", "));
    return texts.get(
        "plan-b.place",
        words.country(program),
        texts.get("plan-b.near." + near.nearness().id(), kinds));
  }

  private Region side(Fit fit) {
    var side = Parts.column(8);
    if (fit.outcome() != Fit.Outcome.NOT_TOLD) {
      var found = words.fit(program, fit);
      var pill = Parts.pill(found.text(), tone(fit.outcome()));
      var figures = String.join("\n", found.more());
      pill.setTooltip(new Tooltip(figures));
      add.setAccessibleHelp(found.text() + ". " + figures);
      side.getChildren().add(pill);
    }
    side.getChildren().add(add);
    side.getStyleClass().add("near-side");
    return side;
  }

  private static Tone tone(Fit.Outcome outcome) {
    return switch (outcome) {
      case MEETS -> Tone.GOOD;
      case SHORT -> Tone.WARN;
      case DEPENDS, NOT_TOLD -> Tone.NEUTRAL;
    };
  }

  /** Shows whether the program is chosen. */
  void follow(Shortlist chosen) {
    boolean isChosen = chosen.has(program.id());
    add.setSelected(isChosen);
    add.setText(texts.get(isChosen ? "plan-b.added" : "plan-b.add"));
    add.setAccessibleText(
        texts.get(isChosen ? "compare.remove" : "plan-b.add.name", words.full(program)));
    if (isChosen || !chosen.isFull()) {
      full.setText("");
    }
  }
}
