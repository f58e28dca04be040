package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Situation;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.store.BackupPlace;
import app.qadam.store.CaseStore;
import app.qadam.store.Unlocking;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What a start needs besides a screen, done while the screen gets ready: the facts are read, and
 * the file is opened on the thread that keeps it from then on.
 */
public final class Ahead implements AutoCloseable {
  private final Optional<Path> file;
  private final ExecutorService keeper = Runner.thread();
  private final Future<CaseStore> opening;
  private final Future<Facts> facts;
  private final Optional<FutureTask<Situation>> nothing;
  private final AtomicBoolean taken = new AtomicBoolean();

  private Ahead(
      Optional<Path> file,
      Future<Facts> facts,
      Optional<FutureTask<Situation>> nothing,
      Callable<CaseStore> open) {
    this.file = file;
    this.facts = facts;
    this.nothing = nothing;
    this.opening = new FutureTask<>(open);
    if (file.isPresent()) {
      keeper.execute((FutureTask<CaseStore>) opening);
    }
  }

  /**
   * Begins to read the facts and to open a file. Whoever may keep the file from this window has
   * been asked before.
   *
   * @param clock asked for off this thread
   * @param place where backups lie; asked off this thread
   * @param surroundings what else a window needs; done off this thread, after the facts
   */
  public static Ahead begin(
      Optional<Path> file,
      Supplier<Clock> clock,
      Supplier<BackupPlace> place,
      Runnable surroundings) {
    var facts = new FutureTask<>(FactsReader::shipped);
    // What is shown without a file, and is not looked at where one is opened.
    Optional<FutureTask<Situation>> nothing =
        file.isPresent() ? Optional.empty() : Optional.of(planned(facts, clock));
    Thread.ofPlatform()
        .name("qadam-facts")
        .daemon()
        .start(() -> {
          facts.run();
          nothing.ifPresent(FutureTask::run);
          surroundings.run();
        });
    return new Ahead(
        file,
        facts,
        nothing,
        () -> {
          // One after the other: the toolkit has the other core, and is waited for longest.
          outcome(facts);
          return CaseStore.openToShow(file.orElseThrow(), clock.get(), Unlocking.NONE, place.get());
        });
  }

  private static FutureTask<Situation> planned(Future<Facts> facts, Supplier<Clock> clock) {
    return new FutureTask<>(() -> {
      var nothing = Session.nothing(outcome(facts), LocalDate.now(clock.get()));
      nothing.plan();
      return nothing;
    });
  }

  /** Nothing but facts that are there already. */
  static Ahead of(Facts facts) {
    var known = new FutureTask<>(() -> facts);
    known.run();
    return new Ahead(
        Optional.empty(),
        known,
        Optional.empty(),
        () -> {
          throw new IllegalStateException("no file is opened ahead");
        });
  }

  /** The file that is being opened. */
  public Optional<Path> file() {
    return file;
  }

  /** The thread that keeps the open file. */
  ExecutorService keeper() {
    return keeper;
  }

  /** The facts, once they are read. */
  Facts facts() {
    return outcome(facts);
  }

  /** What there is to show without a file; empty where that was not begun. */
  Optional<Situation> nothing() {
    return nothing.map(Ahead::outcome);
  }

  /**
   * Hands a file over, on the thread that keeps it, once; after that it belongs to who took it.
   *
   * @return empty when it is another file, or was handed over before
   * @throws app.qadam.store.StoreProblem as opening it does
   */
  Optional<CaseStore> take(Path wanted) {
    boolean isIt = file.filter(wanted::equals).isPresent();
    return isIt && !taken.getAndSet(true) ? Optional.of(outcome(opening)) : Optional.empty();
  }

  /** What was opened and nobody took is closed. */
  @Override
  public void close() {
    if (file.isPresent() && !taken.getAndSet(true)) {
      try {
        outcome(opening).close();
      } catch (RuntimeException e) {
        // It did not open, and so there is nothing to close.
        System.getLogger(Ahead.class.getName())
            .log(System.Logger.Level.DEBUG, "not opened ahead", e);
      }
    }
  }

  private static <T> T outcome(Future<T> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException told
          ? told
          : new IllegalStateException("reading ahead broke off", e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
