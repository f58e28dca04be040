package app.qadam.content.photo;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** A drawn face before a wall, as a file. */
final class Portrait {
  private Portrait() {}

  static BufferedImage drawn(int width, int height, Color wall) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(wall);
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(214, 168, 140));
    pen.fillOval(width / 4, height / 8, width / 2, height * 3 / 4);
    pen.dispose();
    return picture;
  }

  static byte[] jpeg(int width, int height, Color wall) {
    return Samples.written(drawn(width, height, wall), "jpeg");
  }

  static Photo open(byte[] bytes) {
    assertThat(Photo.open(bytes)).isInstanceOf(Opened.Ready.class);
    return ((Opened.Ready) Photo.open(bytes)).photo();
  }
}
