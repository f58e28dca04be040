package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private final Terminal terminal;

  ImportCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @Test
  void whatWasExportedIsBroughtBackAndNothingIsWrittenOver() throws IOException {
    terminal.done("new", "mine.qadam", "--sample");
    terminal.done("export", "json", "mine.qadam", "out.json");

    assertThat(terminal.done("import", "json", "out.json", "back.qadam"))
        .isEqualTo("made back.qadam\n");

    assertThat(terminal.done("check", "back.qadam")).isEqualTo("sound\n");
    terminal.done("export", "json", "back.qadam", "again.json");
    assertThat(terminal.file("again.json")).hasSameBinaryContentAs(terminal.file("out.json"));
    assertThat(terminal.done("status", "back.qadam").replace("back", "mine"))
        .isEqualTo(terminal.done("status", "mine.qadam"));
    assertThat(terminal.refused("import", "json", "out.json", "back.qadam"))
        .contains("\"back.qadam\" exists already");
  }

  @Test
  void mistakeIsToldInOneLineWithItsPlace() throws IOException {
    Files.writeString(terminal.file("out.json"), "{\"qadam\": 1,\n \"schema\": 99}");

    assertThat(terminal.refused("import", "json", "out.json", "back.qadam"))
        .isEqualTo(
            "Not brought back, and no file is made. schema, line 2, column 12:"
                + " a newer Qadam wrote it; install that version to bring it back.");

    assertThat(terminal.file("back.qadam")).doesNotExist();
    assertThat(terminal.refused("import", "json", "none.json", "back.qadam"))
        .isEqualTo("There is no file \"none.json\".");
    assertThat(terminal.refused("import", "csv", "out.json", "back.qadam")).contains("json");
  }
}
