package app.qadam.command;

import app.qadam.store.CaseStore;
import app.qadam.text.ChangeWords;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Steps through the history of a file, each told in a line. */
final class Steps {
  private Steps() {}

  /**
   * Takes steps.
   *
   * @param key the text of a step's line
   * @param none the text for a history in which no step can be taken
   */
  static int take(
      Desk desk,
      Path file,
      int times,
      BiFunction<CaseStore, Integer, CaseStore.Steps> way,
      String key,
      String none) {
    if (times < 1) {
      throw new Refusal(desk.texts().get("command.times", times));
    }
    try (var store = desk.open(file)) {
      var steps = way.apply(store, times);
      if (steps.changes().isEmpty()) {
        desk.out().println(desk.texts().get(none));
        return Commands.NO;
      }
      var words = new ChangeWords(desk.facts(store), desk.texts());
      steps
          .changes()
          .forEach(change -> desk.out().println(desk.texts().get(key, words.sentence(change))));
      if (!steps.leftOut().isEmpty()) {
        desk.err().println(desk.texts().get("command.left-out", words.names(steps.leftOut())));
      }
      return Commands.OK;
    }
  }
}
