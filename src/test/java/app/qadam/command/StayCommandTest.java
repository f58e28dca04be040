package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StayCommandTest {
  private final Terminal terminal;

  StayCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeAFile() {
    terminal.done("new", "mine.qadam");
  }

  private String stay(String... arguments) {
    var all = new String[arguments.length + 2];
    all[0] = "stay";
    all[1] = "mine.qadam";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return terminal.done(all);
  }

  @Test
  void staysAreKeptListedAndCounted() {
    assertThat(stay("--in", "2026-03-10", "--out", "2026-03-20", "--city", "Almaty"))
        .isEqualTo("saved\n");
    assertThat(stay("--in", "2026-11-01")).isEqualTo("saved\n");

    assertThat(stay("--list"))
        .isEqualTo(
            """
              1  Tue 10 Mar 2026  Fri 20 Mar 2026  11 days   Almaty
              2  Sun 1 Nov 2026   still there      22 days
            Up to Sun 22 Nov 2026: 33 days in 2026, 33 in twelve months.
            """
                .indent(2)
                .replace("  Up to", "Up to"));
  }

  @Test
  void listAsJsonHoldsTheStaysAndTheirDays() {
    stay("--in", "2025-12-30", "--out", "2026-01-02", "--city", "Astana");
    stay("--in", "2026-11-20");

    var json = terminal.qadam("stay", "mine.qadam", "--list", "--json").json();

    assertThat(json.get("on").stringValue()).isEqualTo("2026-11-22");
    assertThat(json.get("stays").toString())
        .isEqualTo(
            "[{\"id\":1,\"entry\":\"2025-12-30\",\"exit\":\"2026-01-02\","
                + "\"city\":\"Astana\",\"days\":4},"
                + "{\"id\":2,\"entry\":\"2026-11-20\",\"exit\":null,\"city\":null,\"days\":3}]");
    assertThat(json.get("daysInYear").intValue()).isEqualTo(5);
    assertThat(json.get("daysInTwelveMonths").intValue()).isEqualTo(7);
  }

  @Test
  void emptyListSaysSo() {
    assertThat(stay("--list"))
        .isEqualTo(
            "no stays are recorded\nUp to Sun 22 Nov 2026: 0 days in 2026, 0 in twelve months.\n");
  }

  @Test
  void leavingEndsTheStayThatGoesOn() {
    stay("--in", "2026-11-01", "--city", "Astana");
    assertThat(stay("--leave", "2026-11-20")).isEqualTo("saved\n");

    assertThat(CaseStore.read(terminal.file("mine.qadam")).stays())
        .singleElement()
        .satisfies(stay -> {
          assertThat(stay.exit()).hasToString("Optional[2026-11-20]");
          assertThat(stay.city()).contains("Astana");
        });
    assertThat(terminal.refused("stay", "mine.qadam", "--leave", "2026-11-21"))
        .isEqualTo("there is no stay that goes on");
  }

  @Test
  void leavingOnTheSingleEntryIsSaidBeforeItIsRecorded() {
    terminal.done("record", "mine.qadam", "visa-issued", "2026-10-01");
    terminal.done("record", "mine.qadam", "arrived", "2026-11-01");

    assertThat(stay("--list")).contains("(from the recorded arrival)");
    var said = terminal.qadam("stay", "mine.qadam", "--leave", "2026-11-20");

    assertThat(said.exit()).isZero();
    assertThat(said.out()).isEqualTo("saved\n");
    assertThat(said.err())
        .startsWith("note: Your visa is for one entry. If you leave on Fri 20 Nov 2026");
    assertThat(stay("--list")).contains("1  Sun 1 Nov 2026   Fri 20 Nov 2026  20 days");
  }

  @Test
  void removedStayIsGoneAndCanBeFoundInTheHistory() {
    stay("--in", "2026-11-01");
    assertThat(stay("--remove", "1")).isEqualTo("saved\n");

    assertThat(CaseStore.read(terminal.file("mine.qadam")).stays()).isEmpty();
    assertThat(terminal.refused("stay", "mine.qadam", "--remove", "1"))
        .startsWith("there is no stay number 1;");
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");
  }

  @Test
  void whatContradictsIsRefusedInPlainWordsAndNothingIsWritten() throws IOException {
    stay("--in", "2026-03-10", "--out", "2026-03-20");
    stay("--in", "2026-11-01");
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    assertThat(terminal.refused("stay", "mine.qadam", "--in", "2026-03-15", "--out", "2026-03-25"))
        .isEqualTo(
            "You are recorded as in Kazakhstan from Tue 10 Mar 2026 to Fri 20 Mar 2026."
                + " Check both stays.");
    assertThat(terminal.refused("stay", "mine.qadam", "--in", "2026-04-01"))
        .startsWith("The next stay begins on Sun 1 Nov 2026.");
    assertThat(terminal.refused("stay", "mine.qadam", "--in", "2026-11-10"))
        .startsWith("You are recorded as in Kazakhstan since Sun 1 Nov 2026.");
    assertThat(terminal.refused("stay", "mine.qadam", "--leave", "2026-10-31"))
        .startsWith("The exit on Sat 31 Oct 2026 would be before the entry on Sun 1 Nov 2026.");
    assertThat(terminal.refused("stay", "mine.qadam", "--in", "2014-04-01", "--out", "2014-04-02"))
        .contains("is too far off");
    assertThat(terminal.refused("stay", "mine.qadam", "--in", "soon"))
        .startsWith("\"soon\" is no date");

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }

  @Test
  void wrongUseIsRefusedInPlainWords() {
    String[][] wrong = {
      {"stay", "mine.qadam"},
      {"stay", "mine.qadam", "--out", "2026-11-20"},
      {"stay", "mine.qadam", "--city", "Almaty", "--list"},
      {"stay", "mine.qadam", "--in", "2026-11-01", "--leave", "2026-11-20"},
      {"stay", "mine.qadam", "--list", "--remove", "1"},
      {"stay", "mine.qadam", "--in", "2026-11-01", "--json"},
    };
    for (String[] arguments : wrong) {
      assertThat(terminal.refused(arguments)).startsWith("say one of --in, --leave, --remove");
    }
    assertThat(terminal.refused("stay", "mine.qadam", "--remove", "first")).contains("--remove");
    assertThat(terminal.refused("stay", "other.qadam", "--list")).contains("other.qadam");
  }
}
