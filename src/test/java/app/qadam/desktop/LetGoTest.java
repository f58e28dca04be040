package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.text.Texts;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window no longer shows goes out of memory, or a long day would fill it. */
class LetGoTest {
  private static final int TRIES = 50;
  private static final List<Place> PLACES =
      List.of(
          new Place.Overview(),
          new Place.Documents(Optional.of("photo")),
          new Place.Compare(),
          new Place.Residence());

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void whatSpokeAnotherLanguageIsLetGo() throws Exception {
    try (var studio = Studio.open(folder, Screens.DAY, Texts::in)) {
      studio.set(Setting.SAMPLE);
      studio.wear(look("en"));
      var before = new ArrayList<>(List.of(part(studio, "#search"), part(studio, "#navigation")));
      for (Place place : PLACES) {
        studio.open(place);
        studio.type("search", "visa");
        before.add(part(studio, ".page"));
      }
      studio.wear(look("ru"));
      studio.open(PLACES.getFirst());
      for (int i = 0; i < TRIES && before.stream().anyMatch(one -> one.get() != null); i++) {
        // Drawing once more lets go of what was drawn.
        Studio.onFx(() -> studio.scene().snapshot(null));
        System.gc();
      }
      assertThat(before.stream().map(WeakReference::get).map(String::valueOf).toList())
          .containsOnly("null");
    }
  }

  private static WeakReference<Node> part(Studio studio, String selector) throws Exception {
    return Studio.onFx(
        () -> new WeakReference<>(Objects.requireNonNull(studio.scene().lookup(selector))));
  }

  private static Look look(String language) {
    return new Look(Locale.of(language), Theme.LIGHT, 1280, 800, 100);
  }
}
