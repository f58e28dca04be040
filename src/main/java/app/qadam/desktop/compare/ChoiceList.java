package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex.Choices;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Choices one below the other, each with how many programs it would leave. */
final class ChoiceList {
  private static final double MOST_HEIGHT = 340;

  private final Texts texts;
  private final ProgramSearch search;
  private final VBox rows = Parts.column(0);
  private final VBox box = Parts.column(8, scrolling());

  ChoiceList(Texts texts, ProgramSearch search) {
    this.texts = texts;
    this.search = search;
    box.getStyleClass().add("choice-list");
  }

  private ScrollPane scrolling() {
    var pane = Parts.scrolling(rows);
    pane.setMaxHeight(MOST_HEIGHT);
    pane.setFocusTraversable(false);
    return pane;
  }

  /** What is shown, with more below it. */
  VBox node(Node... below) {
    box.getChildren().addAll(below);
    return box;
  }

  /** Of these one is chosen; then it is closed. */
  void one(List<Choice> choices, Consumer<ProgramFilter> chosen) {
    var group = new ToggleGroup();
    List<Label> counts = new ArrayList<>();
    for (Choice choice : choices) {
      var button = new RadioButton(choice.text());
      button.setToggleGroup(group);
      button.setSelected(choice.chosen());
      button.setOnAction(event -> chosen.accept(choice.then()));
      counts.add(row(choice, button));
    }
    search.count(
        choices.stream()
            .map(choice -> choice.chosen() ? search.filter().get() : choice.then())
            .toList(),
        told -> show(told, counts));
  }

  /**
   * Of these any number is chosen; each press holds at once, and the counts follow.
   *
   * @param choices as they are at the moment, always as many
   * @param counts the count of each choice
   */
  void any(
      Supplier<List<Choice>> choices,
      Function<Choices, List<Integer>> counts,
      Consumer<ProgramFilter> chosen) {
    List<Label> labels = new ArrayList<>();
    var now = choices.get();
    for (int i = 0; i < now.size(); i++) {
      int number = i;
      var box = new CheckBox(now.get(i).text());
      box.setSelected(now.get(i).chosen());
      box.setOnAction(event -> {
        chosen.accept(choices.get().get(number).then());
        search.choices(told -> show(counts.apply(told), labels));
      });
      labels.add(row(now.get(i), box));
    }
    search.choices(told -> show(counts.apply(told), labels));
  }

  private Label row(Choice choice, ButtonBase control) {
    control.setId(choice.id());
    control.setMnemonicParsing(false);
    var count = Parts.line("", "quiet", "small");
    var row = new HBox(16, Parts.grow(control), count);
    row.getStyleClass().add("choice-row");
    if (choice.under()) {
      row.getStyleClass().add("under");
    }
    row.setMinWidth(Region.USE_PREF_SIZE);
    rows.getChildren().add(row);
    return count;
  }

  private void show(List<Integer> counts, List<Label> labels) {
    for (int i = 0; i < counts.size(); i++) {
      labels.get(i).setText(texts.number(counts.get(i)));
      var row = labels.get(i).getParent();
      if (row instanceof HBox box && box.getChildren().getFirst() instanceof ButtonBase control) {
        control.setAccessibleText(
            texts.get(
                "filter.choice.spoken",
                control.getText(),
                texts.quantity("side.programs", counts.get(i))));
      }
    }
  }
}
