package app.qadam.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.Sample;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.Stay;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of Plan B. */
class PlanBViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final String NEO = "kz-neo-nomad-visa";

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests desk(CaseFile file) {
    return new DeskForTests(file, TODAY, Locale.ENGLISH);
  }

  private static OpenPage open(DeskForTests desk) {
    return new OpenPage(new PlanBView(desk));
  }

  private static CaseFile answeredNo(String requirement) {
    return new Change.AnswerQuestion(requirement, Optional.empty(), Optional.of(Reply.NO))
        .applyTo(CaseFile.EMPTY);
  }

  private static List<String> shortlist(DeskForTests desk) {
    return desk.situation().get().file().shortlist();
  }

  @Test
  void withNothingInTheWayItIsThereInCaseAndAsksForTheFigures() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = open(desk);
      assertThat(page.texts())
          .contains("Just in case", "The nearest programs")
          .contains("Kazakhstan · same country, kind: Nomad and IT")
          .anyMatch(text -> text.startsWith("First those of the same country"));
      page.fire("plan-b-means");
      page.fire("plan-b-table");
      page.fire("plan-b-side");
      assertThat(desk.opened())
          .containsExactly(new Place.Means(), new Place.Compare(), new Place.SideBySide());
      return null;
    });
  }

  @Test
  void aRefusalIsToldAndLeadsToItsStep() throws Exception {
    Fx.run(() -> {
      var desk = desk(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY));
      desk.send(file ->
          new Change.RecordEvent(
              new RecordedEvent(
                  file.nextEventId(),
                  EventType.HUB_REFUSED,
                  LocalDate.of(2026, 12, 20),
                  Optional.empty())));
      var page = open(desk);
      assertThat(page.texts())
          .contains("Astana Hub review: refused on Sun 20 Dec 2026")
          .doesNotContain("Just in case");
      page.fire("plan-b-stage");
      assertThat(desk.opened()).containsExactly(new Place.OfStage(Stage.HUB_REVIEW));
      return null;
    });
  }

  @Test
  void whatDoesNotFitIsNamedAndItsKindsOfProgramsStandInTheTable() throws Exception {
    Fx.run(() -> {
      var desk = desk(answeredNo("it-specialty"));
      var page = open(desk);
      assertThat(page.texts())
          .contains("As things stand, this does not fit:")
          .contains("As far as the table tells, these programs do not ask about it.");
      page.fire("plan-b-eligibility");
      page.fire("plan-b-table");
      assertThat(desk.opened().getFirst()).isEqualTo(new Place.Eligibility());
      assertThat(desk.opened().getLast())
          .isInstanceOfSatisfying(
              Place.Programs.class,
              programs ->
                  assertThat(programs.filter().kinds()).doesNotContain(ProgramKind.NOMAD_AND_IT));
      return null;
    });
  }

  @Test
  void whatIsMissingIsToldWithTheFigures() throws Exception {
    Fx.run(() -> {
      var little = Optional.of(new Amount(BigDecimal.valueOf(100), "USD"));
      var stay = Optional.of(Stay.length("P10Y"));
      var desk = desk(answeredNo("it-specialty"));
      desk.send(file ->
          new Change.SetMeans(
              Means.UNKNOWN, new Means(little, little, little, Optional.of(1), stay)));
      assertThat(open(desk).texts())
          .anyMatch(text -> text.startsWith("Short by "))
          .anyMatch(text -> text.matches(".* is asked for; you told \\$100, so .* is missing"))
          .noneMatch(text -> text.startsWith("Investment: not stated"));
      return null;
    });
  }

  @Test
  void aProgramIsAddedToTheComparisonAndTakenAwayAgain() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = open(desk);
      var add = page.find(ToggleButton.class, "plan-b-add-" + NEO);
      add.fire();
      assertThat(shortlist(desk)).containsExactly(NEO);
      assertThat(add.getText()).isEqualTo("In the comparison");
      assertThat(add.getAccessibleText()).isEqualTo("Take away: Neo Nomad Visa, Kazakhstan");
      assertThat(page.find(ToggleButton.class, add.getId())).as("the row stays").isSameAs(add);
      add.fire();
      assertThat(shortlist(desk)).isEmpty();
      assertThat(add.isSelected()).isFalse();
      return null;
    });
  }

  @Test
  void aFullComparisonSaysSoUntilThereIsRoom() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      desk.send(file -> new Change.SetShortlist(List.of(), List.of("a", "b", "c", "d")));
      var page = open(desk);
      var add = page.find(ToggleButton.class, "plan-b-add-" + NEO);
      add.fire();
      assertThat(shortlist(desk)).doesNotContain(NEO);
      assertThat(add.isSelected()).isFalse();
      assertThat(page.text("plan-b-full-" + NEO))
          .isEqualTo(
              "Three more fit beside your application. Take one away to add \"Neo Nomad Visa\".");
      desk.send(file -> new Change.SetShortlist(file.shortlist(), List.of("a")));
      assertThat(page.text("plan-b-full-" + NEO)).isEmpty();
      return null;
    });
  }

  @Test
  void thePapersAreSortedByTheirUseElsewhere() throws Exception {
    Fx.run(() -> {
      var page = open(desk(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY)));
      assertThat(page.has("plan-b-paper-passport")).isTrue();
      assertThat(page.texts())
          .contains("Papers that serve again", "Of no use elsewhere")
          .anyMatch(text -> text.startsWith("Good until"))
          .anyMatch(text -> text.startsWith("The table does not tell which papers"));
      return null;
    });
  }

  @Test
  void theTableShowsWhatPlanBWantsUntilAnotherChoiceIsMade() throws Exception {
    Fx.run(() -> {
      var desk = desk(answeredNo("it-specialty"));
      open(desk).fire("plan-b-table");
      var table = new CompareView(desk);
      var page = new OpenPage(table);
      int all = desk.situation().get().facts().programs().size();
      table.arrive(desk.opened().getLast());
      assertThat(page.texts())
          .contains("Filters (1)")
          .noneMatch(text -> text.startsWith(all + " of " + all + " · "));
      page.fire("filter-without-kinds");
      assertThat(page.texts()).anyMatch(text -> text.startsWith(all + " of " + all + " · "));
      return null;
    });
  }
}
