package app.qadam.desktop.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.program.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The applicant's means on the page of details. */
class MeansPartTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests desk(Means means, Locale language) {
    var file = new Change.SetMeans(Means.UNKNOWN, means).applyTo(CaseFile.EMPTY);
    return new DeskForTests(file, TODAY, language);
  }

  private static DeskForTests empty() {
    return desk(Means.UNKNOWN, Locale.ENGLISH);
  }

  private static OpenPage open(DeskForTests desk) {
    var view = new DetailsView(desk);
    view.arrive(new Place.Means());
    return new OpenPage(view);
  }

  private static Means means(DeskForTests desk) {
    return desk.situation().get().file().comparing().means();
  }

  private static Optional<Amount> sum(String value, String currency) {
    return Optional.of(new Amount(new BigDecimal(value), currency));
  }

  private static void enter(OpenPage page, String id, String text) {
    page.type(id, text);
    page.find(TextField.class, id).fireEvent(new ActionEvent());
  }

  @SuppressWarnings("unchecked")
  private static <T> ComboBox<T> choice(OpenPage page, String id) {
    return page.find(ComboBox.class, id);
  }

  private static <T> void choose(OpenPage page, String id, T value) {
    ComboBox<T> box = choice(page, id);
    box.setValue(value);
    box.getOnHidden().handle(null);
  }

  @Test
  void theTabOfTheMeansOpensByItsPlace() throws Exception {
    Fx.run(() -> {
      var page = open(empty());
      assertThat(page.has("means-income")).isTrue();
      assertThat(page.text("means-follows")).startsWith("Tell one figure or wish");
      assertThat(page.texts()).anyMatch(text -> text.contains("They stay in this file"));
      return null;
    });
  }

  @Test
  void everyFigureIsSavedWithEnterAndCanBeTakenBack() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = open(desk);
      enter(page, "means-income", "3 000");
      enter(page, "means-savings", "12,500.50");
      enter(page, "means-investable", "0");
      enter(page, "means-dependants", "2");
      choose(page, "means-stay", Optional.of(Stay.length("P2Y")));
      assertThat(means(desk))
          .isEqualTo(
              new Means(
                  sum("3000", "USD"),
                  sum("12500.50", "USD"),
                  sum("0", "USD"),
                  Optional.of(2),
                  Optional.of(Stay.length("P2Y"))));
      assertThat(page.text("means-income")).isEqualTo("3,000");
      assertThat(desk.sent()).hasSize(5).allMatch(Change.SetMeans.class::isInstance);
      desk.send(file -> desk.sent().getLast().inverse());
      assertThat(means(desk).stay()).isEmpty();
      assertThat(MeansPartTest.<Optional<Stay.Length>>choice(page, "means-stay").getValue())
          .isEmpty();
      return null;
    });
  }

  @Test
  void whatIsTypedIsSavedWhenThePageIsLeftAndOnlyOnce() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var view = new DetailsView(desk);
      view.arrive(new Place.Means());
      var page = new OpenPage(view);
      page.type("means-income", "2500");
      view.leave();
      view.leave();
      assertThat(means(desk).income()).isEqualTo(sum("2500", "USD"));
      assertThat(desk.sent()).hasSize(1);
      return null;
    });
  }

  @Test
  void whatCannotBeReadIsToldAtTheFieldAndStaysThere() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = open(desk);
      enter(page, "means-income", "3.000");
      assertThat(page.text("means-income-problem")).contains("could mean 3 or 3000");
      enter(page, "means-savings", "$3,000");
      assertThat(page.text("means-savings-problem")).startsWith("\"$3,000\" is not a sum");
      enter(page, "means-investable", "-1");
      assertThat(page.text("means-investable-problem")).startsWith("A sum is 0 or more");
      enter(page, "means-dependants", "31");
      assertThat(page.text("means-dependants-problem")).contains("from 0 to 30");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("means-income")).isEqualTo("3.000");
      // A change elsewhere does not wipe it out.
      desk.send(file -> new Change.SetShortlist(file.shortlist(), List.of("kz-neo-nomad-visa")));
      assertThat(page.text("means-income")).isEqualTo("3.000");
      enter(page, "means-income", "3000");
      assertThat(page.text("means-income-problem")).isEmpty();
      assertThat(means(desk).income()).isEqualTo(sum("3000", "USD"));
      return null;
    });
  }

  @Test
  void anEmptyFieldTellsNothingAndZeroIsNobody() throws Exception {
    Fx.run(() -> {
      var desk = desk(Means.UNKNOWN.withIncome(sum("900", "EUR")), Locale.ENGLISH);
      var page = open(desk);
      assertThat(page.text("means-income")).isEqualTo("900");
      enter(page, "means-income", "");
      enter(page, "means-dependants", "0");
      assertThat(means(desk)).isEqualTo(Means.UNKNOWN.withDependants(Optional.of(0)));
      return null;
    });
  }

  @Test
  void theCurrencyUsedLastComesFirst() throws Exception {
    Fx.run(() -> {
      var desk = desk(Means.UNKNOWN.withIncome(sum("900", "EUR")), Locale.ENGLISH);
      choose(open(desk), "means-income-currency", "KZT");
      assertThat(means(desk).income()).isEqualTo(sum("900", "KZT"));
      var again = open(desk);
      assertThat(MeansPartTest.<String>choice(again, "means-savings-currency").getItems())
          .startsWith("KZT")
          .contains("USD", "EUR", "GEL")
          .doesNotHaveDuplicates();
      assertThat(MeansPartTest.<String>choice(again, "means-savings-currency").getValue())
          .isEqualTo("KZT");
      return null;
    });
  }

  @Test
  void whatTheFileHoldsAndTheFormDoesNotOfferIsShownAndKept() throws Exception {
    Fx.run(() -> {
      var held =
          Means.UNKNOWN
              .withIncome(sum("1000.125", "XAF"))
              .withStay(Optional.of(Stay.length("P18M")));
      var desk = desk(held, Locale.ENGLISH);
      var view = new DetailsView(desk);
      view.arrive(new Place.Means());
      var page = new OpenPage(view);
      ComboBox<Optional<Stay.Length>> stay = choice(page, "means-stay");
      assertThat(stay.getConverter().toString(stay.getValue())).isEqualTo("18 months");
      assertThat(MeansPartTest.<String>choice(page, "means-income-currency").getValue())
          .isEqualTo("XAF");
      view.leave();
      assertThat(desk.sent()).isEmpty();
      assertThat(means(desk)).isEqualTo(held);
      return null;
    });
  }

  @Test
  void whatFollowsIsCountedAtOnceAndLeadsToTheComparison() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = open(desk);
      enter(page, "means-income", "3000");
      assertThat(page.text("means-follows"))
          .matches("129 programs: \\d+ meets? .*, \\d+ falls? short, \\d+ depends? on .*");
      var before = page.text("means-follows");
      enter(page, "means-income", "300");
      assertThat(page.text("means-follows")).isNotEqualTo(before);
      page.fire("means-compare");
      assertThat(desk.opened()).containsExactly(new Place.Compare());
      return null;
    });
  }

  @Test
  void inRussianACommaIsBeforeTheCents() throws Exception {
    Fx.run(() -> {
      var desk = desk(Means.UNKNOWN, Locale.of("ru"));
      var page = open(desk);
      enter(page, "means-income", "3000,50");
      assertThat(means(desk).income()).isEqualTo(sum("3000.50", "USD"));
      enter(page, "means-savings", "3,000");
      assertThat(page.text("means-savings-problem")).contains("может значить 3 или 3000");
      return null;
    });
  }

  @Test
  void whatCouldNotBeSavedStaysTyped() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = open(desk);
      desk.fail();
      enter(page, "means-income", "3000");
      assertThat(page.text("means-income")).isEqualTo("3000");
      return null;
    });
  }
}
