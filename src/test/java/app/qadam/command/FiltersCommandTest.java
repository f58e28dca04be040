package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiltersCommandTest {
  private final Terminal terminal;

  FiltersCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeAFile() {
    terminal.done("new", "mine.qadam");
  }

  @Test
  void filtersAreSavedListedReplacedAndTakenAway() {
    assertThat(terminal.done("filters", "mine.qadam")).isEqualTo("no filters are saved\n");
    assertThat(
            terminal.done(
                "filters",
                "mine.qadam",
                "--save",
                "Семья=known dependants kind:talent,nomad-it",
                "--save",
                "Cheap = income<=3000USD"))
        .isEqualTo("saved\n");
    assertThat(terminal.done("filters", "mine.qadam"))
        .isEqualTo("Cheap: income<=3000USD\nСемья: kind:nomad-it,talent dependants known\n");

    terminal.done("filters", "mine.qadam", "--save", "Cheap=income<=2000USD", "--remove", "Семья");
    assertThat(terminal.done("filters", "mine.qadam")).isEqualTo("Cheap: income<=2000USD\n");
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");
  }

  @Test
  void aPrintedLineIsReadAgain() {
    var line =
        "kind:nomad-it region:central-asia country:GE,KZ income<=3000USD investment<=0EUR"
            + " stay>=P1Y dependants citizenship<=10 known \"say \\\"hi\\\"\"";
    terminal.done("filters", "mine.qadam", "--save", "All parts=" + line);
    var printed = terminal.done("filters", "mine.qadam").strip();

    assertThat(printed).isEqualTo("All parts: " + line);
    terminal.done(
        "filters", "mine.qadam", "--save", "Again=" + printed.substring("All parts: ".length()));
    assertThat(terminal.done("filters", "mine.qadam")).contains("Again: " + line + "\n");
  }

  @Test
  void oneCommandIsOneChangeAndTheSameAgainIsNone() {
    terminal.done("filters", "mine.qadam", "--save", "A=all", "--save", "B=known");
    terminal.done("filters", "mine.qadam", "--save", "A=all");

    var past = CaseStore.past(terminal.file("mine.qadam"));
    assertThat(past).hasSize(1);
    assertThat(past.getFirst().comparing().filters()).isEmpty();
  }

  @Test
  void jsonIsAListOfNamesAndLines() {
    assertThat(terminal.qadam("filters", "mine.qadam", "--json").json().toString()).isEqualTo("[]");
    assertThat(
            terminal
                .qadam("filters", "mine.qadam", "--save", "B=known", "--save", "A=all", "--json")
                .json()
                .toString())
        .isEqualTo("[{\"name\":\"A\",\"line\":\"all\"},{\"name\":\"B\",\"line\":\"known\"}]");
  }

  @Test
  void placeThatTheTableDoesNotKnowIsKeptAndTold() {
    var said = terminal.qadam("filters", "mine.qadam", "--save", "A=region:mars country:FR,KZ");

    assertThat(said.exit()).isZero();
    assertThat(said.out()).isEqualTo("saved\n");
    assertThat(said.err())
        .isEqualTo(
            """
            note: the table of programs knows no place "mars"
            note: the table of programs knows no place "FR"
            """);
  }

  @Test
  void wrongUseIsRefusedInPlainWordsAndNothingIsWritten() throws IOException {
    terminal.done("filters", "mine.qadam", "--save", "A=all");
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    assertThat(terminal.refused("filters", "mine.qadam", "--save", "known"))
        .startsWith("\"known\" names no filter; write NAME=LINE");
    assertThat(terminal.refused("filters", "mine.qadam", "--save", "=known"))
        .isEqualTo("a filter's name has 1 to 80 characters on one line");
    assertThat(terminal.refused("filters", "mine.qadam", "--save", "B=kind:fishing"))
        .startsWith("\"kind:fishing\": \"fishing\" is none of nomad-it");
    assertThat(terminal.refused("filters", "mine.qadam", "--save", "B="))
        .isEqualTo("the line is empty; write all to show everything");
    assertThat(terminal.refused("filters", "mine.qadam", "--save", "B=income<=3000"))
        .contains("a sum with its currency is expected");
    assertThat(terminal.refused("filters", "mine.qadam", "--save", "B=known", "--remove", "C"))
        .isEqualTo("there is no filter \"C\"; \"qadam filters FILE\" lists them");
    assertThat(terminal.refused("filters", "mine.qadam", "--save", "A=known", "--remove", "A"))
        .startsWith("the filter \"A\" is named twice");

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }
}
