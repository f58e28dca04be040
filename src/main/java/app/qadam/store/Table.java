package app.qadam.store;

import java.util.List;
import java.util.stream.Collectors;

/** A table whose rows are known by their key, and the statements that write one of them. */
final class Table {
  private final String name;
  private final String key;
  private final List<String> others;

  /** Put together when a row is written for the first time, which most tables never see. */
  private String put = "";

  /**
   * @param others the columns after the key, one or more
   */
  Table(String name, String key, String... others) {
    this.name = name;
    this.key = key;
    this.others = List.of(others);
  }

  /** Takes the row of a key out. */
  String delete() {
    return "DELETE FROM %s WHERE %s = ?".formatted(name, key);
  }

  /**
   * Writes a row, its values in the order of the columns. One of the same key gets these values and
   * stays where it is: in its place a new row would write the index of the keys anew, one page more
   * of the file, and quietly take out any other row that it does not go together with.
   */
  String put() {
    // Read once: stores of several threads share the tables, and each may put it together.
    var made = put;
    if (made.isEmpty()) {
      made =
          "INSERT INTO %s (%s, %s) VALUES (?%s) ON CONFLICT (%s) DO UPDATE SET %s"
              .formatted(
                  name,
                  key,
                  String.join(", ", others),
                  ", ?".repeat(others.size()),
                  key,
                  others.stream()
                      .map(column -> column + " = excluded." + column)
                      .collect(Collectors.joining(", ")));
      put = made;
    }
    return made;
  }
}
