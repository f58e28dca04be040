package app.qadam.store;

import app.qadam.model.Named;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.Packing;
import app.qadam.model.casefile.Papers;
import app.qadam.model.casefile.Person;
import app.qadam.model.details.Field;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.FileKind;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.handin.Addressee;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows about the applicant and the papers; the content of files is {@link Contents}. */
final class PaperRows {
  private static final Table REPLIES = new Table("replies", "question", "reply");
  private static final Table DETAILS = new Table("details", "field", "value");
  private static final Table ATTACHMENTS =
      new Table(
          "attachments", "id", "document", "name", "kind", "size", "sha256", "added", "current");

  private PaperRows() {}

  static Person person(Connection connection) throws SQLException {
    Map<String, Reply> replies = new HashMap<>();
    Rows.all(
        connection,
        "SELECT question, reply FROM replies",
        row -> replies.put(row.getString(1), Named.of(Reply.class, row.getString(2))));
    Map<Field, String> details = new EnumMap<>(Field.class);
    Rows.all(
        connection,
        "SELECT field, value FROM details",
        row -> details.put(Named.of(Field.class, row.getString(1)), row.getString(2)));
    Map<String, Map<Field, String>> stated = new HashMap<>();
    Rows.all(
        connection,
        "SELECT document, field, value FROM stated",
        row ->
            stated
                .computeIfAbsent(row.getString(1), _ -> new EnumMap<>(Field.class))
                .put(Named.of(Field.class, row.getString(2)), row.getString(3)));
    var statements =
        Rows.all(
            connection,
            "SELECT document, language FROM statements",
            row ->
                new Statement(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2))
                        .map(language -> Named.of(PaperLanguage.class, language)),
                    stated.getOrDefault(row.getString(1), Map.of())));
    return new Person(replies, details, Rows.byKey(statements, Statement::document));
  }

  static Papers papers(Connection connection) throws SQLException {
    Map<String, Map<DocumentState, LocalDate>> reached = new HashMap<>();
    Rows.all(
        connection,
        "SELECT document, state, date FROM reached",
        row ->
            reached
                .computeIfAbsent(row.getString(1), _ -> new EnumMap<>(DocumentState.class))
                .put(
                    Named.of(DocumentState.class, row.getString(2)),
                    LocalDate.parse(row.getString(3))));
    var handlings =
        Rows.all(
            connection,
            "SELECT document, country, contact, cost FROM handlings",
            row ->
                new Handling(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3)),
                    Optional.ofNullable(row.getString(4)),
                    reached.getOrDefault(row.getString(1), Map.of())));
    return new Papers(
        Rows.byKey(handlings, Handling::document),
        Rows.all(
            connection,
            """
            SELECT id, document, name, kind, size, sha256, added, current FROM attachments
            """,
            PaperRows::attachment),
        packings(connection));
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Named.of(FileKind.class, row.getString(4)),
        row.getLong(5),
        row.getString(6),
        LocalDate.parse(row.getString(7)),
        row.getBoolean(8));
  }

  private static List<Packing> packings(Connection connection) throws SQLException {
    Map<Long, List<Packing.Item>> items = new HashMap<>();
    Rows.all(
        connection,
        "SELECT packing, document, file, sha256 FROM packed ORDER BY packing, position",
        row ->
            items
                .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                .add(new Packing.Item(row.getString(2), row.getString(3), row.getString(4))));
    return Rows.all(
        connection,
        "SELECT id, addressee, made_on, for_day, name FROM packings",
        row ->
            new Packing(
                row.getLong(1),
                Named.of(Addressee.class, row.getString(2)),
                LocalDate.parse(row.getString(3)),
                LocalDate.parse(row.getString(4)),
                row.getString(5),
                items.getOrDefault(row.getLong(1), List.of())));
  }

  static void write(Connection connection, Person before, Person after) throws SQLException {
    if (after.equals(before)) {
      return;
    }
    Rows.keepPairs(
        connection, REPLIES, before.replies(), after.replies(), question -> question, Reply::id);
    Rows.keepPairs(
        connection, DETAILS, before.details(), after.details(), Field::id, detail -> detail);
    writeStatements(connection, before.statements(), after.statements());
  }

  static void write(Connection connection, Papers before, Papers after) throws SQLException {
    if (after.equals(before)) {
      return;
    }
    writeHandlings(connection, before.handlings(), after.handlings());
    writeAttachments(connection, before, after);
    writePackings(connection, before, after);
  }

  private static void writeStatements(
      Connection connection, Map<String, Statement> before, Map<String, Statement> after)
      throws SQLException {
    Rows.deleteGone(connection, "DELETE FROM statements WHERE document = ?", before, after);
    for (Statement statement : after.values()) {
      if (!statement.equals(before.get(statement.document()))) {
        Rows.execute(connection, "DELETE FROM statements WHERE document = ?", statement.document());
        Rows.execute(
            connection,
            "INSERT INTO statements (document, language) VALUES (?, ?)",
            statement.document(),
            statement.language().map(PaperLanguage::id).orElse(null));
        for (var value : statement.values().entrySet()) {
          Rows.execute(
              connection,
              "INSERT INTO stated (document, field, value) VALUES (?, ?, ?)",
              statement.document(),
              value.getKey().id(),
              value.getValue());
        }
      }
    }
  }

  private static void writeHandlings(
      Connection connection, Map<String, Handling> before, Map<String, Handling> after)
      throws SQLException {
    Rows.deleteGone(connection, "DELETE FROM handlings WHERE document = ?", before, after);
    for (Handling handling : after.values()) {
      if (!handling.equals(before.get(handling.document()))) {
        Rows.execute(connection, "DELETE FROM handlings WHERE document = ?", handling.document());
        Rows.execute(
            connection,
            "INSERT INTO handlings (document, country, contact, cost) VALUES (?, ?, ?, ?)",
            handling.document(),
            handling.country().orElse(null),
            handling.contact().orElse(null),
            handling.cost().orElse(null));
        for (var day : handling.reached().entrySet()) {
          Rows.execute(
              connection,
              "INSERT INTO reached (document, state, date) VALUES (?, ?, ?)",
              handling.document(),
              day.getKey().id(),
              day.getValue());
        }
      }
    }
  }

  /** What is no longer current is written first: at no moment are there two. */
  private static void writeAttachments(Connection connection, Papers before, Papers after)
      throws SQLException {
    if (after.attachments().equals(before.attachments())) {
      return;
    }
    Rows.keep(
        connection,
        ATTACHMENTS,
        before.attachments(),
        after.attachments().stream().sorted(Comparator.comparing(Attachment::current)).toList(),
        one ->
            Rows.row(
                one.id(),
                one.document(),
                one.name(),
                one.kind().id(),
                one.size(),
                one.sha256(),
                one.added(),
                one.current() ? 1 : 0));
  }

  private static void writePackings(Connection connection, Papers before, Papers after)
      throws SQLException {
    var was = Rows.byKey(before.packings(), Packing::id);
    var is = Rows.byKey(after.packings(), Packing::id);
    Rows.deleteGone(connection, "DELETE FROM packings WHERE id = ?", was, is);
    for (Packing packing : after.packings()) {
      if (!packing.equals(was.get(packing.id()))) {
        Rows.execute(connection, "DELETE FROM packings WHERE id = ?", packing.id());
        Rows.execute(
            connection,
            "INSERT INTO packings (id, addressee, made_on, for_day, name) VALUES (?, ?, ?, ?, ?)",
            packing.id(),
            packing.addressee().id(),
            packing.madeOn(),
            packing.forDay(),
            packing.name());
        int position = 0;
        for (Packing.Item item : packing.items()) {
          Rows.execute(
              connection,
              """
              INSERT INTO packed (packing, position, document, file, sha256)
              VALUES (?, ?, ?, ?, ?)
              """,
              packing.id(),
              ++position,
              item.document(),
              item.file(),
              item.sha256());
        }
      }
    }
  }
}
