package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.Planning;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.Legalisation;
import app.qadam.model.stage.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The documents that this applicant needs. */
class ChecklistTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static CaseFile citizenOf(String... codes) {
    return CaseFile.EMPTY.withPlanning(Planning.NONE.citizenOf(List.of(codes)));
  }

  private static Plan plan(CaseFile file) {
    return Plan.of(file, FACTS, TODAY);
  }

  private static List<String> certificates(Plan plan) {
    return plan.documents().stream()
        .map(document -> document.type().id())
        .filter(id -> id.startsWith("criminal-record"))
        .toList();
  }

  private static CaseFile issued(CaseFile file, String document, LocalDate day) {
    var record =
        new DocumentRecord(
            document,
            DocumentState.ISSUED,
            Optional.of(day),
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Change.SetDocument(file.document(document), record).applyTo(file);
  }

  @Test
  void thereIsOneCriminalRecordCertificateForEachCitizenship() {
    assertThat(certificates(plan(CaseFile.EMPTY))).containsExactly("criminal-record");
    assertThat(certificates(plan(citizenOf("NL")))).containsExactly("criminal-record");
    assertThat(certificates(plan(citizenOf("NL", "DE", "JP"))))
        .containsExactly("criminal-record", "criminal-record.DE", "criminal-record.JP");
  }

  @Test
  void theOneThatIsIssuedElsewhereDoesNotStandForTheFirstCitizenship() {
    var file = citizenOf("NL", "DE");
    var german =
        new Change.SetHandling(
                Handling.none("criminal-record"),
                Handling.none("criminal-record").issuedBy(Optional.of("DE")))
            .applyTo(file);
    assertThat(certificates(plan(german))).containsExactly("criminal-record", "criminal-record.NL");
  }

  @Test
  void whatIsRecordedStaysWhenTheCitizenshipIsTakenAway() {
    var file = issued(citizenOf("NL", "DE"), "criminal-record.DE", TODAY.minusDays(10));
    var without = file.withPlanning(Planning.NONE.citizenOf(List.of("NL")));
    assertThat(certificates(plan(without)))
        .containsExactly("criminal-record", "criminal-record.DE");
  }

  @Test
  void eachRunsOutOnItsOwnDay() {
    var file = issued(citizenOf("NL", "DE"), "criminal-record", LocalDate.of(2026, 11, 2));
    var plan = plan(issued(file, "criminal-record.DE", LocalDate.of(2026, 6, 1)));
    // 180 calendar days, the day of the issue being the first.
    assertThat(plan.validity("criminal-record").orElseThrow().until())
        .contains(LocalDate.of(2027, 4, 30));
    assertThat(plan.validity("criminal-record.DE").orElseThrow().until())
        .contains(LocalDate.of(2026, 11, 27));
    assertThat(plan.deadline("criminal-record-validity.DE").flatMap(Deadline::due))
        .contains(LocalDate.of(2026, 11, 27));
  }

  @Test
  void eachIsLegalisedAsItsCountryAsksForIt() {
    var plan = plan(citizenOf("NL", "RU", "EG"));
    assertThat(plan.legalisation("criminal-record").map(Legalisation::way))
        .contains(Legalisation.Way.APOSTILLE);
    assertThat(plan.legalisation("criminal-record.RU").map(Legalisation::way))
        .contains(Legalisation.Way.NONE);
    assertThat(plan.legalisation("criminal-record.EG").map(Legalisation::way))
        .contains(Legalisation.Way.CONSULAR);
    assertThat(plan.legalisation("diploma")).as("nobody said where it is from").isEmpty();
  }

  @Test
  void theDayOfTheIssueDecidesAboutTheApostille() {
    var file = issued(citizenOf("DZ"), "criminal-record", LocalDate.of(2026, 7, 1));
    assertThat(plan(file).legalisation("criminal-record").map(Legalisation::way))
        .contains(Legalisation.Way.CONSULAR);
    assertThat(plan(citizenOf("DZ")).legalisation("criminal-record").map(Legalisation::way))
        .contains(Legalisation.Way.APOSTILLE);
  }

  @Test
  void everyCertificateIsAskedForBeforeAstanaHub() {
    var plan = plan(citizenOf("NL", "DE"));
    assertThat(plan.stage(Stage.HUB_APPLICATION).documents())
        .extracting(document -> document.type().id())
        .contains("criminal-record", "criminal-record.DE");
  }
}
