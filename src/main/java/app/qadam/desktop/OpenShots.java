package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.model.handin.Addressee;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** What opens on the pages: forms, problems, menus, messages; and the pages without a file. */
final class OpenShots {
  private static final Place RESIDENCE = new Place.Residence();
  private static final Place DEADLINES = new Place.Deadlines(Optional.empty());
  private static final Place COMPARE = new Place.Compare();

  private static final int STOPS = 7;
  private static final Place ABOUT = new Place.About();

  private OpenShots() {}

  static List<Shot> all() {
    return Stream.concat(opened(), IntStream.rangeClosed(1, STOPS).mapToObj(OpenShots::tour))
        .toList();
  }

  private static Stream<Shot> opened() {
    return Stream.of(
        pressed("record-problems", new Place.OfStage(Stage.HUB_REVIEW), "record-save"),
        pressed("stay-form", RESIDENCE, "stay-add"),
        pressed("stay-problems", RESIDENCE, "stay-add", "stay-save"),
        pressed("date-popup", RESIDENCE, "stay-add", "stay-entry-pick"),
        pressed("own-form", DEADLINES, "deadlines-add"),
        pressed("own-problems", DEADLINES, "deadlines-add", "own-save"),
        pressed("own-day-problems", new Place.DaysOff(), "own-day-save"),
        pressed(
            "submit-problems",
            new Place.HandIn(Optional.of(Addressee.MIGRATION_POLICE)),
            "hand-in-submit"),
        pressed("passphrase-problems", new Place.Protection(), "protection-set"),
        pressed("compare-filter", COMPARE, "filter-income"),
        pressed("compare-saved", COMPARE, "filter-saved"),
        pressed("compare-columns", COMPARE, "compare-columns"),
        pressed("compare-sort", COMPARE, "compare-sort"),
        new Shot("file-menu", Setting.SAMPLE, studio -> studio.showMenu("file-menu")),
        new Shot("search", Setting.SAMPLE, studio -> studio.type("search", "visa")),
        pressed("first-steps-1", ABOUT, "about-first-steps"),
        pressed("first-steps-2", ABOUT, "about-first-steps", "first-next"),
        new Shot("first-steps-3", Setting.SAMPLE, OpenShots::lastOfFirstSteps),
        new Shot("shortcuts", Setting.SAMPLE, OpenShots::shortcuts),
        pressed("statement-form", new Place.Details(Optional.empty()), "tab-statements"),
        manual("start"),
        manual("dates"),
        manual("keyboard"),
        manual("glossary"),
        manual("sources"),
        pressed("toast", new Place.OfStage(Stage.HUB_APPLICATION), "remove-3"),
        new Shot("toast-undone", Setting.SAMPLE, studio -> studio.press("undo")),
        new Shot("reminders", Setting.REMINDED, studio -> studio.open(new Place.Overview())),
        new Shot("unlock", Setting.LOCKED, studio -> {}),
        new Shot("unlock-problem", Setting.LOCKED, studio -> studio.press("unlock-open")),
        new Shot("damaged", Setting.DAMAGED, studio -> studio.openFile(studio.file())),
        new Shot("rescue", Setting.DAMAGED, OpenShots::rescue),
        new Shot("trouble", Setting.NOTHING, Studio::trouble));
  }

  private static void lastOfFirstSteps(Studio studio) throws IOException {
    studio.open(ABOUT);
    for (String button : List.of("about-first-steps", "first-next", "first-next")) {
      studio.press(button);
    }
  }

  private static void shortcuts(Studio studio) throws IOException {
    studio.open(new Place.Overview());
    studio.press(KeyCode.F1);
  }

  /** A stop of the tour, come to from its first one. */
  private static Shot tour(int number) {
    return new Shot(
        "tour-" + number,
        Setting.TOUR,
        studio -> {
          while (studio.has("tour-back")) {
            studio.press("tour-back");
          }
          for (int i = 1; i < number; i++) {
            studio.press("tour-next");
          }
        });
  }

  private static Shot manual(String part) {
    return new Shot(
        "manual-" + part, Setting.SAMPLE, studio -> studio.open(new Place.Help(Optional.of(part))));
  }

  private static Shot pressed(String name, Place place, String... buttons) {
    return new Shot(
        name,
        Setting.SAMPLE,
        studio -> {
          studio.open(place);
          for (String button : buttons) {
            // A form that stands open already has no button that opens it.
            if (studio.has(button)) {
              studio.press(button);
            }
          }
        });
  }

  private static void rescue(Studio studio) throws IOException {
    studio.openFile(studio.file());
    studio.press("problem-backups");
  }
}
