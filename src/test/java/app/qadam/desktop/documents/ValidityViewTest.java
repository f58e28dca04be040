package app.qadam.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.draw.ChartTurn;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.EdsCarrier;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidityViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  /** The sample with one document recorded otherwise. */
  private static CaseFile with(String id, @Nullable String issued, @Nullable String until) {
    var file = Sample.asOf(TODAY).applyTo(CaseFile.EMPTY);
    var documents = new HashMap<>(file.documents());
    documents.put(
        id,
        new DocumentRecord(
            id,
            DocumentState.SUBMITTED,
            Optional.of(TODAY),
            issued == null ? Optional.empty() : Optional.of(LocalDate.parse(issued)),
            until == null ? Optional.empty() : Optional.of(LocalDate.parse(until)),
            Optional.empty(),
            Optional.empty()));
    return file.withDocuments(documents);
  }

  private static DeskForTests desk(CaseFile file) {
    return new DeskForTests(file, TODAY, Locale.ENGLISH);
  }

  private static OpenPage page(DeskForTests desk, String chosen) {
    var view = new ValidityView(desk);
    view.arrive(new Place.Validity(Optional.of(chosen)));
    return new OpenPage(view);
  }

  private static String callout(OpenPage page) {
    return page.find(Node.class, "validity-callout").getAccessibleText();
  }

  @Test
  void whatRunsOutIsSaidWithItsRuleItsLastDayItsUseAndWhatToDo() throws Exception {
    Fx.run(() -> {
      var page = page(desk(with("criminal-record", "2026-08-10", null)), "criminal-record");
      assertThat(callout(page))
          .startsWith("1 document runs out before the step that needs it.")
          .contains("issued Mon 10 Aug 2026, is valid for 180 days")
          .contains("its last good day is Friday 5 February 2027")
          .contains("You need it for the hand-in in person on about Sat 27 Feb 2027.")
          .contains(
              "Ask for a new one by Wed 20 Jan 2027: 10 days to issue, 14 days to legalise and");
      assertThat(page.text("validity-renewal")).startsWith("Ask for a new one by Wed 20 Jan 2027");
      return null;
    });
  }

  @Test
  void whenItIsTooLateForANewOneItSaysWhatGives() throws Exception {
    Fx.run(() -> {
      var file = with("criminal-record", "2026-08-10", null);
      var figures = file.planning().taking(Map.of("criminal-record-issue", 60));
      var page = page(desk(file.withPlanning(figures)), "criminal-record");
      assertThat(page.text("validity-renewal"))
          .contains("is past: asked for today, it is there on about Thu 25 Mar 2027")
          .contains("60 days to issue")
          .contains("The step then waits 40 days");
      return null;
    });
  }

  @Test
  void nothingIsGoodWhereNoDateIsRecorded() throws Exception {
    Fx.run(() -> {
      assertThat(callout(page(desk(CaseFile.EMPTY), "passport")))
          .startsWith("No date of a document is recorded yet")
          .doesNotContain("Nothing runs out");
      return null;
    });
  }

  @Test
  void aGoodStateIsSaidWithWhatWasChecked() throws Exception {
    Fx.run(() -> {
      var file = with("criminal-record", "2026-12-10", null);
      var documents = new HashMap<>(file.documents());
      documents.remove("photo");
      var page = page(desk(file.withDocuments(documents)), "passport");
      assertThat(callout(page))
          .startsWith("Nothing runs out before it is used.")
          .contains("Checked: 8 documents for");
      return null;
    });
  }

  @Test
  void everyRowIsAButtonThatShowsItsDocumentAndSaysAllInWords() throws Exception {
    Fx.run(() -> {
      var desk = desk(with("criminal-record", "2026-08-10", null));
      var page = page(desk, "criminal-record");
      for (var validity : desk.situation().get().plan().validities()) {
        var row = page.find(Button.class, "validity-row-" + validity.id());
        // The picture as a whole is the stop of the Tab key.
        assertThat(row.isFocusTraversable()).isFalse();
        assertThat(row.getAccessibleText())
            .doesNotContain("[")
            .startsWith(desk.texts().of(validity.title()) + ": ");
        page.fire("validity-row-" + validity.id());
        assertThat(row.getStyleClass()).contains("selected");
        assertThat(page.texts())
            .contains(desk.texts().of(validity.title()))
            .noneMatch(text -> text.startsWith("[") || text.contains("{0}"));
      }
      return null;
    });
  }

  @Test
  void asTextThePictureHasALineForEveryDocumentAndEveryDay() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var file = with("criminal-record", "2026-08-10", null);
        var desk = new DeskForTests(file, TODAY, language);
        var page = page(desk, "criminal-record");
        var chart = page.find(ValidityChart.class, "validity-chart");
        int days = chart.lookupAll(".step-name").size();
        assertThat(ChartTurn.text(chart).lines())
            .hasSize(desk.situation().get().plan().validities().size() + days)
            .noneMatch(line -> line.contains("{"));
        page.fire("validity-turn");
        assertThat(page.texts())
            .containsAll(chart.marks().stream().map(mark -> mark.value().get()).toList());
        return null;
      });
    }
  }

  @Test
  void inANarrowWindowTheNamesStandAboveTheirBars() throws Exception {
    Fx.run(() -> {
      var page = page(desk(CaseFile.EMPTY), "passport");
      var chart = page.find(ValidityChart.class, "validity-chart");
      double wide = chart.prefHeight(900);
      assertThat(chart.isNarrow(900)).isFalse();
      assertThat(chart.isNarrow(300)).isTrue();
      assertThat(chart.minWidth(-1)).isLessThanOrEqualTo(300);
      assertThat(chart.prefHeight(300)).isGreaterThan(wide);
      return null;
    });
  }

  @Test
  void redIsOnlyWhereAUseFallsOutside() throws Exception {
    Fx.run(() -> {
      var page = page(desk(with("criminal-record", "2026-08-10", null)), "criminal-record");
      var red =
          page
              .find(Region.class, "validity-callout")
              .getScene()
              .getRoot()
              .lookupAll(".validity-bar.bad")
              .stream()
              .filter(node -> !node.getStyleClass().contains("sign"))
              .toList();
      assertThat(red).hasSize(1);
      return null;
    });
  }

  @Test
  void theKeysPlaceIsRecordedAndItsEndFollows() throws Exception {
    Fx.run(() -> {
      var desk = desk(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY));
      var before = desk.situation().get().file().planning();
      var page = page(desk, "eds");
      assertThat(page.find(ToggleButton.class, "eds-unknown").isSelected()).isTrue();
      page.fire("eds-token");
      assertThat(desk.sent())
          .isEqualTo(
              List.of(
                  new Change.SetPlanning(before, before.keptOn(Optional.of(EdsCarrier.TOKEN)))));
      assertThat(page.find(ToggleButton.class, "eds-token").isSelected()).isTrue();
      assertThat(page.texts()).contains("to 11 Nov 2029");
      page.fire("eds-token");
      assertThat(desk.sent()).hasSize(1);
      return null;
    });
  }

  @Test
  void aMissingDateLeadsToTheFormWhereItIsWritten() throws Exception {
    Fx.run(() -> {
      var desk = desk(with("photo", null, null));
      var page = page(desk, "photo");
      assertThat(page.texts()).contains("no date recorded");
      page.fire("validity-missing");
      assertThat(desk.opened()).containsExactly(new Place.Documents(Optional.of("photo")));
      return null;
    });
  }

  @Test
  void theFiguresAndTheChecklistAreAPressAway() throws Exception {
    Fx.run(() -> {
      var desk = desk(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY));
      var page = page(desk, "criminal-record");
      page.fire("validity-figures");
      page.fire("validity-source");
      var chips =
          page.find(Node.class, "validity-callout").getScene().getRoot().lookupAll(".chip").stream()
              .map(Button.class::cast)
              .toList();
      chips.stream().filter(chip -> chip.getText().equals("Checklist")).forEach(Button::fire);
      assertThat(desk.opened())
          .containsExactly(
              new Place.Forecast(),
              new Place.Documents(Optional.of("criminal-record")),
              new Place.Documents(Optional.empty()));
      return null;
    });
  }

  @Test
  void aShortPassportIsToldWithTheMarginOfEachRule() throws Exception {
    Fx.run(() -> {
      var page = page(desk(with("passport", null, "2027-12-01")), "passport");
      assertThat(callout(page)).contains("Your passport ends on Wed 1 Dec 2027");
      assertThat(page.texts()).contains("+155 days", "143 days short", "Ends with the passport");
      return null;
    });
  }

  @Test
  void beforeTheIinAShortPassportIsRenewedFirst() throws Exception {
    Fx.run(() -> {
      var file = with("passport", null, "2027-12-01").withEvents(List.of());
      var page = page(desk(file.withPlanning(Planning.NONE)), "passport");
      assertThat(page.texts()).anyMatch(text -> text.contains("Renew it before you get the IIN"));
      return null;
    });
  }

  @Test
  void withoutItsEndEveryMarginOfThePassportIsUnknown() throws Exception {
    Fx.run(() -> {
      var page = page(desk(CaseFile.EMPTY), "passport");
      assertThat(page.texts().stream().filter("unknown until you record its last day"::equals))
          .hasSize(3);
      return null;
    });
  }

  @Test
  void namesBelowThePictureDoNotTouch() throws Exception {
    Fx.run(() -> {
      var page = page(desk(CaseFile.EMPTY), "passport");
      var names =
          page
              .find(Region.class, "validity-callout")
              .getScene()
              .getRoot()
              .lookupAll(".step-name")
              .stream()
              .map(Label.class::cast)
              .toList();
      assertThat(names).hasSizeGreaterThan(5);
      for (int i = 0; i < names.size(); i++) {
        for (Label other : names.subList(i + 1, names.size())) {
          assertThat(names.get(i).getBoundsInParent().intersects(other.getBoundsInParent()))
              .as(names.get(i).getText() + " and " + other.getText())
              .isFalse();
        }
      }
      return null;
    });
  }
}
