package app.qadam.command;

import app.qadam.export.Compared;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Programs in columns of text, what is compared in lines, and what that rests on. */
final class SideTable {
  private static final int HEADING_WIDTH = 22;
  private static final int WIDTH = 26;
  private static final String BETWEEN = "  ";
  private static final String BEST = " *";

  private final Compared compared;
  private final Texts texts;
  private final ProgramWords words;

  SideTable(Compared compared) {
    this.compared = compared;
    this.texts = compared.texts();
    this.words = compared.words();
  }

  String text(List<SideRows.Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.addAll(line(compared.programs().stream().map(this::heading).toList(), ""));
    rows.forEach(row -> lines.addAll(line(row)));
    if (rows.stream().anyMatch(row -> !row.best().isEmpty())) {
      lines.add(texts.get("command.compare.best"));
    }
    int hidden = compared.rows().size() - rows.size();
    if (hidden > 0) {
      lines.add(texts.quantity("side.hidden", hidden));
    }
    if (words.isForSomebody()) {
      compared.programs().forEach(program -> lines.addAll(fit(program)));
    }
    lines.add("");
    lines.add(
        texts.get(
            "command.compare.dates",
            texts.plainDate(compared.facts().programsSeen()),
            texts.plainDate(compared.facts().rates().date())));
    return String.join("\n", lines);
  }

  private List<String> heading(Program program) {
    var lines = wrapped(program.name(), WIDTH);
    lines.addAll(wrapped(words.country(program), WIDTH));
    if (program.id().equals(Program.DIGITAL_NOMAD_RESIDENCY)) {
      lines.add(texts.get("side.own"));
    }
    return lines;
  }

  private List<String> line(SideRows.Row row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      boolean isBest = row.best().contains(compared.programs().get(i).id());
      cells.add(wrapped(row.cells().get(i).text() + (isBest ? BEST : ""), WIDTH));
    }
    return line(cells, row.under() ? BETWEEN + row.heading() : row.heading());
  }

  /** The lines of a row, its cells broken beside each other. */
  private static List<String> line(List<List<String>> cells, String heading) {
    var headings = wrapped(heading, HEADING_WIDTH);
    int height = Math.max(headings.size(), cells.stream().mapToInt(List::size).max().orElse(0));
    return IntStream.range(0, height)
        .mapToObj(i -> {
          var line = new StringBuilder(padded(headings, i, HEADING_WIDTH));
          cells.forEach(cell -> line.append(BETWEEN).append(padded(cell, i, WIDTH)));
          return line.toString().stripTrailing();
        })
        .toList();
  }

  private static String padded(List<String> lines, int index, int width) {
    var line = index < lines.size() ? lines.get(index) : "";
    return line + " ".repeat(Math.max(0, width - line.length()));
  }

  /** Broken between words; a longer word stands out. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder(text.substring(0, text.length() - text.stripLeading().length()));
    boolean isBegun = false;
    for (String word : text.strip().split(" ", -1)) {
      if (isBegun && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        isBegun = false;
      }
      line.append(isBegun ? " " : "").append(word);
      isBegun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  /** How a program fits, with the figures used. */
  private List<String> fit(Program program) {
    var cell = words.cell(program, ProgramColumn.FOR_YOU);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(texts.get("command.compare.fit", words.full(program), cell.text()));
    cell.more().forEach(line -> lines.add(BETWEEN + line));
    return lines;
  }
}
