package app.qadam.store;

import app.qadam.model.casefile.Comparing;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.program.Amount;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.program.Stay;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows about what programs are compared with; the content of facts is {@link Contents}. */
final class ComparingRows {
  private static final Table MEANS = new Table("means", "name", "value");
  private static final Table FILTERS = new Table("filters", "name", "line");
  private static final Table RATES = new Table("rates", "currency", "per_usd", "date", "file");

  private ComparingRows() {}

  static Comparing read(Connection connection) throws SQLException {
    return new Comparing(
        means(connection),
        Rows.all(
            connection,
            "SELECT name, line FROM filters",
            row -> new SavedFilter(row.getString(1), FilterLine.read(row.getString(2)))),
        Rows.byKey(
            Rows.all(
                connection, "SELECT currency, per_usd, date, file FROM rates", ComparingRows::rate),
            OwnRate::currency),
        Rows.all(
                connection,
                "SELECT name, sha256, size, date, accepted FROM facts_file",
                ComparingRows::facts)
            .stream()
            .findFirst());
  }

  private static Means means(Connection connection) throws SQLException {
    Map<String, String> values = new HashMap<>();
    Rows.all(
        connection,
        "SELECT name, value FROM means",
        row -> values.put(row.getString(1), row.getString(2)));
    return new Means(
        Optional.ofNullable(values.get("income")).map(Amount::parse),
        Optional.ofNullable(values.get("savings")).map(Amount::parse),
        Optional.ofNullable(values.get("investable")).map(Amount::parse),
        Optional.ofNullable(values.get("dependants")).map(Integer::valueOf),
        Optional.ofNullable(values.get("stay")).map(Stay::length));
  }

  private static OwnRate rate(ResultSet row) throws SQLException {
    return new OwnRate(
        row.getString(1),
        new BigDecimal(row.getString(2)),
        LocalDate.parse(row.getString(3)),
        Optional.ofNullable(row.getString(4)));
  }

  private static FactsFile facts(ResultSet row) throws SQLException {
    return new FactsFile(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        LocalDate.parse(row.getString(4)),
        LocalDate.parse(row.getString(5)));
  }

  static void write(Connection connection, Comparing before, Comparing after) throws SQLException {
    if (after.equals(before)) {
      return;
    }
    Rows.keepPairs(
        connection,
        MEANS,
        values(before.means()),
        values(after.means()),
        name -> name,
        value -> value);
    Rows.keep(
        connection,
        FILTERS,
        before.filters(),
        after.filters(),
        saved -> Rows.row(saved.name(), FilterLine.write(saved.filter())));
    Rows.keep(
        connection,
        RATES,
        before.rates(),
        after.rates(),
        rate ->
            Rows.row(
                rate.currency(),
                rate.perUsd().toPlainString(),
                rate.date(),
                rate.file().orElse(null)));
    writeFacts(connection, before.facts(), after.facts());
  }

  private static Map<String, String> values(Means means) {
    Map<String, String> values = new HashMap<>();
    means.income().ifPresent(sum -> values.put("income", sum.toString()));
    means.savings().ifPresent(sum -> values.put("savings", sum.toString()));
    means.investable().ifPresent(sum -> values.put("investable", sum.toString()));
    means.dependants().ifPresent(count -> values.put("dependants", count.toString()));
    means.stay().ifPresent(length -> values.put("stay", length.iso()));
    return values;
  }

  private static void writeFacts(
      Connection connection, Optional<FactsFile> before, Optional<FactsFile> after)
      throws SQLException {
    if (after.equals(before)) {
      return;
    }
    Rows.execute(connection, "DELETE FROM facts_file");
    if (after.isPresent()) {
      var facts = after.get();
      Rows.execute(
          connection,
          """
          INSERT INTO facts_file (only, name, sha256, size, date, accepted)
          VALUES (1, ?, ?, ?, ?, ?)
          """,
          facts.name(),
          facts.sha256(),
          facts.size(),
          facts.date(),
          facts.accepted());
    }
  }
}
