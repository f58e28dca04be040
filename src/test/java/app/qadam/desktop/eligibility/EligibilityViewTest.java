package app.qadam.desktop.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.facts.FactsReader;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.details.Field;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EligibilityViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests desk(CaseFile file) {
    return new DeskForTests(file, TODAY, Locale.ENGLISH);
  }

  private static CaseFile answered(Map<String, Reply> replies, String... nationalities) {
    var file = CaseFile.EMPTY;
    for (var reply : replies.entrySet()) {
      file =
          new Change.AnswerQuestion(reply.getKey(), Optional.empty(), Optional.of(reply.getValue()))
              .applyTo(file);
    }
    return file.withPlanning(file.planning().citizenOf(List.of(nationalities)));
  }

  private static Map<String, Reply> allFit() {
    Map<String, Reply> replies = new HashMap<>();
    FactsReader.shipped()
        .requirements()
        .forEach(one -> one.ask().ifPresent(ask -> replies.put(one.id(), ask.fits())));
    return replies;
  }

  private static Optional<Reply> reply(DeskForTests desk, String question) {
    return Optional.ofNullable(desk.situation().get().file().person().replies().get(question));
  }

  private static boolean isShown(OpenPage page, String id) {
    for (Node node = page.find(Node.class, id); node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Node focused(OpenPage page) {
    return page.find(Node.class, "eligibility-result").getScene().getFocusOwner();
  }

  private static void press(OpenPage page, KeyCode key) {
    var owner = focused(page);
    owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    owner.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
  }

  @Test
  void anEmptyFileBeginsWithTheFirstQuestion() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new EligibilityView(desk(CaseFile.EMPTY)));
      assertThat(page.text("eligibility-result")).isEqualTo("Does the programme fit you?");
      assertThat(page.texts()).contains("0 of 13 questions answered", "Begin with the questions");
      assertThat(isShown(page, "elsewhere")).isFalse();
      assertThat(isShown(page, "question-without-visa")).isFalse();
      page.fire("eligibility-next");
      assertThat(focused(page).getId()).isEqualTo("reply-it-specialty-yes");
      return null;
    });
  }

  @Test
  void anAnswerIsJudgedAtOnceAndLeadsToTheNextQuestion() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = new OpenPage(new EligibilityView(desk));
      page.fire("reply-it-specialty-yes");
      assertThat(reply(desk, "it-specialty")).contains(Reply.YES);
      assertThat(page.find(ToggleButton.class, "reply-it-specialty-yes").isSelected()).isTrue();
      assertThat(page.texts()).contains("Fits", "1 of 13 questions answered");
      assertThat(page.text("eligibility-result")).isEqualTo("Nothing speaks against it so far");
      page.fire("eligibility-next");
      assertThat(focused(page).getId()).isEqualTo("reply-diploma-and-portfolio-yes");
      return null;
    });
  }

  @Test
  void pressingTheChosenAnswerAgainTakesItBackAndUndoBringsItBack() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = new OpenPage(new EligibilityView(desk));
      page.fire("reply-city-no");
      page.fire("reply-city-no");
      assertThat(reply(desk, "city")).isEmpty();
      assertThat(page.find(ToggleButton.class, "reply-city-no").isSelected()).isFalse();
      desk.send(file -> desk.sent().getLast().inverse());
      assertThat(page.find(ToggleButton.class, "reply-city-no").isSelected()).isTrue();
      return null;
    });
  }

  @Test
  void whatCouldNotBeSavedIsNotShownAsChosen() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = new OpenPage(new EligibilityView(desk));
      desk.fail();
      page.fire("reply-city-yes");
      assertThat(page.find(ToggleButton.class, "reply-city-yes").isSelected()).isFalse();
      return null;
    });
  }

  @Test
  void arrowKeysWalkThroughTheAnswersAndTheTabKeyStopsOnce() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = new OpenPage(new EligibilityView(desk));
      var yes = page.find(ToggleButton.class, "reply-city-yes");
      var no = page.find(ToggleButton.class, "reply-city-no");
      yes.requestFocus();
      assertThat(no.isFocusTraversable()).isFalse();
      press(page, KeyCode.RIGHT);
      assertThat(focused(page)).isEqualTo(no);
      assertThat(yes.isFocusTraversable()).isFalse();
      press(page, KeyCode.RIGHT);
      press(page, KeyCode.RIGHT);
      assertThat(focused(page).getId()).isEqualTo("reply-city-unknown");
      press(page, KeyCode.SPACE);
      assertThat(reply(desk, "city")).contains(Reply.UNKNOWN);
      assertThat(focused(page).getId()).isEqualTo("reply-city-unknown");
      press(page, KeyCode.LEFT);
      press(page, KeyCode.LEFT);
      press(page, KeyCode.LEFT);
      assertThat(focused(page)).isEqualTo(yes);
      assertThat(yes.getAccessibleText()).isEqualTo("Will you live in Astana or Almaty? Yes");
      return null;
    });
  }

  @Test
  void focusAndPlaceOnTheScreenStayWhenAnAnswerIsGiven() throws Exception {
    Fx.run(() -> {
      var desk = desk(answered(Map.of(), "NG"));
      var page = new OpenPage(new EligibilityView(desk));
      var scroll =
          (ScrollPane) page.find(Node.class, "question-city").getScene().lookup(".page-scroll");
      var no = page.find(ToggleButton.class, "reply-pilot-running-no");
      scroll.setVvalue(0.75);
      page.texts();
      no.requestFocus();
      double before = no.localToScene(0, 0).getY();
      assertThat(before).isBetween(0.0, 744.0);
      page.fire("reply-pilot-running-no");
      assertThat(isShown(page, "elsewhere")).as("the page has grown above").isTrue();
      assertThat(no.localToScene(0, 0).getY()).isCloseTo(before, within());
      assertThat(focused(page)).isEqualTo(no);
      page.fire("reply-pilot-running-no");
      assertThat(no.localToScene(0, 0).getY()).isCloseTo(before, within());
      return null;
    });
  }

  private static Offset<Double> within() {
    return Offset.offset(2.0);
  }

  @Test
  void whatDoesNotFitSaysWhatToDoAndNamesProgramsWithTheirSource() throws Exception {
    Fx.run(() -> {
      var replies = allFit();
      replies.put("it-specialty", Reply.NO);
      var desk = desk(answered(replies, "NG"));
      var page = new OpenPage(new EligibilityView(desk));
      assertThat(page.text("eligibility-result")).isEqualTo("It does not fit as things stand");
      assertThat(page.text("result-it-specialty"))
          .isEqualTo("Do you work in an IT specialty that is in demand?");
      assertThat(isShown(page, "elsewhere")).isTrue();
      assertThat(page.texts())
          .contains("Does not fit", "A6 Investor Visa (Golden Visa)")
          .anyMatch(text -> text.startsWith("From the table of 129 programs"))
          .anyMatch(text -> text.matches("and \\d+ more in the comparison"));
      page.fire("elsewhere-plan-b");
      assertThat(desk.opened()).containsExactly(new Place.PlanB());
      page.fire("result-it-specialty");
      assertThat(focused(page).getId()).isEqualTo("reply-it-specialty-no");
      return null;
    });
  }

  @Test
  void whatNoProgramIsKnownToDoWithoutIsSaidPlainly() throws Exception {
    Fx.run(() -> {
      var desk = desk(answered(Map.of("criminal-record", Reply.NO)));
      var page = new OpenPage(new EligibilityView(desk));
      assertThat(isShown(page, "elsewhere")).isTrue();
      assertThat(page.texts())
          .contains("The table does not tell which programs do without this:")
          .noneMatch(text -> text.startsWith("They are of a kind"));
      return null;
    });
  }

  @Test
  void everythingThatFitsSaysSoWithoutAnyPromise() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new EligibilityView(desk(answered(allFit(), "NG"))));
      assertThat(page.text("eligibility-result")).isEqualTo("The programme fits you");
      assertThat(page.texts())
          .contains("13 of 13 questions answered")
          .anyMatch(text -> text.startsWith("As far as the sources say that we read by"));
      assertThat(page.has("eligibility-next")).isFalse();
      return null;
    });
  }

  @Test
  void anotherSpecialtyIsAQuestionToAstanaHubAndIsWrittenDown() throws Exception {
    Fx.run(() -> {
      var desk = desk(answered(Map.of("it-specialty", Reply.NO)));
      var page = new OpenPage(new EligibilityView(desk));
      page.fire("specialty-other");
      assertThat(reply(desk, "it-specialty")).contains(Reply.UNKNOWN);
      assertThat(focused(page).getId()).isEqualTo("specialty");
      assertThat(page.texts())
          .anyMatch(text -> text.contains("ask Astana Hub whether your own specialty counts"));
      page.type("specialty", " Firmware engineer ");
      page.find(TextField.class, "specialty").fireEvent(new ActionEvent());
      assertThat(desk.situation().get().file().person().details())
          .containsEntry(Field.SPECIALTY, "Firmware engineer");
      assertThat(page.text("specialty")).isEqualTo("Firmware engineer");
      int sent = desk.sent().size();
      page.fire("specialty-other");
      assertThat(desk.sent()).as("nothing new was said").hasSize(sent);
      return null;
    });
  }

  @Test
  void aSpecialtyThatIsBeingTypedStaysAndIsSavedOnLeaving() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var view = new EligibilityView(desk);
      var page = new OpenPage(view);
      page.type("specialty", "Tester");
      page.fire("reply-city-yes");
      assertThat(page.text("specialty")).isEqualTo("Tester");
      view.leave();
      assertThat(desk.situation().get().file().person().details())
          .containsEntry(Field.SPECIALTY, "Tester");
      page.type("specialty", "");
      view.leave();
      assertThat(desk.situation().get().file().person().details()).isEmpty();
      return null;
    });
  }

  @Test
  void eachNationalityIsToldWithItsSourceAndNoneIsRefused() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = new OpenPage(new EligibilityView(desk));
      page.type("nationality", "Nigeria");
      page.fire("nationality-add");
      assertThat(page.texts())
          .contains("E-visa likely")
          .anyMatch(text -> text.contains("seen on 22 Nov 2026. The official list was not found"));
      assertThat(page.has("several-certificates")).isTrue();
      assertThat(isShown(page, "several-certificates")).isFalse();
      page.type("nationality", "Pakistan");
      page.fire("nationality-add");
      assertThat(page.texts()).contains("Sources disagree");
      assertThat(isShown(page, "several-certificates")).isTrue();
      page.fire("several-certificates");
      assertThat(desk.opened())
          .containsExactly(new Place.Documents(Optional.of("criminal-record")));
      page.fire("nationality-remove-PK");
      assertThat(desk.situation().get().file().planning().nationalities()).containsExactly("NG");
      page.type("nationality", "ng");
      page.fire("nationality-add");
      assertThat(page.text("nationality-problem")).isEqualTo("Already there: Nigeria.");
      return null;
    });
  }

  @Test
  void visaFreeNationalsGetTheirOwnBranch() throws Exception {
    Fx.run(() -> {
      var desk = desk(answered(Map.of(), "NL"));
      var page = new OpenPage(new EligibilityView(desk));
      assertThat(isShown(page, "question-without-visa")).isTrue();
      assertThat(page.texts())
          .contains("No visa to enter", "Until you answer yes, the plan keeps the visa.");
      page.fire("reply-without-visa-yes");
      assertThat(reply(desk, Eligibility.WITHOUT_VISA)).contains(Reply.YES);
      assertThat(page.texts())
          .contains("What changes in your plan")
          .anyMatch(text -> text.startsWith("Enter Kazakhstan within 30 calendar days"))
          .anyMatch(text -> text.startsWith("Your host notifies the migration service"));
      page.fire("without-visa-stage");
      page.fire("without-visa-days");
      assertThat(desk.opened())
          .containsExactly(new Place.OfStage(Stage.E_VISA), new Place.Residence());
      page.fire("nationality-remove-NL");
      assertThat(isShown(page, "question-without-visa")).as("an answer stays in sight").isTrue();
      assertThat(page.texts()).anyMatch(text -> text.startsWith("None of the nationalities"));
      page.fire("reply-without-visa-yes");
      assertThat(isShown(page, "question-without-visa")).isFalse();
      return null;
    });
  }

  @Test
  void aVisaAppliedForAllTheSameIsToldBesideTheAnswer() throws Exception {
    Fx.run(() -> {
      var file =
          answered(Map.of(Eligibility.WITHOUT_VISA, Reply.YES), "NL")
              .withEvents(
                  List.of(new RecordedEvent(1, EventType.VISA_APPLIED, TODAY, Optional.empty())));
      var page = new OpenPage(new EligibilityView(desk(file)));
      assertThat(page.texts())
          .anyMatch(text -> text.startsWith("You applied for a visa all the same"));
      return null;
    });
  }

  @Test
  void whatIsOnlyToldHasNothingToAnswer() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = new OpenPage(new EligibilityView(desk));
      assertThat(page.texts()).contains("Good to know", "There is no minimum income");
      assertThat(page.has("reply-petition-yes")).isFalse();
      page.fire("see-passport-validity");
      page.fire("see-iin-and-eds");
      page.fire("see-diploma-and-portfolio");
      assertThat(desk.opened())
          .containsExactly(
              new Place.Validity(Optional.of("passport")),
              new Place.OfStage(Stage.IIN_AND_EDS),
              new Place.Documents(Optional.of("diploma")));
      return null;
    });
  }

  @Test
  void noTextIsMissingAndNoControlNameless() throws Exception {
    var none = allFit();
    none.replaceAll((id, reply) -> reply == Reply.YES ? Reply.NO : Reply.YES);
    none.put(Eligibility.WITHOUT_VISA, Reply.YES);
    var cases =
        List.of(
            CaseFile.EMPTY,
            answered(allFit(), "NG", "BA", "AW"),
            answered(none, "NL", "PK", "GL", "KZ"),
            answered(none, "NG"));
    for (var language : Texts.LANGUAGES) {
      for (var file : cases) {
        Fx.run(() -> {
          var page = new OpenPage(new EligibilityView(new DeskForTests(file, TODAY, language)));
          assertThat(page.texts()).noneMatch(text -> text.matches(".*\\[[a-z.-]+].*"));
          page.find(Node.class, "question-city").getScene().getRoot().lookupAll("*").stream()
              .filter(ToggleButton.class::isInstance)
              .forEach(node -> assertThat(node.getAccessibleText()).isNotBlank());
          return null;
        });
      }
    }
  }
}
