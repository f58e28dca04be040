package app.qadam.store;

import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;

/** A process that opens a file for each of its changes, as often as another lets it. */
final class TakingTurns {
  private static final long PAUSE_NANOS = 200_000;

  private TakingTurns() {}

  public static void main(String[] args) {
    var stage = Stage.valueOf(args[1]);
    int left = Integer.parseInt(args[2]);
    int refused = 0;
    while (left > 0) {
      try (var store = CaseStore.open(Path.of(args[0]), Clock.systemUTC())) {
        var from = store.current().notes().getOrDefault(stage, "");
        store.apply(new Change.WriteNote(stage, from, from + "x"));
        left--;
      } catch (StoreProblem problem) {
        if (problem.kind() != StoreProblem.Kind.IN_USE) {
          throw problem;
        }
        refused++;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    System.out.println("refused " + refused);
  }
}
