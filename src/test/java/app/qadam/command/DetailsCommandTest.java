package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsCommandTest {
  private final Terminal terminal;

  DetailsCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeAFile() {
    terminal.done("new", "mine.qadam");
  }

  private String details(String... arguments) {
    return terminal.done(all(arguments));
  }

  private static String[] all(String... arguments) {
    var all = new String[arguments.length + 2];
    all[0] = "details";
    all[1] = "mine.qadam";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return all;
  }

  @Test
  void detailsAreKeptAndHeldAgainstADocument() {
    assertThat(details("--set", "surname=VARGA", "--set", "birth-date=1990-04-05"))
        .isEqualTo("saved\n");
    assertThat(
            details(
                "--document",
                "criminal-record",
                "--language",
                "other",
                "--set",
                "surname=Varga",
                "--set",
                "birth-date=1990-05-04"))
        .isEqualTo("saved\n");

    assertThat(details())
        .isEqualTo(
            """
              surname               VARGA
                criminal-record     Varga                    Matches
              birth-date            5 Apr 1990
                criminal-record     4 May 1990               Does not match
            1 mismatch
            """);
  }

  @Test
  void theCheckAnswersWithItsExitCode() {
    assertThat(details("--check")).isEqualTo("No mismatch among what is recorded\n");
    details("--set", "birth-date=1990-04-05");
    details("--document", "criminal-record", "--set", "birth-date=1990-05-04");

    var said = terminal.qadam(all("--check"));

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .isEqualTo(
            """
            ! Criminal record certificate, Birth date: Does not match: Day and month are swapped: \
            Thu 5 Apr 1990 and Fri 4 May 1990.
              Criminal record certificate: ask those who issued it to correct the date, before you \
            hand it in.
            1 mismatch
            """);
  }

  @Test
  void theJsonHoldsValuesAndFindings() {
    details("--set", "birth-date=1990-04-05");
    details("--document", "criminal-record", "--set", "birth-date=1990-05-04");

    var json = terminal.qadam(all("--json")).json();

    assertThat(json.get("mismatches").intValue()).isEqualTo(1);
    assertThat(json.get("fields").toString())
        .isEqualTo(
            "[{\"field\":\"birth-date\",\"own\":\"1990-04-05\",\"documents\":"
                + "[{\"document\":\"criminal-record\",\"value\":\"1990-05-04\","
                + "\"state\":\"differs\"}]}]");
    assertThat(json.get("findings").get(0).get("kind").stringValue())
        .isEqualTo("day-and-month-swapped");
  }

  @Test
  void emptyValueTakesADetailAwayAndMeansNotThereForADocument() {
    details("--set", "surname=VARGA");
    details("--set", "surname=");
    assertThat(details())
        .isEqualTo("no details are recorded\nNo mismatch among what is recorded\n");

    details("--set", "email=a@example.org", "--document", "cv");
    details("--set", "email=", "--document", "cv");
    assertThat(details()).contains("cv").contains("Not in the document");
  }

  @Test
  void wrongUseIsRefusedInPlainWordsAndNothingIsWritten() throws IOException {
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    assertThat(terminal.refused(all("--set", "surname"))).startsWith("\"surname\" has no value");
    assertThat(terminal.refused(all("--set", "name=VARGA")))
        .startsWith("there is no detail \"name\"; there are: surname, given-names");
    assertThat(terminal.refused(all("--set", "birth-date=5.4.1990")))
        .startsWith("\"5.4.1990\" is no date");
    assertThat(terminal.refused(all("--set", "nationality=Hungary")))
        .startsWith("\"Hungary\" is no code here");
    assertThat(terminal.refused(all("--set", "surname=A", "--document", "ticket")))
        .startsWith("there is no document \"ticket\" in the checklist; there are passport");
    assertThat(terminal.refused(all("--document", "cv", "--language", "de")))
        .startsWith("\"de\" is no language here; there are: kk, ru, en, other");
    assertThat(terminal.refused(all("--document", "cv"))).startsWith("--language and --document");
    assertThat(terminal.refused(all("--language", "kk"))).startsWith("--language and --document");

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }
}
