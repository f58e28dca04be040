package app.qadam.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StageViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests sample() {
    return new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, Locale.ENGLISH);
  }

  private static DeskForTests empty() {
    return new DeskForTests(CaseFile.EMPTY, TODAY, Locale.ENGLISH);
  }

  @Test
  void aDecisionIsRecordedWithItsDay() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.type("record-date", "20.12.2026");
      page.fire("record-save");
      assertThat(desk.sent())
          .containsExactly(
              new Change.RecordEvent(
                  new RecordedEvent(
                      4, EventType.HUB_APPROVED, LocalDate.of(2026, 12, 20), Optional.empty())));
      assertThat(page.text("record-date")).isEmpty();
      assertThat(page.text("stage-status")).isEqualTo("Done");
      return true;
    });
  }

  @Test
  void aSecondPressOfADoubleClickRecordsNothingAndSaysNothing() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.type("record-date", "20.12.2026");
      page.fire("record-save");
      page.fire("record-save");
      assertThat(desk.sent()).hasSize(1);
      assertThat(page.text("record-date-problem")).isEmpty();
      return true;
    });
  }

  @Test
  void aDecisionBeforeTheApplicationIsToldAtTheFieldAndNothingIsRecorded() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.type("record-date", "1 Nov 2026");
      page.fire("record-save");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("record-date-problem"))
          .contains("would be before")
          .contains("Mon 30 Nov 2026");
      assertThat(page.text("record-date")).isEqualTo("1 Nov 2026");
      return true;
    });
  }

  @Test
  void whatIsNoDateIsToldAndKept() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.fire("record-save");
      assertThat(page.text("record-date-problem")).contains("Enter the day");
      page.type("record-date", "31.02.2027");
      page.fire("record-save");
      assertThat(page.text("record-date-problem")).contains("31.02.2027");
      assertThat(page.text("record-date")).isEqualTo("31.02.2027");
      page.type("record-date", "1.1.1970");
      page.fire("record-save");
      assertThat(page.text("record-date-problem")).contains("too far off");
      assertThat(desk.sent()).isEmpty();
      return true;
    });
  }

  @Test
  void aSubmissionNeedsANumberOrTheWordThatNoneWasGiven() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_APPLICATION, desk));
      page.type("record-date", "26 Dec 2026");
      page.fire("record-save");
      assertThat(page.text("record-reference-problem")).contains("No number was given");
      assertThat(desk.sent()).isEmpty();
      page.find(CheckBox.class, "record-no-number").setSelected(true);
      page.fire("record-save");
      assertThat(desk.sent()).hasSize(1);
      return true;
    });
  }

  @Test
  void aHandInWithThingsMissingNeedsAReasonWhichIsKept() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = new OpenPage(new StageView(Stage.HUB_APPLICATION, desk));
      page.type("record-date", "30 Nov 2026");
      page.type("record-reference", "AH-1");
      page.fire("record-save");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.texts())
          .anyMatch(text -> text.endsWith("things are missing before you hand this in"))
          .anyMatch(text -> text.startsWith("Motivation letter: Not started"));
      page.type("record-reason", "They took it without");
      page.fire("record-save");
      assertThat(desk.sent()).hasSize(1);
      var file = desk.situation().get().file();
      assertThat(file.has(EventType.HUB_SUBMITTED)).isTrue();
      assertThat(file.overrides().get(Stage.HUB_APPLICATION))
          .extracting(override -> override.reason())
          .isEqualTo("They took it without");
      return true;
    });
  }

  @Test
  void aNumberIsKeptWhenTheBoxThatDeniesItIsOutOfSight() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.EGOV, desk));
      page.find(ToggleButton.class, "event-egov-submitted").fire();
      page.find(CheckBox.class, "record-no-number").setSelected(true);
      page.find(ToggleButton.class, "event-egov-approved").fire();
      page.type("record-date", "20 Dec 2026");
      page.type("record-reference", "E-12");
      page.fire("record-save");
      assertThat(
              desk.situation()
                  .get()
                  .file()
                  .last(EventType.EGOV_APPROVED)
                  .flatMap(RecordedEvent::reference))
          .contains("E-12");
      return true;
    });
  }

  @Test
  void aDayThatIsStillAheadIsToldAtTheField() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.type("record-date", "28 Dec 2026");
      page.fire("record-save");
      assertThat(page.text("record-date-problem")).contains("still ahead");
      assertThat(desk.sent()).isEmpty();
      return true;
    });
  }

  @Test
  void anUntouchedFormDoesNotYetAskForAReason() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new StageView(Stage.HUB_APPLICATION, empty()));
      assertThat(page.has("record-reason")).isFalse();
      page.type("record-date", "30 Nov 2026");
      assertThat(page.has("record-reason")).isTrue();
      return true;
    });
  }

  @Test
  void aRecordedEventIsCorrectedInTheSameForm() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_APPLICATION, desk));
      page.fire("change-3");
      assertThat(page.text("record-reference")).isEqualTo("AH-2026-11830");
      page.type("record-date", "1 Dec 2026");
      page.fire("record-save");
      assertThat(desk.sent())
          .singleElement()
          .isInstanceOfSatisfying(
              Change.CorrectEvent.class,
              change -> assertThat(change.to().date()).isEqualTo(LocalDate.of(2026, 12, 1)));
      return true;
    });
  }

  @Test
  void aRecordedEventIsTakenAway() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_APPLICATION, desk));
      page.fire("remove-3");
      assertThat(desk.situation().get().file().has(EventType.HUB_SUBMITTED)).isFalse();
      return true;
    });
  }

  @Test
  void whatIsTypedStaysWhenSomethingElseChanges() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.find(ToggleButton.class, "event-hub-refused").fire();
      page.type("record-date", "24 Dec 2026");
      page.type("record-reference", "half of a num");
      desk.send(file -> new Change.SetShortlist(file.shortlist(), List.of()));
      assertThat(page.text("record-date")).isEqualTo("24 Dec 2026");
      assertThat(page.text("record-reference")).isEqualTo("half of a num");
      assertThat(page.find(ToggleButton.class, "event-hub-refused").isSelected()).isTrue();
      return true;
    });
  }

  @Test
  void whatIsTypedStaysWhenItCannotBeSaved() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      desk.fail();
      page.type("record-date", "24 Dec 2026");
      page.type("record-reference", "D-5");
      page.fire("record-save");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("record-date")).isEqualTo("24 Dec 2026");
      assertThat(page.text("record-reference")).isEqualTo("D-5");
      return true;
    });
  }

  @Test
  void aNoteIsSavedWhenThePageIsLeft() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var view = new StageView(Stage.EGOV, desk);
      var page = new OpenPage(view);
      page.find(TextArea.class, "stage-note").setText("Ask for the consulate's stamp");
      view.leave();
      assertThat(desk.sent())
          .containsExactly(new Change.WriteNote(Stage.EGOV, "", "Ask for the consulate's stamp"));
      view.leave();
      assertThat(desk.sent()).hasSize(1);
      return true;
    });
  }

  @Test
  void aStageThatCannotStartSaysWhyAndLeadsThere() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = new OpenPage(new StageView(Stage.EGOV, desk));
      assertThat(page.text("stage-status")).isEqualTo("Cannot start yet");
      page.fire("stage-previous");
      assertThat(desk.opened()).containsExactly(new Place.OfStage(Stage.PETITION));
      return true;
    });
  }

  @Test
  void everyStageHasAllItsTextsInEveryLanguage() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      for (Stage stage : Stage.values()) {
        Fx.run(() -> {
          var desk = new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, language);
          var page = new OpenPage(new StageView(stage, desk));
          assertThat(page.texts()).noneMatch(text -> text.matches(".*\\[[a-z.-]+].*"));
          return true;
        });
      }
    }
  }

  private static DeskForTests refused(Stage stage) {
    var desk = sample();
    if (stage == Stage.HUB_REVIEW) {
      record(desk, EventType.HUB_REFUSED, LocalDate.of(2026, 12, 20));
    } else {
      record(desk, EventType.HUB_APPROVED, LocalDate.of(2026, 12, 10));
      record(desk, EventType.PETITION_ISSUED, LocalDate.of(2026, 12, 12));
      record(desk, EventType.EGOV_SUBMITTED, LocalDate.of(2026, 12, 14));
      record(desk, EventType.EGOV_REFUSED, LocalDate.of(2026, 12, 20));
    }
    return desk;
  }

  private static void record(DeskForTests desk, EventType type, LocalDate day) {
    desk.send(file ->
        new Change.RecordEvent(
            new RecordedEvent(file.nextEventId(), type, day, Optional.of("N-" + type.id()))));
  }

  private static RecordedEvent last(DeskForTests desk, EventType type) {
    return desk.situation().get().file().last(type).orElseThrow();
  }

  @Test
  void aRefusalIsRecordedWithTheReasonThatWasGiven() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.find(ToggleButton.class, "event-hub-refused").fire();
      page.type("record-date", "20.12.2026");
      page.type("record-said-reason", "Portfolio too short");
      page.fire("record-save");
      assertThat(last(desk, EventType.HUB_REFUSED).note()).contains("Portfolio too short");
      assertThat(page.text("words-4")).isEqualTo("Portfolio too short");
      return true;
    });
  }

  @Test
  void aFurtherSubmissionAsksWhatChangedAndAFirstOneDoesNot() throws Exception {
    Fx.run(() -> {
      var first = new OpenPage(new StageView(Stage.HUB_APPLICATION, sample()));
      assertThat(first.has("record-said-change")).isFalse();
      var desk = refused(Stage.HUB_REVIEW);
      var page = new OpenPage(new StageView(Stage.HUB_APPLICATION, desk));
      page.type("record-date", "26.12.2026");
      page.type("record-reference", "AH-2");
      page.type("record-said-change", "Two more projects");
      page.fire("record-save");
      assertThat(last(desk, EventType.HUB_SUBMITTED).note()).contains("Two more projects");
      return true;
    });
  }

  @Test
  void theReasonOfARefusalCanBeWrittenLater() throws Exception {
    Fx.run(() -> {
      var desk = refused(Stage.HUB_REVIEW);
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.type("words-4", "No proof of skills");
      page.find(TextField.class, "words-4").fireEvent(new ActionEvent());
      assertThat(last(desk, EventType.HUB_REFUSED).note()).contains("No proof of skills");
      assertThat(page.text("words-4")).isEqualTo("No proof of skills");
      return true;
    });
  }

  @Test
  void theWaitAfterARefusalIsUnconfirmedAndTheApplicantsToSet() throws Exception {
    Fx.run(() -> {
      var desk = refused(Stage.HUB_REVIEW);
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      assertThat(page.text("figure-wait-hub")).isEmpty();
      assertThat(page.texts()).contains("value not confirmed");
      assertThat(page.text("attempts-from")).contains("not known").contains("20 Dec 2026");
      page.type("figure-wait-hub", "a month");
      page.find(TextField.class, "figure-wait-hub").fireEvent(new ActionEvent());
      assertThat(page.text("figure-wait-hub-problem")).contains("0 to 730");
      assertThat(page.text("figure-wait-hub")).isEqualTo("a month");
      page.type("figure-wait-hub", "30");
      page.find(TextField.class, "figure-wait-hub").fireEvent(new ActionEvent());
      assertThat(page.text("attempts-from")).contains("19 Jan 2027").contains("not confirmed");
      page.fire("figure-wait-hub-reset");
      assertThat(page.text("figure-wait-hub")).isEmpty();
      assertThat(desk.situation().get().file().planning().days()).doesNotContainKey("wait-hub");
      return true;
    });
  }

  @Test
  void aRefusalLeadsToPlanBAsWell() throws Exception {
    Fx.run(() -> {
      var desk = refused(Stage.HUB_REVIEW);
      new OpenPage(new StageView(Stage.HUB_REVIEW, desk)).fire("attempts-plan-b");
      assertThat(desk.opened()).containsExactly(new Place.PlanB());
      return true;
    });
  }

  @Test
  void papersThatRunOutOnTheNewDatesLeadToTheirValidity() throws Exception {
    Fx.run(() -> {
      var desk = refused(Stage.HUB_REVIEW);
      desk.send(file ->
          new Change.SetPlanning(file.planning(), file.planning().taking(Map.of("wait-hub", 90))));
      var page = new OpenPage(new StageView(Stage.HUB_REVIEW, desk));
      page.fire("attempts-paper-criminal-record");
      assertThat(desk.opened()).containsExactly(new Place.Validity(Optional.of("criminal-record")));
      return true;
    });
  }

  @Test
  void aFailureOfThePortalIsNoRefusal() throws Exception {
    Fx.run(() -> {
      var desk = refused(Stage.EGOV);
      record(desk, EventType.EGOV_SUBMITTED, LocalDate.of(2026, 12, 21));
      var page = new OpenPage(new StageView(Stage.EGOV, desk));
      page.find(ToggleButton.class, "event-egov-failed").fire();
      page.type("record-date", "24.12.2026");
      page.type("record-said-failure", "The page froze after signing");
      page.fire("record-save");
      var next = desk.situation().get().plan().next();
      assertThat(desk.texts().say(next.title())).isEqualTo("eGov.kz broke off your application");
      assertThat(desk.texts().say(next.detail())).contains("no refusal");
      assertThat(page.texts())
          .contains("Attempt 1", "Attempt 2", "Refused", "Failed: nothing was decided");
      assertThat(page.text("attempts-from")).contains("Nothing was decided");
      return true;
    });
  }

  @Test
  void thePrintedEndOfAnEdsIsRecordedAndOneBeforeItsIssueIsNot() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = new OpenPage(new StageView(Stage.IIN_AND_EDS, desk));
      page.find(ToggleButton.class, "event-eds-issued").fire();
      page.type("record-date", "1.12.2026");
      page.type("record-until", "30.11.2026");
      page.fire("record-save");
      assertThat(page.text("record-until-problem")).contains("before it was issued");
      page.type("record-until", "one year");
      page.fire("record-save");
      assertThat(page.text("record-until-problem")).contains("one year");
      assertThat(desk.sent()).isEmpty();
      page.type("record-until", "30.11.2027");
      page.fire("record-save");
      assertThat(last(desk, EventType.EDS_ISSUED).until()).contains(LocalDate.of(2027, 11, 30));
      page.fire("change-1");
      assertThat(page.text("record-until")).isEqualTo("30 Nov 2027");
      page.type("record-date", "2.12.2026");
      page.fire("record-save");
      assertThat(last(desk, EventType.EDS_ISSUED).until()).contains(LocalDate.of(2027, 11, 30));
      return true;
    });
  }

  @Test
  void whatComesAfterTheArrivalIsOfferedAfterItAndLeavesTheWayAsItIs() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = new OpenPage(new StageView(Stage.IN_PERSON, desk));
      assertThat(page.find(ToggleButton.class, "event-address-changed").isVisible()).isFalse();
      record(desk, EventType.ARRIVED, LocalDate.of(2026, 12, 20));
      assertThat(page.find(ToggleButton.class, "event-address-changed").isVisible()).isTrue();
      var before = desk.situation().get().plan().next().record();
      record(desk, EventType.ADDRESS_CHANGED, LocalDate.of(2026, 12, 22));
      record(desk, EventType.MULTIPLE_VISA_ISSUED, LocalDate.of(2026, 12, 22));
      assertThat(desk.situation().get().plan().next().record()).isEqualTo(before);
      return true;
    });
  }
}
