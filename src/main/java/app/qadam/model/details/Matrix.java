package app.qadam.model.details;

import app.qadam.model.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every document says in every field, side by side.
 *
 * @param columns the documents of which something is recorded, in the given order
 * @param rows the fields of which there is any value, in the order of {@link Field}
 * @param findings all of them, as {@link Consistency#check} gives them
 */
public record Matrix(List<Column> columns, List<Row> rows, List<Finding> findings) {
  /** How a value stands to the one that is held to be right. */
  public enum State implements Named {
    /** The value that the others are held against. */
    REFERENCE("reference"),
    AGREES("agrees"),
    /** It will be noticed. */
    DIFFERS("differs"),
    /** It may be right as it is. */
    LOOK("look"),
    /** Nobody has yet looked into the document for it. */
    NOT_RECORDED("not-recorded"),
    /** Known not to stand in the document. */
    NOT_THERE("not-there");

    private final String id;

    State(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * A document.
   *
   * @param findings what concerns it as a whole: its language
   */
  public record Column(String document, Optional<PaperLanguage> language, List<Finding> findings) {
    public Column {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A field.
   *
   * @param own the applicant's own value; not recorded where they have given none
   * @param cells one for each column
   */
  public record Row(Field field, Cell own, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The document whose value the others are held against; absent when it is the own one. */
    public Optional<String> reference() {
      return cells.stream()
          .filter(Cell::isReference)
          .findFirst()
          .flatMap(Cell::document)
          .filter(document -> own.state() == State.NOT_RECORDED);
    }
  }

  /**
   * A value of one document, or the applicant's own.
   *
   * @param document absent for the applicant's own
   * @param value as recorded; empty unless something stands there
   * @param isReference whether the other values of the row are held against it
   */
  public record Cell(
      Optional<String> document,
      String value,
      boolean isReference,
      State state,
      List<Finding> findings) {
    public Cell {
      findings = List.copyOf(findings);
    }
  }

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** The matrix for the same input as {@link Consistency#check}. */
  public static Matrix of(
      Map<Field, String> mine,
      Collection<Statement> statements,
      Map<String, Set<PaperLanguage>> expectedLanguages) {
    var findings = Consistency.check(mine, statements, expectedLanguages);
    var stated = statements.stream().filter(statement -> !statement.isEmpty()).toList();
    var reference = new Reference(mine, statements);
    List<Row> rows = new ArrayList<>();
    for (Field field : Field.values()) {
      if (reference.of(field).isPresent() || isStated(field, stated)) {
        rows.add(row(field, mine, stated, reference.of(field), findings));
      }
    }
    return new Matrix(columns(stated, findings), rows, findings);
  }

  private static boolean isStated(Field field, List<Statement> statements) {
    return statements.stream().anyMatch(statement -> statement.value(field).isPresent());
  }

  private static List<Column> columns(List<Statement> statements, List<Finding> findings) {
    return statements.stream()
        .map(statement ->
            new Column(
                statement.document(),
                statement.language(),
                about(findings, Optional.of(statement.document()), Optional.empty())))
        .toList();
  }

  private static Row row(
      Field field,
      Map<Field, String> mine,
      List<Statement> statements,
      Optional<Reference.Value> reference,
      List<Finding> findings) {
    var own = Optional.ofNullable(mine.get(field)).filter(value -> !value.isBlank());
    var cells =
        statements.stream()
            .map(statement ->
                cell(
                    Optional.of(statement.document()),
                    statement.value(field),
                    reference,
                    about(findings, Optional.of(statement.document()), Optional.of(field))))
            .toList();
    var ownFindings = about(findings, Optional.empty(), Optional.of(field));
    return new Row(field, cell(Optional.empty(), own, reference, ownFindings), cells);
  }

  private static Cell cell(
      Optional<String> document,
      Optional<String> value,
      Optional<Reference.Value> reference,
      List<Finding> findings) {
    boolean isReference =
        value.isPresent() && reference.isPresent() && reference.get().document().equals(document);
    return new Cell(
        document, value.orElse(""), isReference, state(value, isReference, findings), findings);
  }

  private static State state(Optional<String> value, boolean isReference, List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.MISMATCH)) {
      return State.DIFFERS;
    }
    if (!findings.isEmpty()) {
      return State.LOOK;
    }
    if (value.isEmpty()) {
      return State.NOT_RECORDED;
    }
    if (value.get().isBlank()) {
      return State.NOT_THERE;
    }
    return isReference ? State.REFERENCE : State.AGREES;
  }

  private static List<Finding> about(
      List<Finding> findings, Optional<String> document, Optional<Field> field) {
    return findings.stream()
        .filter(finding -> finding.document().equals(document) && finding.field().equals(field))
        .toList();
  }

  /** The findings of one severity. */
  public Stream<Finding> findings(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity);
  }
}
