package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoCommandTest {
  private final Path folder;
  private final Terminal terminal;

  PhotoCommandTest(@TempDir Path folder) {
    this.folder = folder;
    terminal = new Terminal(folder);
  }

  @Test
  void goodPhotoIsToldLineByLine() throws IOException {
    var said = terminal.qadam("photo", picture(413, 531, "jpeg"));

    assertThat(said.err()).isEmpty();
    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .startsWith("photo.jpeg: JPEG, 413 × 531 pixels upright\n")
        .contains("frame: 0,0,413,531\n")
        .contains("  ok    The shape is 35 × 45: 413 × 531 pixels.\n")
        .contains("  ok    The frame has 413 × 531 pixels: 300 dpi on 35 × 45 mm.\n")
        .contains("crown is at row 53 to 80 of the upright picture, its chin at row 451 to 478.")
        .contains("  - No headwear, no dark glasses.\n")
        .doesNotContain("[");
  }

  @Test
  void photoThatHasToBeChangedIsAnsweredWithNo() throws IOException {
    var said = terminal.qadam("photo", picture(900, 700, "png"));

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out())
        .contains("  fix   The shape is not 35 × 45: 900 × 700 pixels. Crop it.\n")
        .contains("  fix   PNG, ")
        .contains("frame: 178,1,544,699\n");
  }

  @Test
  void croppedPhotoIsWrittenAndIsGood() throws IOException {
    var out = folder.resolve("out.jpg");
    var said =
        terminal.qadam(
            "photo", picture(900, 700, "png"), "--crop", "100,50,490,630", "-o", out.toString());

    assertThat(said.err()).isEmpty();
    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .contains("wrote out.jpg\n490 × 630 pixels, 300 dpi, ")
        .doesNotContain("[");
    assertThat(ImageIO.read(out.toFile()).getHeight()).isEqualTo(630);
    assertThat(terminal.qadam("photo", out.toString()).exit()).isZero();
  }

  @Test
  void whatTheCropCannotMendIsAnsweredWithNo() throws IOException {
    var out = folder.resolve("out.jpg");

    assertThat(terminal.qadam("photo", picture(300, 400, "jpeg"), "-o", out.toString()).exit())
        .isEqualTo(1);
    assertThat(out).exists();
  }

  @Test
  void seeThroughAndVeryLargePicturesAreSaid() throws IOException {
    var clear = new BufferedImage(2100, 2700, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(0, 0, Color.RED.getRGB());
    var file = Files.write(folder.resolve("clear.png"), Samples.written(clear, "png"));
    var said = terminal.qadam("photo", file.toString(), "-o", folder.resolve("o").toString());

    assertThat(said.out())
        .contains("1652 × 2124 pixels, 300 dpi")
        .contains("made smaller")
        .contains("see-through is white");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    var image = picture(413, 531, "jpeg");
    var before = Files.readAllBytes(Path.of(image));
    var said = terminal.qadam("photo", image, "-o", image);

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).contains("\"photo.jpeg\" exists already and is left as it is");
    assertThat(Path.of(image)).hasBinaryContent(before);
    assertThat(terminal.qadam("photo", image, "-o", folder.resolve("no/out.jpg").toString()).err())
        .contains("could not be written");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,413     | \"0,0,413\" is no frame",
        "0,0,413,x   | is no frame",
        "-1,0,413,531 | is no frame",
        "0,0,413,600 | 413 × 600 pixels are not 35 to 45; the smallest width is 35, and 531 goes",
        "0,0,0,0     | are not 35 to 45",
        "1,0,413,531 | the frame leaves the picture, which has 413 × 531 pixels upright",
      })
  void wrongFrameIsRefused(String crop, String sentence) throws IOException {
    assertThat(terminal.refused("photo", picture(413, 531, "jpeg"), "--crop=" + crop))
        .contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "picture.heic, export it as JPEG",
    "cmyk.jpg,     printing press",
    "pdf-1.4.pdf,  no picture",
    "key.p12,      never stores it",
  })
  void whatIsNoPhotoIsRefusedInOneLine(String name, String words) throws IOException {
    var file = Files.write(folder.resolve(name), Samples.bytes(name));

    assertThat(terminal.refused("photo", file.toString()))
        .startsWith(name + ": ")
        .contains(words)
        .doesNotContain("[");
    assertThat(terminal.refused("photo", folder.resolve("nothing").toString()))
        .contains("cannot be read");
  }

  private String picture(int width, int height, String format) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.ORANGE);
    pen.fillOval(width / 4, height / 8, width / 2, height * 3 / 4);
    pen.dispose();
    return Files.write(folder.resolve("photo." + format), Samples.written(picture, format))
        .toString();
  }
}
