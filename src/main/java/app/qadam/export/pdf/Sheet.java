package app.qadam.export.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;

/** One page to draw on; places in points from the left and from the top. */
final class Sheet implements AutoCloseable {
  private static final float MM = 72 / 25.4f;

  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();
  static final float LEFT = 20 * MM;
  static final float RIGHT = WIDTH - 20 * MM;
  static final float TOP = 18 * MM;
  static final float BOTTOM = HEIGHT - 24 * MM;

  /** Nothing is drawn nearer to the lower edge. */
  static final float FOOT = HEIGHT - 11 * MM;

  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDPageContentStream out;
  private final Map<Face, PDFont> fonts;
  private final Tags tags;
  private @Nullable PDStructureElement open;
  private boolean isDecoration;

  Sheet(PDDocument document, Map<Face, PDFont> fonts, Tags tags) throws IOException {
    document.addPage(page);
    tags.enter(page);
    this.out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    this.fonts = fonts;
    this.tags = tags;
  }

  PDPage page() {
    return page;
  }

  /** Something to draw. */
  @FunctionalInterface
  interface Drawing {
    void on(Sheet sheet) throws IOException;
  }

  /** Draws what is not part of the text: lines, signs, the footer. */
  void decorate(Drawing drawing) throws IOException {
    if (isDecoration) {
      drawing.on(this);
      return;
    }
    endMark();
    out.beginMarkedContent(COSName.ARTIFACT);
    isDecoration = true;
    drawing.on(this);
    isDecoration = false;
    out.endMarkedContent();
  }

  /** A line of text; {@code top} is that of the line, not of the letters. */
  void text(PDStructureElement tag, String text, Look look, float x, float top) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    if (!isDecoration && !tag.equals(open)) {
      endMark();
      out.beginMarkedContent(COSName.getPDFName(tag.getStructureType()), tags.mark(page, tag));
      open = tag;
    }
    write(text, look, x, top);
  }

  /** A line of text that is not part of what is read out. */
  void decoration(String text, Look look, float x, float top) throws IOException {
    decorate(on -> on.write(text, look, x, top));
  }

  private void write(String text, Look look, float x, float top) throws IOException {
    out.beginText();
    out.setFont(Objects.requireNonNull(fonts.get(look.face())), look.size());
    fill(look.ink());
    out.newLineAtOffset(x, HEIGHT - top - look.baseline());
    out.showText(text);
    out.endText();
  }

  /** Makes a place lead to an address. */
  void link(PDStructureElement tag, String address, float x, float top, float width, float height)
      throws IOException {
    var link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(x, HEIGHT - top - height, width, height));
    var border = new PDBorderStyleDictionary();
    border.setWidth(0);
    link.setBorderStyle(border);
    link.setContents(address);
    link.setPrinted(true);
    var action = new PDActionURI();
    action.setURI(address);
    link.setAction(action);
    link.setPage(page);
    page.getAnnotations().add(link);
    tags.link(link, page, tag);
  }

  /** A line in the way of {@code points}: x and y in turn. */
  void line(Ink ink, float width, float... points) throws IOException {
    stroke(ink, width);
    path(points);
    out.stroke();
  }

  void area(Ink ink, float... points) throws IOException {
    fill(ink);
    path(points);
    out.fill();
  }

  void outline(Ink ink, float width, float... points) throws IOException {
    stroke(ink, width);
    path(points);
    out.closeAndStroke();
  }

  /** A box with round corners; a circle where the radius is half its sides. */
  void box(Ink ink, float width, float x, float top, float w, float h, float radius)
      throws IOException {
    stroke(ink, width);
    round(x, HEIGHT - top - h, w, h, radius);
    out.closeAndStroke();
  }

  void filledBox(Ink ink, float x, float top, float w, float h, float radius) throws IOException {
    fill(ink);
    round(x, HEIGHT - top - h, w, h, radius);
    out.fill();
  }

  /** The left half of a filled circle. */
  void halfDisc(Ink ink, float x, float middle, float r) throws IOException {
    fill(ink);
    float y = HEIGHT - middle;
    float k = r * 0.5523f;
    out.moveTo(x, y + r);
    out.curveTo(x - k, y + r, x - r, y + k, x - r, y);
    out.curveTo(x - r, y - k, x - k, y - r, x, y - r);
    out.fill();
  }

  private void path(float... points) throws IOException {
    out.moveTo(points[0], HEIGHT - points[1]);
    for (int i = 2; i < points.length; i += 2) {
      out.lineTo(points[i], HEIGHT - points[i + 1]);
    }
  }

  private void round(float x, float y, float w, float h, float r) throws IOException {
    // How far the control points of a quarter of a circle lie off its corner.
    float k = r * 0.4477f;
    out.moveTo(x + r, y);
    out.lineTo(x + w - r, y);
    out.curveTo(x + w - k, y, x + w, y + k, x + w, y + r);
    out.lineTo(x + w, y + h - r);
    out.curveTo(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
    out.lineTo(x + r, y + h);
    out.curveTo(x + k, y + h, x, y + h - k, x, y + h - r);
    out.lineTo(x, y + r);
    out.curveTo(x, y + k, x + k, y, x + r, y);
  }

  private void fill(Ink ink) throws IOException {
    out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
  }

  private void stroke(Ink ink, float width) throws IOException {
    out.setStrokingColor(ink.red(), ink.green(), ink.blue());
    out.setLineWidth(width);
    out.setLineCapStyle(1);
    out.setLineJoinStyle(1);
  }

  private void endMark() throws IOException {
    if (open != null) {
      out.endMarkedContent();
      open = null;
    }
  }

  @Override
  public void close() throws IOException {
    endMark();
    out.close();
  }
}
