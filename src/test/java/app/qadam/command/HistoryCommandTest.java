package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code history}, {@code undo}, {@code redo} and {@code purge}. */
class HistoryCommandTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void start() {
    terminal = new Terminal(folder);
    terminal.done("new", "a.qadam");
  }

  /** The file of version 4 among the fixtures: a file was taken away, and a note taken back. */
  private void takeOver() throws IOException {
    try (var in = CaseStore.class.getResourceAsStream("version-4.qadam")) {
      Files.write(terminal.file("a.qadam"), Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void historyTellsEveryChangeTheLatestFirst() {
    assertThat(terminal.done("history", "a.qadam")).isEqualTo("nothing was changed yet\n");
    terminal.done("record", "a.qadam", "iin-issued", "2026-10-03");
    terminal.done("filters", "a.qadam", "--save", "Cheap=income<=3000USD");
    terminal.done("undo", "a.qadam");

    assertThat(terminal.done("history", "a.qadam").lines())
        .containsExactly(
            "    3   2026-11-22 09:30  Taken back: Filter \"Cheap\" saved",
            "    2 - 2026-11-22 09:30  Filter \"Cheap\" saved",
            "    1   2026-11-22 09:30  Recorded: IIN issued, 3 Oct 2026");
  }

  @Test
  void historyAsJsonHasNumbersKindsAndWhetherItIsInEffect() throws IOException {
    takeOver();
    var json = terminal.qadam("history", "a.qadam", "--json").json();

    assertThat(json.get("lines")).hasSize(10);
    var undo = json.get("lines").get(0);
    assertThat(undo.get("number").asInt()).isEqualTo(10);
    assertThat(undo.get("action").asString()).isEqualTo("undo");
    assertThat(undo.get("at").asString()).isEqualTo("2026-11-25T10:00:00Z");
    var note = json.get("lines").get(1);
    assertThat(note.get("inEffect").asBoolean()).isFalse();
    assertThat(note.get("kinds").get(0).asString()).isEqualTo("stages");
    assertThat(json.get("removed")).hasSize(1);
    assertThat(json.get("removed").get(0).get("name").asString()).isEqualTo("pdf-1.4.pdf");
  }

  @Test
  void undoAndRedoGoSeveralStepsAndSayWhichOnes() {
    terminal.done("record", "a.qadam", "iin-issued", "2026-10-03");
    terminal.done("record", "a.qadam", "eds-issued", "2026-10-04");

    assertThat(terminal.done("undo", "a.qadam", "--times", "5").lines())
        .containsExactly(
            "Taken back: Recorded: EDS issued, 4 Oct 2026",
            "Taken back: Recorded: IIN issued, 3 Oct 2026");
    var none = terminal.qadam("undo", "a.qadam");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.out()).isEqualTo("nothing can be taken back\n");
    assertThat(terminal.done("redo", "a.qadam"))
        .isEqualTo("Done again: Recorded: IIN issued, 3 Oct 2026\n");
    assertThat(terminal.refused("redo", "a.qadam", "--times", "0")).contains("from 1, not 0");
    assertThat(terminal.done("redo", "a.qadam", "--times", "1")).contains("EDS issued");
    assertThat(terminal.qadam("redo", "a.qadam").exit()).isEqualTo(1);
  }

  @Test
  void purgeOnlyTellsUntilItIsToldYes() throws IOException {
    takeOver();
    var before = Files.readAllBytes(terminal.file("a.qadam"));

    assertThat(terminal.done("purge", "a.qadam"))
        .contains("1 cv", "699 bytes", "2026-11-25  pdf-1.4.pdf", "add --yes");
    assertThat(terminal.done("purge", "a.qadam", "1")).contains("pdf-1.4.pdf", "add --yes");
    assertThat(terminal.refused("purge", "a.qadam", "2")).contains("no removed file number 2");
    assertThat(terminal.refused("purge", "a.qadam", "--yes")).contains("say which");
    assertThat(terminal.refused("purge", "a.qadam", "1", "--all")).contains("not both");
    assertThat(terminal.file("a.qadam")).hasBinaryContent(before);
  }

  @Test
  void purgedFileIsGoneAndUndoSaysThatItStaysAway() throws IOException {
    takeOver();

    assertThat(terminal.done("purge", "a.qadam", "1", "--yes"))
        .isEqualTo("Purged for ever: \"pdf-1.4.pdf\"\n");

    assertThat(terminal.done("purge", "a.qadam", "--all", "--yes"))
        .isEqualTo("no removed files are kept\n");
    assertThat(terminal.done("history", "a.qadam")).contains("Purged for ever: \"pdf-1.4.pdf\"");
    var said = terminal.qadam("undo", "a.qadam", "--times", "5");
    assertThat(said.exit()).isZero();
    assertThat(said.err()).contains("does not come back: \"pdf-1.4.pdf\"");
    assertThat(terminal.done("attachments", "a.qadam")).doesNotContain("pdf-1.4.pdf");
    assertThat(terminal.done("check", "a.qadam")).contains("sound");
  }
}
