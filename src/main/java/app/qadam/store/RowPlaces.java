package app.qadam.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** At which place in an export each row of a new file stood, known by its number in SQLite. */
final class RowPlaces {
  private final Map<String, List<Long>> rowids = new HashMap<>();

  /** Takes the next row of a table in, just written. */
  void add(TableLayout table, Map<String, @Nullable Object> values) {
    var of = rowids.computeIfAbsent(table.name(), _ -> new ArrayList<>());
    var own = table.rowid().map(column -> values.get(column.name()));
    // SQLite numbers the rows of an empty table from 1.
    of.add(own.isPresent() && own.get() instanceof Long id ? id : Long.valueOf(of.size() + 1L));
  }

  /** The place of the row that would be next. */
  int next(String table) {
    return rowids.getOrDefault(table, List.of()).size();
  }

  /** The place of a row, counted from 0. */
  int of(String table, long rowid) {
    return rowids.getOrDefault(table, List.of()).indexOf(rowid);
  }
}
