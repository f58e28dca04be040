package app.qadam.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.compare.Incomes.Asking;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.draw.ChartCard;
import app.qadam.desktop.kit.draw.DotChart;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.program.MadeUp;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
  private static final Incomes INCOMES = Incomes.of(FACTS.catalogue(), FACTS.rates(), "USD");
  private static final ChartWords WORDS =
      new ChartWords(TEXTS, new ProgramWords(FACTS, TEXTS), "USD");

  @BeforeAll
  static void start() throws Exception {
    Fx.start();
    Fx.run(() -> {
      Theme.loadFonts();
      return null;
    });
  }

  private static Pane laidOut(DotChart chart, double width) {
    var root = new Pane(chart);
    Theme.LIGHT.dress(new Scene(root), 100);
    root.applyCss();
    chart.resize(width, chart.prefHeight(width));
    chart.layout();
    return root;
  }

  private static void press(DotChart chart, KeyCode code) {
    Event.fireEvent(
        chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static DotChart strip(Incomes incomes, Set<String> chosen, Optional<BigDecimal> own) {
    return IncomeStrip.of(incomes, chosen, own, WORDS, "Summary.");
  }

  private static DotChart stays(Incomes incomes, Set<String> chosen, Optional<BigDecimal> own) {
    return StayChart.of(incomes, chosen, own, WORDS, "Summary.");
  }

  private static long circles(DotChart chart) {
    return chart.getChildrenUnmodifiable().stream()
        .filter(node -> node.getStyleClass().contains("chart-dot"))
        .count();
  }

  /** Programs from one end of the scale to the other, neighbours among them. */
  private static List<String> sample() {
    var stated = INCOMES.stated().stream().map(asking -> asking.program().id()).toList();
    List<String> sample = new ArrayList<>(stated.subList(0, 3));
    sample.addAll(stated.subList(stated.size() / 2, stated.size() / 2 + 3));
    sample.addAll(stated.subList(stated.size() - 2, stated.size()));
    return sample;
  }

  /** The applicant's own with one and with three others. */
  private static List<Set<String>> choices() {
    var sample = sample();
    List<Set<String>> choices = new ArrayList<>();
    for (int i = 0; i < sample.size(); i++) {
      choices.add(Set.of(Program.DIGITAL_NOMAD_RESIDENCY, sample.get(i)));
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < j; k++) {
          choices.add(
              Set.of(Program.DIGITAL_NOMAD_RESIDENCY, sample.get(i), sample.get(j), sample.get(k)));
        }
      }
    }
    return choices;
  }

  private static void assertNoNamesTouch(DotChart chart, double width, int expected) {
    laidOut(chart, width);
    var names =
        chart.getChildrenUnmodifiable().stream()
            .filter(node -> node.getStyleClass().contains("chart-name"))
            .map(Node::getBoundsInParent)
            .toList();
    assertThat(names).hasSize(expected);
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      assertThat(name.getMinX()).isNotNegative();
      assertThat(name.getMinY()).isNotNegative();
      assertThat(name.getMaxX()).isLessThanOrEqualTo(width + .5);
      assertThat(names.subList(0, i)).noneMatch(other -> overlap(name, other));
    }
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return one.getMinX() < other.getMaxX()
        && other.getMinX() < one.getMaxX()
        && one.getMinY() < other.getMaxY()
        && other.getMinY() < one.getMaxY();
  }

  @Test
  void noNameTouchesAnotherWhateverIsChosen() throws Exception {
    Fx.run(() -> {
      var own = Optional.of(BigDecimal.valueOf(3_000));
      for (Set<String> chosen : choices()) {
        for (double width : new double[] {560, 960}) {
          // The applicant's program asks for no minimum, so it has no place on the strip.
          assertNoNamesTouch(strip(INCOMES, chosen, own), width, chosen.size());
          assertNoNamesTouch(stays(INCOMES, chosen, own), width, chosen.size() + 1);
        }
      }
      return null;
    });
  }

  @Test
  void theArrowKeysGoFromDotToDotAndSayWhatIsUnderTheMark() throws Exception {
    Fx.run(() -> {
      var chart = strip(INCOMES, Set.of("kz-neo-nomad-visa"), Optional.empty());
      laidOut(chart, 960);
      assertThat(chart.isFocusTraversable()).isTrue();
      assertThat(chart.getAccessibleText()).isEqualTo("Summary.");
      long dots = circles(chart);
      List<String> said = new ArrayList<>();
      for (int i = 0; i < dots; i++) {
        press(chart, KeyCode.RIGHT);
        said.add(chart.said().get());
      }
      assertThat(said).doesNotHaveDuplicates().anyMatch(one -> one.contains("Neo Nomad Visa"));
      assertThat(said.getFirst()).startsWith("$");
      assertThat(chart.getAccessibleText()).isEqualTo(said.getLast());
      press(chart, KeyCode.RIGHT);
      assertThat(chart.said().get()).isEqualTo(said.getLast());
      press(chart, KeyCode.HOME);
      assertThat(chart.said().get()).isEqualTo(said.getFirst());
      return null;
    });
  }

  @Test
  void upGoesToALongerStayAndDownToAShorterOne() throws Exception {
    Fx.run(() -> {
      var chart = stays(INCOMES, Set.of(), Optional.empty());
      laidOut(chart, 960);
      press(chart, KeyCode.HOME);
      var first = chart.said().get();
      press(chart, KeyCode.UP);
      assertThat(chart.said().get()).isNotEqualTo(first);
      for (int i = 0; i < 30; i++) {
        press(chart, KeyCode.UP);
      }
      assertThat(chart.said().get()).contains("longest stay permanent");
      for (int i = 0; i < 30; i++) {
        press(chart, KeyCode.DOWN);
      }
      assertThat(chart.said().get()).contains("longest stay 6 months");
      return null;
    });
  }

  @Test
  void theMouseSaysTheSameAndNamesTwelveAtMost() throws Exception {
    Fx.run(() -> {
      var incomes = Incomes.of(MadeUp.catalogue(20_000, 5), FACTS.rates(), "USD");
      var chart = stays(incomes, Set.of(), Optional.empty());
      laidOut(chart, 960);
      press(chart, KeyCode.HOME);
      assertThat(chart.said().get().split(";")).hasSize(ChartWords.NAMED + 1);
      assertThat(chart.said().get()).containsPattern("; and \\d+ more$").startsWith("No minimum");
      return null;
    });
  }

  @Test
  void withAHundredThousandProgramsThereAreAFewHundredNodes() throws Exception {
    Fx.run(() -> {
      var incomes = Incomes.of(MadeUp.catalogue(100_000, 9), FACTS.rates(), "USD");
      var chosen = Set.of("p1", "p2", "p3", "p4");
      assertThat(strip(incomes, chosen, Optional.empty()).getChildrenUnmodifiable())
          .hasSizeLessThan(300);
      assertThat(stays(incomes, chosen, Optional.empty()).getChildrenUnmodifiable())
          .hasSizeLessThan(600);
      return null;
    });
  }

  @Test
  void moreProgramsMakeALargerDot() throws Exception {
    Fx.run(() -> {
      var incomes = Incomes.of(MadeUp.catalogue(2_000, 5), FACTS.rates(), "USD");
      var radii =
          stays(incomes, Set.of(), Optional.empty()).getChildrenUnmodifiable().stream()
              .filter(node -> node.getStyleClass().contains("chart-dot"))
              .map(node -> ((Circle) node).getRadius())
              .toList();
      assertThat(radii).contains(4.0).anyMatch(radius -> radius > 6).allMatch(r -> r <= 11);
      return null;
    });
  }

  @Test
  void aSavedPictureHoldsTheSentencesBelowTheChart() throws Exception {
    Fx.run(() -> {
      int without = savedHeight(List.of());
      int with = savedHeight(List.of("Japan is not on the line.", "3 ask for savings."));

      // Two lines of small text, twice as sharp as on the screen.
      assertThat(with - without).isGreaterThan(2 * 2 * 12);
      return null;
    });
  }

  private static int savedHeight(List<String> notes) throws IOException {
    var desk = new DeskForTests(CaseFile.EMPTY, LocalDate.of(2026, 11, 22), Locale.ENGLISH);
    var card = new ChartCard<Asking>(desk, "chart");
    var root = new Pane(card.node());
    Theme.LIGHT.dress(new Scene(root), 100);
    card.show(
        new ChartCard.Content<>(
            "Incomes",
            () -> strip(INCOMES, Set.of(), Optional.empty()),
            notes,
            "Today.",
            List::of,
            Asking::toString));
    ((Button) root.lookup("#chart-png")).fire();
    return ImageIO.read(new ByteArrayInputStream(desk.files().saved("Incomes.png"))).getHeight();
  }
}
