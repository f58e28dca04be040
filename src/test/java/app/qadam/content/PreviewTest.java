package app.qadam.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.document.FileKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void pictureIsUprightHoweverItWasHeld(int orientation) {
    var bytes = Samples.bytes("orientation-" + orientation + ".jpg");
    var whole = Preview.of(bytes, FileKind.JPEG, 1000, 1000).orElseThrow();
    var small = Preview.of(bytes, FileKind.JPEG, 28, 1000).orElseThrow();

    assertThat(sides(whole)).isEqualTo("56 x 72");
    assertThat(sides(small)).isEqualTo("28 x 36");
    assertThatIsTheSheet(whole);
    assertThatIsTheSheet(small);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gps.jpg", "xmp-gps.jpg", "progressive.jpg", "palette.png"})
  void otherCodingsShowTheSame(String name) {
    var bytes = Samples.bytes(name);

    assertThatIsTheSheet(Preview.of(bytes, Inspector.inspect(bytes).kind(), 56, 72).orElseThrow());
  }

  @Test
  void whatIsSeeThroughLiesOnWhite() {
    var picture = Preview.of(Samples.bytes("see-through.png"), FileKind.PNG, 56, 72).orElseThrow();

    assertThatIsTheSheet(picture);
  }

  @Test
  void greyIsAsLightAsItIsWritten() {
    var grey = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 100 * 100; i++) {
      grey.getRaster().setSample(i % 100, i / 100, 0, 118);
    }
    for (String format : new String[] {"jpeg", "png"}) {
      var bytes = Samples.written(grey, format);
      var picture = Preview.of(bytes, Inspector.inspect(bytes).kind(), 50, 50).orElseThrow();

      assertThat(new Color(picture.getRGB(25, 25)).getRed()).isBetween(117, 119);
    }
    var wide = Preview.of(Samples.bytes("grey-16.png"), FileKind.PNG, 56, 72).orElseThrow();
    assertThat(new Color(wide.getRGB(20, 36)).getRed()).isBetween(120, 136);
  }

  @ParameterizedTest
  @CsvSource({"100, 1000, 100 x 141", "1000, 99, 70 x 99", "420, 594, 420 x 594"})
  void firstPageOfAPdfFillsTheBox(int width, int height, String sides) {
    for (String version : new String[] {"1.4", "1.5", "1.6", "1.7", "2.0"}) {
      var bytes = Samples.bytes("pdf-" + version + ".pdf");
      var page = Preview.of(bytes, FileKind.PDF, width, height).orElseThrow();

      assertThat(sides(page)).isEqualTo(sides);
      assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() / 4))
          .isEqualTo(Color.RED.getRGB());
      assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() * 3 / 4))
          .isEqualTo(Color.WHITE.getRGB());
    }
  }

  @Test
  void pdfThatOnlyItsOwnerMayChangeIsShown() {
    assertThat(Preview.of(Samples.bytes("owner-256.pdf"), FileKind.PDF, 50, 50)).isPresent();
  }

  @Test
  void whatHasNoPictureIsNotShown() {
    assertThat(Preview.of(Samples.bytes("letter.docx"), FileKind.DOCX, 50, 50)).isEmpty();
    assertThat(Preview.of(Samples.bytes("cmyk.jpg"), FileKind.JPEG, 50, 50)).isEmpty();
    assertThat(Preview.of(Samples.bytes("password-256.pdf"), FileKind.PDF, 50, 50)).isEmpty();
    assertThat(Preview.of(Samples.pngThatClaims(60_000, 60_000), FileKind.PNG, 50, 50)).isEmpty();
    assertThat(Preview.of(new byte[] {1, 2, 3}, FileKind.JPEG, 50, 50)).isEmpty();
  }

  @Test
  void largePictureIsShownWithoutDecodingItWhole() {
    var bytes =
        Samples.written(new BufferedImage(9_000, 9_000, BufferedImage.TYPE_BYTE_GRAY), "png");
    var picture = Preview.of(bytes, FileKind.PNG, 300, 200).orElseThrow();

    assertThat(sides(picture)).isEqualTo("200 x 200");
  }

  @Test
  void picturesAreNeverStretchedAndNeverVanish() {
    var line = Samples.written(new BufferedImage(3_000, 1, BufferedImage.TYPE_INT_RGB), "png");

    assertThat(sides(Preview.of(line, FileKind.PNG, 100, 100).orElseThrow())).isEqualTo("100 x 1");
    assertThat(sides(Preview.of(Samples.bytes("grey.jpg"), FileKind.JPEG, 900, 900).orElseThrow()))
        .isEqualTo("56 x 72");
  }

  private static String sides(BufferedImage picture) {
    return picture.getWidth() + " x " + picture.getHeight();
  }

  /** Red, green, blue and white from the upper left on, as make.sh draws it. */
  static void assertThatIsTheSheet(BufferedImage picture) {
    int left = picture.getWidth() / 8;
    int right = picture.getWidth() - 1 - left;
    int top = picture.getHeight() / 8;
    int bottom = picture.getHeight() - 1 - top;
    assertThatIs(picture.getRGB(left, top), 255, 0, 0);
    assertThatIs(picture.getRGB(right, top), 0, 255, 0);
    assertThatIs(picture.getRGB(left, bottom), 0, 0, 255);
    assertThatIs(picture.getRGB(right, bottom), 255, 255, 255);
  }

  private static void assertThatIs(int pixel, int red, int green, int blue) {
    var colour = new Color(pixel);
    assertThat(colour.getRed()).isBetween(red - 12, red + 12);
    assertThat(colour.getGreen()).isBetween(green - 12, green + 12);
    assertThat(colour.getBlue()).isBetween(blue - 12, blue + 12);
  }
}
