package app.qadam.command;

import app.qadam.export.Compared;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programs in lines of text, and how many of all they are. */
final class ProgramList {
  private static final String BETWEEN = "  ";

  private final Compared compared;
  private final ProgramWords words;

  ProgramList(Compared compared) {
    this.compared = compared;
    this.words = compared.words();
  }

  String text() {
    var facts = compared.facts();
    var lines = compared.programs().stream().map(this::cells).toList();
    var texts = compared.texts();
    var count =
        texts.get(
            "compare.count",
            lines.size(),
            facts.programs().size(),
            texts.plainDate(facts.programsSeen()));
    return Stream.concat(aligned(lines), Stream.of(count)).collect(Collectors.joining("\n"));
  }

  private List<String> cells(Program program) {
    List<String> cells = new ArrayList<>();
    cells.add(program.country());
    cells.add(program.name());
    cells.add(words.asked(program, ProgramColumn.INCOME).text());
    cells.add(words.asked(program, ProgramColumn.INVESTMENT).text());
    cells.add(words.cell(program, ProgramColumn.STAY).text());
    if (words.isForSomebody()) {
      cells.add(words.cell(program, ProgramColumn.FOR_YOU).text());
    }
    cells.add(program.id());
    return cells;
  }

  /** Every column as wide as its longest cell; nothing follows the last one. */
  private static Stream<String> aligned(List<List<String>> lines) {
    int columns = lines.isEmpty() ? 0 : lines.getFirst().size();
    var widths =
        IntStream.range(0, columns)
            .map(column ->
                lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream()
        .map(line ->
            IntStream.range(0, columns)
                .mapToObj(i -> line.get(i) + " ".repeat(widths[i] - line.get(i).length()))
                .collect(Collectors.joining(BETWEEN))
                .stripTrailing());
  }
}
