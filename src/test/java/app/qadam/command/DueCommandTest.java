package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.time.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueCommandTest {
  private static final List<Rule> RULES = FactsReader.shipped().rules();

  private final Terminal terminal;

  DueCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  @Test
  void listHasEveryRuleWithHowItIsCountedFromWhatAndItsSources() {
    var list = terminal.done("due", "--list");

    assertThat(list.lines()).hasSize(2 * RULES.size());
    RULES.forEach(rule -> assertThat(list).containsPattern("(?m)^" + rule.id() + " "));
    assertThat(list)
        .containsIgnoringNewLines(
            """
            review                      Astana Hub's review
                                        45 calendar days; the day after is day 1 \
            · from: Application sent to Astana Hub · 4 sources
            """
                .stripTrailing())
        .contains(
            "3 working days; the starting day is day 1 if it is a working day"
                + " · from: Arrived in Kazakhstan, Address changed, each entry")
        .contains("181 calendar days; the day after is day 1")
        .contains("back from the last good day: Passport")
        .contains("from: the day that you give")
        .doesNotContain("[");
    assertThat(list.lines().filter(line -> line.contains("only told, not counted"))).hasSize(1);
  }

  @Test
  void listAsJsonTellsHowEachIsCounted() {
    var json = terminal.qadam("due", "--list", "--json").json();

    assertThat(json.values())
        .extracting(one -> one.get("rule").stringValue())
        .containsExactlyElementsOf(RULES.stream().map(Rule::id).toList());
    var notification =
        json.values().stream()
            .filter(one -> one.get("rule").stringValue().equals("notification"))
            .findFirst()
            .orElseThrow();
    assertThat(notification.get("kind").stringValue()).isEqualTo("duty");
    assertThat(notification.get("counting").toString())
        .isEqualTo("{\"count\":3,\"unit\":\"working-day\",\"firstDay\":\"counts\"}");
    assertThat(notification.get("from").toString())
        .isEqualTo(
            "{\"event\":\"arrived\",\"again\":[\"address-changed\"],\"eachEntry\":true,"
                + "\"document\":null,\"backward\":false}");
    assertThat(notification.get("sources").intValue()).isPositive();
    var tax =
        json.values().stream()
            .filter(one -> one.get("rule").stringValue().equals("income-tax"))
            .findFirst()
            .orElseThrow();
    assertThat(tax.get("counting").isNull()).isTrue();
    assertThat(tax.get("from").isNull()).isTrue();
  }

  /** What each rule says of a day, counted by hand. */
  @ParameterizedTest
  @CsvSource({
    "review,                  2026-11-30, 2027-01-14, 2027-01-13",
    "review-in-practice,      2026-11-30, 2026-12-24, 2026-12-23",
    "notification,            2027-03-18, 2027-03-25, 2027-03-26",
    "entry-after-approval,    2027-02-01, 2027-03-02, 2027-03-03",
    "migration-decision,      2027-01-11, 2027-02-25, 2027-02-24",
    "e-visa-validity,         2027-02-11, 2028-02-10, 2028-02-11",
    "multiple-entry-visa,     2027-06-01, 2028-05-31, 2028-06-01",
    "permit-validity,         2027-05-17, 2037-05-16, 2037-05-17",
    "permit-renewal,          2037-05-16, 2037-06-16, 2037-06-15",
    "criminal-record-validity, 2026-07-29, 2027-01-24, 2027-01-25",
    "medical-validity,        2027-03-30, 2027-09-25, 2027-09-26",
    "eds-file,                2026-11-12, 2027-11-11, 2027-11-12",
    "eds-token,               2026-11-12, 2029-11-11, 2029-11-12",
    "passport-at-application, 2026-11-30, 2027-05-30, 2027-05-29",
    "passport-beyond-visa,    2028-02-10, 2028-05-10, 2028-05-09",
    "photo-age,               2026-09-09, 2027-03-08, 2027-03-09",
    "visa-free-stay,          2027-01-01, 2027-03-31, 2027-04-01",
    "tax-residence,           2027-01-01, 2027-07-02, 2027-07-03",
  })
  void everyCountingRuleAnswersUnderBothConventions(
      String rule, String date, String due, String other) {
    var json = terminal.qadam("due", rule, date, "--json").json();

    assertThat(json.get("rule").stringValue()).isEqualTo(rule);
    assertThat(json.get("from").stringValue()).isEqualTo(date);
    assertThat(json.get("due").stringValue()).isEqualTo(due);
    assertThat(json.get("otherConvention").stringValue()).isEqualTo(other);
    assertThat(json.get("claims").values()).isNotEmpty();
    assertThat(terminal.done("due", rule, date)).doesNotContain("[");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, true, 'Official.'",
    "2027-03-18, true, 'Computed from the rules.'",
    "2030-03-18, false, 'not published yet'",
  })
  void whereWorkingDaysAreCountedItIsToldHowSureTheirCalendarIs(
      String date, boolean known, String status) {
    var year = Integer.parseInt(date.substring(0, 4));
    var json = terminal.qadam("due", "notification", date, "--json").json();

    assertThat(json.get("known").booleanValue()).isEqualTo(known);
    assertThat(json.get("calendars").values()).hasSize(1);
    var calendar = json.get("calendars").get(0);
    assertThat(calendar.get("year").intValue()).isEqualTo(year);
    assertThat(calendar.get("status").stringValue()).contains(status);
    assertThat(calendar.get("asOf").isNull()).isEqualTo(!known);
    assertThat(terminal.done("due", "notification", date))
        .contains("Calendar of " + year)
        .contains(status);
  }

  @Test
  void eachYearThatIsCountedThroughIsTold() {
    assertThat(terminal.done("due", "notification", "2026-12-31"))
        .contains("Calendar of 2026")
        .contains("Calendar of 2027");
  }

  @Test
  void whereEveryDayCountsNoCalendarIsTold() {
    assertThat(terminal.done("due", "review", "2026-11-30")).doesNotContain("Calendar of");
    var json = terminal.qadam("due", "review", "2026-11-30", "--json").json();
    assertThat(json.get("calendars").values()).isEmpty();
  }

  @Test
  void noCountingRuleIsLeftOutOfTheTableAbove() {
    var counting = RULES.stream().filter(rule -> rule.counting().isPresent()).toList();

    assertThat(counting).hasSize(18);
  }

  @ParameterizedTest
  @CsvSource({
    // The passport lasts 181 days more: the day after the application is day 1.
    "passport-at-application, 2027-05-30, 2026-11-30, 2026-12-01",
    "permit-renewal,          2037-05-16, 2037-04-16, 2037-04-17",
  })
  void ruleCountedBackGivesTheLatestDayForAPaperThatEndsThen(
      String rule, String end, String latest, String other) {
    var back = terminal.qadam("due", rule, end, "--json").json().get("back");

    assertThat(back.get("end").stringValue()).isEqualTo(end);
    assertThat(back.get("latest").stringValue()).isEqualTo(latest);
    assertThat(back.get("otherConvention").stringValue()).isEqualTo(other);
  }

  @Test
  void ruleCountedBackSaysBothAnswersInWords() {
    assertThat(terminal.done("due", "passport-at-application", "2027-05-30"))
        .startsWith("Saturday 27 November 2027\n")
        .contains(
            "Counted back: for a paper that ends on Sunday 30 May 2027, the latest day is Monday 30"
                + " November 2026.\nIf the starting day counts: Tuesday 1 December 2026.");
    assertThat(terminal.done("due", "review", "2026-11-30")).doesNotContain("Counted back");
    assertThat(terminal.qadam("due", "review", "2026-11-30", "--json").json().get("back").isNull())
        .isTrue();
  }

  @Test
  void whatEachSourceSaysStandsUnderTheAnswer() {
    assertThat(terminal.done("due", "migration-decision", "2027-01-11"))
        .contains("\n\nWhat the sources say:\n  - 25-40 calendar days: ")
        .contains("\n  - 60 calendar days: ")
        .contains("\n  - 3 working days: ")
        .contains("Seen on 22 Nov 2026.")
        .contains("From an older version of the page.");

    var claims =
        terminal.qadam("due", "migration-decision", "2027-01-11", "--json").json().get("claims");
    assertThat(claims.values())
        .extracting(claim -> claim.get("value").stringValue())
        .containsExactly(
            "25-40 calendar days",
            "45 days",
            "about 45 days",
            "60 calendar days",
            "3 working days");
    assertThat(claims.get(0).get("kind").stringValue()).isEqualTo("programme-page");
    assertThat(claims.get(0).get("seen").stringValue()).isEqualTo("2026-11-22");
    assertThat(claims.get(3).get("note").stringValue()).contains("older version");
  }

  @Test
  void dateInAYearWithoutAPublishedCalendarIsMarked() {
    assertThat(terminal.done("due", "notification", "2031-03-18")).contains("not published");
    assertThat(terminal.done("due", "notification", "2027-03-18")).doesNotContain("not published");
    assertThat(
            terminal
                .qadam("due", "notification", "2031-03-18", "--json")
                .json()
                .get("known")
                .booleanValue())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0206-11-30", "1899-12-31", "2171-01-01", "+12026-11-30"})
  void dateFarOffIsRefusedInPlainWords(String date) {
    assertThat(terminal.refused("due", "review", date))
        .isEqualTo("\"" + date + "\" is too far off; the year can be 1900 to 2170");
  }

  @Test
  void wrongUseIsRefusedInPlainWords() {
    assertThat(terminal.refused("due")).isEqualTo("say RULE and DATE, or --list alone");
    assertThat(terminal.refused("due", "review")).isEqualTo("say RULE and DATE, or --list alone");
    assertThat(terminal.refused("due", "--list", "review", "2026-11-30"))
        .isEqualTo("say RULE and DATE, or --list alone");
    assertThat(terminal.refused("due", "never", "2026-11-30"))
        .startsWith("there is no rule \"never\"; there are review, ")
        .doesNotContain("income-tax");
    assertThat(terminal.refused("due", "income-tax", "2026-11-30"))
        .startsWith(
            "the rule \"income-tax\" is only told and counts no days; these count: review,");
    assertThat(terminal.refused("due", "review", "2027-02-29"))
        .startsWith("\"2027-02-29\" is no date");
  }
}
