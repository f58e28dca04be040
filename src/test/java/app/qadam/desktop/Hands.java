package app.qadam.desktop;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person's hands on mouse and keyboard. They go on as soon as the window has answered and was
 * laid out, where TestFX's own ways wait for a fixed time after each letter and each press.
 */
final class Hands {
  private static final int PATIENCE_SECONDS = 20;

  /** Places at which the mouse is felt on its way. */
  private static final int STEPS = 8;

  private final FxRobot robot = new FxRobot();
  private final BaseRobot base = robot.robotContext().getBaseRobot();
  private final MouseRobot mouse = robot.robotContext().getMouseRobot();
  private final KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();

  /** Presses the middle of a node. */
  void click(Node node) {
    var from = base.retrieveMouse();
    var to = middle(node);
    for (int step = 1; step <= STEPS; step++) {
      mouse.moveNoWait(from.interpolate(to, step / (double) STEPS));
    }
    rest();
    // What opens under the mouse may have moved it.
    mouse.moveNoWait(middle(node));
    mouse.pressNoWait(MouseButton.PRIMARY);
    rest();
    mouse.releaseNoWait(MouseButton.PRIMARY);
    rest();
  }

  private Point2D middle(Node node) {
    return WaitForAsyncUtils.waitForAsyncFx(
        TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> robot.point(node).query());
  }

  /** Presses keys together and lets them go. */
  void press(KeyCode... keys) {
    keyboard.pressNoWait(keys);
    rest();
    keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
    rest();
  }

  /** Types a text letter by letter where the focus is. */
  void write(String text) {
    text.chars()
        .forEach(letter -> {
          var scene = robot.window(window -> window.isFocused()).getScene();
          base.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter));
        });
    rest();
  }

  /** Waits until what has happened so far was laid out. */
  static void rest() {
    var laidOut = new CountDownLatch(1);
    Platform.runLater(() -> new Frames(laidOut).start());
    try {
      if (!laidOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing is drawn any more");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Called before the layout of each frame: when it is called again, there was one. */
  private static final class Frames extends AnimationTimer {
    private final CountDownLatch laidOut;
    private boolean again;

    Frames(CountDownLatch laidOut) {
      this.laidOut = laidOut;
    }

    @Override
    public void handle(long now) {
      if (again) {
        stop();
        laidOut.countDown();
      }
      again = true;
    }
  }
}
