package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Reply;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EligibilityCommandTest {
  private final Terminal terminal;

  EligibilityCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @BeforeEach
  void makeAFile() {
    terminal.done("new", "mine.qadam");
  }

  @Test
  void everyRequirementIsListedWithItsOutcomeAndReason() throws IOException {
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    assertThat(terminal.done("eligibility", "mine.qadam"))
        .startsWith(
            "As far as the sources say: Nothing speaks against it so far."
                + " 0 of 13 questions answered.")
        .contains(
            "  open          it-specialty           Not answered yet.\n",
            "  told          petition               Good to know; nothing to answer.\n",
            "  open          citizenship            Say of which countries you are a citizen.\n");
    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }

  @Test
  void answersAreSavedTogetherAndJudged() {
    var said =
        terminal.done(
            "eligibility",
            "mine.qadam",
            "--answer",
            "it-specialty=no",
            "--answer",
            "city=UNKNOWN",
            "--nationality",
            "nl,DE");

    assertThat(said)
        .startsWith("As far as the sources say: It does not fit as things stand. 3 of 13")
        .contains(
            "  does-not-fit  it-specialty           Look at the list as open:",
            "  look          citizenship            Netherlands: you enter without a visa",
            "  -             without-visa           The plan keeps the visa.",
            "Programs that do not ask for it, from the table read on Sun 22 Nov 2026:",
            "  KZ  A6 Investor Visa (Golden Visa)");
    var held = CaseStore.read(terminal.file("mine.qadam"));
    assertThat(held.person().replies())
        .containsEntry("it-specialty", Reply.NO)
        .containsEntry("city", Reply.UNKNOWN)
        .hasSize(2);
    assertThat(held.planning().nationalities()).containsExactly("NL", "DE");
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");
  }

  @Test
  void theWayWithoutAVisaIsAnsweredLikeAQuestion() {
    var said =
        terminal.done(
            "eligibility", "mine.qadam", "--nationality", "NL", "--answer", "without-visa=yes");

    assertThat(said)
        .contains("  yes           without-visa           The plan leaves the visa out.");
    assertThat(CaseStore.read(terminal.file("mine.qadam")).goesWithoutVisa()).isTrue();
    assertThat(terminal.done("status", "mine.qadam"))
        .contains("Not needed: you said that you enter without a visa.");
  }

  @Test
  void anAnswerGivenAgainChangesNothing() throws IOException {
    terminal.done("eligibility", "mine.qadam", "--answer", "city=yes", "--nationality", "NG");
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    terminal.done("eligibility", "mine.qadam", "--answer", "city=yes", "--nationality", "NG");

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }

  @Test
  void jsonHoldsOutcomesNationalitiesAndPrograms() {
    var json =
        terminal
            .qadam(
                "eligibility",
                "mine.qadam",
                "--answer",
                "family=no",
                "--nationality",
                "PK,RU",
                "--json")
            .json();

    assertThat(json.get("overall").stringValue()).isEqualTo("open");
    assertThat(json.get("questions").intValue()).isEqualTo(13);
    assertThat(json.get("answered").intValue()).isEqualTo(2);
    var family = json.get("requirements").valueStream().toList().getLast();
    assertThat(family.get("id").stringValue()).isEqualTo("family");
    assertThat(family.get("answer").stringValue()).isEqualTo("no");
    assertThat(family.get("outcome").stringValue()).isEqualTo("look");
    assertThat(family.get("reason").stringValue()).startsWith("Your family does not come along");
    assertThat(json.get("nationalities").toString())
        .isEqualTo(
            "[{\"country\":\"PK\",\"way\":\"doubtful\",\"tier\":\"doubtful\","
                + "\"visaFreeDays\":null},"
                + "{\"country\":\"RU\",\"way\":\"visa-free\",\"tier\":null,"
                + "\"visaFreeDays\":90}]");
    assertThat(json.get("withoutVisa").isNull()).isTrue();
    assertThat(json.get("elsewhere").toString()).contains("kz-neo-nomad-visa");
  }

  @Test
  void wrongUseIsRefusedInPlainWordsAndNothingIsWritten() throws IOException {
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    assertThat(terminal.refused("eligibility", "mine.qadam", "--answer", "city"))
        .isEqualTo("\"city\" is no answer; write QUESTION=yes, QUESTION=no or QUESTION=unknown");
    assertThat(terminal.refused("eligibility", "mine.qadam", "--answer", "city=maybe"))
        .startsWith("\"city=maybe\" is no answer;");
    assertThat(terminal.refused("eligibility", "mine.qadam", "--answer", "petition=yes"))
        .startsWith("there is no question \"petition\"; these can be answered: it-specialty, ")
        .endsWith(", " + Eligibility.WITHOUT_VISA);
    assertThat(
            terminal.refused(
                "eligibility", "mine.qadam", "--answer", "city=yes", "--nationality", "NL,XX"))
        .contains("XX");
    assertThat(terminal.refused("eligibility", "other.qadam")).contains("other.qadam");

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }
}
