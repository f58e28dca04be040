package app.qadam.store;

import app.qadam.model.Named;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.time.OwnDay;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows about time: stays, own deadlines, own days, notes to deadlines, and the planning. */
final class TimeRows {
  private static final Table STAYS = new Table("stays", "id", "entry", "exit", "city");
  private static final Table OWN_DEADLINES =
      new Table("own_deadlines", "id", "title", "date", "done");
  private static final Table OWN_DAYS = new Table("own_days", "date", "off", "reason");
  private static final Table DEADLINE_NOTES =
      new Table("deadline_notes", "deadline", "note", "remind_before");
  private static final Table PLANNING = new Table("planning", "name", "value");
  private static final Table ESTIMATES = new Table("estimates", "estimate", "days");

  private static final Pattern COMMA = Pattern.compile(",");

  private TimeRows() {}

  static RecordedStay stay(ResultSet row) throws SQLException {
    return new RecordedStay(
        row.getLong(1),
        LocalDate.parse(row.getString(2)),
        Rows.date(row, 3),
        Optional.ofNullable(row.getString(4)));
  }

  static OwnDeadline ownDeadline(ResultSet row) throws SQLException {
    return new OwnDeadline(
        row.getLong(1), row.getString(2), LocalDate.parse(row.getString(3)), Rows.date(row, 4));
  }

  static OwnDay ownDay(ResultSet row) throws SQLException {
    return new OwnDay(LocalDate.parse(row.getString(1)), row.getBoolean(2), row.getString(3));
  }

  static DeadlineNote deadlineNote(ResultSet row) throws SQLException {
    return new DeadlineNote(
        row.getString(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3))
            .map(text -> parts(text).stream().map(Integer::valueOf).toList()));
  }

  static Planning planning(Connection connection) throws SQLException {
    Map<String, String> values = new HashMap<>();
    Rows.all(
        connection,
        "SELECT name, value FROM planning",
        row -> values.put(row.getString(1), row.getString(2)));
    Map<String, Integer> days = new HashMap<>();
    Rows.all(
        connection,
        "SELECT estimate, days FROM estimates",
        row -> days.put(row.getString(1), row.getInt(2)));
    return new Planning(
        Optional.ofNullable(values.get("wished-arrival")).map(LocalDate::parse),
        Optional.ofNullable(values.get("eds-carrier"))
            .map(carrier -> Named.of(EdsCarrier.class, carrier)),
        parts(values.getOrDefault("nationalities", "")),
        days);
  }

  private static List<String> parts(String list) {
    return COMMA.splitAsStream(list).filter(part -> !part.isEmpty()).toList();
  }

  static void write(Connection connection, CaseFile before, CaseFile after) throws SQLException {
    Rows.keep(
        connection,
        STAYS,
        before.stays(),
        after.stays(),
        stay ->
            Rows.row(stay.id(), stay.entry(), stay.exit().orElse(null), stay.city().orElse(null)));
    Rows.keep(
        connection,
        OWN_DEADLINES,
        before.ownDeadlines(),
        after.ownDeadlines(),
        own -> Rows.row(own.id(), own.title(), own.date(), own.done().orElse(null)));
    Rows.keep(
        connection,
        OWN_DAYS,
        before.ownDays(),
        after.ownDays(),
        day -> Rows.row(day.date(), day.off(), day.reason()));
    Rows.keep(
        connection,
        DEADLINE_NOTES,
        before.deadlineNotes(),
        after.deadlineNotes(),
        note ->
            Rows.row(
                note.deadline(),
                note.text(),
                note.remindBefore()
                    .map(
                        days -> days.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .orElse(null)));
    writePlanning(connection, before.planning(), after.planning());
  }

  private static void writePlanning(Connection connection, Planning before, Planning after)
      throws SQLException {
    if (after.equals(before)) {
      return;
    }
    Rows.keepPairs(
        connection, PLANNING, values(before), values(after), name -> name, value -> value);
    Rows.keepPairs(
        connection, ESTIMATES, before.days(), after.days(), estimate -> estimate, days -> days);
  }

  private static Map<String, String> values(Planning planning) {
    Map<String, String> values = new HashMap<>();
    planning.wishedArrival().ifPresent(day -> values.put("wished-arrival", day.toString()));
    planning.edsCarrier().ifPresent(carrier -> values.put("eds-carrier", carrier.id()));
    if (!planning.nationalities().isEmpty()) {
      values.put("nationalities", String.join(",", planning.nationalities()));
    }
    return values;
  }
}
