package app.qadam.store;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.KeptFile;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RemovedFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contents that nothing names any more, how they are taken out, and what the past tells. */
final class Purges {
  private Purges() {}

  /** What a file tells of its past, for people to read. */
  static Past past(Connection connection, History history, CaseFile current) throws SQLException {
    return new Past(lines(history), removed(connection, history, current));
  }

  private static List<HistoryLine> lines(History history) {
    var inEffect = history.undoable().stream().map(History.Entry::id).collect(Collectors.toSet());
    Map<Long, History.Entry> byId = Rows.byKey(history.entries(), History.Entry::id);
    var purges = history.purges().stream().collect(Collectors.groupingBy(History.Purge::line));
    Map<String, KeptFile> names = new HashMap<>();
    List<HistoryLine> lines = new ArrayList<>();
    for (History.Entry entry : history.entries()) {
      entry.change().files().forEach(file -> names.put(file.sha256(), file));
      lines.add(line(entry, byId, inEffect));
      lines.addAll(purged(purges.getOrDefault(entry.id(), List.of()), names));
    }
    return lines.reversed();
  }

  private static HistoryLine line(
      History.Entry entry, Map<Long, History.Entry> byId, Set<Long> inEffect) {
    var target =
        Optional.ofNullable(byId.get(entry.target().orElse(entry.id()))).orElse(entry).change();
    return switch (entry.action()) {
      case CHANGE ->
          new HistoryLine.Made(entry.id(), entry.at(), target, inEffect.contains(entry.id()));
      case UNDO -> new HistoryLine.TakenBack(entry.id(), entry.at(), target);
      case REDO -> new HistoryLine.Repeated(entry.id(), entry.at(), target);
    };
  }

  /** What was purged at one moment is one line. */
  private static List<HistoryLine> purged(List<History.Purge> purges, Map<String, KeptFile> names) {
    List<HistoryLine> lines = new ArrayList<>();
    for (Instant at : purges.stream().map(History.Purge::at).distinct().toList()) {
      var files =
          purges.stream()
              .filter(purge -> purge.at().equals(at))
              .flatMap(purge -> Optional.ofNullable(names.get(purge.sha256())).stream())
              .toList();
      lines.add(new HistoryLine.Purged(at, files));
    }
    return lines;
  }

  /** The files whose content is kept although nothing names it, the latest removed first. */
  static List<RemovedFile> removed(Connection connection, History history, CaseFile current)
      throws SQLException {
    Set<String> kept =
        new HashSet<>(Rows.all(connection, "SELECT sha256 FROM contents", row -> row.getString(1)));
    named(current).map(KeptFile::sha256).forEach(kept::remove);
    List<RemovedFile> removed = new ArrayList<>();
    for (History.Entry entry : history.entries().reversed()) {
      for (KeptFile file : entry.change().files().toList()) {
        if (kept.remove(file.sha256())) {
          removed.add(new RemovedFile(file, entry.at()));
        }
      }
    }
    return removed;
  }

  /** The files of which the case file tells. */
  static Stream<KeptFile> named(CaseFile file) {
    return Stream.concat(file.papers().attachments().stream(), file.comparing().facts().stream());
  }

  /** Takes contents out, in an open transaction; SQLite writes zeros over them. */
  static void write(Connection connection, Collection<History.Purge> purges) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
    }
    for (History.Purge purge : purges) {
      Rows.execute(
          connection,
          "INSERT INTO purged (sha256, line, size, at) VALUES (?, ?, ?, ?)",
          purge.sha256(),
          purge.line(),
          purge.size(),
          purge.at().toString());
      Rows.execute(connection, "DELETE FROM contents WHERE sha256 = ?", purge.sha256());
    }
  }

  /**
   * What is wrong, in plain sentences: a content is there exactly when the history tells of it and
   * it was not purged since.
   */
  static List<String> look(Connection connection, History history) throws SQLException {
    Map<String, Long> toldLast = new HashMap<>();
    for (History.Entry entry : history.entries()) {
      entry.change().files().forEach(file -> toldLast.put(file.sha256(), entry.id()));
    }
    Set<String> kept =
        new HashSet<>(Rows.all(connection, "SELECT sha256 FROM contents", row -> row.getString(1)));
    List<String> found = new ArrayList<>();
    for (var told : toldLast.entrySet()) {
      boolean isPurged =
          history.purgedBetween(told.getValue(), Long.MAX_VALUE).contains(told.getKey());
      if (isPurged && kept.contains(told.getKey())) {
        found.add("a content that was purged is still there");
      } else if (!isPurged && !kept.contains(told.getKey())) {
        found.add("the content of a removed file is missing");
      }
    }
    return found;
  }
}
