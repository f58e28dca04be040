package app.qadam.desktop.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.desktop.Look;
import app.qadam.desktop.Screens;
import app.qadam.desktop.Setting;
import app.qadam.desktop.Shot;
import app.qadam.desktop.Shots;
import app.qadam.desktop.Studio;
import app.qadam.desktop.kit.Theme;
import app.qadam.text.LongerTexts;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of the program is cut, lies on something else, lacks a name or is out of the keyboard's
 * reach.
 *
 * <p>With the system property {@code walk.all} every size of window and text is gone through in
 * every language, which takes a while; with {@code walk.opened} also the pages of a new file and
 * what opens on pages, in the usual looks: else that is gone through with longer words only. {@code
 * walk.pages} narrows to names that contain one of some, with commas between, {@code walk.looks} in
 * the same way to looks such as {@code kk-900x600-150}: JavaFX keeps what it drew without a
 * display, and one process with all looks would need more memory than it has. {@code walk.to} names
 * a file for all that was found.
 */
class SceneWalkTest {
  private static final boolean ALL = Boolean.getBoolean("walk.all");
  private static final boolean OPENED = Boolean.getBoolean("walk.opened");
  private static final List<String> PAGES =
      List.of(System.getProperty("walk.pages", "").split(",", -1));
  private static final List<String> LOOKS =
      List.of(System.getProperty("walk.looks", "").split(",", -1));
  private static final int LONGER = 40;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void nobodyStumblesInAnyLanguage() throws IOException {
    assertThat(walk(Texts::in, "", Shots.pages(), looks())).as("found").isEmpty();
  }

  @Test
  void wordsMayBeLongerThanOurs() throws IOException {
    assertThat(
            walk(
                language -> LongerTexts.in(language, LONGER),
                "+" + LONGER,
                Shots.opened(),
                List.of(look(Locale.ENGLISH, 1280, 800, 100))))
        // A column has room for the longest word of three languages, not for any.
        .filteredOn(found -> found.kind() != Finding.Kind.BROKEN_WORD)
        .as("found")
        .isEmpty();
  }

  private static List<Look> looks() {
    return allLooks().stream()
        .filter(look -> LOOKS.stream().anyMatch(name(look)::contains))
        .toList();
  }

  private static String name(Look look) {
    return "%s-%dx%d-%d"
        .formatted(look.language().getLanguage(), look.width(), look.height(), look.textSize());
  }

  private static List<Look> allLooks() {
    List<Look> looks = new ArrayList<>();
    if (ALL) {
      for (Locale language : Texts.LANGUAGES) {
        for (int size : new int[] {90, 100, 125, 150}) {
          looks.add(look(language, 900, 600, size));
          looks.add(look(language, 1280, 800, size));
          looks.add(look(language, 1920, 1080, size));
        }
      }
      return looks;
    }
    for (Locale language : Texts.LANGUAGES) {
      looks.add(look(language, 1280, 800, 100));
      looks.add(look(language, 900, 600, 100));
    }
    return looks;
  }

  /** Light only: colours move nothing. */
  private static Look look(Locale language, int width, int height, int textSize) {
    return new Look(language, Theme.LIGHT, width, height, textSize);
  }

  private List<Finding> walk(
      Function<Locale, Texts> speech, String suffix, List<Shot> usual, List<Look> looks)
      throws IOException {
    List<Finding> found = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      var shots =
          (ALL || OPENED ? Shots.all() : usual)
              .stream()
                  .filter(shot -> shot.setting() == setting)
                  .filter(shot -> PAGES.stream().anyMatch(shot.name()::contains))
                  .toList();
      if (shots.isEmpty()) {
        continue;
      }
      var home = Files.createDirectory(folder.resolve(setting.name()));
      try (var studio = Studio.open(home, Screens.DAY, speech)) {
        studio.set(setting);
        for (Look look : looks) {
          studio.wear(look);
          for (Shot shot : shots) {
            studio.go(shot);
            found.addAll(look(studio, shot, look, suffix));
          }
        }
      }
    }
    var once = once(found);
    keep(once, suffix);
    return once;
  }

  /** What stands around the pages is told of once, not on every page. */
  private static List<Finding> once(List<Finding> found) {
    var known = new HashSet<List<Object>>();
    return found.stream()
        .filter(
            one -> known.add(List.of(one.where().on("any"), one.kind(), one.node(), one.text())))
        .toList();
  }

  private static List<Finding> look(Studio studio, Shot shot, Look look, String suffix)
      throws IOException {
    var where =
        new Where(
            shot.name(),
            look.language().getLanguage() + suffix,
            look.width(),
            look.height(),
            look.textSize());
    return Studio.onFx(() -> {
      List<Finding> found = new ArrayList<>(SceneWalk.look(studio.scene(), where));
      if (look.textSize() == 100) {
        found.addAll(SceneWalk.tab(studio.scene(), where));
      }
      return found;
    });
  }

  private static void keep(List<Finding> found, String suffix) throws IOException {
    var to = System.getProperty("walk.to");
    if (to != null) {
      Files.write(Path.of(to + suffix), found.stream().map(Finding::toString).toList());
    }
  }
}
