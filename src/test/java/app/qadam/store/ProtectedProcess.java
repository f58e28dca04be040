package app.qadam.store;

import static app.qadam.store.ProtectedForTests.WORDS;
import static app.qadam.store.ProtectedForTests.protect;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A process that writes numbers into a file, one after the other, until it is ended from outside;
 * when asked to, it also protects the file, changes the passphrase and takes it away between two
 * numbers. It says what it is about to do and what is done.
 */
final class ProtectedProcess {
  static final String OTHER = "another long one";

  /** What a file is opened with, in the order in which it changes. */
  enum Lock {
    NONE,
    FIRST,
    SECOND;

    Lock next() {
      return switch (this) {
        case NONE -> FIRST;
        case FIRST -> SECOND;
        case SECOND -> NONE;
      };
    }

    Unlocking unlocking() {
      return switch (this) {
        case NONE -> Unlocking.NONE;
        case FIRST -> ProtectedForTests.with(WORDS);
        case SECOND -> ProtectedForTests.with(OTHER);
      };
    }

    /** What a file is locked with, whoever has left it so. */
    static Lock of(Path file) {
      for (Lock lock : values()) {
        try {
          CaseStore.mark(file, lock.unlocking());
          return lock;
        } catch (StoreProblem problem) {
          boolean isAnother =
              problem.kind() == StoreProblem.Kind.PROTECTED
                  || problem.kind() == StoreProblem.Kind.WRONG_PASSPHRASE;
          if (!isAnother) {
            throw problem;
          }
        }
      }
      throw new AssertionError("no passphrase opens it");
    }
  }

  private ProtectedProcess() {}

  static long number(CaseFile held) {
    return Long.parseLong(held.notes().getOrDefault(Stage.EGOV, "0"));
  }

  public static void main(String[] args) {
    var file = Path.of(args[0]);
    boolean changesLocks = args[1].equals("locks");
    var lock = Lock.of(file);
    try (var store = CaseStore.open(file, Clock.systemUTC(), lock.unlocking())) {
      while (true) {
        String from = store.current().notes().getOrDefault(Stage.EGOV, "");
        long number = number(store.current()) + 1;
        store.apply(new Change.WriteNote(Stage.EGOV, from, Long.toString(number)));
        say("saved " + number);
        if (changesLocks) {
          lock = lock.next();
          change(store, lock);
          say("locked " + lock);
        }
      }
    }
  }

  private static void change(CaseStore store, Lock lock) {
    switch (lock) {
      case NONE -> store.unprotect();
      case FIRST -> protect(store, WORDS);
      case SECOND -> protect(store, OTHER);
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
