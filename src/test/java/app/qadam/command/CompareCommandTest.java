package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Change;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
  private static final String OWN = "kz-digital-nomad-residency";
  private static final String GEORGIA = "ge-it-residence-permit";
  private static final String JAPAN = "jp-digital-nomad-visa";
  private static final List<String> OTHERS =
      List.of(
          GEORGIA,
          JAPAN,
          "az-investor-temporary-residence-permit",
          "az-highly-skilled-migrant-programme");

  private final Terminal terminal;

  CompareCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  private void keep(String... ids) {
    try (var store = CaseStore.create(terminal.file("mine.qadam"), Clock.systemUTC())) {
      store.apply(new Change.SetShortlist(List.of(), Arrays.asList(ids)));
    }
  }

  private static List<String> ids(JsonNode comparison) {
    return comparison.get("programs").values().stream()
        .map(program -> program.get("id").stringValue())
        .toList();
  }

  private List<String> compared(String... ids) {
    var arguments = new String[ids.length + 3];
    arguments[0] = "compare";
    arguments[1] = "mine.qadam";
    arguments[2] = "--json";
    System.arraycopy(ids, 0, arguments, 3, ids.length);
    return ids(terminal.qadam(arguments).json());
  }

  @Test
  void theShortlistStandsSideBySideWithTheOwnProgramInFront() {
    keep(GEORGIA, OWN, JAPAN);

    assertThat(compared()).containsExactly(OWN, GEORGIA, JAPAN);
    var said = terminal.done("compare", "mine.qadam");
    assertThat(said.lines().findFirst().orElseThrow())
        .matches(" +Digital Nomad Residency +IT Residence Permit +Digital Nomad Visa.*");
    assertThat(said)
        .contains("your application", "in USD a month", "$2,083", "* the best of these")
        .endsWith("Data as of 22 Nov 2026; rates of 29 Sep 2026, for comparing only.\n");
    assertThat(said.lines().filter(line -> line.startsWith("Income")).findFirst().orElseThrow())
        .matches("Income +No minimum \\* +\\$25,000 / year +¥10,000,000 / year");
  }

  @Test
  void theOwnProgramJoinsAShortlistWithoutItWhileThereIsRoom() {
    keep(GEORGIA);
    assertThat(compared()).containsExactly(OWN, GEORGIA);
  }

  @Test
  void aFullShortlistStaysAsItIs() {
    keep(OTHERS.toArray(String[]::new));
    assertThat(compared()).containsExactlyElementsOf(OTHERS);
  }

  @Test
  void programsThatAreNamedStandInTheirOrder() {
    keep(OWN);
    assertThat(compared(JAPAN, GEORGIA, JAPAN)).containsExactly(JAPAN, GEORGIA);
  }

  @Test
  void onlyDifferencesLeavesOutWhatIsTheSame() {
    keep();
    var all = terminal.qadam("compare", "mine.qadam", GEORGIA, JAPAN, "--json").json();
    var some =
        terminal.qadam("compare", "mine.qadam", GEORGIA, JAPAN, "--json", "--differences").json();

    assertThat(some.get("rows").size()).isLessThan(all.get("rows").size());
    assertThat(some.get("rows").values()).allMatch(row -> row.get("differs").booleanValue());
    assertThat(terminal.done("compare", "mine.qadam", GEORGIA, JAPAN, "--differences"))
        .contains("in which they do not differ")
        .doesNotContain("Funds required");
  }

  @Test
  void aCurrencyAndALanguageChangeWhatIsSaid() {
    keep();
    assertThat(
            terminal.done("compare", "mine.qadam", JAPAN, "--currency", "jpy", "--language", "ru"))
        .contains("в JPY в месяц", "Данные на 22 нояб. 2026")
        .containsPattern("833.333");
  }

  @Test
  void thePdfIsWrittenForADayAndNeverOverAnother() throws IOException {
    keep(GEORGIA, OWN);

    assertThat(terminal.done("compare", "mine.qadam", "--pdf", "out.pdf", "--on", "2026-12-01"))
        .isEqualTo("wrote out.pdf\n");
    var before = Files.readAllBytes(terminal.file("out.pdf"));
    try (var pdf = Loader.loadPDF(before)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Programs side by side", "IT Residence Permit", "made on 1 Dec 2026");
    }
    assertThat(terminal.refused("compare", "mine.qadam", "--pdf", "out.pdf"))
        .startsWith("\"out.pdf\" exists already");
    assertThat(terminal.file("out.pdf")).hasBinaryContent(before);
  }

  @Test
  void whatCannotBeComparedIsRefusedInASentence() {
    keep();

    assertThat(terminal.refused("compare", "mine.qadam"))
        .startsWith("no programs are kept in this file; name up to four");
    assertThat(terminal.refused("compare", "mine.qadam", "xx-nowhere"))
        .startsWith("there is no program \"xx-nowhere\"; ");
    assertThat(
            terminal.refused(
                "compare", "mine.qadam", OWN, GEORGIA, JAPAN, OTHERS.get(2), OTHERS.get(3)))
        .isEqualTo("at most 4 programs stand side by side");
    assertThat(terminal.refused("compare", "mine.qadam", OWN, "--currency", "XYZ"))
        .startsWith("there is no exchange rate for \"XYZ\"");
    assertThat(terminal.refused("compare", "mine.qadam", OWN, "--json", "--pdf", "new.pdf"))
        .isEqualTo("say --json or --pdf, not both");
    assertThat(terminal.refused("compare", "none.qadam", OWN)).contains("There is no file");
    assertThat(terminal.file("new.pdf")).doesNotExist();
  }
}
