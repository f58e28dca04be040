package app.qadam.desktop.residence;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResidenceViewTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
  private static final LocalDate VISA = LocalDate.of(2027, 2, 11);
  private static final LocalDate ARRIVAL = LocalDate.of(2027, 3, 18);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static CaseFile arrived() {
    return CaseFile.EMPTY.withEvents(
        List.of(
            new RecordedEvent(1, EventType.VISA_ISSUED, VISA, Optional.empty()),
            new RecordedEvent(2, EventType.ARRIVED, ARRIVAL, Optional.empty())));
  }

  private static DeskForTests desk(CaseFile file) {
    return new DeskForTests(file, TODAY, Locale.ENGLISH);
  }

  private static RecordedStay stay(long id, String entry, String exit) {
    return new RecordedStay(
        id,
        LocalDate.parse(entry),
        Optional.of(exit).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        Optional.empty());
  }

  private static boolean isShown(OpenPage page, String id) {
    for (Node node = page.find(Node.class, id); node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void anEmptyFileSaysWhatWillBeHereAndHowToBegin() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new ResidenceView(desk(CaseFile.EMPTY)));
      assertThat(isShown(page, "begin-stay")).isTrue();
      assertThat(page.texts())
          .anyMatch(text -> text.startsWith("Your nationality is not recorded"));
      page.fire("begin-stay");
      assertThat(isShown(page, "stay-entry")).isTrue();
      return null;
    });
  }

  @Test
  void theThreePermissionsSayHowTheyStand() throws Exception {
    Fx.run(() -> {
      var desk = desk(arrived());
      var page = new OpenPage(new ResidenceView(desk));
      assertThat(page.texts())
          .contains("Valid now", "Issued Thu 11 Feb 2027", "Good to Thu 10 Feb 2028")
          .contains("Not issued yet")
          .anyMatch(text -> text.startsWith("The longest it can last"));
      page.fire("permission-go-e-visa");
      page.fire("permission-go-permit");
      assertThat(desk.opened())
          .containsExactly(new Place.OfStage(Stage.E_VISA), new Place.OfStage(Stage.IN_PERSON));
      return null;
    });
  }

  @Test
  void theMultipleEntryVisaIsRecordedWithItsPrintedEnd() throws Exception {
    Fx.run(() -> {
      var desk = desk(arrived());
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("permission-go-multiple-entry-visa");
      page.type("multiple-visa-issued-date", "30 Mar 2027");
      page.type("multiple-visa-issued-until", "29 Sep 2027");
      page.fire("multiple-visa-issued-save");
      var event = desk.situation().get().file().last(EventType.MULTIPLE_VISA_ISSUED).orElseThrow();
      assertThat(event.until()).contains(LocalDate.of(2027, 9, 29));
      assertThat(page.texts()).contains("Replaced", "Good to Wed 29 Sep 2027", "As printed on it.");

      page.fire("permission-go-multiple-entry-visa");
      assertThat(page.text("multiple-visa-issued-date")).isEqualTo("30 Mar 2027");
      page.fire("multiple-visa-issued-remove");
      assertThat(desk.situation().get().file().has(EventType.MULTIPLE_VISA_ISSUED)).isFalse();
      return null;
    });
  }

  @Test
  void aVisaBeforeItsCauseOrWithAnImpossibleEndIsToldAtTheField() throws Exception {
    Fx.run(() -> {
      var desk = desk(arrived());
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("permission-go-multiple-entry-visa");
      page.fire("multiple-visa-issued-save");
      assertThat(page.text("multiple-visa-issued-date-problem")).startsWith("Enter the day");
      page.type("multiple-visa-issued-date", "1 Feb 2027");
      page.fire("multiple-visa-issued-save");
      assertThat(page.text("multiple-visa-issued-date-problem")).contains("would be before");
      page.type("multiple-visa-issued-date", "30 Mar 2027");
      page.type("multiple-visa-issued-until", "1 Mar 2027");
      page.fire("multiple-visa-issued-save");
      assertThat(page.text("multiple-visa-issued-until-problem"))
          .contains("before the day of issue");
      page.type("multiple-visa-issued-date", "2 Apr 2027");
      page.type("multiple-visa-issued-until", "");
      page.fire("multiple-visa-issued-save");
      assertThat(page.text("multiple-visa-issued-date-problem")).contains("still ahead");
      assertThat(page.text("multiple-visa-issued-date")).isEqualTo("2 Apr 2027");
      assertThat(desk.sent()).isEmpty();
      return null;
    });
  }

  @Test
  void aChangeOfAddressStartsANewNotification() throws Exception {
    Fx.run(() -> {
      var desk = desk(arrived());
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("stay-moved");
      page.type("address-changed-date", "29 Mar 2027");
      page.fire("address-changed-save");
      assertThat(desk.situation().get().file().has(EventType.ADDRESS_CHANGED)).isTrue();
      assertThat(desk.situation().get().plan().deadline("notification-3")).isPresent();
      return null;
    });
  }

  @Test
  void theStayOfTheArrivalBecomesARealOne() throws Exception {
    Fx.run(() -> {
      var desk = desk(arrived());
      var page = new OpenPage(new ResidenceView(desk));
      assertThat(page.texts())
          .contains("Since 18 Mar 2027, still there", "From your recorded arrival");
      page.fire("stay-confirm");
      assertThat(page.text("stay-entry")).isEqualTo("18 Mar 2027");
      page.fire("stay-city-almaty");
      page.fire("stay-save");
      assertThat(desk.sent())
          .containsExactly(
              new Change.SetStay(
                  Optional.empty(),
                  Optional.of(
                      new RecordedStay(1, ARRIVAL, Optional.empty(), Optional.of("Almaty")))));
      assertThat(page.texts())
          .contains("Almaty", "15 days up to today: 15 in 2027, 15 in the last 12 months");
      return null;
    });
  }

  @Test
  void leavingOnTheSingleEntryIsRecordedOnlyByTheSecondButton() throws Exception {
    Fx.run(() -> {
      var desk = desk(arrived());
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("stay-confirm");
      page.type("stay-exit", "31 Mar 2027");
      page.fire("stay-save");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.text("stay-warning")).contains("you cannot come back on it");
      page.fire("stay-save");
      assertThat(desk.sent()).isEmpty();
      page.type("stay-exit", "30 Mar 2027");
      assertThat(page.has("stay-save-anyway")).as("the day it spoke of has changed").isFalse();
      page.fire("stay-save");
      page.fire("stay-save-anyway");
      assertThat(desk.situation().get().file().stays())
          .containsExactly(stay(1, "2027-03-18", "2027-03-30"));
      assertThat(page.texts()).contains("Used up");
      desk.send(file -> desk.sent().getLast().inverse());
      assertThat(page.texts()).contains("Valid now");
      return null;
    });
  }

  @Test
  void aContradictingStayIsToldAtItsFieldAndStays() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY.withStays(List.of(stay(1, "2026-06-01", "2026-06-10"))));
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("stay-add");
      page.fire("stay-save");
      assertThat(page.text("stay-entry-problem")).startsWith("Enter the day of entry");
      page.type("stay-entry", "5 Jun 2026");
      page.type("stay-exit", "31 Jun 2026");
      page.fire("stay-save");
      assertThat(page.text("stay-exit-problem")).contains("no day of the calendar");
      page.type("stay-exit", "1 Jun 2026");
      page.fire("stay-save");
      assertThat(page.text("stay-exit-problem")).contains("before the entry");
      page.type("stay-exit", "20 Jun 2026");
      page.fire("stay-save");
      assertThat(page.text("stay-entry-problem")).contains("recorded as in Kazakhstan");
      assertThat(page.text("stay-exit")).isEqualTo("20 Jun 2026");
      assertThat(desk.sent()).isEmpty();
      return null;
    });
  }

  @Test
  void aStayIsChangedAndRemoved() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY.withStays(List.of(stay(1, "2026-06-01", "2026-06-10"))));
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("stay-change-1");
      page.type("stay-exit", "12 Jun 2026");
      page.fire("stay-save");
      assertThat(desk.situation().get().file().stays())
          .containsExactly(stay(1, "2026-06-01", "2026-06-12"));
      page.fire("stay-remove-1");
      assertThat(desk.situation().get().file().stays()).isEmpty();
      return null;
    });
  }

  @Test
  void anotherCityIsWarnedOfQuietlyAndRecorded() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY);
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("stay-add");
      page.type("stay-city", "алматы");
      assertThat(page.text("stay-city-warning")).isEmpty();
      page.type("stay-city", "Shymkent");
      assertThat(page.text("stay-city-warning")).contains("Astana and Almaty only");
      page.type("stay-entry", "18 Mar 2027");
      page.fire("stay-save");
      assertThat(desk.situation().get().file().stays().getFirst().city()).contains("Shymkent");
      return null;
    });
  }

  @Test
  void bothLinesAreDatedAndTheEarlierIsNamed() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new ResidenceView(desk(arrived())));
      assertThat(page.texts())
          .contains(
              "If it stays as recorded, the first line is passed on Thu 16 Sep 2027.",
              "It is the line of any 12 months in a row.",
              "If it stays as recorded, passed on Fri 17 Sep 2027, in 169 days.",
              "289 days by Fri 31 Dec 2027 if it stays as recorded.",
              "The sources do not agree",
              "Qadam does not decide what you owe.");
      return null;
    });
  }

  @Test
  void visaFreeDaysAreToldForOneNationalityAndNoneRefusedForAnother() throws Exception {
    Fx.run(() -> {
      var desk = desk(CaseFile.EMPTY.withStays(List.of(stay(1, "2027-03-18", ""))));
      var page = new OpenPage(new ResidenceView(desk));
      page.fire("nationality-add");
      assertThat(page.text("nationality-problem")).startsWith("Type the name");
      page.type("nationality", "Atlantis");
      page.fire("nationality-add");
      assertThat(page.text("nationality-problem")).contains("No country is called \"Atlantis\"");
      assertThat(page.text("nationality")).isEqualTo("Atlantis");
      page.type("nationality", "algeria");
      page.fire("nationality-add");
      assertThat(page.texts()).contains("Algeria: not on the visa-free list of this data set.");
      page.type("nationality", "Нидерланды");
      page.fire("nationality-add");
      assertThat(desk.situation().get().file().planning().nationalities())
          .containsExactly("DZ", "NL");
      assertThat(page.texts())
          .contains(
              "Netherlands: 30 days a stay without a visa.",
              "Leave by Fri 16 Apr 2027",
              "15 of 90 days used in the 180 days up to today",
              "75 left");
      page.fire("nationality-remove-NL");
      assertThat(desk.situation().get().file().planning())
          .isEqualTo(Planning.NONE.citizenOf(List.of("DZ")));
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      for (var file : List.of(CaseFile.EMPTY, arrived(), complete())) {
        for (var today : List.of(VISA, TODAY, LocalDate.of(2028, 6, 1), LocalDate.of(2045, 1, 1))) {
          Fx.run(() -> {
            var page = new OpenPage(new ResidenceView(new DeskForTests(file, today, language)));
            assertThat(page.texts()).noneMatch(text -> text.matches(".*\\[[a-z.-]+].*"));
            return null;
          });
        }
      }
    }
  }

  private static CaseFile complete() {
    return arrived()
        .withStays(
            List.of(stay(1, "2026-06-01", "2026-06-10"), stay(2, "2027-03-18", "2027-03-30")))
        .withEvents(
            List.of(
                new RecordedEvent(1, EventType.VISA_ISSUED, VISA, Optional.empty()),
                new RecordedEvent(2, EventType.MULTIPLE_VISA_ISSUED, TODAY, Optional.empty()),
                new RecordedEvent(
                    3, EventType.PERMIT_ISSUED, LocalDate.of(2028, 7, 1), Optional.empty())))
        .withPlanning(Planning.NONE.citizenOf(List.of("NL", "DZ")));
  }
}
