package app.qadam.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

class DocumentsViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  private final DeskForTests desk =
      new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, Locale.ENGLISH);

  private OpenPage page(String document) {
    var view = new DocumentsView(desk);
    view.arrive(new Place.Documents(Optional.of(document)));
    return new OpenPage(view);
  }

  private DocumentRecord record(String document) {
    return desk.situation().get().file().document(document);
  }

  @Test
  void aStateIsSentWithTodayAsItsDay() throws Exception {
    Fx.run(() -> {
      var page = page("accommodation");
      page.fire("document-state-requested");
      var untouched = DocumentRecord.untouched("accommodation");
      var none = Handling.none("accommodation");
      assertThat(desk.sent())
          .containsExactly(
              new Change.Together(
                  List.of(
                      new Change.SetDocument(
                          untouched, untouched.in(DocumentState.REQUESTED, TODAY)),
                      new Change.SetHandling(none, none.reached(DocumentState.REQUESTED, TODAY)))));
      assertThat(page.find(ToggleButton.class, "document-state-requested").isSelected()).isTrue();
      assertThat(page.text("document-state-requested")).isEqualTo("Requested · 27 Dec");
      return null;
    });
  }

  @Test
  void pressingTheStateThatItHasSendsNothing() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.fire("document-state-ready");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.find(ToggleButton.class, "document-state-ready").isSelected()).isTrue();
      return null;
    });
  }

  @Test
  void submittedIsNotRecordedBeforeDayAndNumberAreTold() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.fire("document-state-submitted");
      page.type("document-submitted-on", "31.11.2026");
      page.fire("document-submit");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("document-submitted-on")).isEqualTo("31.11.2026");
      assertThat(page.text("document-submitted-on-problem"))
          .startsWith("\"31.11.2026\" is not a date.");
      assertThat(page.text("document-submission-number-problem"))
          .contains("tick \"No number given\"");
      assertThat(page.texts()).contains("There is a problem");
      return null;
    });
  }

  @Test
  void aSubmissionAheadOfTodayIsNotRecorded() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.fire("document-state-submitted");
      page.type("document-submitted-on", "28.12.2026");
      page.find(CheckBox.class, "document-no-number").setSelected(true);
      page.fire("document-submit");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("document-submitted-on-problem")).contains("still ahead");
      return null;
    });
  }

  @Test
  void submittedIsRecordedWithItsDayAndNumber() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.fire("document-state-submitted");
      page.type("document-submitted-on", "30 Nov 2026");
      page.type("document-submission-number", " AH-7 ");
      page.fire("document-submit");
      assertThat(desk.sent()).hasSize(1);
      assertThat(record("diploma").state()).isEqualTo(DocumentState.SUBMITTED);
      assertThat(record("diploma").since()).contains(LocalDate.of(2026, 11, 30));
      assertThat(record("diploma").reference()).contains("AH-7");
      assertThat(page.has("document-submitted-on")).isFalse();
      return null;
    });
  }

  @Test
  void noNumberGivenKeepsTheNumberOfTheDocumentItself() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-reference", "D 123");
      page.fire("document-save");
      page.fire("document-state-submitted");
      page.type("document-submitted-on", "30.11.2026");
      page.find(CheckBox.class, "document-no-number").setSelected(true);
      page.fire("document-submit");
      assertThat(record("diploma").state()).isEqualTo(DocumentState.SUBMITTED);
      assertThat(record("diploma").reference()).contains("D 123");
      return null;
    });
  }

  @Test
  void cancellingTheQuestionGoesBackToWhatIsRecorded() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.fire("document-state-submitted");
      assertThat(page.find(ToggleButton.class, "document-state-submitted").isSelected()).isFalse();
      page.fire("document-cancel");
      assertThat(page.find(ToggleButton.class, "document-state-ready").isSelected()).isTrue();
      assertThat(desk.sent()).isEmpty();
      return null;
    });
  }

  @Test
  void aWrongDateTellsAtTheFieldAndSendsNothing() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-issued", "soon");
      page.fire("document-save");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("document-issued")).isEqualTo("soon");
      assertThat(page.text("document-issued-problem")).startsWith("\"soon\" is not a date.");
      page.type("document-issued", "1.2.2020");
      page.fire("document-save");
      assertThat(page.text("document-issued-problem")).isEmpty();
      assertThat(record("diploma").issued()).contains(LocalDate.of(2020, 2, 1));
      return null;
    });
  }

  @Test
  void anEndBeforeTheIssueTellsAtTheFieldAndSendsNothing() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-issued", "2.2.2026");
      page.type("document-valid-until", "1.2.2026");
      page.fire("document-save");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("document-valid-until-problem")).contains("before the day of issue");
      return null;
    });
  }

  @Test
  void savingWhatIsKeptAlreadySendsNothing() throws Exception {
    Fx.run(() -> {
      var page = page("passport");
      page.fire("document-save");
      assertThat(desk.sent()).isEmpty();
      return null;
    });
  }

  @Test
  void typedTextOutlivesOtherChangesAndOtherDocuments() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-note", "in the blue folder");
      page.fire("document-state-translated");
      desk.send(file -> {
        var before = file.document("cv");
        return new Change.SetDocument(before, before.in(DocumentState.ACCEPTED, TODAY));
      });
      page.fire("document-row-cv");
      page.fire("document-row-diploma");
      assertThat(page.text("document-note")).isEqualTo("in the blue folder");
      return null;
    });
  }

  @Test
  void aTakenBackChangeShowsInTheFields() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-note", "in the blue folder");
      page.fire("document-save");
      desk.send(file -> desk.sent().getFirst().inverse());
      assertThat(page.text("document-note")).isEmpty();
      return null;
    });
  }

  @Test
  void whatAnEventProvesDoesNotGoBackSilently() throws Exception {
    Fx.run(() -> {
      var page = page("iin");
      page.fire("document-state-not-started");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.texts()).anyMatch(text -> text.startsWith("Nothing was changed"));
      assertThat(page.find(ToggleButton.class, "document-state-ready").isSelected()).isTrue();
      return null;
    });
  }

  @Test
  void anEventMakesItsDocumentReadyWhileItIsShown() throws Exception {
    Fx.run(() -> {
      var page = page("medical-certificate");
      assertThat(page.texts()).anyMatch(text -> text.startsWith("It becomes ready when"));
      desk.send(file ->
          new Change.RecordEvent(
              new RecordedEvent(
                  file.nextEventId(), EventType.MEDICAL_ISSUED, TODAY, Optional.empty())));
      assertThat(page.find(ToggleButton.class, "document-state-ready").isSelected()).isTrue();
      assertThat(page.texts()).contains("11 of 15 ready");
      return null;
    });
  }

  @Test
  void arrivingChoosesTheDocumentAndAnUnknownOneChangesNothing() throws Exception {
    Fx.run(() -> {
      var view = new DocumentsView(desk);
      view.arrive(new Place.Documents(Optional.of("photo")));
      view.arrive(new Place.Documents(Optional.of("no-such-document")));
      view.arrive(new Place.Documents(Optional.empty()));
      var row = new OpenPage(view).find(ChoiceRow.class, "document-row-photo");
      assertThat(row.getStyleClass()).contains("selected");
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var other = new DeskForTests(desk.situation().get().file(), TODAY, language);
        var page = new OpenPage(new DocumentsView(other));
        for (var type : other.situation().get().facts().documents()) {
          page.fire("document-row-" + type.id());
          assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
        }
        return null;
      });
    }
  }
}
