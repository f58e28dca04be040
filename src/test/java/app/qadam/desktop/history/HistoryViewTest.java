package app.qadam.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.ChangeKind;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.model.document.FileKind;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

class HistoryViewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  /** In Almaty it is the next day by then. */
  private static final Instant LATE = Instant.parse("2026-12-01T20:15:00Z");

  private static final Instant NOON = Instant.parse("2026-12-01T07:00:00Z");

  private static final Change IIN =
      new Change.RecordEvent(new RecordedEvent(1, EventType.IIN_ISSUED, DAY, Optional.empty()));
  private static final Change NOTE = new Change.WriteNote(Stage.TRAVEL, "", "Fly via Astana");
  private static final Change OTHER_NOTE = new Change.WriteNote(Stage.EGOV, "", "Ask the host");

  private static Attachment file(long id, String name) {
    return new Attachment(
        id, "passport", name, FileKind.PDF, 5_200_000, String.valueOf(id).repeat(64), DAY, true);
  }

  private static final Past SOME =
      new Past(
          List.of(
              new HistoryLine.Purged(LATE, List.of(file(9, "secret.pdf"))),
              new HistoryLine.TakenBack(4, LATE, OTHER_NOTE),
              new HistoryLine.Made(3, LATE, OTHER_NOTE, false),
              new HistoryLine.Made(2, LATE, NOTE, true),
              new HistoryLine.Made(1, NOON, IIN, true)),
          List.of(
              new RemovedFile(file(1, "old.pdf"), LATE), new RemovedFile(file(2, "b.pdf"), NOON)));

  private final DeskForTests desk;

  HistoryViewTest() {
    desk = new DeskForTests(CaseFile.EMPTY, DAY, Locale.ENGLISH);
    desk.history().tell(SOME);
  }

  private static OpenPage open(DeskForTests desk) {
    var view = new HistoryView(desk);
    view.arrive(new Place.History());
    return new OpenPage(view);
  }

  private static ListView<?> list(OpenPage page) {
    return page.find(ListView.class, "history-list");
  }

  /** The rows as text; days without their times. */
  private static List<String> rows(OpenPage page) {
    return list(page).getItems().stream()
        .map(row ->
            switch ((HistoryRows.Row) row) {
              case HistoryRows.Day day -> day.date().toString();
              case HistoryRows.Told told -> told.time() + " " + told.sentence();
            })
        .toList();
  }

  private static void choose(OpenPage page, int row) {
    list(page).getSelectionModel().select(row);
  }

  @Test
  void linesStandByTheDaysOfThePersonsOwnZoneTheLatestFirst() throws Exception {
    Fx.run(() -> {
      assertThat(rows(open(desk)))
          .containsExactly(
              "2026-12-02",
              "01:15 Purged for ever: \"secret.pdf\"",
              "01:15 Taken back: Note on stage 5, Register on eGov.kz: \"Ask the host\"",
              "01:15 Note on stage 5, Register on eGov.kz: \"Ask the host\"",
              "01:15 Note on stage 7, Travel to Kazakhstan: \"Fly via Astana\"",
              "2026-12-01",
              "12:00 Recorded: IIN issued, 1 Dec 2026");
      return null;
    });
  }

  @Test
  void wordsAndKindNarrowTheLinesAndTheirDays() throws Exception {
    Fx.run(() -> {
      var page = open(desk);
      page.type("history-search", "  iin  RECORDED ");
      assertThat(rows(page))
          .containsExactly("2026-12-01", "12:00 Recorded: IIN issued, 1 Dec 2026");

      page.type("history-search", "xyzzy");
      assertThat(rows(page)).isEmpty();
      assertThat(page.texts())
          .contains(
              "No change has these words. Try one of them, or changes of every kind.",
              "Choose a line to read it at length.");

      page.type("history-search", "");
      @SuppressWarnings("unchecked")
      ComboBox<Optional<ChangeKind>> kind = page.find(ComboBox.class, "history-kind");
      kind.setValue(Optional.of(ChangeKind.FILES));
      assertThat(rows(page)).containsExactly("2026-12-02", "01:15 Purged for ever: \"secret.pdf\"");
      return null;
    });
  }

  @Test
  void theWayBackSaysHowManyLaterChangesGoWithIt() throws Exception {
    Fx.run(() -> {
      var page = open(desk);
      choose(page, 6);
      assertThat(page.find(TextArea.class, "history-sentence").getText())
          .isEqualTo("Recorded: IIN issued, 1 Dec 2026");
      assertThat(page.texts())
          .contains(
              "Tuesday 1 December 2026, 12:00",
              "This takes back 2 changes: this one and 1 that came later."
                  + " You can have all of them again.");
      page.fire("history-back");
      choose(page, 4);
      assertThat(page.text("history-back")).isEqualTo("Take this back");
      page.fire("history-back");
      assertThat(desk.history().asked()).containsExactly("back 2", "back 1");
      return null;
    });
  }

  @Test
  void whatIsTakenBackAlreadyIsMarkedAndCannotBeTakenBackAgain() throws Exception {
    Fx.run(() -> {
      var page = open(desk);
      assertThat(page.texts()).contains("taken back");
      choose(page, 3);
      assertThat(page.texts())
          .contains("This was taken back already, so it is not in your file now.");
      assertThat(page.has("history-back")).isFalse();
      choose(page, 2);
      assertThat(page.has("history-back")).isFalse();
      return null;
    });
  }

  @Test
  void theListIsReadAnewAfterAChangeAndTheChosenLineStaysChosen() throws Exception {
    Fx.run(() -> {
      var page = open(desk);
      choose(page, 4);
      List<HistoryLine> more = new ArrayList<>(SOME.lines());
      more.addFirst(new HistoryLine.Made(5, LATE, OTHER_NOTE, true));
      desk.history().tell(new Past(more, List.of()));
      desk.send(_ -> OTHER_NOTE);
      assertThat(rows(page)).hasSize(8);
      assertThat(page.find(TextArea.class, "history-sentence").getText())
          .contains("Fly via Astana");
      assertThat(page.texts()).contains("Take back everything down to here");
      return null;
    });
  }

  @Test
  void removedFileComesBackAsANewChange() throws Exception {
    Fx.run(() -> {
      var page = open(desk);
      assertThat(page.texts()).contains("old.pdf", "Passport · 5.2 MB · removed 2 Dec 2026");
      page.fire("removed-back-1");
      assertThat(desk.situation().get().file().papers().of("passport"))
          .singleElement()
          .satisfies(one -> assertThat(one.name()).isEqualTo("old.pdf"));
      return null;
    });
  }

  @Test
  void purgingTakesASecondPressAfterTheExplanation() throws Exception {
    Fx.run(() -> {
      var page = open(desk);
      page.fire("removed-purge-2");
      assertThat(desk.history().asked()).isEmpty();
      assertThat(page.texts())
          .contains("Purge \"b.pdf\" for ever?")
          .anyMatch(text -> text.contains("Backups and copies"));
      page.fire("removed-purge-keep-2");
      assertThat(page.has("removed-purge-now-2")).isFalse();
      page.fire("removed-purge-2");
      page.fire("removed-purge-now-2");
      assertThat(desk.history().asked()).containsExactly("purge b.pdf");
      return null;
    });
  }

  @Test
  void allRemovedFilesArePurgedTogether() throws Exception {
    Fx.run(() -> {
      var page = open(desk);
      page.fire("removed-purge-all");
      assertThat(page.texts()).contains("Purge \"old.pdf\"; \"b.pdf\" for ever?");
      page.fire("removed-purge-now-all");
      assertThat(desk.history().asked()).containsExactly("purge old.pdf", "purge b.pdf");
      return null;
    });
  }

  @Test
  void anEmptyHistorySaysSo() throws Exception {
    Fx.run(() -> {
      desk.history().tell(Past.NOTHING);
      assertThat(open(desk).texts())
          .contains("Nothing was changed in this file yet.")
          .anyMatch(text -> text.startsWith("None."));
      return null;
    });
  }

  @Test
  void thousandsOfLinesMakeNoMoreRowsThanAreSeen() throws Exception {
    Fx.run(() -> {
      List<HistoryLine> many = new ArrayList<>();
      for (int i = 10_000; i > 0; i--) {
        many.add(
            new HistoryLine.Made(i, NOON, new Change.WriteNote(Stage.EGOV, "", "n" + i), true));
      }
      desk.history().tell(new Past(many, List.of()));
      var page = open(desk);
      assertThat(list(page).getItems()).hasSize(10_001);
      assertThat(list(page).lookupAll(".list-cell")).hasSizeLessThan(60);
      page.type("history-search", "n9999");
      assertThat(rows(page)).hasSize(2);
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var own = new DeskForTests(CaseFile.EMPTY, DAY, language);
        own.history().tell(SOME);
        var page = open(own);
        page.fire("removed-purge-1");
        assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
        return null;
      });
    }
  }
}
