package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Situation;
import app.qadam.model.plan.StagePlan;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Tells a screen reader what changed away from the focus: what was saved, what went wrong, and a
 * stage that stands otherwise. JavaFX knows no announcements, so a text that nobody sees is changed
 * and said to be changed.
 */
final class Announcer {
  private final Region voice = new Region();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final List<String> waiting = new ArrayList<>();

  Announcer() {
    voice.setId("announcer");
    voice.setAccessibleRole(AccessibleRole.TEXT);
    voice.setManaged(false);
    voice.setMouseTransparent(true);
  }

  /** Has to stand in the window to be heard. */
  Node node() {
    return voice;
  }

  /** What was told last. */
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /**
   * Tells something; what comes in the same moment is told in one, so that nothing is cut short.
   */
  void say(String sentence) {
    waiting.add(sentence);
    if (waiting.size() == 1) {
      Platform.runLater(this::speak);
    }
  }

  private void speak() {
    var whole = String.join(" ", waiting);
    waiting.clear();
    said.set(whole);
    voice.setAccessibleText(whole);
    voice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Tells the stages of the same application that stand otherwise than before. */
  void sayChanged(Situation before, Situation after, Texts texts) {
    for (StagePlan stage : after.plan().stages()) {
      if (before.plan().stage(stage.stage()).status() != stage.status()) {
        say(name(stage, after, texts) + ".");
      }
    }
  }

  /** A stage and how it stands: {@code Stage 2 of 8, Apply to Astana Hub: In progress}. */
  static String name(StagePlan plan, Situation now, Texts texts) {
    return "%s, %s: %s"
        .formatted(
            texts.get("stage.of-eight", plan.stage().number()),
            texts.of(now.facts().guide(plan.stage()).title()),
            texts.get("status." + plan.status().id()));
  }
}
