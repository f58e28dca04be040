package app.qadam.content;

import app.qadam.content.Inspector.Found;
import app.qadam.model.document.FileKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Looks into a PDF. */
final class PdfFile {
  /** A PDF says at its end where its table of objects stands; some add a little behind. */
  private static final int TAIL = 4096;

  /** What a PDF may unpack into, in bytes. */
  private static final long MOST_MEMORY = 500_000_000;

  /** How deep forms in forms are looked into for pictures. */
  private static final int DEEP = 8;

  private PdfFile() {}

  /** Work with an open PDF. */
  private interface Work<T> {
    T with(PDDocument document) throws IOException;
  }

  static Found look(byte[] bytes) {
    try {
      var found = open(bytes, PdfFile::detail);
      return found.pages() > 0 && saysItsEnd(bytes)
          ? Found.good(FileKind.PDF, found)
          : Found.trouble(FileKind.PDF, Trouble.TRUNCATED);
    } catch (InvalidPasswordException e) {
      return Found.trouble(FileKind.PDF, Trouble.PASSWORD);
    } catch (IOException e) {
      // Locked for the owner of a certificate instead of a password.
      return Found.trouble(
          FileKind.PDF,
          Bytes.contain(bytes, "/Adobe.PubSec") ? Trouble.PASSWORD : Trouble.TRUNCATED);
    }
  }

  /** The first page as large as fits into the box. */
  static Optional<BufferedImage> firstPage(byte[] bytes, int width, int height) {
    try {
      return open(bytes, document -> draw(document, width, height));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Detail.Pdf detail(PDDocument document) {
    return new Detail.Pdf(
        document.getNumberOfPages(),
        String.format(Locale.ROOT, "%.1f", document.getVersion()),
        document.isEncrypted());
  }

  private static Optional<BufferedImage> draw(PDDocument document, int width, int height)
      throws IOException {
    var page = document.getPage(0);
    var box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    double across = turned ? box.getHeight() : box.getWidth();
    double down = turned ? box.getWidth() : box.getHeight();
    if (across < 1 || down < 1 || holdsTooLargePicture(page.getResources(), 0)) {
      return Optional.empty();
    }
    double scale = Math.min(width / across, height / down);
    if (Math.min(across, down) * scale < 1) {
      return Optional.empty();
    }
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return Optional.of(renderer.renderImage(0, (float) scale, ImageType.RGB));
  }

  private static boolean holdsTooLargePicture(@Nullable PDResources resources, int depth)
      throws IOException {
    if (resources == null || depth > DEEP) {
      return false;
    }
    for (var name : resources.getXObjectNames()) {
      var thing = resources.getXObject(name);
      if (thing instanceof PDImageXObject picture
          && (long) picture.getWidth() * picture.getHeight() > PictureHeader.MOST_PIXELS) {
        return true;
      }
      if (thing instanceof PDFormXObject form
          && holdsTooLargePicture(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysItsEnd(byte[] bytes) {
    return Bytes.find(bytes, "%%EOF", bytes.length - TAIL, bytes.length) >= 0;
  }

  private static <T> T open(byte[] bytes, Work<T> work) throws IOException {
    // Pictures are unpacked in memory too: Java would put copies among the temporary files.
    ImageIO.setUseCache(false);
    var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
    try (var document = Loader.loadPDF(bytes, "", null, null, memory)) {
      return work.with(document);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      // A PDF can be made so that its reader runs in circles or unpacks a little into a lot, and a
      // certificate needs a library that is not here. One file is given up, nothing else is lost.
      throw new IOException("a PDF that cannot be read", e);
    }
  }
}
