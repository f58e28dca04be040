package app.qadam.desktop.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.EventType;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ForecastViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static DeskForTests sample() {
    return new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, Locale.ENGLISH);
  }

  private static Optional<LocalDate> wished(DeskForTests desk) {
    return desk.situation().get().file().planning().wishedArrival();
  }

  @Test
  void theArrivalIsTwoDatesAndOpenWhereNoLimitIsKnown() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new ForecastView(sample()));
      assertThat(page.texts())
          .contains("You arrive between 20 Feb 2027 and 9 Apr 2027, or later")
          .anyMatch(text -> text.contains("no legal limit is known"));
      assertThat(page.text("forecast-decides")).endsWith("28 of 55 days.");
      return true;
    });
  }

  @Test
  void aWaitThatTakesLongerThanUsualAsksToWrite() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(new ForecastView(sample()));
      assertThat(page.find(VBox.class, "pace-hub-approved").getAccessibleText())
          .isEqualTo("Astana Hub's review: working day 18 of 17: time to write to them");
      assertThat(page.texts()).anyMatch(text -> text.contains("At most 45 calendar days"));
      return true;
    });
  }

  @Test
  void aWishIsSetChangedAndTakenAway() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new ForecastView(desk));
      page.type("wish-date", "1.7.2027");
      page.fire("wish-set");
      assertThat(wished(desk)).contains(LocalDate.of(2027, 7, 1));
      assertThat(page.find(VBox.class, "wish-verdict").getAccessibleText()).startsWith("Safe");
      page.type("wish-date", "10.1.2027");
      page.fire("wish-set");
      assertThat(page.find(VBox.class, "wish-verdict").getAccessibleText()).isEqualTo("Too late");
      page.fire("wish-later");
      assertThat(page.find(VBox.class, "wish-verdict").getAccessibleText())
          .isEqualTo("In time at the usual pace");
      assertThat(page.text("wish-date")).isEqualTo("20 Feb 2027");
      page.fire("wish-clear");
      assertThat(wished(desk)).isEmpty();
      assertThat(page.text("wish-date")).isEmpty();
      assertThat(page.has("wish-verdict")).isFalse();
      return true;
    });
  }

  @Test
  void aWishThatCannotBeReadOrIsBehindIsToldAndKept() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var before = wished(desk);
      var page = new OpenPage(new ForecastView(desk));
      for (String typed : List.of("", "soon", "31.02.2027", "26.12.2026", "1.1.2090")) {
        page.type("wish-date", typed);
        page.fire("wish-set");
        assertThat(page.text("wish-date-problem")).as(typed).isNotEmpty();
        assertThat(page.text("wish-date")).isEqualTo(typed);
      }
      assertThat(desk.sent()).isEmpty();
      assertThat(wished(desk)).isEqualTo(before);
      return true;
    });
  }

  @Test
  void aFigureMovesEveryDateAndGoesBack() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new ForecastView(desk));
      page.type("figure-visa-decision", "17");
      page.find(TextField.class, "figure-visa-decision").fireEvent(new ActionEvent());
      assertThat(page.texts()).anyMatch(text -> text.startsWith("You arrive between 2 Mar 2027"));
      page.fire("figure-visa-decision-reset");
      assertThat(page.text("figure-visa-decision")).isEqualTo("7");
      assertThat(page.texts()).anyMatch(text -> text.startsWith("You arrive between 20 Feb 2027"));
      return true;
    });
  }

  @Test
  void aFigureThatIsNoneIsToldAndKeptAndNothingIsRecorded() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      var page = new OpenPage(new ForecastView(desk));
      for (String typed : List.of("-1", "731", "two weeks", "1.5", "99999999999")) {
        page.type("figure-travel", typed);
        page.find(TextField.class, "figure-travel").fireEvent(new ActionEvent());
        assertThat(page.text("figure-travel-problem")).as(typed).contains("0 to 730");
        assertThat(page.text("figure-travel")).isEqualTo(typed);
      }
      assertThat(desk.sent()).isEmpty();
      return true;
    });
  }

  @Test
  void afterTheArrivalThePermitIsExpectedAndNothingIsWished() throws Exception {
    Fx.run(() -> {
      var desk = sample();
      desk.send(file ->
          new Change.RecordEvent(
              new RecordedEvent(file.nextEventId(), EventType.ARRIVED, TODAY, Optional.empty())));
      var page = new OpenPage(new ForecastView(desk));
      assertThat(page.texts()).anyMatch(text -> text.startsWith("You have your permit between"));
      assertThat(page.find(VBox.class, "forecast-wish").isVisible()).isFalse();
      return true;
    });
  }

  @Test
  void everyTextIsThereInEveryLanguage() throws Exception {
    for (Locale language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var desk = new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, language);
        assertThat(new OpenPage(new ForecastView(desk)).texts())
            .noneMatch(text -> text.matches(".*\\[[a-z.-]+].*"));
        return true;
      });
    }
  }
}
