package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Table SHELVES = new Table("shelves", "id", "place", "label");

  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = Sqlite.inMemory();
    Rows.execute(
        connection,
        "CREATE TABLE shelves (id TEXT PRIMARY KEY, place INTEGER UNIQUE, label TEXT) STRICT");
    Rows.execute(connection, SHELVES.put(), "a", 1, "first");
    Rows.execute(connection, SHELVES.put(), "b", 2, null);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void aRowOfTheSameKeyGetsTheNewValuesAndStaysWhereItIs() throws SQLException {
    Rows.execute(connection, SHELVES.put(), "a", 3, null);

    assertThat(rows()).containsExactly("1 a 3 null", "2 b 2 null");
  }

  @Test
  void aRowThatDoesNotGoTogetherWithAnotherIsRefusedAndTakesNothingOut() throws SQLException {
    assertThatThrownBy(() -> Rows.execute(connection, SHELVES.put(), "a", 2, "second"))
        .hasMessageContaining("UNIQUE");

    assertThat(rows()).containsExactly("1 a 1 first", "2 b 2 null");
  }

  @Test
  void aRowIsTakenOutByItsKey() throws SQLException {
    Rows.execute(connection, SHELVES.delete(), "a");

    assertThat(rows()).containsExactly("2 b 2 null");
  }

  private List<String> rows() throws SQLException {
    return Rows.all(
        connection,
        "SELECT rowid, id, place, label FROM shelves ORDER BY rowid",
        row ->
            "%d %s %d %s"
                .formatted(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)));
  }
}
