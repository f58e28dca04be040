package app.qadam.model.handin;

import static app.qadam.model.handin.PapersForTests.FACTS;
import static app.qadam.model.handin.PapersForTests.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Packing;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.Sample;
import app.qadam.model.details.Field;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Problem;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandInTest {
  private static List<String> troubles(HandIn handIn, String document) {
    return handIn.items().stream()
        .filter(item -> item.document().type().id().equals(document))
        .flatMap(item -> item.troubles().stream())
        .map(trouble -> trouble.text().key())
        .toList();
  }

  private static List<String> doubts(HandIn handIn, String document) {
    return handIn.items().stream()
        .filter(item -> item.document().type().id().equals(document))
        .flatMap(item -> item.doubts().stream())
        .map(doubt -> doubt.text().key())
        .toList();
  }

  @Test
  void allThatAstanaHubAsksForIsReadyInItsOrderAndPlainlyNamed() {
    var handIn = PapersForTests.forAstanaHub().forHub();

    assertThat(handIn.isReady()).isTrue();
    assertThat(handIn.missing()).isEmpty();
    assertThat(handIn.items())
        .extracting(HandIn.Item::name)
        .containsExactly(
            "01 Passport.pdf",
            "02 Passport translation.pdf",
            "03 CV.docx",
            "04 Portfolio.pdf",
            "05 Motivation letter.pdf",
            "06 Criminal record certificate.pdf",
            "07 Photo.jpg",
            "08 Diploma.png");
    assertThat(handIn.originals()).isEmpty();
    assertThat(handIn.claims()).isNotEmpty();
  }

  @Test
  void emptyCaseMissesEverythingAndPacksNothing() {
    var handIn = new PapersForTests().forHub();

    assertThat(handIn.isReady()).isFalse();
    assertThat(handIn.missing()).hasSize(8);
    assertThat(handIn.packed()).isEmpty();
    assertThat(troubles(handIn, "cv")).containsExactly("hand-in.not-ready", "hand-in.no-file");
  }

  @Test
  void readyWithoutAFileIsNotReadyToBeHandedIn() {
    var papers = new PapersForTests().in("cv", DocumentState.READY);

    assertThat(troubles(papers.forHub(), "cv")).containsExactly("hand-in.no-file");
  }

  @Test
  void refusedIsNotReadyAndAcceptedIs() {
    var papers = PapersForTests.forAstanaHub().in("cv", DocumentState.REFUSED);
    assertThat(troubles(papers.forHub(), "cv")).containsExactly("hand-in.not-ready");
    papers.in("cv", DocumentState.ACCEPTED);
    assertThat(papers.forHub().isReady()).isTrue();
  }

  @Test
  void whatIsNotNeededIsNotHandedIn() {
    var papers = PapersForTests.forAstanaHub().in("diploma", DocumentState.NOT_NEEDED);

    assertThat(papers.forHub().items())
        .hasSize(7)
        .noneMatch(item -> item.document().type().id().equals("diploma"));
  }

  @Test
  void theLastGoodDayIsGoodAndTheNextIsNot() {
    var papers = PapersForTests.forAstanaHub();
    var last = LocalDate.of(2027, 4, 10);

    assertThat(troubles(papers.handIn(Addressee.ASTANA_HUB, last), "criminal-record")).isEmpty();
    var handIn = papers.handIn(Addressee.ASTANA_HUB, last.plusDays(1));
    assertThat(troubles(handIn, "criminal-record")).containsExactly("hand-in.ended");
    assertThat(handIn.missing().getFirst().troubles())
        .singleElement()
        .extracting(Problem::where)
        .isEqualTo(new Problem.Where.AtValidity("criminal-record"));
  }

  @Test
  void paperIsNotThereBeforeTheDayOfItsIssue() {
    var papers = PapersForTests.forAstanaHub().dated("cv", "2026-11-23", "");

    assertThat(troubles(papers.forHub(), "cv")).containsExactly("hand-in.not-issued");
    assertThat(troubles(papers.handIn(Addressee.ASTANA_HUB, TODAY.plusDays(1)), "cv")).isEmpty();
  }

  @Test
  void passportThatIsGoodOnTheDayButNotLongEnoughBeyondItIsTold() {
    var needed = FACTS.ruleOf("passport-at-application").endOf(TODAY, FACTS.calendar());
    var papers = PapersForTests.forAstanaHub();

    papers.dated("passport", "2021-08-04", needed.toString());
    assertThat(troubles(papers.forHub(), "passport")).isEmpty();

    papers.dated("passport", "2021-08-04", needed.minusDays(1).toString());
    assertThat(troubles(papers.forHub(), "passport")).containsExactly("hand-in.passport-short");
    assertThat(troubles(papers.handIn(Addressee.EGOV, TODAY), "passport"))
        .containsExactly("hand-in.passport-short");
    assertThat(troubles(papers.handIn(Addressee.VISA_PORTAL, TODAY), "passport"))
        .containsExactly("hand-in.passport-short");
    assertThat(troubles(papers.handIn(Addressee.MIGRATION_POLICE, TODAY), "passport")).isEmpty();
  }

  @Test
  void endThatNobodyRecordedIsADoubtAndHoldsNothingUp() {
    var papers = PapersForTests.forAstanaHub().dated("passport", "", "");

    assertThat(doubts(papers.forHub(), "passport")).containsExactly("hand-in.end-unknown");
    assertThat(papers.forHub().isReady()).isTrue();
  }

  @Test
  void mismatchWithTheDetailsIsToldAtTheDocumentThatHasIt() {
    var papers =
        PapersForTests.forAstanaHub()
            .with(new Change.SetDetail(Field.SURNAME, Optional.empty(), Optional.of("SILVA")))
            .with(
                new Change.SetStatement(
                    Statement.none("cv"),
                    new Statement("cv", Optional.empty(), Map.of(Field.SURNAME, "SOUZA"))));

    assertThat(troubles(papers.forHub(), "cv")).containsExactly("hand-in.mismatches");
    assertThat(papers.forHub().missing()).hasSize(1);
  }

  @Test
  void oneCriminalRecordForEachCitizenshipIsHandedIn() {
    var papers = PapersForTests.forAstanaHub().citizenOf("BR", "PT");
    papers
        .in("criminal-record.PT", DocumentState.READY)
        .dated("criminal-record.PT", "2026-10-20", "2027-04-18")
        .attach("criminal-record.PT", "registo.pdf", "pdf-1.7.pdf");

    assertThat(papers.forHub().isReady()).isTrue();
    assertThat(papers.forHub().items())
        .extracting(HandIn.Item::name)
        .contains(
            "06 Criminal record certificate.pdf",
            "07 Criminal record certificate Portugal.pdf",
            "08 Photo.jpg");
  }

  @ParameterizedTest
  @EnumSource
  void everyAddresseeHasPapersAndSources(Addressee addressee) {
    var handIn = new PapersForTests().handIn(addressee, TODAY);

    assertThat(handIn.items()).isNotEmpty();
    assertThat(handIn.claims()).isNotEmpty();
    assertThat(addressee.submission().isSubmission()).isTrue();
    assertThat(addressee.submission().stage()).isEqualTo(addressee.stage());
    assertThat(addressee.accepted().isOnTheWay()).isTrue();
    assertThat(addressee.refused().isRefusal()).isTrue();
    assertThat(FACTS.document(addressee.confirmation())).isEmpty();
  }

  @Test
  void originalsAreBroughtToTheMigrationPolice() {
    assertThat(new PapersForTests().handIn(Addressee.MIGRATION_POLICE, TODAY).originals())
        .extracting(DocumentType::id)
        .contains("passport", "criminal-record", "medical-certificate");
  }

  @Test
  void theDayIsThePlannedOneUntilThatIsOver() {
    var plan = new PapersForTests().plan();
    assertThat(HandIn.plannedDay(plan, Addressee.EGOV))
        .isEqualTo(plan.forecast().step(EventType.EGOV_SUBMITTED).end().typical())
        .isAfter(TODAY);

    var sample = Plan.of(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), FACTS, TODAY);
    assertThat(HandIn.plannedDay(sample, Addressee.ASTANA_HUB)).isEqualTo(TODAY);
  }

  @Test
  void theDayIsTodayWhereTheWayDoesNotLeadThere() {
    var visaFree =
        new PapersForTests()
            .with(
                new Change.AnswerQuestion(
                    app.qadam.model.eligibility.Eligibility.WITHOUT_VISA,
                    Optional.empty(),
                    Optional.of(app.qadam.model.eligibility.Reply.YES)));

    assertThat(HandIn.plannedDay(visaFree.plan(), Addressee.VISA_PORTAL)).isNotNull();
  }

  @Test
  void documentThatGotAFileSinceIsNamed() {
    var papers = new PapersForTests().attach("cv", "cv.pdf", "pdf-1.4.pdf");
    var packing =
        new Packing(
            1,
            Addressee.ASTANA_HUB,
            TODAY,
            TODAY,
            "Astana Hub",
            List.of(new Packing.Item("cv", "03 CV.pdf", "0".repeat(64))));
    papers.attach("photo", "me.jpg", "gps.jpg");

    assertThat(papers.forHub().addedSince(packing))
        .extracting(DocumentType::id)
        .containsExactly("photo");
  }

  @Test
  void petitionIsReadyWhenItIsRecordedAsIssued() {
    var papers =
        new PapersForTests()
            .with(
                new Change.RecordEvent(
                    new RecordedEvent(1, EventType.PETITION_ISSUED, TODAY, Optional.empty())))
            .attach("petition", "petition.pdf", "pdf-1.4.pdf");

    assertThat(troubles(papers.handIn(Addressee.EGOV, TODAY), "petition")).isEmpty();
  }
}
