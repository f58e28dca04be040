package app.qadam.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.stage.Stage;
import app.qadam.store.Backup;
import app.qadam.store.Backup.Condition;
import app.qadam.store.BackupName;
import app.qadam.store.BackupPlace;
import app.qadam.store.StoreProblem;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackupsViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Instant NOON = Instant.parse("2026-12-27T07:00:00Z");
  private static final CaseFile SAMPLE = Sample.asOf(TODAY, Locale.ENGLISH).applyTo(CaseFile.EMPTY);
  private static final CaseFile NOTED =
      new Change.WriteNote(Stage.TRAVEL, "", "Via Astana").applyTo(SAMPLE);

  private final Shelf shelf = new Shelf();

  /** Backups in memory; looking one through is finished when the test says so. */
  private static final class Shelf implements BackupDesk {
    private final List<Backup> backups = new ArrayList<>();
    private final Map<Backup, Condition> conditions = new HashMap<>();
    private final List<Runnable> looking = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<CaseFile> now = Optional.of(NOTED);
    private BackupPlace place = BackupPlace.BESIDE;

    Backup add(int daysAgo, Condition condition, OptionalInt step) {
      var name = new BackupName(NOON.minus(Duration.ofDays(daysAgo)), 4, step, 20, "0123abcd");
      var backup = new Backup(Path.of("backup of " + daysAgo + ".qadam"), name, 389_000);
      backups.add(backup);
      conditions.put(backup, condition);
      return backup;
    }

    void lookThroughAll() {
      while (!looking.isEmpty()) {
        looking.removeFirst().run();
      }
    }

    @Override
    public Path file() {
      return Path.of("Mine.qadam");
    }

    @Override
    public Optional<CaseFile> now() {
      return now;
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Asia/Almaty");
    }

    @Override
    public BackupPlace place() {
      return place;
    }

    @Override
    public void list(Consumer<List<Backup>> done) {
      done.accept(List.copyOf(backups));
    }

    @Override
    public void look(Backup backup, Consumer<Condition> done) {
      looking.add(() -> done.accept(Objects.requireNonNull(conditions.get(backup))));
    }

    @Override
    public void backUp(Runnable done) {
      asked.add("back up");
      add(0, new Condition.Sound(NOTED), OptionalInt.empty());
      done.run();
    }

    @Override
    public void restore(Backup backup) {
      asked.add("restore " + backup.path());
    }

    @Override
    public void choosePlace(Runnable chosen) {
      place = BackupPlace.in(Path.of("a disk that is not there"));
      chosen.run();
    }

    @Override
    public void placeBeside() {
      place = BackupPlace.BESIDE;
    }

    @Override
    public void showFolder() {
      asked.add("show folder");
    }
  }

  @BeforeAll
  static void startJavaFx() {
    Fx.start();
  }

  private OpenPage open(String language) {
    var view = new BackupsView(shelf, Texts.in(Locale.of(language)));
    var page = new OpenPage(view);
    view.arrive(new Place.Backups());
    return page;
  }

  @Test
  void eachBackupTellsWhenHowLargeWhatItHoldsAndWhatWouldChange() throws Exception {
    shelf.add(0, new Condition.Sound(NOTED), OptionalInt.empty());
    shelf.add(1, new Condition.Sound(SAMPLE), OptionalInt.empty());
    shelf.add(40, new Condition.Sound(SAMPLE), OptionalInt.of(5));
    Fx.run(() -> {
      var page = open("en");
      assertThat(page.text("backups-last")).isEqualTo("Last backup: today, 12:00");
      assertThat(page.texts()).contains("Being looked through").doesNotContain("Sound");

      shelf.lookThroughAll();
      assertThat(page.texts())
          .contains(
              "Today, 12:00",
              "Yesterday, 12:00",
              "Tue 17 Nov 2026, 12:00",
              "389 KB",
              "Sound",
              "Nothing would change: the file holds the same now.",
              "Would no longer be there: 1 note.",
              "As it was before a newer Qadam brought the file from version 4 to 5.")
          .doesNotContain("Being looked through")
          .anyMatch(text -> text.startsWith("It holds 3 events, "));
      assertThat(page.find(Button.class, "restore-1").getAccessibleText())
          .isEqualTo("Restore the backup: yesterday, 12:00");
      return true;
    });
  }

  @Test
  void oneUnderAnotherPassphraseIsRestoredAndAskedForItThen() throws Exception {
    shelf.add(1, new Condition.Closed(StoreProblem.Kind.PROTECTED), OptionalInt.empty());
    Fx.run(() -> {
      var page = open("en");
      shelf.lookThroughAll();
      assertThat(page.texts()).anyMatch(text -> text.contains("opens with its passphrase"));
      page.fire("restore-0");
      assertThat(shelf.asked).containsExactly("restore backup of 1.qadam");
      return true;
    });
  }

  @Test
  void aSoundOneIsRestoredAndAnyOtherSaysWhyNot() throws Exception {
    shelf.add(1, new Condition.Sound(SAMPLE), OptionalInt.empty());
    shelf.add(2, new Condition.Unsound(List.of("page 3: bad")), OptionalInt.empty());
    shelf.add(3, new Condition.Closed(StoreProblem.Kind.NEWER), OptionalInt.empty());
    Fx.run(() -> {
      var page = open("en");
      page.fire("restore-0");
      assertThat(page.text("restore-problem-0")).contains("still looking this backup through");

      shelf.lookThroughAll();
      page.fire("restore-1");
      assertThat(page.text("restore-problem-1")).contains("Choose another one");
      page.fire("restore-2");
      assertThat(page.text("restore-problem-2")).contains("written by a newer Qadam");
      assertThat(shelf.asked).isEmpty();
      page.fire("restore-0");
      assertThat(shelf.asked).containsExactly("restore backup of 1.qadam");
      return true;
    });
  }

  @Test
  void withoutABackupThePageSaysWhenThereWillBeOneAndMakesOne() throws Exception {
    Fx.run(() -> {
      var page = open("en");
      assertThat(page.text("backups-last")).isEqualTo("No backup yet");
      assertThat(page.has("backups-none")).isTrue();

      page.fire("backups-make");
      assertThat(shelf.asked).containsExactly("back up");
      assertThat(page.has("backups-none")).isFalse();
      assertThat(page.has("backup-0")).isTrue();
      return true;
    });
  }

  @Test
  void aFileThatCannotBeOpenedOffersNoBackupOfItself() throws Exception {
    shelf.now = Optional.empty();
    Fx.run(() -> {
      var page = open("en");
      assertThat(page.has("backups-make")).isFalse();
      assertThat(page.texts()).anyMatch(text -> text.startsWith("If your backups lie in another"));
      return true;
    });
  }

  @Test
  void aChosenFolderThatIsNotThereIsToldAndCanBeGivenUp() throws Exception {
    Fx.run(() -> {
      var page = open("en");
      assertThat(page.find(Button.class, "backups-beside").isVisible()).isFalse();
      page.fire("backups-choose");
      assertThat(page.text("backups-missing")).contains("a disk that is not there");
      assertThat(page.text("backups-where")).endsWith("Mine backups");
      page.fire("backups-beside");
      assertThat(page.text("backups-missing")).isEmpty();
      page.fire("backups-folder");
      assertThat(shelf.asked).containsExactly("show folder");
      return true;
    });
  }

  @Test
  void manyAreShownOnRequestAndOnlyThoseShownAreOpened() throws Exception {
    for (int day = 0; day < 30; day++) {
      shelf.add(day, new Condition.Sound(SAMPLE), OptionalInt.empty());
    }
    Fx.run(() -> {
      var page = open("ru");
      shelf.lookThroughAll();
      assertThat(page.has("backup-" + (BackupsView.FIRST - 1))).isTrue();
      assertThat(page.has("backup-" + BackupsView.FIRST)).isFalse();
      page.fire("backups-more");
      assertThat(page.has("backup-29")).isTrue();
      assertThat(page.has("backups-more")).isFalse();
      shelf.lookThroughAll();
      assertThat(page.texts()).doesNotContain("Проверяется");
      return true;
    });
  }
}
