package app.qadam.export.compare;

import app.qadam.export.Compared;
import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.Mark;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The title, and the programs in columns. */
final class SideChapter {
  private static final float HEADINGS = 20;
  private static final float PROGRAMS = 80;

  private final Compared compared;
  private final boolean isOnlyDifferences;
  private final Texts texts;
  private final ProgramWords words;

  SideChapter(Compared compared, boolean isOnlyDifferences) {
    this.compared = compared;
    this.isOnlyDifferences = isOnlyDifferences;
    this.texts = compared.texts();
    this.words = compared.words();
  }

  void writeTo(PdfDocument document) {
    document.title(
        texts.get("pdf.compare.over"),
        texts.get("pdf.compare.title"),
        texts.get("pdf.compare.under", texts.plainDate(compared.facts().programsSeen())));
    document.heading(1, texts.get("compare.side"));
    var all = compared.rows();
    var rows = isOnlyDifferences ? all.stream().filter(SideRows.Row::differs).toList() : all;
    document.table(columns(), rows.stream().map(this::row).toList());
    if (rows.size() < all.size()) {
      document.paragraph(Look.SMALL, texts.quantity("side.hidden", all.size() - rows.size()));
    }
  }

  private List<Column> columns() {
    var programs = compared.programs();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(texts.get("pdf.plan.what"), HEADINGS));
    programs.forEach(
        program -> columns.add(new Column(heading(program), PROGRAMS / programs.size())));
    return columns;
  }

  private String heading(Program program) {
    var heading = program.name() + "\n" + words.country(program);
    return program.id().equals(Program.DIGITAL_NOMAD_RESIDENCY)
        ? heading + "\n" + texts.get("side.own")
        : heading;
  }

  private List<Cell> row(SideRows.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        row.under()
            ? Cell.EMPTY.and(Look.SMALL, row.heading())
            : Cell.EMPTY.and(Look.SMALL_STRONG, row.heading()));
    for (int i = 0; i < row.cells().size(); i++) {
      var isBest = row.best().contains(compared.programs().get(i).id());
      cells.add(cell(row.cells().get(i), isBest && !row.under()));
    }
    return cells;
  }

  /** The best is marked by a sign and in words, beside the printed value alone. */
  private Cell cell(ProgramWords.Cell said, boolean isBest) {
    var cell = Cell.EMPTY.and(said.known() ? Look.BODY : Look.QUIET, said.text());
    var whole = said.cut() ? cell.and(Look.SMALL, texts.get("side.cannot-be-read")) : cell;
    return isBest ? whole.andPill(Mark.READY, texts.get("pdf.compare.best")) : whole;
  }
}
