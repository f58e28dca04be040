package app.qadam.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.draw.DotChart;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SideBySideViewTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 14);
  private static final String NEO = "kz-neo-nomad-visa";
  private static final String GEORGIA = "ge-it-residence-permit";
  private static final String MALAYSIA = "my-de-rantau-nomad-pass";
  private static final String JAPAN = "jp-digital-nomad-visa";
  private static final String OWN = "your application";

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests desk(String... chosen) {
    return new DeskForTests(CaseFile.EMPTY.withShortlist(List.of(chosen)), TODAY, Locale.ENGLISH);
  }

  private static Means earning(long amount) {
    return new Means(
        Optional.of(new Amount(BigDecimal.valueOf(amount), "USD")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String fit(OpenPage page, String program) {
    return page.text("side-fit-" + program);
  }

  @Test
  void theOwnApplicationStandsFirstThoughNobodyChoseItAndCannotBeTakenAway() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new SideBySideView(desk(NEO)));
      assertThat(page.texts()).contains("Digital Nomad Residency", OWN, "Neo Nomad Visa");
      assertThat(page.has("side-remove-" + NEO)).isTrue();
      assertThat(page.has("side-remove-kz-digital-nomad-residency")).isFalse();
      return null;
    });
  }

  @Test
  void theCrossTakesAProgramAwayUntilNoneIsLeftToCompare() throws Exception {
    Fx.run(() -> {
      var desk = desk(NEO, GEORGIA);
      var page = new OpenPage(new SideBySideView(desk));
      var cross = page.find(Button.class, "side-remove-" + GEORGIA);
      assertThat(cross.getAccessibleText()).contains("IT Residence Permit", "Georgia");
      cross.requestFocus();
      page.fire("side-remove-" + GEORGIA);
      assertThat(desk.situation().get().file().shortlist()).containsExactly(NEO);
      var next = page.find(Button.class, "side-remove-" + NEO);
      assertThat(next.getScene().getFocusOwner()).isEqualTo(next);
      page.fire("side-remove-" + NEO);
      assertThat(page.texts()).anyMatch(text -> text.startsWith("Choose one to three programs"));
      page.fire("side-choose");
      assertThat(desk.opened()).containsExactly(new Place.Compare());
      return null;
    });
  }

  @Test
  void fourOthersOfAnOlderFileAllStandThereWithASentence() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new SideBySideView(desk(NEO, GEORGIA, MALAYSIA, JAPAN)));
      assertThat(page.has("side-crowded")).isTrue();
      assertThat(page.texts()).doesNotContain(OWN);
      page.fire("side-remove-" + JAPAN);
      assertThat(page.has("side-crowded")).isFalse();
      assertThat(page.texts()).contains(OWN);
      return null;
    });
  }

  @Test
  void aProgramThatIsNoLongerInTheTableIsNamedAndCanBeTakenAway() throws Exception {
    Fx.run(() -> {
      var desk = desk(NEO, "zz-gone");
      var page = new OpenPage(new SideBySideView(desk));
      assertThat(page.texts()).anyMatch(text -> text.contains("no longer in the table: zz-gone"));
      page.fire("side-remove-zz-gone");
      assertThat(desk.situation().get().file().shortlist()).containsExactly(NEO);
      return null;
    });
  }

  @Test
  void forYouFollowsTheMeansAtOnceWithItsFiguresForTheKeyboard() throws Exception {
    Fx.run(() -> {
      var desk = desk(NEO);
      var page = new OpenPage(new SideBySideView(desk));
      page.fire("side-fit-" + NEO);
      assertThat(desk.opened()).containsExactly(new Place.Means());
      desk.send(file -> new Change.SetMeans(Means.UNKNOWN, earning(2_500)));
      assertThat(fit(page, NEO)).isEqualTo("Short by $500 / month");
      var pill = page.find(Labeled.class, "side-fit-" + NEO);
      assertThat(pill.isFocusTraversable()).isTrue();
      assertThat(pill.getTooltip().getText()).contains("$3,000", "$2,500");
      assertThat(page.texts()).contains("Your income  $2,500");
      desk.send(file -> new Change.SetMeans(earning(2_500), earning(4_000)));
      assertThat(fit(page, NEO)).isEqualTo("Meets what is listed");
      return null;
    });
  }

  @Test
  void sumsFollowTheRatesAndTheCurrency() throws Exception {
    Fx.run(() -> {
      var desk = desk(JAPAN);
      var view = new SideBySideView(desk);
      var page = new OpenPage(view);
      var rate = new OwnRate("JPY", BigDecimal.valueOf(100), TODAY, Optional.empty());
      desk.send(file -> new Change.SetRate(Optional.empty(), Optional.of(rate)));
      assertThat(page.texts())
          .contains("¥10,000,000 / year", "in USD a month", "≈ $8,333")
          .anyMatch(text -> text.endsWith("Your own rates go before them."));
      desk.remember("compare.currency", "KZT");
      view.arrive(new Place.SideBySide());
      assertThat(page.texts()).contains("in KZT a month").doesNotContain("in USD a month");
      desk.remember("compare.currency", "printed");
      view.arrive(new Place.SideBySide());
      assertThat(page.texts()).contains("¥10,000,000 / year", "in USD a month", "≈ $8,333");
      return null;
    });
  }

  @Test
  void onlyDifferencesIsRememberedAndHidesWhatIsTheSame() throws Exception {
    Fx.run(() -> {
      var desk = desk(NEO);
      var page = new OpenPage(new SideBySideView(desk));
      assertThat(page.texts()).contains("Shortest stay");
      page.fire("side-differences");
      assertThat(page.texts())
          .doesNotContain("Shortest stay")
          .contains("Longest stay")
          .anyMatch(text -> text.contains("do not differ"));
      assertThat(new OpenPage(new SideBySideView(desk)).texts()).doesNotContain("Shortest stay");
      return null;
    });
  }

  @Test
  void theBestOfARowHasASignBesideItsColour() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new SideBySideView(desk(NEO)));
      var best =
          page.find(Pane.class, "side-grid").lookupAll(".best .label").stream()
              .filter(Labeled.class::isInstance)
              .map(Labeled.class::cast)
              .toList();
      assertThat(best).isNotEmpty().allMatch(label -> label.getGraphic() != null);
      assertThat(page.texts()).anyMatch(text -> text.startsWith("The star marks the best"));
      return null;
    });
  }

  @Test
  void theTextSaysTheSameAsTheChartAndTurnsBack() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new SideBySideView(desk(NEO)));
      page.fire("income-strip-turn");
      ListView<?> list = page.find(ListView.class, "income-strip-list");
      assertThat(list.getItems().size()).isEqualTo(stated());
      assertThat(page.has("income-strip")).isFalse();
      assertThat(page.text("income-strip-turn")).isEqualTo("Show as chart");
      page.fire("income-strip-copy");
      assertThat(page.text("income-strip-copy")).isEqualTo("Copied");
      page.fire("income-strip-turn");
      assertThat(page.find(DotChart.class, "income-strip").isFocusTraversable()).isTrue();
      return null;
    });
  }

  private static int stated() {
    return Incomes.of(FACTS.catalogue(), FACTS.rates(), "USD").stated().size();
  }

  @Test
  void theChartsAreSavedTwiceAsSharpWithTheirTitleAndDates() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      var desk = desk(NEO, GEORGIA);
      Fx.run(() -> {
        var page = new SideBySideView(desk);
        var root = new StackPane(page.root());
        var scene = new Scene(root, 900, 600);
        theme.dress(scene, 100);
        root.applyCss();
        root.layout();
        fire(root, "income-strip-png");
        fire(root, "stay-chart-png");
        return null;
      });
      var strip = read(desk.files().saved("Income asked, in USD a month.png"));
      var stays = read(desk.files().saved("Longest stay and income asked, in USD a month.png"));
      assertThat(strip.getWidth()).isGreaterThanOrEqualTo(2 * 560);
      assertThat(stays.getHeight()).isGreaterThan(strip.getHeight());
      for (BufferedImage picture : List.of(strip, stays)) {
        int ground = picture.getRGB(1, 1);
        assertThat(ground).isEqualTo(theme == Theme.LIGHT ? 0xffffffff : 0xff18212a);
        assertThat(inked(picture, 0, 100)).as("title").isGreaterThan(500);
        assertThat(inked(picture, picture.getHeight() - 100, picture.getHeight()))
            .as("dates")
            .isGreaterThan(500);
        assertThat(colours(picture)).as("colours").hasSizeGreaterThan(20);
      }
    }
  }

  private static void fire(Node root, String id) {
    ((Button) root.lookup("#" + id)).fire();
  }

  private static BufferedImage read(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int inked(BufferedImage picture, int top, int bottom) {
    int ground = picture.getRGB(1, 1);
    int inked = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        inked += picture.getRGB(x, y) == ground ? 0 : 1;
      }
    }
    return inked;
  }

  private static Set<Integer> colours(BufferedImage picture) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours;
  }
}
