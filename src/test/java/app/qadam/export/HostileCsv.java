package app.qadam.export;

import app.qadam.model.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a table of made-up programs whose names break tables, for programs that are not ours to
 * read; {@code packaging/check-csv.sh} runs it.
 */
final class HostileCsv {
  private static final long SEED = 20_261_125;
  private static final int MOST_PIECES = 5;

  /** Line ends are LF alone: a spreadsheet knows no other within a cell. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\"\"",
          ",",
          ";",
          "\n",
          "\t",
          "=cmd|' /C calc'!A0",
          "=1+1",
          "+1",
          "-1",
          "@x",
          "'",
          " ",
          "Қазақша",
          "Әә Ғғ Ңң",
          "Русский",
          "中文",
          "😀👩‍💻",
          "e\u0301",
          "0012",
          "1e5",
          "1/2",
          "2026-11-25",
          "12:30",
          "TRUE",
          "50%",
          "#REF!",
          "ID");

  private HostileCsv() {}

  /** Writes the table, and as JSON what stands in each name, to the files named; then how many. */
  public static void main(String[] arguments) throws IOException {
    var random = new Random(SEED);
    List<String> words = new ArrayList<>(PIECES);
    IntStream.range(words.size(), Integer.parseInt(arguments[2]))
        .forEach(i -> words.add(words(random)));
    List<Program> programs = words.stream().map(MadeUp::program).toList();
    Files.write(Path.of(arguments[0]), new ProgramsCsv(MadeUp.compared(programs)).bytes(false));
    Files.writeString(Path.of(arguments[1]), JsonMapper.shared().writeValueAsString(words));
  }

  private static String words(Random random) {
    var words = new StringBuilder();
    IntStream.rangeClosed(0, random.nextInt(MOST_PIECES))
        .forEach(i -> words.append(PIECES.get(random.nextInt(PIECES.size()))));
    return words.toString();
  }
}
