package app.qadam.desktop;

import app.qadam.content.Inspector;
import app.qadam.model.casefile.Attaching;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

/** Drawn files of the invented applicant, for the pictures of the pages. */
final class SampleFiles {
  private SampleFiles() {}

  /** Attaches a photo of the wrong shape, and two scans of the passport's page. */
  static void attach(CaseStore store, LocalDate today) throws IOException {
    attach(store, "passport", "Passport, phone picture.jpg", passport(960, 640), today);
    attach(store, "passport", "Passport.png", passport(1800, 1200), today);
    attach(store, "photo", "IMG_2041.jpg", photo(1200, 1600), today);
  }

  private static void attach(
      CaseStore store, String document, String name, BufferedImage picture, LocalDate today)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), bytes);
    var found = Inspector.inspect(bytes.toByteArray());
    store.apply(
        Attaching.add(
            store.current(), document, name, found.kind(), found.size(), found.sha256(), today),
        List.of(Content.of(bytes.toByteArray())));
  }

  private static BufferedImage photo(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = pen(image);
    pen.setPaint(new GradientPaint(0, 0, new Color(0xd5dfe8), width, height, new Color(0xb4c4d0)));
    pen.fillRect(0, 0, width, height);
    pen.setPaint(new Color(0x2f4356));
    pen.fill(
        new RoundRectangle2D.Double(
            width * 0.17, height * 0.66, width * 0.66, height, width * 0.5, height * 0.35));
    pen.setPaint(new Color(0xdbb091));
    pen.fill(
        new RoundRectangle2D.Double(
            width * 0.43, height * 0.55, width * 0.14, height * 0.16, 60, 60));
    pen.setPaint(new Color(0x4a3526));
    pen.fill(new Ellipse2D.Double(width * 0.28, height * 0.09, width * 0.44, height * 0.42));
    pen.setPaint(new Color(0xe8c4a6));
    pen.fill(new Ellipse2D.Double(width * 0.3, height * 0.13, width * 0.4, height * 0.5));
    pen.dispose();
    return image;
  }

  private static BufferedImage passport(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = pen(image);
    pen.setPaint(new Color(0xf3efe6));
    pen.fillRect(0, 0, width, height);
    pen.setPaint(new Color(0xc9bfa8));
    pen.setStroke(new BasicStroke(width / 150f));
    for (int line = 0; line < 6; line++) {
      int y = (int) (height * (0.18 + line * 0.09));
      pen.drawLine((int) (width * 0.42), y, (int) (width * (0.9 - line % 3 * 0.12)), y);
    }
    pen.drawImage(
        photo(300, 400),
        (int) (width * 0.06),
        (int) (height * 0.12),
        (int) (width * 0.28),
        (int) (height * 0.56),
        null);
    pen.setPaint(new Color(0x5c5646));
    for (int row = 0; row < 2; row++) {
      for (int sign = 0; sign < 44; sign++) {
        pen.fillRect(
            (int) (width * (0.06 + sign * 0.0202)),
            (int) (height * (0.8 + row * 0.08)),
            width / 90,
            height / 40);
      }
    }
    pen.dispose();
    return image;
  }

  private static Graphics2D pen(BufferedImage image) {
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }
}
