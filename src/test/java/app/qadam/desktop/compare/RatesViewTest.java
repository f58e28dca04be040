package app.qadam.desktop.compare;

import static app.qadam.facts.FactsForTests.bundle;
import static app.qadam.facts.FactsForTests.dearer;
import static app.qadam.facts.FactsForTests.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.facts.FactsForTests;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.OwnRate;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests desk(CaseFile file, LocalDate today, Locale language) {
    return new DeskForTests(file, today, language);
  }

  private static DeskForTests desk() {
    return desk(CaseFile.EMPTY, TODAY, Locale.ENGLISH);
  }

  private static void onFx(Callable<?> work) throws Exception {
    Fx.run(work);
  }

  private void choose(DeskForTests desk, String name, String text) throws Exception {
    desk.files().choosing(List.of(Files.writeString(folder.resolve(name), text)));
  }

  private static void enter(OpenPage page, String currency, String typed) {
    page.type("rate-" + currency, typed);
    page.find(TextField.class, "rate-" + currency).fireEvent(new ActionEvent());
  }

  private static Optional<BigDecimal> inForce(DeskForTests desk, String currency) {
    return desk.situation().get().facts().rates().rate(currency).map(rate -> rate.perUsd());
  }

  private static void undo(DeskForTests desk) {
    var last = desk.sent().getLast();
    desk.send(file -> last.inverse());
  }

  private static boolean isShown(OpenPage page, String id) {
    if (!page.has(id)) {
      return false;
    }
    for (Node node = page.find(Node.class, id); node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  // Rates

  @Test
  void everyCurrencyHasItsRateDateAndWhoseItIs() throws Exception {
    onFx(() -> {
      var desk = desk();
      var page = new OpenPage(new RatesView(desk));

      assertThat(page.text("rate-EUR")).isEqualTo("0.880226");
      assertThat(page.text("rate-date-EUR")).isEqualTo("29 Sep 2026");
      assertThat(page.text("rate-whose-EUR")).isEqualTo("from the facts");
      assertThat(page.texts()).contains("Kazakhstani Tenge", "Euro", "KZT");
      assertThat(page.has("rate-USD")).isFalse();
      assertThat(desk.situation().get().facts().rates().currencies())
          .filteredOn(code -> !code.equals("USD"))
          .allMatch(code -> page.has("rate-" + code));
      return true;
    });
  }

  @Test
  void typedRateIsSavedWithTodaysDateAndTheAmountsFollow() throws Exception {
    onFx(() -> {
      var desk = desk();
      var page = new OpenPage(new RatesView(desk));

      enter(page, "EUR", "0,92");

      assertThat(desk.sent())
          .containsExactly(
              new Change.SetRate(
                  Optional.empty(),
                  Optional.of(
                      new OwnRate("EUR", new BigDecimal("0.92"), TODAY, Optional.empty()))));
      assertThat(inForce(desk, "EUR").orElseThrow()).isEqualByComparingTo("0.92");
      assertThat(page.text("rate-EUR")).isEqualTo("0.92");
      assertThat(page.text("rate-date-EUR")).isEqualTo("27 Dec 2026");
      assertThat(page.text("rate-whose-EUR")).isEqualTo("yours");
      assertThat(page.find(Node.class, "rate-back-EUR").getAccessibleText())
          .isEqualTo("EUR: Back to 0.880226 of 29 Sep 2026");

      page.fire("rate-back-EUR");
      assertThat(page.text("rate-EUR")).isEqualTo("0.880226");
      assertThat(isShown(page, "rate-back-EUR")).isFalse();

      undo(desk);
      assertThat(page.text("rate-EUR")).isEqualTo("0.92");
      return true;
    });
  }

  @Test
  void emptyFieldBringsTheRateOfTheFactsBackAndTheSameNumberChangesNothing() throws Exception {
    onFx(() -> {
      var desk = desk();
      var page = new OpenPage(new RatesView(desk));

      enter(page, "EUR", "");
      enter(page, "EUR", "0,880226");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("rate-EUR")).isEqualTo("0.880226");

      enter(page, "EUR", "0.9");
      enter(page, "EUR", "");
      assertThat(page.text("rate-EUR")).isEqualTo("0.880226");
      assertThat(desk.situation().get().file().comparing().rates()).isEmpty();
      return true;
    });
  }

  @Test
  void whatIsNoRateIsToldAtTheFieldAndStaysThere() throws Exception {
    onFx(() -> {
      var desk = desk();
      var page = new OpenPage(new RatesView(desk));

      for (String typed : new String[] {"about one", "0", "-3", "9999999999"}) {
        enter(page, "EUR", typed);
        assertThat(page.text("rate-EUR")).isEqualTo(typed);
        assertThat(page.text("rate-problem-EUR"))
            .isEqualTo("That is no rate. Type a number from 0.000001 to 1000000000, such as 0.92.");
      }
      assertThat(desk.sent()).isEmpty();
      enter(page, "KZT", "500");
      assertThat(page.text("rate-EUR")).isEqualTo("9999999999");
      enter(page, "EUR", "0.9");
      assertThat(isShown(page, "rate-problem-EUR")).isFalse();
      return true;
    });
  }

  @Test
  void ratesOfAFileAreTakenInTogetherAndTakenBackTogether() throws Exception {
    var desk = desk();
    choose(desk, "bank.json", "{\"date\": \"2026-12-20\", \"perUsd\": {\"EUR\": 0.9, \"XAU\": 2}}");
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));

      page.fire("rates-import");

      assertThat(desk.sent()).singleElement().isInstanceOf(Change.Together.class);
      assertThat(page.texts()).contains("Taken from \"bank.json\": 2 rates.");
      assertThat(page.text("rate-EUR")).isEqualTo("0.9");
      assertThat(page.text("rate-date-EUR")).isEqualTo("20 Dec 2026");
      assertThat(page.text("rate-whose-EUR")).isEqualTo("bank.json");
      assertThat(page.text("rate-XAU")).isEqualTo("2");

      page.fire("rates-import");
      assertThat(desk.sent()).hasSize(1);
      assertThat(page.texts()).anyMatch(text -> text.contains("are in force already"));

      page.fire("rates-back-all");
      assertThat(page.text("rate-EUR")).isEqualTo("0.880226");
      assertThat(page.has("rate-XAU")).isFalse();
      assertThat(isShown(page, "rates-back-all")).isFalse();
      return true;
    });
  }

  @Test
  void whatWasSaidOfAnImportGoesWhenItIsUndone() throws Exception {
    var desk = desk();
    choose(desk, "bank.csv", "EUR,0.9\n");
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));
      page.fire("rates-import");
      assertThat(page.texts()).contains("Taken from \"bank.csv\": 1 rate.");

      undo(desk);

      assertThat(page.texts()).noneMatch(text -> text.startsWith("Taken from"));
      assertThat(isShown(page, "rates-said")).isFalse();
      return true;
    });
  }

  @Test
  void comingBackShowsTheRatesThatHoldAndNothingOfBefore() throws Exception {
    var desk = desk();
    choose(desk, "bank.csv", "EUR,much\n");
    onFx(() -> {
      var view = new RatesView(desk);
      var page = new OpenPage(view);
      page.fire("rates-import");
      enter(page, "EUR", "0");
      assertThat(isShown(page, "rate-problem-EUR")).isTrue();
      assertThat(isShown(page, "rates-said")).isTrue();

      view.leave();
      view.arrive(new Place.Rates());

      assertThat(page.text("rate-EUR")).isEqualTo("0.880226");
      assertThat(isShown(page, "rate-problem-EUR")).isFalse();
      assertThat(isShown(page, "rates-said")).isFalse();
      return true;
    });
  }

  @Test
  void brokenFileOfRatesIsToldWithThePlaceAndChangesNothing() throws Exception {
    var desk = desk();
    choose(desk, "bank.json", "{\"date\": \"2026-12-20\", \"perUsd\": {\"EUR\": \"much\"}}");
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));

      page.fire("rates-import");

      assertThat(desk.sent()).isEmpty();
      assertThat(page.texts())
          .contains("\"bank.json\" was not taken in")
          .anyMatch(
              text -> text.contains("What is wrong: perUsd.EUR: a number above 0 is expected"));
      return true;
    });
  }

  // Facts

  @Test
  void factsInForceAreToldWithTheirAge() throws Exception {
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk()));

      assertThat(page.text("facts-in-force")).isEqualTo("Facts of 22 Nov 2026, shipped with Qadam");
      assertThat(page.text("facts-age")).isEqualTo("5 weeks old");
      assertThat(page.texts()).anyMatch(text -> text.startsWith("129 programs, 43 countries."));
      assertThat(isShown(page, "facts-take-back")).isFalse();
      assertThat(page.has("facts-old")).isFalse();
      return true;
    });
  }

  @Test
  void overSixMonthsOldTheyWarn() throws Exception {
    onFx(() -> {
      var last = LocalDate.of(2027, 5, 22);
      var good = new OpenPage(new RatesView(desk(CaseFile.EMPTY, last, Locale.ENGLISH)));
      var old = new OpenPage(new RatesView(desk(CaseFile.EMPTY, last.plusDays(1), Locale.ENGLISH)));

      assertThat(good.has("facts-old")).isFalse();
      assertThat(old.has("facts-old")).isTrue();
      assertThat(old.texts()).contains("Facts are 6 months old");
      return true;
    });
  }

  @Test
  void newerFileListsItsDifferencesAndChangesNothingUntilItIsAccepted() throws Exception {
    var shortlist = List.of(FactsForTests.NEO_NOMAD_ID);
    var desk = desk(CaseFile.EMPTY.withShortlist(shortlist), TODAY, Locale.ENGLISH);
    choose(desk, "newer.json", bundle("2027-01-15", "programs.json", dearer()));
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));

      page.fire("facts-import");

      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("facts-summary")).isEqualTo("1 program changed");
      assertThat(page.texts())
          .contains(
              "\"newer.json\", facts of 15 Jan 2027",
              "Your shortlist",
              "Neo Nomad Visa: Income now $3,500 / month, was $3,000 / month");

      page.fire("facts-leave");
      assertThat(isShown(page, "facts-summary")).isFalse();
      assertThat(desk.sent()).isEmpty();

      page.fire("facts-import");
      page.fire("facts-accept");

      assertThat(desk.sent()).singleElement().isInstanceOf(Change.SetFactsFile.class);
      assertThat(isShown(page, "facts-summary")).isFalse();
      assertThat(page.text("facts-in-force"))
          .isEqualTo("Facts of 15 Jan 2027, from \"newer.json\"");
      assertThat(neoNomad(desk)).isEqualTo("$3,500 / month");
      assertThat(page.text("facts-take-back")).isEqualTo("Take back \"newer.json\"");

      page.fire("facts-take-back");
      assertThat(neoNomad(desk)).isEqualTo("$3,000 / month");
      assertThat(page.text("facts-in-force")).isEqualTo("Facts of 22 Nov 2026, shipped with Qadam");

      undo(desk);
      assertThat(neoNomad(desk)).isEqualTo("$3,500 / month");
      return true;
    });
  }

  private static String neoNomad(DeskForTests desk) {
    return desk.situation()
        .get()
        .facts()
        .program(FactsForTests.NEO_NOMAD_ID)
        .orElseThrow()
        .income()
        .text();
  }

  @Test
  void longListOpensWithAPress() throws Exception {
    var desk = desk();
    var rates =
        FactsForTests.shipped("rates.json")
            .replaceAll("(\\.\\d+),", "$19,")
            .replace("\"USD\": 1.09", "\"USD\": 1.0");
    choose(desk, "newer.json", bundle("2027-01-15", "rates.json", rates));
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));
      page.fire("facts-import");

      assertThat(page.texts()).noneMatch(text -> text.startsWith("UZS Uzbekistani Som: now"));
      page.fire("facts-more-0");

      assertThat(page.texts()).anyMatch(text -> text.startsWith("UZS Uzbekistani Som: now"));
      return true;
    });
  }

  @Test
  void fileFromTheFutureIsToldToBeOneBeforeAndAfterItIsAccepted() throws Exception {
    var desk = desk();
    choose(desk, "newer.json", bundle("2030-02-01", "programs.json", dearer()));
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));

      page.fire("facts-import");
      assertThat(page.text("facts-ahead")).startsWith("It is dated in the future: 1 Feb 2030.");
      page.fire("facts-accept");

      assertThat(page.text("facts-age")).isEqualTo("dated in the future: 1 Feb 2030");
      return true;
    });
  }

  @Test
  void brokenFileIsRefusedWithThePlaceAndNothingChanges() throws Exception {
    var desk = desk();
    choose(
        desk,
        "newer.json",
        bundle("2027-01-15", "programs.json", replacing("programs.json", "\"AZ\"", "\"XX\"")));
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));

      page.fire("facts-import");

      assertThat(desk.sent()).isEmpty();
      assertThat(page.has("facts-refused")).isTrue();
      assertThat(page.texts())
          .contains("\"newer.json\" was not taken in")
          .anyMatch(text -> text.contains("programs.json, programs[0].country"));
      assertThat(page.has("facts-accept")).isFalse();
      return true;
    });
  }

  @Test
  void olderFileIsToldToBeOlderAndThenThatQadamHasNewerFacts() throws Exception {
    var desk = desk();
    choose(desk, "older.json", bundle("2026-10-01", "programs.json", dearer()));
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk));

      page.fire("facts-import");
      assertThat(page.has("facts-older")).isTrue();
      page.fire("facts-accept");

      assertThat(page.has("facts-behind")).isTrue();
      assertThat(page.texts())
          .contains(
              "Those shipped are of 22 Nov 2026, the file is of 1 Oct 2026."
                  + " Take the file back to use the shipped ones.");
      return true;
    });
  }

  @Test
  void acceptedFileThatIsGoneIsToldAndTheShippedFactsHold() throws Exception {
    var accepted = desk();
    choose(accepted, "newer.json", bundle("2027-01-15", "programs.json", dearer()));
    onFx(() -> {
      var page = new OpenPage(new RatesView(accepted));
      page.fire("facts-import");
      page.fire("facts-accept");
      var without = desk(accepted.situation().get().file(), TODAY, Locale.ENGLISH);
      var opened = new OpenPage(new RatesView(without));

      assertThat(opened.has("facts-trouble")).isTrue();
      assertThat(opened.text("facts-in-force"))
          .isEqualTo("Facts of 22 Nov 2026, shipped with Qadam");
      assertThat(without.situation().get().plan().problems())
          .anyMatch(problem -> problem.text().key().equals("facts.trouble.gone"));
      opened.fire("facts-take-back");
      assertThat(opened.has("facts-trouble")).isFalse();
      return true;
    });
  }

  @Test
  void nothingOnThePageIsWithoutAnAccessibleNameInRussianToo() throws Exception {
    onFx(() -> {
      var page = new OpenPage(new RatesView(desk(CaseFile.EMPTY, TODAY, Locale.of("ru"))));

      assertThat(page.find(Node.class, "rate-KZT").getAccessibleText())
          .startsWith("KZT, ")
          .endsWith(": единиц за один доллар США");
      assertThat(page.text("rate-EUR")).isEqualTo("0,880226");
      return true;
    });
  }
}
