package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageCommandTest {
  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void makeTheSample() {
    terminal = new Terminal(folder);
    assertThat(terminal.qadam("new", "case.qadam", "--sample").exit()).isZero();
  }

  /** Another program's bytes over the first page. */
  private void damage() throws IOException {
    try (var out = new RandomAccessFile(terminal.file("case.qadam").toFile(), "rw")) {
      out.seek(100);
      out.write(new byte[PAGE - 100]);
    }
  }

  private String status(String file) {
    return terminal.qadam("status", file).out().replace(file, "FILE");
  }

  @Test
  void aWholeFileComesOutWhole() {
    var said = terminal.qadam("salvage", "case.qadam", "out.qadam");

    assertThat(said.err()).isEmpty();
    assertThat(said.exit()).isZero();
    assertThat(said.out()).startsWith("made out.qadam").contains("what was done can still be");
    assertThat(terminal.qadam("check", "out.qadam").exit()).isZero();
    assertThat(status("out.qadam")).isEqualTo(status("case.qadam"));
  }

  @Test
  void whatIsLostIsToldAndTheExitIsOne() throws IOException {
    var status = status("case.qadam");
    damage();
    assertThat(terminal.qadam("status", "case.qadam").exit()).isEqualTo(2);

    var said = terminal.qadam("salvage", "case.qadam", "out.qadam", "--json");

    assertThat(said.exit()).isEqualTo(1);
    var json = said.json();
    assertThat(json.get("withHistory").booleanValue()).isFalse();
    assertThat(json.get("tables").get(0).get("table").stringValue()).isEqualTo("events");
    assertThat(json.get("tables").get(0).get("lost").isNull()).isTrue();
    assertThat(status("out.qadam")).isEqualTo(status);
  }

  @Test
  void aFileIsNeverOverwritten() throws IOException {
    var before = Files.readAllBytes(terminal.file("case.qadam"));

    var said = terminal.qadam("salvage", "case.qadam", "case.qadam");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).contains("exists already");
    assertThat(Files.readAllBytes(terminal.file("case.qadam"))).isEqualTo(before);
  }
}
