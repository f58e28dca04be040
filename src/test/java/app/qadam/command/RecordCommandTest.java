package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.CaseStore;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {
  private final Terminal terminal;

  RecordCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeAFile() {
    terminal.done("new", "mine.qadam");
  }

  @Test
  void printedEndAndWordsAreKept() {
    assertThat(terminal.qadam("record", "mine.qadam", "hub-submitted", "2026-09-01").exit())
        .isZero();
    assertThat(
            terminal.done(
                "record", "mine.qadam", "hub-refused", "2026-10-01", "--note", "CV too short"))
        .isEqualTo("saved\n");
    assertThat(
            terminal.done(
                "record",
                "mine.qadam",
                "visa-issued",
                "2026-11-01",
                "--until",
                "2027-10-30",
                "--reference",
                "V-7"))
        .isEqualTo("saved\n");

    var held = CaseStore.read(terminal.file("mine.qadam")).events();
    assertThat(held.get(1).note()).contains("CV too short");
    assertThat(held.get(1).until()).isEmpty();
    assertThat(held.get(2).until()).hasToString("Optional[2027-10-30]");
    assertThat(held.get(2).reference()).contains("V-7");
    assertThat(terminal.done("status", "mine.qadam")).contains("Sat 30 Oct 2027");
  }

  @Test
  void endIsRefusedWhereNoneIsPrintedOrItIsBeforeTheIssue() {
    assertThat(
            terminal.refused(
                "record", "mine.qadam", "hub-approved", "2026-11-01", "--until", "2027-10-30"))
        .isEqualTo(
            "\"hub-approved\" has no end printed on it; --until goes with eds-issued, visa-issued,"
                + " multiple-visa-issued, permit-issued");
    assertThat(
            terminal.refused(
                "record", "mine.qadam", "visa-issued", "2026-11-01", "--until", "2026-10-31"))
        .isEqualTo(
            "the last good day Sat 31 Oct 2026 would be before the day of issue, Sun 1 Nov 2026");
    assertThat(
            terminal.refused(
                "record", "mine.qadam", "visa-issued", "2026-11-01", "--until", "2099-10-31"))
        .contains("is too far off");
    assertThat(
            terminal.refused(
                "record", "mine.qadam", "visa-issued", "2026-11-01", "--until", "next year"))
        .contains("is no date");
    assertThat(CaseStore.read(terminal.file("mine.qadam")).events()).isEmpty();
  }

  @Test
  void hostMayNotifyOfAnEarlierStay() {
    terminal.done("record", "mine.qadam", "arrived", "2026-11-10");
    assertThat(terminal.refused("record", "mine.qadam", "host-notified", "2026-03-12"))
        .contains("would be before");

    terminal.done("stay", "mine.qadam", "--in", "2026-03-10", "--out", "2026-03-20");
    assertThat(terminal.done("record", "mine.qadam", "host-notified", "2026-03-12"))
        .isEqualTo("saved\n");
  }
}
