package app.qadam.desktop.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Does work one after the other off the FX thread and brings the outcome back onto it. */
final class Runner implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().name("qadam-store").daemon().unstarted(work));
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();

  /** How much work is not finished. */
  ReadOnlyIntegerProperty pending() {
    return pending.getReadOnlyProperty();
  }

  <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    pending.set(pending.get() + 1);
    thread.execute(() -> {
      try {
        T result = work.call();
        finish(() -> done.accept(result));
      } catch (Exception e) {
        finish(() -> failed.accept(e));
      } catch (Error e) {
        // The count must come down and somebody must be told, whatever it was.
        finish(() -> failed.accept(new IllegalStateException("work broke off", e)));
      }
    });
  }

  private void finish(Runnable outcome) {
    Platform.runLater(() -> {
      pending.set(pending.get() - 1);
      outcome.run();
    });
  }

  /** Lets the work that was begun come to its end. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
