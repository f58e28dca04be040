package app.qadam.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Fills page after page with bands. */
final class Flow {
  private final PDDocument document;
  private final Map<Face, PDFont> fonts;
  private final Tags tags;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private Sheet sheet;
  private float y = Sheet.TOP;

  /** Where a bookmark leads. */
  record Found(Band.Bookmark bookmark, Sheet sheet, float top) {}

  Flow(PDDocument document, Map<Face, PDFont> fonts, Tags tags) throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.tags = tags;
    this.sheet = turn();
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** The bookmarks in order. */
  List<Found> found() {
    return found;
  }

  void lay(List<Band> bands) throws IOException {
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      boolean isFull = y + band.before() + together(bands, i) > Sheet.BOTTOM;
      if (!isAtTop() && (band.newPage() || isFull)) {
        turnFor(band);
      } else if (!isAtTop()) {
        y += band.before();
      }
      band.bookmark().ifPresent(bookmark -> found.add(new Found(bookmark, sheet, y)));
      place(band);
    }
  }

  /** The height of what has to stand on one page, from a band on. */
  private static float together(List<Band> bands, int from) {
    float height = 0;
    for (int i = from; i < bands.size(); i++) {
      var band = bands.get(i);
      height += i == from ? 0 : band.before();
      if (!band.keepsNext()) {
        return height + band.least();
      }
      height += band.height();
    }
    return height;
  }

  private boolean isAtTop() {
    return y <= Sheet.TOP;
  }

  private Sheet turn() throws IOException {
    sheet = new Sheet(document, fonts, tags);
    sheets.add(sheet);
    y = Sheet.TOP;
    return sheet;
  }

  /** A new page, with the heading of the table that goes on there; it is read out once only. */
  private void turnFor(Band band) throws IOException {
    turn();
    if (band.heading().isPresent()) {
      var heading = band.heading().get();
      sheet.decorate(on -> place(heading));
    }
  }

  private void place(Band band) throws IOException {
    var from = new int[band.strips().size()];
    boolean isFirst = true;
    boolean isFresh = isAtTop();
    while (true) {
      var to = fitting(band, from);
      if (isFresh && Arrays.equals(from, to)) {
        to = oneMore(band, from);
      }
      boolean isLast = isWhole(band, to);
      if (isLast || !Arrays.equals(from, to)) {
        draw(band, from, to, isFirst, isLast);
        isFirst = false;
      }
      if (isLast) {
        return;
      }
      turnFor(band);
      isFresh = true;
      from = to;
    }
  }

  /** What is too high for any page is drawn all the same, so that the flow goes on. */
  private static int[] oneMore(Band band, int[] from) {
    var to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.min(from[i] + 1, band.strips().get(i).items().size());
    }
    return to;
  }

  private int[] fitting(Band band, int[] from) {
    float room = Sheet.BOTTOM - y - 2 * band.padding();
    var to = new int[from.length];
    for (int i = 0; i < to.length; i++) {
      to[i] = band.strips().get(i).fitting(from[i], room);
    }
    return to;
  }

  private static boolean isWhole(Band band, int[] to) {
    for (int i = 0; i < to.length; i++) {
      if (to[i] < band.strips().get(i).items().size()) {
        return false;
      }
    }
    return true;
  }

  private void draw(Band band, int[] from, int[] to, boolean isFirst, boolean isLast)
      throws IOException {
    float inner = 0;
    for (int i = 0; i < to.length; i++) {
      inner = Math.max(inner, band.strips().get(i).height(from[i], to[i]));
    }
    float top = y;
    float bottom = top + inner + 2 * band.padding();
    if (band.frame().isPresent()) {
      var frame = band.frame().get();
      sheet.decorate(on -> frame.draw(on, top, bottom, isFirst, isLast));
    }
    for (int i = 0; i < to.length; i++) {
      var strip = band.strips().get(i);
      float at = top + band.padding();
      for (Item item : strip.items().subList(from[i], to[i])) {
        item.draw(sheet, strip.x(), at);
        at += item.height();
      }
    }
    y = bottom;
  }
}
