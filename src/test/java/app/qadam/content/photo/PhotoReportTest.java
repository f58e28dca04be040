package app.qadam.content.photo;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import app.qadam.content.photo.Check.Aspect;
import app.qadam.content.photo.Check.Verdict;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReportTest {
  private static final Color LIGHT = new Color(225, 228, 230);

  @Test
  void goodPhotoHasNothingToChange() {
    var bytes = Portrait.jpeg(413, 531, LIGHT);
    var report = report(bytes);

    assertThat(report.isGood()).isTrue();
    assertThat(report.checks()).extracting(Check::aspect).containsExactly(Aspect.values());
    assertThat(report.checks()).extracting(Check::verdict).containsOnly(Verdict.OK);
    assertThat(report.check(Aspect.RESOLUTION).numbers()).containsExactly(413, 531, 300);
    assertThat(report.check(Aspect.FILE).numbers())
        .containsExactly((int) Math.ceil(bytes.length / 1000.0));
  }

  @ParameterizedTest
  @CsvSource({
    "413, 531, OK",
    "414, 531, OK",
    "413, 532, OK",
    "413, 533, FIX",
    "1000, 1000, FIX",
    "531, 413, FIX",
  })
  void shapeIsThirtyFiveToFortyFiveWithinOnePixel(int width, int height, Verdict verdict) {
    var check = report(Portrait.jpeg(width, height, LIGHT)).check(Aspect.SHAPE);

    assertThat(check.verdict()).isEqualTo(verdict);
    assertThat(check.numbers()).containsExactly(width, height);
  }

  @ParameterizedTest
  @CsvSource({
    "413,  531,  413,  531,  300, OK",
    "412,  530,  412,  530,  299, FIX",
    "2000, 531,  413,  531,  300, OK",
    "2000, 530,  412,  530,  299, FIX",
    "827,  1063, 827,  1063, 600, OK",
  })
  void pixelsOfTheFrameAreCounted(
      int width, int height, int frameWidth, int frameHeight, int dpi, Verdict verdict) {
    var check = report(Portrait.jpeg(width, height, LIGHT)).check(Aspect.RESOLUTION);

    assertThat(check.verdict()).isEqualTo(verdict);
    assertThat(check.numbers()).containsExactly(frameWidth, frameHeight, dpi);
  }

  @Test
  void smallFrameInALargePictureHasTooFewPixels() {
    var photo = Portrait.open(Portrait.jpeg(1000, 1300, LIGHT));
    var report = PhotoReport.of(photo, new Crop(0, 0, 350, 450)).orElseThrow();

    assertThat(report.check(Aspect.RESOLUTION).verdict()).isEqualTo(Verdict.FIX);
    assertThat(report.crop()).isEqualTo(new Crop(0, 0, 350, 450));
  }

  @Test
  void greyIsFoundAlsoInAFileThatCouldHoldColour() {
    var grey = new BufferedImage(413, 531, BufferedImage.TYPE_INT_RGB);
    var portrait = Portrait.drawn(413, 531, LIGHT);
    for (int y = 0; y < 531; y++) {
      for (int x = 0; x < 413; x++) {
        int green = (portrait.getRGB(x, y) >> 8) & 0xff;
        grey.setRGB(x, y, new Color(green, Math.min(255, green + 3), green).getRGB());
      }
    }
    assertThat(report(Samples.written(grey, "jpeg")).check(Aspect.COLOUR).verdict())
        .isEqualTo(Verdict.FIX);
    assertThat(report(Samples.bytes("grey.jpg")).check(Aspect.COLOUR).verdict())
        .isEqualTo(Verdict.FIX);
  }

  @Test
  void oneColouredStainIsNoColourPhoto() {
    var grey = Portrait.drawn(413, 531, LIGHT);
    var pen = grey.createGraphics();
    pen.setColor(Color.GRAY);
    pen.fillRect(0, 0, 413, 531);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 30, 30);
    pen.dispose();

    assertThat(report(Samples.written(grey, "png")).check(Aspect.COLOUR).verdict())
        .isEqualTo(Verdict.FIX);
  }

  @Test
  void pngIsToBeChangedIntoAJpeg() {
    var report = report(Samples.written(Portrait.drawn(413, 531, LIGHT), "png"));

    assertThat(report.check(Aspect.FILE).verdict()).isEqualTo(Verdict.FIX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gps.jpg", "xmp-gps.jpg"})
  void placeWhereItWasTakenIsFound(String name) {
    assertThat(report(Samples.bytes(name)).check(Aspect.LOCATION).verdict()).isEqualTo(Verdict.FIX);
  }

  @Test
  void pictureThatWasTurnedHasNoPlaceForThatReason() {
    assertThat(report(Samples.bytes("orientation-6.jpg")).check(Aspect.LOCATION).verdict())
        .isEqualTo(Verdict.OK);
  }

  @ParameterizedTest
  @CsvSource({"255, OK", "225, OK", "200, OK", "150, TELL", "0, TELL"})
  void backgroundIsMeasuredInTheUpperCorners(int grey, Verdict verdict) {
    var check =
        report(Portrait.jpeg(413, 531, new Color(grey, grey, grey))).check(Aspect.BACKGROUND);

    assertThat(check.verdict()).isEqualTo(verdict);
  }

  @Test
  void eachCornerIsMeasuredByItself() {
    var picture = Portrait.drawn(413, 531, Color.WHITE);
    var pen = picture.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 100, 531);
    pen.dispose();
    var check = report(Samples.written(picture, "png")).check(Aspect.BACKGROUND);

    assertThat(check.numbers()).containsExactly(0, 100);
    assertThat(check.verdict()).isEqualTo(Verdict.TELL);
  }

  @ParameterizedTest
  @CsvSource({
    "cmyk.jpg,      photo.refused.for-printing",
    "pdf-1.4.pdf,   photo.refused.no-picture",
    "letter.docx,   photo.refused.no-picture",
    "picture.heic,  file.not-supported.heic",
    "key.p12,       file.trouble.key-file",
  })
  void whatIsNoPhotoIsRefusedWithASentence(String name, String key) {
    assertThat(Photo.open(Samples.bytes(name)))
        .isInstanceOfSatisfying(
            Opened.Refused.class, refused -> assertThat(refused.sentence().key()).isEqualTo(key));
  }

  @Test
  void pictureWithoutRoomForAFrameIsRefused() {
    var tiny = Samples.written(new BufferedImage(34, 500, BufferedImage.TYPE_INT_RGB), "png");

    assertThat(Photo.open(tiny))
        .isInstanceOfSatisfying(
            Opened.Refused.class,
            refused -> assertThat(refused.sentence().key()).isEqualTo("photo.refused.tiny"));
  }

  @Test
  void bombIsRefusedBeforeItIsDecoded() {
    assertThat(Photo.open(Samples.pngThatClaims(60_000, 60_000)))
        .isInstanceOfSatisfying(
            Opened.Refused.class,
            refused -> {
              assertThat(refused.sentence().key()).isEqualTo("file.trouble.too-many-pixels");
              assertThat(refused.sentence().arguments()).containsExactly(100L);
            });
  }

  @Test
  void statedResolutionIsRead() {
    assertThat(Portrait.open(Samples.bytes("progressive.jpg")).header().dpi()).hasValue(240);
    assertThat(Portrait.open(Samples.bytes("palette.png")).header().dpi()).hasValue(300);
    assertThat(Portrait.open(Samples.bytes("grey-16.png")).header().dpi()).isEmpty();
  }

  private static PhotoReport report(byte[] bytes) {
    return PhotoReport.of(Portrait.open(bytes)).orElseThrow();
  }
}
