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
  private final ExecutorService thread;
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper aside = new ReadOnlyIntegerWrapper();

  Runner() {
    this(thread());
  }

  /** Works on a thread that may have begun before. */
  Runner(ExecutorService thread) {
    this.thread = thread;
  }

  static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(
        work -> Thread.ofPlatform().name("qadam-store").daemon().unstarted(work));
  }

  /** How much work is not finished. */
  ReadOnlyIntegerProperty pending() {
    return pending.getReadOnlyProperty();
  }

  /** How much is being done of which the person is not waiting for the outcome. */
  ReadOnlyIntegerProperty aside() {
    return aside.getReadOnlyProperty();
  }

  <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    run(pending, work, done, failed);
  }

  /** The same, and nobody is told meanwhile that something is not finished. */
  <T> void runAside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    run(aside, work, done, failed);
  }

  private <T> void run(
      ReadOnlyIntegerWrapper count,
      Callable<T> work,
      Consumer<T> done,
      Consumer<Exception> failed) {
    count.set(count.get() + 1);
    thread.execute(() -> {
      try {
        T result = work.call();
        finish(count, () -> done.accept(result));
      } catch (Exception e) {
        finish(count, () -> failed.accept(e));
      } catch (Error e) {
        // The count must come down and somebody must be told, whatever it was.
        finish(count, () -> failed.accept(new IllegalStateException("work broke off", e)));
      }
    });
  }

  private static void finish(ReadOnlyIntegerWrapper count, Runnable outcome) {
    Platform.runLater(() -> {
      count.set(count.get() - 1);
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
