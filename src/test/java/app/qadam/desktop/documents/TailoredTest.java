package app.qadam.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a document for this applicant: its country, its language, where it goes. */
class TailoredTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  private final DeskForTests desk = new DeskForTests(CaseFile.EMPTY, TODAY, Locale.ENGLISH);

  private OpenPage page(String document) {
    var view = new DocumentsView(desk);
    view.arrive(new Place.Documents(Optional.of(document)));
    return new OpenPage(view);
  }

  private void citizenOf(String... countries) {
    desk.send(file ->
        new Change.SetPlanning(file.planning(), file.planning().citizenOf(List.of(countries))));
  }

  @Test
  void theCountryLeadsToTheWayOfLegalisation() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      assertThat(page.texts()).anyMatch(text -> text.startsWith("Name the country"));
      page.type("document-country", "italy");
      page.fire("document-country-set");
      assertThat(desk.situation().get().file().papers().handling("diploma").country())
          .contains("IT");
      assertThat(page.text("document-country")).isEqualTo("Italy");
      assertThat(page.texts())
          .contains("Apostille", "1.", "Have the paper issued.")
          .anyMatch(text -> text.startsWith("Have an apostille put on it"))
          .anyMatch(text -> text.startsWith("Italy is in the Apostille Convention"));
      return null;
    });
  }

  @Test
  void aPaperOfACountryOutsideTheConventionGoesThroughTheConsulate() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-country", "Vietnam");
      page.fire("document-country-set");
      assertThat(page.texts())
          .anyMatch(text -> text.startsWith("Consular") || text.startsWith("Apostille"));
      page.type("document-country", "Thailand");
      page.fire("document-country-set");
      assertThat(page.texts())
          .contains("Consular legalisation")
          .anyMatch(text -> text.startsWith("Have it legalised at the consulate"));
      return null;
    });
  }

  @Test
  void anUnknownCountryIsToldAndNothingIsSent() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-country", "Atlantis");
      page.fire("document-country-set");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("document-country")).isEqualTo("Atlantis");
      assertThat(page.text("document-country-problem")).contains("\"Atlantis\"");
      return null;
    });
  }

  @Test
  void theCountryCanBeTakenAwayAgain() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-country", "Italy");
      page.fire("document-country-set");
      page.type("document-country", "");
      page.fire("document-country-set");
      assertThat(desk.situation().get().file().papers().handling("diploma").country()).isEmpty();
      assertThat(page.texts()).anyMatch(text -> text.startsWith("Name the country"));
      return null;
    });
  }

  @Test
  void eachCitizenshipHasACertificateAndTheSecondOnesCountryStands() throws Exception {
    Fx.run(() -> {
      citizenOf("IN", "IT");
      var first = page("criminal-record");
      assertThat(first.texts()).contains("Criminal record certificate: Italy");
      assertThat(first.text("document-country")).isEqualTo("India");
      var second = page("criminal-record.IT");
      assertThat(second.has("document-country")).isFalse();
      assertThat(second.texts())
          .anyMatch(text -> text.startsWith("Italy is in the Apostille Convention"));
      return null;
    });
  }

  @Test
  void languagesAndOriginalsAreTold() throws Exception {
    Fx.run(() -> {
      assertThat(page("egov-form").texts()).contains("Kazakh or Russian", "eGov.kz");
      assertThat(page("passport").texts()).contains("Bring it along: Migration police.");
      return null;
    });
  }

  @Test
  void thatSourcesDisagreeOnTheDiplomaStandsThereOpenly() throws Exception {
    Fx.run(() -> {
      assertThat(page("diploma").texts())
          .contains("Sources disagree")
          .anyMatch(text -> text.startsWith("Required by 1 source"));
      assertThat(page("passport").texts()).doesNotContain("Sources disagree");
      return null;
    });
  }

  @Test
  void linksLeadToWhatItSaysAndToTheHandInAndTheButtonToThePdf() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.fire("document-says");
      page.fire("document-hand-in");
      page.fire("export-pdf");
      assertThat(desk.opened())
          .containsExactly(
              new Place.Details(Optional.of("diploma")), new Place.HandIn(Optional.empty()));
      assertThat(desk.files().asked()).containsExactly("pdf");
      return null;
    });
  }
}
