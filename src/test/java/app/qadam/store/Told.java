package app.qadam.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link ChangingProcess} told of a file, to be held against the file.
 *
 * @param before the lines of the file's history before the process
 * @param said the lines that the process printed
 */
record Told(List<String> before, List<String> said) {

  /** The changes told as saved. */
  List<String> acknowledged() {
    return said.stream()
        .filter(one -> one.startsWith(ChangingProcess.SAVED))
        .map(line -> line.substring(ChangingProcess.SAVED.length()))
        .toList();
  }

  /** The kinds of problems told. */
  List<String> failures() {
    return said.stream()
        .filter(one -> one.startsWith(ChangingProcess.FAILED))
        .map(line -> line.substring(ChangingProcess.FAILED.length()))
        .toList();
  }

  /** What was told otherwise than a process does that goes as it should. */
  List<String> unexpected() {
    return said.stream()
        .filter(one -> !one.equals(ChangingProcess.OPENING))
        .filter(one -> !one.startsWith(ChangingProcess.SAVED))
        .filter(one -> !one.startsWith(ChangingProcess.FAILED))
        .toList();
  }

  /**
   * Checks that a file is sound, holds everything that was told as saved and at most one change
   * more, and gives the number of those.
   */
  int further(Path file) throws SQLException {
    var wrong = FileCheck.of(file);
    if (!wrong.isEmpty()) {
      throw new AssertionError(wrong.toString());
    }
    List<String> expected = new ArrayList<>(before);
    expected.addAll(acknowledged());
    var after = ChangingProcess.lines(file);
    int further = after.size() - expected.size();
    if (further < 0 || further > 1 || !after.subList(0, expected.size()).equals(expected)) {
      throw new AssertionError(
          "told were %d lines, found %d".formatted(expected.size(), after.size()));
    }
    return further;
  }
}
