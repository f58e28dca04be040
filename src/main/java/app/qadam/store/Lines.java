package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lines of the history of a damaged file, as far as they can be read. */
final class Lines {
  private final TreeMap<Long, History.Entry> lines = new TreeMap<>();
  private long dropped;

  /** Takes a row of the history; one without a meaning is dropped, one already there is kept. */
  void take(@Nullable Object[] row) {
    try {
      var entry =
          new History.Entry(
              ((Number) value(row, 0)).longValue(),
              Instant.parse((String) value(row, 1)),
              History.Action.valueOf(((String) value(row, 2)).toUpperCase(Locale.ROOT)),
              row[3] instanceof Number target
                  ? OptionalLong.of(target.longValue())
                  : OptionalLong.empty(),
              ChangeJson.read((String) value(row, 4)));
      lines.putIfAbsent(entry.id(), entry);
    } catch (RuntimeException e) {
      // Whatever is wrong with it, it is no line of a history.
      dropped++;
    }
  }

  private static Object value(@Nullable Object[] row, int column) {
    var value = row[column];
    if (value == null) {
      throw new IllegalArgumentException("a line of the history says when and what");
    }
    return value;
  }

  long size() {
    return lines.size();
  }

  long dropped() {
    return dropped;
  }

  /** All lines, when they lead from one to the next. */
  Optional<History> whole() {
    try {
      var history = new History();
      lines.values().forEach(history::add);
      history.replay();
      return Optional.of(history);
    } catch (RuntimeException e) {
      // A line does not fit those before it.
      return Optional.empty();
    }
  }

  /** What the lines lead to, up to the first that is missing or does not fit. */
  CaseFile beginning() {
    var held = CaseFile.EMPTY;
    long next = 1;
    for (History.Entry entry : lines.values()) {
      if (entry.id() != next++) {
        return held;
      }
      try {
        held = entry.change().applyTo(held);
      } catch (RuntimeException e) {
        return held;
      }
    }
    return held;
  }
}
