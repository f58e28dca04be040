package app.qadam.desktop.handin;

import static app.qadam.model.handin.PapersForTests.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.DocumentState;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.PapersForTests;
import app.qadam.model.stage.EventType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandInViewTest {
  private DeskForTests desk;
  private OpenPage page;

  @BeforeEach
  void openAnEmptyCase() throws Exception {
    desk = new DeskForTests(CaseFile.EMPTY, TODAY, Locale.ENGLISH);
    page = Fx.run(() -> new OpenPage(new HandInView(desk)));
  }

  private void open(CaseFile file, String language) throws Exception {
    desk = new DeskForTests(file, TODAY, Locale.of(language));
    var view = Fx.run(() -> new HandInView(desk));
    page = Fx.run(() -> new OpenPage(view));
    Fx.run(() -> {
      view.arrive(new Place.HandIn(Optional.of(Addressee.ASTANA_HUB)));
      return true;
    });
  }

  private void open(PapersForTests papers) throws Exception {
    open(papers.file(), "en");
  }

  private <T> T on(java.util.concurrent.Callable<T> work) throws Exception {
    return Fx.run(work);
  }

  private void fire(String id) throws Exception {
    on(() -> {
      page.fire(id);
      return true;
    });
  }

  private void type(String id, String text) throws Exception {
    on(() -> {
      page.type(id, text);
      return true;
    });
  }

  private List<String> texts() throws Exception {
    return on(page::texts);
  }

  private DocumentRecord record(String document) {
    return desk.situation().get().file().document(document);
  }

  @Test
  void readyPapersAreSaidToBeReadyAndPackedAtOnce() throws Exception {
    open(PapersForTests.forAstanaHub());
    type("hand-in-day", "22 Nov 2026");

    assertThat(texts())
        .contains(
            "All is there and good on that day, as far as is recorded",
            "Papers: 8 of 8 ready for that day",
            "Criminal record certificate");
    fire("hand-in-folder");
    fire("hand-in-zip");
    assertThat(desk.files().asked())
        .containsExactly("pack astana-hub 2026-11-22", "pack astana-hub 2026-11-22 zip");
  }

  @Test
  void whatIsMissingIsSaidFirstAndPackedAllTheSameOnlyWhenAskedFor() throws Exception {
    open(new PapersForTests().attach("cv", "cv.docx", "letter.docx"));
    type("hand-in-day", "23.11.2026");

    fire("hand-in-zip");
    assertThat(desk.files().asked()).isEmpty();
    assertThat(texts())
        .contains(
            "Before you hand this in on Mon 23 Nov 2026, see to this:",
            "Passport: No file is attached.",
            "8 documents are not ready for that day");
    fire("hand-in-all-the-same");
    assertThat(desk.files().asked()).containsExactly("pack astana-hub 2026-11-23 zip");
  }

  @Test
  void withoutAnyFileThereIsNothingToPack() throws Exception {
    open(new PapersForTests());

    fire("hand-in-folder");
    assertThat(texts()).anyMatch(text -> text.startsWith("No file is attached to any of these"));
    assertThat(on(() -> page.has("hand-in-all-the-same"))).isFalse();
    assertThat(desk.files().asked()).isEmpty();
  }

  @Test
  void theDayIsThePlannedOneAndAnotherCanBeTyped() throws Exception {
    open(PapersForTests.forAstanaHub());
    var planned =
        app.qadam.model.handin.HandIn.plannedDay(
            desk.situation().get().plan(), Addressee.ASTANA_HUB);
    assertThat(on(() -> page.text("hand-in-day"))).isEqualTo(desk.texts().plainDate(planned));

    type("hand-in-day", "1 Jun 2027");
    assertThat(texts()).anyMatch(text -> text.startsWith("Its last good day is"));
    type("hand-in-day", "someday");
    assertThat(texts()).anyMatch(text -> text.startsWith("\"someday\" is no day"));
  }

  @Test
  void eachLineLeadsToWhereItIsPutRight() throws Exception {
    open(PapersForTests.forAstanaHub().dated("passport", "2021-08-04", "2026-12-30"));
    type("hand-in-day", "22 Nov 2026");

    on(() -> {
      page.find(Hyperlink.class, "hand-in-cv").fire();
      return true;
    });
    assertThat(desk.opened()).containsExactly(new Place.Documents(Optional.of("cv")));
    assertThat(texts()).anyMatch(text -> text.startsWith("It has to last to"));
  }

  @Test
  void allIsRecordedAsSubmittedTogetherAndTakenBackTogether() throws Exception {
    open(PapersForTests.forAstanaHub());

    fire("hand-in-submit");
    assertThat(desk.sent()).isEmpty();
    assertThat(texts())
        .contains(
            "There is a problem", "Enter the day on which it happened, for example 30 Nov 2026.");

    type("hand-in-date", "20 Nov 2026");
    type("hand-in-number", "AH-1");
    fire("hand-in-submit");
    assertThat(desk.sent()).as("an earlier stage is not done, and no reason is given").isEmpty();
    type("hand-in-reason", "The IIN is on its way");
    var before = desk.situation().get().file();
    fire("hand-in-submit");

    assertThat(desk.sent()).hasSize(1);
    assertThat(record("cv").state()).isEqualTo(DocumentState.SUBMITTED);
    assertThat(record("cv").reference()).contains("AH-1");
    assertThat(record("cv").since()).hasToString("Optional[2026-11-20]");
    var file = desk.situation().get().file();
    assertThat(file.last(EventType.HUB_SUBMITTED))
        .hasValueSatisfying(event -> assertThat(event.reference()).contains("AH-1"));
    assertThat(file.overrides()).isNotEmpty();
    assertThat(desk.sent().getFirst().inverse().applyTo(file)).isEqualTo(before);
    assertThat(on(() -> page.text("hand-in-state")))
        .isEqualTo("Submitted on Fri 20 Nov 2026, number AH-1");
  }

  private void submit() throws Exception {
    type("hand-in-date", "20 Nov 2026");
    on(() -> {
      page.find(CheckBox.class, "hand-in-no-number").setSelected(true);
      return true;
    });
    fire("hand-in-submit");
    type("hand-in-reason", "It is done");
    fire("hand-in-submit");
  }

  @Test
  void acceptanceIsRecordedForAllThatWasSubmitted() throws Exception {
    open(PapersForTests.forAstanaHub());
    submit();

    type("hand-in-answered", "19 Nov 2026");
    fire("hand-in-accepted");
    assertThat(desk.sent()).as("the answer would be before the hand-in").hasSize(1);
    type("hand-in-answered", "22 Nov 2026");
    fire("hand-in-accepted");

    assertThat(record("cv").state()).isEqualTo(DocumentState.ACCEPTED);
    assertThat(desk.situation().get().file().has(EventType.HUB_APPROVED)).isTrue();
    assertThat(on(() -> page.text("hand-in-state"))).contains("Then: ");
  }

  @Test
  void afterARefusalThePapersAreReadyAgainAndTheNextHandInIsAnAttemptOfItsOwn() throws Exception {
    open(PapersForTests.forAstanaHub());
    submit();
    type("hand-in-answered", "21 Nov 2026");
    type("hand-in-words", "No portfolio");
    fire("hand-in-refused");

    assertThat(record("cv").state()).isEqualTo(DocumentState.READY);
    assertThat(desk.situation().get().file().last(EventType.HUB_REFUSED))
        .hasValueSatisfying(event -> assertThat(event.note()).contains("No portfolio"));

    type("hand-in-date", "22 Nov 2026");
    type("hand-in-number", "AH-2");
    fire("hand-in-submit");
    assertThat(
            desk.situation().get().file().events().stream()
                .filter(event -> event.type() == EventType.HUB_SUBMITTED))
        .hasSize(2);
  }

  @Test
  void numberThatADocumentHasIsKept() throws Exception {
    var cv = DocumentRecord.untouched("cv");
    open(
        PapersForTests.forAstanaHub()
            .with(
                new Change.SetDocument(
                    PapersForTests.forAstanaHub().file().document("cv"),
                    new DocumentRecord(
                        "cv",
                        DocumentState.READY,
                        cv.since(),
                        cv.issued(),
                        cv.validUntil(),
                        Optional.of("own 7"),
                        cv.note()))));
    type("hand-in-number", "AH-1");
    type("hand-in-date", "20 Nov 2026");
    fire("hand-in-submit");
    type("hand-in-reason", "It is done");
    fire("hand-in-submit");

    assertThat(record("cv").reference()).contains("own 7");
    assertThat(record("photo").reference()).contains("AH-1");
  }

  @Test
  void whatAnEarlierAddresseeHasIsHandedInToTheNextOneUnderItsOwnNumber() throws Exception {
    open(PapersForTests.forAstanaHub());
    type("hand-in-number", "AH-1");
    type("hand-in-date", "20 Nov 2026");
    fire("hand-in-submit");
    type("hand-in-reason", "It is done");
    fire("hand-in-submit");

    fire("addressee-egov");
    assertThat(texts())
        .contains("Marked as submitted with it: Passport and Criminal record certificate.");
    type("hand-in-number", "EG-2");
    type("hand-in-date", "21 Nov 2026");
    fire("hand-in-submit");
    type("hand-in-reason", "It is done, too");
    fire("hand-in-submit");

    assertThat(record("passport").reference()).contains("EG-2");
    assertThat(record("photo").reference()).contains("AH-1");
  }

  @Test
  void confirmationIsAttachedOpenedAndTakenAway(@TempDir Path folder) throws Exception {
    open(PapersForTests.forAstanaHub());
    submit();
    var good = Files.write(folder.resolve("confirmation.pdf"), Samples.bytes("pdf-1.4.pdf"));
    var key = Files.write(folder.resolve("key.p12"), Samples.bytes("key.p12"));
    desk.files().choosing(List.of(good, key));

    fire("hand-in-confirm");

    assertThat(texts()).contains("confirmation.pdf", "key.p12");
    assertThat(desk.situation().get().file().papers().of("astana-hub-confirmation")).hasSize(1);
  }

  @Test
  void changedFileOfThePackedFolderIsNamedAndPackedAgain() throws Exception {
    var papers = PapersForTests.forAstanaHub();
    var cv = papers.file().papers().current("cv").orElseThrow();
    papers.with(
        new Change.SetPacking(
            Optional.empty(),
            Optional.of(
                new Packing(
                    1,
                    Addressee.ASTANA_HUB,
                    TODAY,
                    TODAY,
                    "Astana Hub 2026-11-22",
                    List.of(new Packing.Item("cv", "03 CV.docx", cv.sha256()))))));
    papers.attach("cv", "cv 2.pdf", "pdf-1.6.pdf");
    open(papers);
    type("hand-in-day", "22 Nov 2026");

    assertThat(texts())
        .contains("Astana Hub 2026-11-22", "Changed since: CV. Pack again.")
        .anyMatch(text -> text.startsWith("Not in it, but there now: Passport;"));
    fire("hand-in-again");
    assertThat(desk.files().asked()).containsExactly("pack astana-hub 2026-11-22");
  }

  @Test
  void addresseesAreShownInTurnWithOriginalsWhereTheyAreBrought() throws Exception {
    open(PapersForTests.forAstanaHub());
    assertThat(on(() -> page.has("hand-in-originals"))).isFalse();

    fire("addressee-migration-police");
    assertThat(texts()).contains("Originals to bring", "Medical certificate");
    fire("addressee-visa-portal");
    assertThat(on(() -> page.has("hand-in-originals"))).isFalse();
  }

  @Test
  void everyTextIsThereInRussianToo() throws Exception {
    open(PapersForTests.forAstanaHub().file(), "ru");
    for (Addressee addressee : Addressee.values()) {
      fire("addressee-" + addressee.id());
      fire("hand-in-folder");
      assertThat(texts()).noneMatch(text -> text.contains("[") || text.contains("{"));
    }
  }

  @Test
  void whatIsTypedAboutTheHandInStaysWhileSomethingElseChanges() throws Exception {
    open(PapersForTests.forAstanaHub());
    type("hand-in-number", "AH-9");
    on(() -> {
      desk.send(file -> {
        var before = file.document("cv");
        return new Change.SetDocument(before, before.in(DocumentState.REFUSED, TODAY));
      });
      return true;
    });
    assertThat(on(() -> page.text("hand-in-number"))).isEqualTo("AH-9");
  }
}
