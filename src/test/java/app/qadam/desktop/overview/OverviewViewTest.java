package app.qadam.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.draw.Chart;
import app.qadam.desktop.kit.draw.ChartTurn;
import app.qadam.desktop.kit.draw.Mark;
import app.qadam.desktop.kit.draw.StageMap;
import app.qadam.desktop.kit.draw.Timeline;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Sample;
import app.qadam.model.plan.StagePlan;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverviewViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests sample(Locale language) {
    return new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, language);
  }

  @Test
  void theArrivalIsSaidFromTheUsualToTheLatestDay() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new OverviewView(sample(Locale.ENGLISH)));
      assertThat(page.text("overview-expected"))
          .contains("about 20 Feb 2027")
          .contains("9 Apr 2027 or later");
      return true;
    });
  }

  @Test
  void theTimelineIsToldInWords() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new OverviewView(sample(Locale.ENGLISH)));
      assertThat(page.find(Timeline.class, "timeline").getAccessibleText())
          .contains("Get IIN and EDS: ")
          .contains("Travel to Kazakhstan: usually over by Sat 20 Feb 2027")
          .contains("Astana Hub's review: Thu 14 Jan 2027")
          .contains("Today: Sun 27 Dec 2026");
      return true;
    });
  }

  @Test
  void aDeadlineOnTheTimelineLeadsToItsPage() throws Exception {
    Fx.run(() -> {
      var desk = sample(Locale.ENGLISH);
      new OpenPage(new OverviewView(desk)).fire("timeline-review");
      assertThat(desk.opened()).containsExactly(new Place.Deadlines(Optional.of("review")));
      return true;
    });
  }

  @Test
  void theStageMapSaysHowEveryStageStandsAndEnterOpensIt() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var desk = sample(language);
        var map = new OpenPage(new OverviewView(desk)).find(StageMap.class, "stage-map");
        var stages = desk.situation().get().plan().stages();
        assertThat(map.marks()).hasSameSizeAs(stages);
        for (StagePlan stage : stages) {
          press(map, KeyCode.RIGHT);
          assertThat(map.getAccessibleText())
              .contains(
                  desk.texts().of(desk.situation().get().facts().guide(stage.stage()).title()))
              .contains(desk.texts().get("status." + stage.status().id()));
          press(map, KeyCode.ENTER);
        }
        assertThat(desk.opened())
            .containsExactlyElementsOf(
                stages.stream().map(stage -> new Place.OfStage(stage.stage())).toList());
        return true;
      });
    }
  }

  @Test
  void theTimelineAsTextHasALineForEveryBarEveryDeadlineAndToday() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var page = new OpenPage(new OverviewView(sample(language)));
        var timeline = page.find(Timeline.class, "timeline");
        int drawn =
            timeline.lookupAll(".bar-label").size()
                + timeline.lookupAll(".time-mark").size()
                + timeline.lookupAll(".today-tag").size();
        assertThat(ChartTurn.text(timeline).lines()).hasSize(drawn).noneMatch(String::isBlank);
        page.fire("timeline-turn");
        assertThat(page.has("timeline")).isFalse();
        assertThat(page.texts())
            .containsAll(timeline.marks().stream().map(Mark::name).toList())
            .containsAll(timeline.marks().stream().map(mark -> mark.value().get()).toList());
        page.fire("timeline-turn");
        assertThat(page.has("timeline")).isTrue();
        return true;
      });
    }
  }

  private static void press(Chart chart, KeyCode code) {
    Event.fireEvent(
        chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void wordsOnTheTimelineNeitherTouchNorLeaveItAtAnyWidth() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      for (double width : List.of(520.0, 600.0, 740.0, 910.0)) {
        Fx.run(() -> {
          var page = new OpenPage(new OverviewView(sample(language)));
          var timeline = page.find(Timeline.class, "timeline");
          timeline.resize(width, timeline.prefHeight(width));
          timeline.layout();
          var words =
              timeline.getChildren().stream()
                  .filter(node -> node instanceof Label || node instanceof Text)
                  .filter(Node::isVisible)
                  .filter(node -> !node.getStyleClass().contains("today-tag"))
                  .toList();
          assertThat(words).hasSizeGreaterThan(8);
          for (Node one : words) {
            assertThat(one.getBoundsInParent().getMinX()).isNotNegative();
            assertThat(one.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width + 1);
            for (Node other : words) {
              assertThat(!one.equals(other) && one.getBoundsInParent().intersects(inner(other)))
                  .as(said(one) + " and " + said(other))
                  .isFalse();
            }
          }
          return true;
        });
      }
    }
  }

  private static String said(Node words) {
    return words instanceof Label label ? label.getText() : ((Text) words).getText();
  }

  private static Bounds inner(Node node) {
    var bounds = node.getBoundsInParent();
    return new BoundingBox(
        bounds.getMinX() + 1,
        bounds.getMinY() + 4,
        Math.max(0, bounds.getWidth() - 2),
        Math.max(0, bounds.getHeight() - 8));
  }
}
