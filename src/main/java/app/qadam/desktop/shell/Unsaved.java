package app.qadam.desktop.shell;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.store.CaseStore;
import app.qadam.store.StoreProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Changes on their way to the disk. Those that cannot be saved are kept here, in their order, and
 * tried again with the next one.
 */
final class Unsaved {
  private static final Logger LOG = Logger.getLogger(Unsaved.class.getName());

  /**
   * A change on its way.
   *
   * @param done runs on the FX thread when it is saved
   */
  private record Waiting(Function<CaseFile, Change> change, Runnable done) {
    CaseFile after(CaseFile before) {
      return change.apply(before).applyTo(before);
    }

    /** Whether nothing is left of an earlier change once this one is made too. */
    boolean overwrites(Waiting earlier, CaseFile held) {
      try {
        return change.apply(held).equals(earlier.change.apply(held))
            || after(earlier.after(held)).equals(after(held));
      } catch (RuntimeException notForThatFile) {
        LOG.log(Level.FINE, "a change is kept beside an earlier one", notForThatFile);
        return false;
      }
    }
  }

  private final List<Waiting> waiting = new ArrayList<>();
  private boolean told;

  synchronized int count() {
    return waiting.size();
  }

  /**
   * Puts a change at the end. Pressing a button again, or typing on in the same field, replaces
   * what waits already.
   *
   * @param held what the window shows
   */
  synchronized void add(Function<CaseFile, Change> change, Runnable done, CaseFile held) {
    var next = new Waiting(change, done);
    waiting.removeIf(earlier -> next.overwrites(earlier, held));
    waiting.add(next);
    told = false;
  }

  /**
   * Saves all that waits.
   *
   * @return what is to run on the FX thread then
   * @throws StoreProblem when one cannot be saved; it and those after it go on waiting
   */
  synchronized List<Runnable> save(CaseStore store) {
    List<Runnable> done = new ArrayList<>();
    while (!waiting.isEmpty()) {
      save(store, waiting.getFirst()).ifPresent(done::add);
      waiting.removeFirst();
    }
    return done;
  }

  private Optional<Runnable> save(CaseStore store, Waiting first) {
    try {
      store.apply(first.change().apply(store.current()));
      return Optional.of(first.done());
    } catch (Change.StaleChange e) {
      // Two presses in a row: the first one did it, and the page shows that already.
      LOG.log(Level.INFO, "a change came too late");
      return Optional.empty();
    } catch (StoreProblem problem) {
      throw problem;
    } catch (RuntimeException e) {
      // It would fail for ever, and keep those after it from the disk.
      waiting.removeFirst();
      throw e;
    }
  }

  /**
   * Saves all that waits before the file is left. What cannot be saved is told once; the next time
   * it is given up.
   *
   * @throws StoreProblem the first time that something cannot be saved
   */
  synchronized void saveOrGiveUp(CaseStore store) {
    try {
      save(store);
    } catch (StoreProblem problem) {
      if (!told) {
        told = true;
        throw problem;
      }
      waiting.clear();
    }
  }

  /** Forgets what waits. */
  synchronized void giveUp() {
    waiting.clear();
  }
}
