package app.qadam.store;

import app.qadam.model.Phrase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Puts the tables of an export into empty tables, row by row, each as it was. */
final class RowsReading {
  private static final String CONTENTS = "contents";
  private static final long MEGABYTE = 1024 * 1024;
  private static final Pattern NO_NULL = Pattern.compile("NOT NULL constraint failed");
  private static final Pattern UNIQUE = Pattern.compile("UNIQUE constraint failed");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");

  private final CarefulJson json;
  private final Connection connection;
  private final Map<String, TableLayout> tables;
  private final RowPlaces places = new RowPlaces();

  RowsReading(CarefulJson json, Connection connection) throws SQLException {
    this.json = json;
    this.connection = connection;
    this.tables =
        TableLayout.of(connection).stream()
            .collect(Collectors.toMap(TableLayout::name, Function.identity()));
  }

  /**
   * Reads the object that begins with the token that was read last.
   *
   * @return at which place each row stood
   */
  RowPlaces read() throws SQLException {
    if (json.token() != JsonToken.START_OBJECT) {
      throw json.refused(Phrase.of("bring-back.tables"));
    }
    for (TableLayout table : tables.values()) {
      Rows.execute(connection, "DELETE FROM " + table.name());
    }
    Set<String> seen = new HashSet<>();
    for (var name = json.nextName(); name != null; name = json.nextName()) {
      json.next();
      var table = tables.get(name);
      if (table == null) {
        throw json.refused(Phrase.of("bring-back.unknown"));
      }
      seen.add(name);
      rows(table);
    }
    for (String table : tables.keySet().stream().sorted().toList()) {
      if (!seen.contains(table)) {
        throw json.refused(Phrase.of("bring-back.missing", table));
      }
    }
    return places;
  }

  private void rows(TableLayout table) throws SQLException {
    if (json.token() != JsonToken.START_ARRAY) {
      throw json.refused(Phrase.of("bring-back.rows"));
    }
    try (var insert = connection.prepareStatement(table.insert())) {
      while (json.next() != JsonToken.END_ARRAY) {
        row(table, insert);
      }
    }
  }

  private void row(TableLayout table, PreparedStatement insert) throws SQLException {
    if (json.token() != JsonToken.START_OBJECT) {
      throw json.refused(Phrase.of("bring-back.row"));
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    for (var name = json.nextName(); name != null; name = json.nextName()) {
      json.next();
      var column = table.column(name);
      if (column.isEmpty()) {
        throw json.refused(Phrase.of("bring-back.unknown"));
      }
      var value = value(column.get());
      if (value instanceof byte[] bytes && table.name().equals(CONTENTS)) {
        fitsItsDigest(values.get("sha256"), bytes);
      }
      values.put(name, value);
    }
    for (TableLayout.Column column : table.columns()) {
      if (!values.containsKey(column.name())) {
        throw json.refused(Phrase.of("bring-back.missing", column.name()));
      }
    }
    write(table, insert, values);
    places.add(table, values);
  }

  /** Where the digest stands after its content, the check of the whole file looks at it. */
  private void fitsItsDigest(@Nullable Object sha256, byte[] content) {
    if (sha256 != null && !Content.digest(content).equals(sha256)) {
      throw json.refused(Phrase.of("bring-back.digest"));
    }
  }

  private @Nullable Object value(TableLayout.Column column) {
    if (json.token() == JsonToken.VALUE_NULL) {
      if (column.isRequired()) {
        throw json.refused(Phrase.of("bring-back.null"));
      }
      return null;
    }
    return switch (column.type()) {
      case TEXT -> text();
      case INTEGER -> json.whole();
      case BLOB -> content();
    };
  }

  private String text() {
    if (json.token() != JsonToken.VALUE_STRING) {
      throw json.refused(Phrase.of("bring-back.text"));
    }
    return json.text();
  }

  private byte[] content() {
    var content = new ContentReading();
    try {
      json.content(content);
    } catch (ContentReading.TooLarge e) {
      var refused = json.refused(Phrase.of("bring-back.large", ContentReading.LARGEST / MEGABYTE));
      refused.initCause(e);
      throw refused;
    }
    return content.bytes();
  }

  private void write(
      TableLayout table, PreparedStatement insert, Map<String, @Nullable Object> values)
      throws SQLException {
    int at = 1;
    for (TableLayout.Column column : table.columns()) {
      insert.setObject(at++, values.get(column.name()));
    }
    try {
      insert.executeUpdate();
    } catch (SQLException e) {
      if (!Sqlite.isAgainstARule(e)) {
        throw e;
      }
      throw broken(table, String.valueOf(e.getMessage()), e);
    }
  }

  /** SQLite tells the column, or the rule, in which its name stands. */
  private NotBroughtBack broken(TableLayout table, String message, SQLException e) {
    var rule = QUOTED.matcher(message).replaceAll("");
    List<String> named =
        table.columns().stream()
            .map(TableLayout.Column::name)
            .filter(name -> Pattern.compile("\\b" + name + "\\b").matcher(rule).find())
            .toList();
    var what =
        Phrase.of(
            NO_NULL.matcher(message).find()
                ? "bring-back.null"
                : UNIQUE.matcher(message).find() ? "bring-back.unique" : "bring-back.rule");
    var row = places.next(table.name());
    var where =
        named.size() == 1
            ? JsonPlace.cell(table.name(), row, named.getFirst())
            : JsonPlace.row(table.name(), row);
    var refused = new NotBroughtBack(where, what);
    refused.initCause(e);
    return refused;
  }
}
