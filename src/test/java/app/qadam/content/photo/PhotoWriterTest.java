package app.qadam.content.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.qadam.content.Samples;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoWriterTest {
  private static final Color WALL = new Color(225, 228, 230);

  @Test
  void whatIsWrittenIsMeasuredAsGood() throws IOException {
    var photo = Portrait.open(Samples.written(Portrait.drawn(1200, 900, WALL), "png"));
    var written = PhotoWriter.jpeg(photo, photo.largestCrop()).orElseThrow();
    var again = Portrait.open(written.jpeg());

    assertThat(PhotoReport.of(again).orElseThrow().isGood()).isTrue();
    assertThat(again.header().dpi()).hasValue(300);
    assertThat(again.width()).isEqualTo(700);
    assertThat(again.height()).isEqualTo(900);
    assertThat(written.isSmaller()).isFalse();
    assertThat(written.isOnWhite()).isFalse();
    assertThat(decoded(written).getWidth()).isEqualTo(written.width());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void frameIsCutFromTheUprightPicture(int orientation) throws IOException {
    var photo = Portrait.open(Samples.bytes("orientation-" + orientation + ".jpg"));

    assertThat(PhotoWriter.jpeg(photo, new Crop(0, 0, 56, 72)).orElseThrow().width()).isEqualTo(56);
    // The sheet's upper left quarter is red, its upper right one green, its lower left one blue.
    assertThatAllIs(photo, 0, 0, 27, Color.RED);
    assertThatAllIs(photo, 28, 0, 28, Color.GREEN);
    assertThatAllIs(photo, 0, 36, 28, Color.BLUE);
    assertThatAllIs(photo, 28, 36, 28, Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gps.jpg", "xmp-gps.jpg", "orientation-6.jpg"})
  void nothingThatACameraWroteIsKept(String name) throws Exception {
    var photo = Portrait.open(Samples.bytes(name));
    var written = PhotoWriter.jpeg(photo, photo.largestCrop()).orElseThrow();
    var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(written.jpeg()));

    assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
    assertThat(metadata.getDirectoriesOfType(XmpDirectory.class)).isEmpty();
    assertThat(Portrait.open(written.jpeg()).header().located()).isFalse();
  }

  @Test
  void sourceStaysAsItIs() {
    var bytes = Samples.bytes("gps.jpg");
    var before = bytes.clone();
    var photo = Portrait.open(bytes);
    PhotoReport.of(photo);
    PhotoWriter.jpeg(photo, photo.largestCrop());

    assertThat(bytes).isEqualTo(before);
  }

  @Test
  void pixelsAreKeptAndNeverInvented() throws IOException {
    var photo = Portrait.open(Samples.bytes("orientation-1.jpg"));
    var written = PhotoWriter.jpeg(photo, new Crop(0, 0, 35, 45)).orElseThrow();

    assertThat(written.width()).isEqualTo(35);
    assertThat(written.height()).isEqualTo(45);
    assertThat(decoded(written).getWidth()).isEqualTo(35);
  }

  @ParameterizedTest
  @CsvSource({"1652, 2124, 1652, false", "1653, 2125, 1652, true", "4000, 5143, 1652, true"})
  void moreThanFourTimesTheLeastIsMadeSmaller(
      int width, int height, int writtenWidth, boolean smaller) throws IOException {
    var photo = Portrait.open(Portrait.jpeg(width, height, WALL));
    var written = PhotoWriter.jpeg(photo, new Crop(0, 0, width, height)).orElseThrow();

    assertThat(written.width()).isEqualTo(writtenWidth);
    assertThat(PhotoSize.hasShape(written.width(), written.height())).isTrue();
    assertThat(written.isSmaller()).isEqualTo(smaller);
    assertThat(decoded(written).getWidth()).isEqualTo(writtenWidth);
  }

  @Test
  void whatIsSeeThroughIsLaidOnWhiteAndSaid() throws IOException {
    var photo = Portrait.open(Samples.bytes("see-through.png"));
    var written = PhotoWriter.jpeg(photo, photo.largestCrop()).orElseThrow();

    assertThat(written.isOnWhite()).isTrue();
    assertThatIs(decoded(written).getRGB(50, 66), Color.WHITE);
    assertThatIs(decoded(written).getRGB(5, 66), Color.BLUE);
  }

  @Test
  void greyStaysAsLightAsItIs() throws IOException {
    var grey = new BufferedImage(70, 90, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 70 * 90; i++) {
      grey.getRaster().setSample(i % 70, i / 70, 0, 118);
    }
    var photo = Portrait.open(Samples.written(grey, "jpeg"));
    var written = PhotoWriter.jpeg(photo, photo.largestCrop()).orElseThrow();

    assertThatIs(decoded(written).getRGB(35, 45), new Color(118, 118, 118));
  }

  @Test
  void coloursOfAnotherSpaceAreBroughtToTheUsualOne() throws IOException {
    var wide = ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB);
    var profile = ((java.awt.color.ICC_ColorSpace) wide).getProfile().getData();
    // Half of the light, which the usual space writes as 188.
    var linear = new BufferedImage(70, 90, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 70 * 90; i++) {
      linear.setRGB(i % 70, i / 70, new Color(128, 128, 128).getRGB());
    }
    var photo = Portrait.open(withProfile(Samples.written(linear, "jpeg"), profile));
    var written = PhotoWriter.jpeg(photo, photo.largestCrop()).orElseThrow();

    assertThatIs(decoded(written).getRGB(35, 45), new Color(188, 188, 188));
  }

  @Test
  void frameOutsideThePictureIsRefused() {
    var photo = Portrait.open(Samples.bytes("orientation-6.jpg"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhotoWriter.jpeg(photo, new Crop(1, 0, 56, 72)));
  }

  /** A JPEG with a colour profile put behind its first segment, as ICC.1 annex B.4 says. */
  private static byte[] withProfile(byte[] jpeg, byte[] profile) {
    int first = 2 + 2 + ByteBuffer.wrap(jpeg).getShort(4);
    var out = ByteBuffer.allocate(jpeg.length + 18 + profile.length);
    out.put(jpeg, 0, first).putShort((short) 0xffe2).putShort((short) (16 + profile.length));
    out.put("ICC_PROFILE\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    out.put((byte) 1).put((byte) 1).put(profile);
    return out.put(Arrays.copyOfRange(jpeg, first, jpeg.length)).array();
  }

  /** Looks at the middle of the smallest frames, away from where the colours meet. */
  private static void assertThatAllIs(Photo photo, int x, int y, int width, Color colour)
      throws IOException {
    var crop = new Crop(Math.min(x, 21), Math.min(y, 27), 35, 45);
    var picture = decoded(PhotoWriter.jpeg(photo, crop).orElseThrow());

    assertThatIs(picture.getRGB(x + width / 2 - crop.x(), y + 18 - crop.y()), colour);
  }

  private static void assertThatIs(int pixel, Color colour) {
    var found = new Color(pixel);
    assertThat(Math.abs(found.getRed() - colour.getRed())).isLessThan(12);
    assertThat(Math.abs(found.getGreen() - colour.getGreen())).isLessThan(12);
    assertThat(Math.abs(found.getBlue() - colour.getBlue())).isLessThan(12);
  }

  private static BufferedImage decoded(Written written) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(written.jpeg()));
  }
}
