package app.qadam.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** JavaFX for tests: started once, used on its own thread. */
public final class Fx {
  private static boolean started;

  private Fx() {}

  /** Starts JavaFX unless it runs already. */
  public static synchronized void start() {
    if (!started) {
      var ready = new CountDownLatch(1);
      try {
        Platform.startup(ready::countDown);
      } catch (IllegalStateException running) {
        // A test that drives windows has started it.
        Platform.runLater(ready::countDown);
      }
      Platform.setImplicitExit(false);
      try {
        ready.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      started = true;
    }
  }

  /** Runs on the FX thread, waits, and hands on what comes of it: a value or what was thrown. */
  public static <T> T run(Callable<T> work) throws Exception {
    start();
    if (Platform.isFxApplicationThread()) {
      return work.call();
    }
    var outcome = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        outcome.complete(work.call());
      } catch (Throwable e) {
        outcome.completeExceptionally(e);
      }
    });
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case Exception exception -> throw exception;
        case null, default -> throw e;
      }
    }
  }

  /** The pointer comes to a node; on the FX thread. */
  public static void enter(Node node) {
    mouse(MouseEvent.MOUSE_ENTERED, node);
  }

  /** What the mouse does at a node; on the FX thread. */
  public static void mouse(EventType<MouseEvent> what, Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            what,
            1,
            1,
            1,
            1,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }
}
