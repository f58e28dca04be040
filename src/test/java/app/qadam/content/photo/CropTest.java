package app.qadam.content.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.qadam.content.photo.Crop.Anchor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CropTest {
  @ParameterizedTest
  @CsvSource({
    "350,  450,  0,   0,   350,  450",
    "413,  531,  0,   0,   413,  531",
    "1000, 900,  150, 0,   700,  900",
    "700,  1000, 0,   50,  700,  900",
    "3024, 4032, 0,   72,  3024, 3888",
    "4032, 3024, 840, 0,   2352, 3024",
    "35,   45,   0,   0,   35,   45",
  })
  void largestFrameStandsInTheMiddle(
      int pictureWidth, int pictureHeight, int x, int y, int width, int height) {
    assertThat(Crop.largest(pictureWidth, pictureHeight)).isEqualTo(new Crop(x, y, width, height));
  }

  @Test
  void everyFrameKeepsItsShapeAndStaysInside() {
    var random = new Random(3545);
    for (int i = 0; i < 20_000; i++) {
      int width = 35 + random.nextInt(3000);
      int height = 45 + random.nextInt(3000);
      var crop = Crop.largest(width, height);
      assertThatIsInside(crop, width, height);
      for (int j = 0; j < 4; j++) {
        var anchor = List.of(Anchor.values()).get(random.nextInt(Anchor.values().length));
        crop = crop.resized(random.nextInt(4000) - 100, anchor, width, height);
        assertThatIsInside(crop, width, height);
        crop =
            crop.moved(
                random.nextDouble(-4000, 4000), random.nextDouble(-4000, 4000), width, height);
        assertThatIsInside(crop, width, height);
      }
    }
  }

  @Test
  void largestFrameCannotBeLarger() {
    for (int width = 35; width < 500; width += 7) {
      for (int height = 45; height < 500; height += 7) {
        var crop = Crop.largest(width, height);
        assertThat(crop.width() == width || PhotoSize.heightFor(crop.width() + 1) > height)
            .as(width + " x " + height)
            .isTrue();
      }
    }
  }

  @Test
  void movedFrameStopsAtTheEdge() {
    var crop = new Crop(100, 100, 70, 90);

    assertThat(crop.moved(10, -20, 1000, 1000)).isEqualTo(new Crop(110, 80, 70, 90));
    assertThat(crop.moved(-500, 5000, 1000, 1000)).isEqualTo(new Crop(0, 910, 70, 90));
  }

  @ParameterizedTest
  @EnumSource(Anchor.class)
  void cornerThatIsHeldStaysWhereItIs(Anchor anchor) {
    var crop = new Crop(300, 300, 140, 180);
    var larger = crop.resized(210, anchor, 1000, 1000);

    assertThat(larger.width()).isEqualTo(210);
    assertThat(larger.height()).isEqualTo(270);
    switch (anchor) {
      case CENTRE -> assertThat(larger).isEqualTo(new Crop(265, 255, 210, 270));
      case TOP_LEFT -> assertThat(larger).isEqualTo(new Crop(300, 300, 210, 270));
      case TOP_RIGHT -> assertThat(larger).isEqualTo(new Crop(230, 300, 210, 270));
      case BOTTOM_LEFT -> assertThat(larger).isEqualTo(new Crop(300, 210, 210, 270));
      case BOTTOM_RIGHT -> assertThat(larger).isEqualTo(new Crop(230, 210, 210, 270));
    }
  }

  @Test
  void frameHeldByACornerGrowsAsFarAsThePictureGoes() {
    var crop = new Crop(300, 300, 70, 90);

    assertThat(crop.resized(5000, Anchor.TOP_LEFT, 1000, 1000))
        .isEqualTo(new Crop(300, 300, 544, 699));
    assertThat(
            crop.resized(5000, Anchor.BOTTOM_RIGHT, 1000, 1000).x()
                + crop.resized(5000, Anchor.BOTTOM_RIGHT, 1000, 1000).width())
        .isEqualTo(370);
  }

  @Test
  void faceFillsSeventyToEightyPercentOfTheFrame() {
    var band = new Crop(0, 100, 700, 900).headBand();

    assertThat(band.highestCrown()).isCloseTo(190, within(1e-9));
    assertThat(band.lowestCrown()).isCloseTo(235, within(1e-9));
    assertThat(band.highestChin()).isCloseTo(865, within(1e-9));
    assertThat(band.lowestChin()).isCloseTo(910, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0, 700, true", "0, 800, true", "0, 699, false", "50, 851, false"})
  void faceIsMeasuredAgainstTheFrame(int crown, int chin, boolean fits) {
    // 778 to 1000 is 35 to 45.
    assertThat(HeadBand.fits(crown, chin, new Crop(0, 0, 778, 1000))).isEqualTo(fits);
  }

  @Test
  void frameOfAnotherShapeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Crop(0, 0, 350, 452));
    assertThatIllegalArgumentException().isThrownBy(() -> new Crop(0, 0, 34, 44));
    assertThatIllegalArgumentException().isThrownBy(() -> new Crop(-1, 0, 350, 450));
    assertThatIllegalArgumentException().isThrownBy(() -> Crop.largest(34, 500));
  }

  private static void assertThatIsInside(Crop crop, int width, int height) {
    assertThat(crop.isInside(width, height)).as("%s in %d x %d", crop, width, height).isTrue();
  }
}
