package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Parts;
import app.qadam.model.eligibility.Reply;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * Yes, no, or not known yet. Pressing the chosen one again takes the answer back. The Tab key stops
 * here once; the arrow keys lead to the others.
 */
final class ReplyChoice extends HBox {
  private final Map<Reply, ToggleButton> buttons = new EnumMap<>(Reply.class);
  private final Consumer<Optional<Reply>> answer;
  private Optional<Reply> reply = Optional.empty();

  /**
   * @param question its id, for the ids of the buttons
   * @param name what is asked
   */
  ReplyChoice(String question, String name, Texts texts, Consumer<Optional<Reply>> answer) {
    this.answer = answer;
    for (Reply one : Reply.values()) {
      var button = button(one, texts.get("eligibility.reply." + one.id()), name);
      buttons.put(one, Parts.id("reply-" + question + "-" + one.id(), button));
    }
    getChildren().addAll(buttons.values());
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
    getStyleClass().add("reply-choice");
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    setAccessibleText(name);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    show(Optional.empty());
  }

  /** Shows what is recorded; the focus stays where it is. */
  void show(Optional<Reply> recorded) {
    reply = recorded;
    buttons.forEach((one, button) -> button.setSelected(reply.equals(Optional.of(one))));
    stopAt(focused().orElse(entry()));
  }

  /** Takes the focus to the answer, or to the first choice. */
  void focus() {
    entry().requestFocus();
  }

  private ToggleButton button(Reply one, String text, String name) {
    var button = new ToggleButton(text);
    button.setAccessibleText(name + " " + text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> choose(one));
    button
        .focusedProperty()
        .addListener((property, before, focused) -> stopAt(focused ? button : entry()));
    return button;
  }

  private void choose(Reply one) {
    boolean isBack = reply.equals(Optional.of(one));
    // What is chosen is what is on the disk, so the button waits for it.
    show(reply);
    answer.accept(isBack ? Optional.empty() : Optional.of(one));
  }

  private ToggleButton entry() {
    var all = List.copyOf(buttons.values());
    return all.stream().filter(ToggleButton::isSelected).findFirst().orElse(all.getFirst());
  }

  private Optional<ToggleButton> focused() {
    return Optional.ofNullable(getScene())
        .map(Scene::getFocusOwner)
        .flatMap(
            owner -> buttons.values().stream().filter(button -> button.equals(owner)).findFirst());
  }

  private void stopAt(ToggleButton stop) {
    buttons.values().forEach(button -> button.setFocusTraversable(button.equals(stop)));
  }

  private void walk(KeyEvent event) {
    var all = new ArrayList<>(buttons.values());
    int at = focused().map(all::indexOf).orElse(-1);
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (at >= 0 && step != 0) {
      var next = all.get(Math.clamp(at + step, 0, all.size() - 1));
      next.requestFocus();
      stopAt(next);
      event.consume();
    }
  }
}
