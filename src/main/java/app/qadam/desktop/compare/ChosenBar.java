package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.Program;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The chosen programs below the table, and the way to see them beside each other. The applicant's
 * own has no cross: it cannot be taken away.
 */
final class ChosenBar {
  /** Wide enough that the chips wrap only where the window ends. */
  private static final double UNWRAPPED = 2000;

  private final Label selected = Parts.line("", "strong");
  private final Flow chips = new Flow();
  private final Label message = Parts.text("", "warn-text");
  private final Label count = Parts.text("", "quiet", "small");
  private final Button compare;
  private final HBox card;
  private final Texts texts;
  private final ProgramWords words;
  private final Consumer<Program> remove;

  /**
   * An empty bar.
   *
   * @param remove takes a program away
   * @param open what the button does
   */
  ChosenBar(Texts texts, ProgramWords words, Consumer<Program> remove, Runnable open) {
    this.texts = texts;
    this.words = words;
    this.remove = remove;
    compare = Parts.id("compare-side-by-side", Parts.primary(texts.get("compare.open"), open));
    chips.getStyleClass().add("chips");
    chips.setPrefWrapLength(UNWRAPPED);
    chips.setAlignment(Pos.CENTER_LEFT);
    message.setId("compare-message");
    message.setGraphic(Parts.icon(Feather.ALERT_CIRCLE, "warn-mark"));
    message.visibleProperty().bind(message.textProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    var head = Parts.row(12, new Flow(12, 2, selected, count), compare);
    HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
    card = Parts.row(0, Parts.grow(Parts.column(8, message, head, chips)));
    card.getStyleClass().addAll("card", "chosen-bar");
  }

  HBox node() {
    return card;
  }

  /** Says something above the chosen programs; an empty text takes it away. */
  void say(String text) {
    message.setText(text);
  }

  void showCount(String text) {
    count.setText(text);
  }

  /** Shows the chosen programs; a chip that stays keeps its place and its focus. */
  void show(List<Program> chosen) {
    selected.setText(texts.quantity("compare.selected", chosen.size()));
    var shown = chips.getChildren();
    var ids = chosen.stream().map(ChosenBar::chipId).toList();
    boolean focusGoes =
        shown.stream().anyMatch(chip -> chip.isFocused() && !ids.contains(chip.getId()));
    shown.removeIf(chip -> !ids.contains(chip.getId()));
    for (Program program : chosen) {
      if (shown.stream().noneMatch(chip -> chipId(program).equals(chip.getId()))) {
        shown.add(Shortlist.isPinned(program.id()) ? pinned(program) : chip(program));
      }
    }
    // A chip that stays keeps its focus, so only what stands at the wrong place is moved.
    shown.stream()
        .filter(Label.class::isInstance)
        .filter(chip -> shown.indexOf(chip) != 0)
        .findFirst()
        .ifPresent(chip -> {
          shown.remove(chip);
          shown.add(0, chip);
        });
    if (focusGoes) {
      shown.stream().filter(Button.class::isInstance).findFirst().orElse(compare).requestFocus();
    }
  }

  private Label pinned(Program program) {
    var name = Parts.line(texts.get("compare.own"), "chip", "pinned");
    name.setTooltip(new Tooltip(words.full(program)));
    name.setAccessibleText(texts.get("compare.full", texts.get("compare.own"), program.name()));
    name.setId(chipId(program));
    name.setGraphic(Flags.of(program.country()));
    return name;
  }

  private Button chip(Program program) {
    var cross = Parts.icon(Feather.X);
    var name = new Label(program.name(), Flags.of(program.country()));
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.getStyleClass().add("chip-name");
    var chip = new Button("", Parts.row(6, name, cross));
    chip.setId(chipId(program));
    chip.getStyleClass().addAll("chip", "chosen-chip");
    chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    var action = texts.get("compare.remove", words.full(program));
    chip.setAccessibleText(action);
    chip.setTooltip(new Tooltip(action));
    chip.setOnAction(event -> remove.accept(program));
    return chip;
  }

  private static String chipId(Program program) {
    return "chosen-" + program.id();
  }
}
