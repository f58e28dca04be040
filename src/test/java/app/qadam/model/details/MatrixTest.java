package app.qadam.model.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.details.Matrix.Cell;
import app.qadam.model.details.Matrix.Row;
import app.qadam.model.details.Matrix.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final List<Statement> PAPERS =
      List.of(
          new Statement(
              "passport",
              Optional.of(PaperLanguage.ENGLISH),
              Map.of(Field.SURNAME, "MUELLER", Field.BIRTH_DATE, "1990-05-07")),
          Statement.none("photo"),
          new Statement(
              "diploma",
              Optional.empty(),
              Map.of(Field.SURNAME, "Mullër", Field.BIRTH_DATE, "1990-07-05", Field.SEX, "M")),
          new Statement("cv", Optional.empty(), Map.of(Field.SURNAME, "Müller", Field.SEX, "")));

  private static Matrix matrix(Map<Field, String> mine) {
    return Matrix.of(mine, PAPERS, Map.of("passport", Set.of(PaperLanguage.RUSSIAN)));
  }

  private static List<State> states(Row row) {
    return row.cells().stream().map(Cell::state).toList();
  }

  @Test
  void columnsAreTheDocumentsOfWhichSomethingIsRecorded() {
    var columns = matrix(Map.of()).columns();
    assertThat(columns.stream().map(Matrix.Column::document))
        .containsExactly("passport", "diploma", "cv");
    assertThat(columns.getFirst().findings())
        .extracting(Finding::kind)
        .containsExactly(Discrepancy.LANGUAGE);
  }

  @Test
  void rowsAreTheFieldsOfWhichThereIsAValue() {
    var matrix = matrix(Map.of(Field.SURNAME, "MUELLER", Field.EMAIL, "a@example.org"));
    assertThat(matrix.rows().stream().map(Row::field))
        .containsExactly(Field.SURNAME, Field.BIRTH_DATE, Field.SEX, Field.EMAIL);
    assertThat(matrix.rows()).allMatch(row -> row.cells().size() == matrix.columns().size());
  }

  @Test
  void ownValueIsTheReference() {
    var row = matrix(Map.of(Field.SURNAME, "MUELLER")).rows().getFirst();
    assertThat(row.own().state()).isEqualTo(State.REFERENCE);
    assertThat(row.reference()).isEmpty();
    assertThat(states(row)).containsExactly(State.AGREES, State.LOOK, State.AGREES);
  }

  @Test
  void withoutOwnValueTheFirstDocumentIsTheReference() {
    var rows = matrix(Map.of()).rows();
    assertThat(rows.get(1).reference()).contains("passport");
    assertThat(rows.get(1).own().state()).isEqualTo(State.NOT_RECORDED);
    assertThat(states(rows.get(1)))
        .containsExactly(State.REFERENCE, State.DIFFERS, State.NOT_RECORDED);
  }

  @Test
  void whatIsKnownNotToBeThereIsSaid() {
    assertThat(states(matrix(Map.of()).rows().getLast()))
        .containsExactly(State.NOT_RECORDED, State.REFERENCE, State.LOOK);
    var sexNowhere =
        Matrix.of(
            Map.of(),
            List.of(new Statement("cv", Optional.empty(), Map.of(Field.SEX, ""))),
            Map.of());
    assertThat(states(sexNowhere.rows().getFirst())).containsExactly(State.NOT_THERE);
  }

  @Test
  void everyFindingIsInACellOrAColumn() {
    var matrix = matrix(Map.of(Field.IIN, "123"));
    long shown =
        matrix.rows().stream()
                .mapToLong(row ->
                    row.own().findings().size()
                        + row.cells().stream().mapToLong(cell -> cell.findings().size()).sum())
                .sum()
            + matrix.columns().stream().mapToLong(column -> column.findings().size()).sum();
    assertThat(shown).isEqualTo(matrix.findings().size());
    assertThat(matrix.findings(Severity.LOOK)).isNotEmpty();
  }
}
