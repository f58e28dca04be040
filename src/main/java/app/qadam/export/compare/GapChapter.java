package app.qadam.export.compare;

import app.qadam.export.Compared;
import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.program.Asked;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What the source does not state of each program, and what it cut short. */
final class GapChapter {
  private final Compared compared;
  private final Texts texts;
  private final ProgramWords words;

  GapChapter(Compared compared) {
    this.compared = compared;
    this.texts = compared.texts();
    this.words = compared.words();
  }

  void writeTo(PdfDocument document) {
    var gaps = new LinkedHashMap<String, Cell>();
    compared.programs().forEach(program -> gaps.put(words.full(program), gaps(program)));
    document.heading(1, texts.get("pdf.compare.gaps"));
    document.lead(Look.QUIET, texts.get("pdf.compare.gaps.about")).facts(gaps);
  }

  private Cell gaps(Program program) {
    var open =
        Arrays.stream(ProgramColumn.values())
            .filter(column -> !column.isStated(program))
            .map(words::heading)
            .collect(Collectors.joining(", "));
    var cell =
        open.isEmpty()
            ? Cell.of(texts.get("pdf.compare.gaps.none"))
            : Cell.of(texts.get("pdf.compare.gaps.not-stated", open));
    for (ProgramColumn column : ProgramColumn.values()) {
      var cut = column.asked(program).filter(Asked::cut);
      if (cut.isPresent()) {
        cell =
            cell.and(
                Look.BODY,
                texts.get("pdf.compare.gaps.cut", words.heading(column), cut.get().text()));
      }
    }
    return cell;
  }
}
