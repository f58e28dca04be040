package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {
  private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1050);
  private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1920, 1080);

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(new Rectangle2D(x, y, width, height), true, false);
  }

  private static Rectangle2D frame(double x, double y, double width, double height) {
    return new Rectangle2D(x, y, width, height);
  }

  @Test
  void aWindowThatCanBeSeenStaysWhereItWas() {
    assertThat(at(100, 40, 1280, 800).on(List.of(MAIN))).isEqualTo(frame(100, 40, 1280, 800));
    assertThat(at(2000, 40, 1280, 800).on(List.of(MAIN, RIGHT)))
        .isEqualTo(frame(2000, 40, 1280, 800));
    assertThat(at(1500, 40, 1280, 800).on(List.of(MAIN, RIGHT)))
        .as("across two screens")
        .isEqualTo(frame(1500, 40, 1280, 800));
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesToTheMiddleOfTheMainOne() {
    assertThat(at(2000, 40, 1280, 800).on(List.of(MAIN))).isEqualTo(frame(320, 125, 1280, 800));
    assertThat(at(-1700, 40, 1280, 800).on(List.of(MAIN))).isEqualTo(frame(320, 125, 1280, 800));
  }

  @Test
  void aTitleBarThatCannotBeTakenBringsTheWindowBack() {
    assertThat(at(100, -40, 1280, 800).on(List.of(MAIN))).isEqualTo(frame(320, 125, 1280, 800));
    assertThat(at(100, 1000, 1280, 800).on(List.of(MAIN))).isEqualTo(frame(320, 125, 1280, 800));
  }

  @Test
  void lessThanTwoThirdsIsTooLittle() {
    assertThat(at(1070, 40, 1280, 800).on(List.of(MAIN)).getMinX())
        .as("a third is out")
        .isEqualTo(320);
    assertThat(at(1060, 40, 1280, 800).on(List.of(MAIN)).getMinX()).isEqualTo(1060);
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeToFit() {
    var small = new Rectangle2D(0, 24, 1024, 700);
    assertThat(at(0, 24, 1280, 800).on(List.of(small))).isEqualTo(small);
  }

  @Test
  void screensThatShowTheSameAreNotCountedTwice() {
    var beamer = new Rectangle2D(0, 0, 1280, 720);
    assertThat(at(1200, 40, 1280, 700).on(List.of(MAIN, beamer)).getMinX()).isEqualTo(320);
  }

  @Test
  void whereverItStoodTwoThirdsAndTheTitleBarAreOnAScreen() {
    qt().forAll(
            integers().between(-4000, 6000),
            integers().between(-3000, 3000),
            integers().between(300, 2600),
            integers().between(300, 1600))
        .check((x, y, width, height) -> {
          var placed = at(x, y, width, height).on(List.of(MAIN, RIGHT));
          double seen = 0;
          for (var screen : List.of(MAIN, RIGHT)) {
            double wide =
                Math.min(placed.getMaxX(), screen.getMaxX())
                    - Math.max(placed.getMinX(), screen.getMinX());
            double high =
                Math.min(placed.getMaxY(), screen.getMaxY())
                    - Math.max(placed.getMinY(), screen.getMinY());
            seen += Math.max(0, wide) * Math.max(0, high);
          }
          return placed.getMinY() > -30
              && placed.getMinY() < 1080
              && seen / (placed.getWidth() * placed.getHeight()) >= 0.666;
        });
  }

  @Test
  void aWindowWithoutASizeIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> at(0, 0, 0, 800));
  }

  @Test
  void thePlaceIsRememberedAndASizeOfAnEarlierVersionIsUsed(@TempDir Path folder) throws Exception {
    var place = new WindowPlace(new Rectangle2D(-5, 7, 1000, 700), true, true);
    new Preferences(folder).setWindowPlace(place);
    assertThat(new Preferences(folder).windowPlace()).contains(place);

    Files.writeString(
        folder.resolve("settings.properties"), "window.width=1000\nwindow.height=700\n");
    var earlier = new Preferences(folder).windowPlace().orElseThrow();
    assertThat(earlier.on(List.of(MAIN))).isEqualTo(frame(460, 175, 1000, 700));

    Files.writeString(
        folder.resolve("settings.properties"), "window.width=wide\nwindow.height=7\n");
    assertThat(new Preferences(folder).windowPlace()).isEmpty();
    Files.writeString(
        folder.resolve("settings.properties"), "window.width=-3\nwindow.height=NaN\n");
    assertThat(new Preferences(folder).windowPlace()).isEmpty();
  }
}
