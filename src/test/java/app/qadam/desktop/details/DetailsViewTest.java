package app.qadam.desktop.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.details.Field;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DetailsViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final String LINES =
      """
      P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
      L898902C36UTO7408122F1204159ZE184226B<<<<<10
      """;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests empty() {
    return new DeskForTests(CaseFile.EMPTY, TODAY, Locale.ENGLISH);
  }

  private static DeskForTests sample() {
    return new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, Locale.ENGLISH);
  }

  private static void write(OpenPage page, String id, String text) {
    page.find(TextInputControl.class, id).setText(text);
  }

  private static Map<Field, String> details(DeskForTests desk) {
    return desk.situation().get().file().person().details();
  }

  private static Statement said(DeskForTests desk, String document) {
    return desk.situation().get().file().person().statement(document);
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void whatIsTypedIsSavedWhenThePageIsLeftAndNothingElseIsSent() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var view = new DetailsView(desk);
      var page = new OpenPage(view);
      write(page, "fact-surname", " Varga ");
      write(page, "fact-birth-date", "5.4.1990");
      write(page, "fact-nationality", "Венгрия");
      write(page, "fact-employers", "One Kft., 2019\nTwo Kft., 2021");
      page.<ComboBox<String>>find(comboBox(), "fact-sex").setValue("F");
      view.leave();
      assertThat(details(desk))
          .containsOnly(
              Map.entry(Field.SURNAME, "Varga"),
              Map.entry(Field.BIRTH_DATE, "1990-04-05"),
              Map.entry(Field.NATIONALITY, "HU"),
              Map.entry(Field.SEX, "F"),
              Map.entry(Field.EMPLOYERS, "One Kft., 2019\nTwo Kft., 2021"));
      assertThat(desk.sent()).hasSize(5).allMatch(Change.SetDetail.class::isInstance);
      assertThat(page.text("fact-nationality")).isEqualTo("Hungary");
      view.leave();
      assertThat(desk.sent()).hasSize(5);
      return null;
    });
  }

  @SuppressWarnings("unchecked")
  private static Class<ComboBox<String>> comboBox() {
    return (Class<ComboBox<String>>) (Class<?>) ComboBox.class;
  }

  @Test
  void aDetailCanBeTakenBackAndWhatIsBeingTypedElsewhereStays() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var view = new DetailsView(desk);
      var page = new OpenPage(view);
      page.fire("tab-facts");
      write(page, "fact-email", "");
      view.leave();
      assertThat(details(desk)).doesNotContainKey(Field.EMAIL);
      write(page, "fact-phone", "+36 1");
      desk.send(file -> desk.sent().getLast().inverse());
      assertThat(page.text("fact-email")).isEqualTo("anna.varga@example.org");
      assertThat(page.text("fact-phone")).isEqualTo("+36 1");
      return null;
    });
  }

  @Test
  void whatIsAmissIsToldUnderTheFieldInWords() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var view = new DetailsView(desk);
      var page = new OpenPage(view);
      write(page, "fact-birth-date", "5 Apr 1990");
      write(page, "fact-iin", "900504403011");
      write(page, "fact-surname", "VАRGA");
      write(page, "fact-passport-issued", "31.02.2020");
      write(page, "fact-nationality", "Atlantis");
      view.leave();
      assertThat(page.texts())
          .anyMatch(text -> text.startsWith("Does not match: An IIN begins with the birth date"))
          .anyMatch(text -> text.startsWith("Look again: As far as we know, the last digit"))
          .anyMatch(text -> text.contains("letters of two alphabets"))
          .anyMatch(text -> text.contains("There is no day 31.02.2020"))
          .anyMatch(text -> text.contains("No country is called \"Atlantis\""));
      assertThat(page.text("fact-passport-issued")).isEqualTo("31.02.2020");
      return null;
    });
  }

  @Test
  void theLinesOfThePassportFillEmptyFieldsAtOnceAndOthersOnlyByAClearChoice() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var view = new DetailsView(desk);
      var page = new OpenPage(view);
      page.fire("fill-in");
      assertThat(page.text("fill-in-said")).startsWith("Type or paste both lines first");
      write(page, "fact-mrz", "P<UTO");
      page.fire("fill-in");
      assertThat(page.text("fill-in-said")).startsWith("The lines cannot be read yet");
      write(page, "fact-surname", "ERICSON");
      write(page, "fact-mrz", LINES);
      page.fire("fill-in");
      assertThat(desk.sent().getLast()).isInstanceOf(Change.Together.class);
      assertThat(details(desk))
          .containsEntry(Field.SURNAME, "ERICSON")
          .containsEntry(Field.GIVEN_NAMES, "ANNA MARIA")
          .containsEntry(Field.BIRTH_DATE, "1974-08-12");
      assertThat(page.text("fact-birth-date")).isEqualTo("12 Aug 1974");
      page.fire("fill-in-replace");
      assertThat(details(desk)).containsEntry(Field.SURNAME, "ERIKSSON");
      assertThat(page.has("fill-in-replace")).isFalse();
      return null;
    });
  }

  @Test
  void linesWithAWrongCheckDigitAreUsedOnlyAfterASecondButton() throws Exception {
    Fx.run(() -> {
      var desk = empty();
      var page = new OpenPage(new DetailsView(desk));
      write(page, "fact-mrz", LINES.replace("L898902C3", "L898902C4"));
      page.fire("fill-in");
      assertThat(details(desk)).containsOnlyKeys(Field.MRZ);
      page.fire("fill-in-doubtful");
      assertThat(details(desk)).containsEntry(Field.PASSPORT_NUMBER, "L898902C4");
      return null;
    });
  }

  @Test
  void whatADocumentSaysIsRecordedWithItsLanguage() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var view = new DetailsView(desk);
      var page = new OpenPage(view);
      view.arrive(new Place.Details(Optional.of("diploma")));
      page.fire("said-language-en");
      write(page, "said-surname", "Warga");
      view.leave();
      page.fire("said-given-names-same");
      page.fire("said-birth-date-absent");
      assertThat(said(desk, "diploma"))
          .isEqualTo(
              new Statement(
                  "diploma",
                  Optional.of(PaperLanguage.ENGLISH),
                  Map.of(Field.SURNAME, "Warga", Field.GIVEN_NAMES, "ANNA", Field.BIRTH_DATE, "")));
      assertThat(page.text("said-surname-state")).isEqualTo("Does not match");
      assertThat(page.text("said-given-names-state")).isEqualTo("Matches");
      page.fire("said-birth-date-absent");
      page.fire("said-language-en");
      assertThat(said(desk, "diploma").values()).doesNotContainKey(Field.BIRTH_DATE);
      assertThat(said(desk, "diploma").language()).isEmpty();
      return null;
    });
  }

  @Test
  void allMissingValuesAreTakenOverAtOnceAndRecordedOnesStay() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var view = new DetailsView(desk);
      var page = new OpenPage(view);
      view.arrive(new Place.Details(Optional.of("passport-translation")));
      page.fire("said-all-same");
      assertThat(said(desk, "passport-translation").values())
          .containsEntry(Field.BIRTH_DATE, "1990-05-04")
          .containsEntry(Field.BIRTH_PLACE, "Szeged")
          .doesNotContainKey(Field.PATRONYMIC);
      page.fire("said-all-same");
      assertThat(page.text("said-outcome")).startsWith("There is nothing to take over");
      return null;
    });
  }

  @Test
  void theMismatchOfTheSampleIsShownInPlaceWithWhatToDo() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new DetailsView(desk));
      assertThat(page.texts())
          .contains(
              "1 mismatch",
              "Day and month swapped",
              "Day and month are swapped: Thu 5 Apr 1990 and Fri 4 May 1990.")
          .anyMatch(text -> text.startsWith("Passport translation: ask those who issued it"));
      assertThat(
              page.find(MatrixCell.class, "cell-birth-date-passport-translation")
                  .getAccessibleText())
          .isEqualTo("Birth date, Passport translation: 4 May 1990, Does not match");
      page.fire("note-checklist");
      assertThat(desk.opened())
          .containsExactly(new Place.Documents(Optional.of("passport-translation")));
      page.fire("note-statement");
      assertThat(page.text("said-birth-date")).isEqualTo("4 May 1990");
      return null;
    });
  }

  @Test
  void theArrowKeysLeadThroughTheTableAndEnterOpensTheExplanation() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new DetailsView(sample()));
      var cell = page.find(MatrixCell.class, "cell-birth-date-passport-translation");
      assertThat(cell.isFocusTraversable()).isTrue();
      cell.requestFocus();
      press(cell, KeyCode.LEFT);
      var left = page.find(MatrixCell.class, "cell-birth-date-passport");
      assertThat(left.getScene().getFocusOwner()).isEqualTo(left);
      assertThat(cell.isFocusTraversable()).isFalse();
      press(left, KeyCode.DOWN);
      var below = page.find(MatrixCell.class, "cell-birth-place-passport");
      assertThat(below.getScene().getFocusOwner()).isEqualTo(below);
      press(below, KeyCode.ENTER);
      assertThat(page.texts()).contains("Birth place · Passport", "It says the same.");
      press(below, KeyCode.HOME);
      assertThat(below.getScene().getFocusOwner())
          .isEqualTo(page.find(MatrixCell.class, "cell-birth-place-mine"));
      return null;
    });
  }

  @Test
  void nothingIsEverCalledAllCorrect() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new DetailsView(desk));
      desk.send(file -> {
        var from = file.person().statement("passport-translation");
        return new Change.SetStatement(from, Statement.none("passport-translation"));
      });
      assertThat(page.texts())
          .contains("No mismatch among what is recorded")
          .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("all correct"));
      return null;
    });
  }

  @Test
  void anEmptyComparisonSaysHowToBegin() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new DetailsView(empty()));
      page.fire("tab-compare");
      assertThat(page.texts()).contains("Nothing to compare yet");
      page.fire("begin-statements");
      assertThat(page.has("said-surname")).isTrue();
      page.fire("tab-compare");
      page.fire("begin-facts");
      assertThat(page.has("fact-mrz")).isTrue();
      return null;
    });
  }

  @Test
  void valuesAreCopiedAsTheFormTakesThem() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new DetailsView(sample()));
      page.fire("tab-copy");
      assertThat(page.texts())
          .contains(
              "Fill in the eGov questionnaire in Kazakh or Russian", "Варга", "Венгрия", "Женский")
          .anyMatch(text -> text.startsWith("In Latin letters"));
      page.fire("copy-birth-date");
      assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("05.04.1990");
      assertThat(page.text("copy-birth-date")).isEqualTo("Copied");
      page.fire("copy-surname");
      assertThat(page.text("copy-birth-date")).isEqualTo("Copy");
      page.fire("sheet-astana-hub");
      assertThat(page.texts()).contains("Hungary").doesNotContain("Варга");
      page.fire("copy-phone");
      assertThat(page.has("fact-phone")).isTrue();
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      for (var file : List.of(CaseFile.EMPTY, Sample.asOf(TODAY).applyTo(CaseFile.EMPTY))) {
        Fx.run(() -> {
          var page = new OpenPage(new DetailsView(new DeskForTests(file, TODAY, language)));
          for (String tab : List.of("facts", "statements", "compare", "copy")) {
            page.fire("tab-" + tab);
            assertThat(page.texts()).noneMatch(text -> text.matches(".*\\[[a-z.-]+].*"));
          }
          return null;
        });
      }
    }
  }
}
