package app.qadam.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What is never broken over two pages: a line, a state, a gap. */
sealed interface Item {
  float height();

  void draw(Sheet sheet, float x, float top) throws IOException;

  /**
   * A line of text.
   *
   * @param width of its letters
   * @param address where a click leads
   */
  record Line(PDStructureElement tag, String text, Look look, float width, Optional<String> address)
      implements Item {
    @Override
    public float height() {
      return look.leading();
    }

    @Override
    public void draw(Sheet sheet, float x, float top) throws IOException {
      sheet.text(tag, text, look, x, top);
      if (address.isPresent()) {
        sheet.link(tag, address.get(), x, top, width, height());
      }
    }
  }

  /** Nothing, as high as it is. */
  record Gap(float height) implements Item {
    @Override
    public void draw(Sheet sheet, float x, float top) {}
  }

  /**
   * A sign and a name in a frame.
   *
   * @param width of the widest line
   */
  record Pill(PDStructureElement tag, Mark mark, List<String> lines, float width) implements Item {
    static final Look LOOK = Look.SMALL_STRONG;

    /** What the frame and the sign take of the width. */
    static final float AROUND = 22;

    private static final float SIDE = 8;
    private static final float PADDING = 2;
    private static final float BELOW = 2;

    @Override
    public float height() {
      return frame() + BELOW;
    }

    private float frame() {
      return lines.size() * LOOK.leading() + 2 * PADDING;
    }

    @Override
    public void draw(Sheet sheet, float x, float top) throws IOException {
      sheet.decorate(on -> {
        on.box(mark.ink(), 0.7f, x, top, width + AROUND, frame(), 4);
        mark.draw(on, x + 5, top + PADDING + (LOOK.leading() - SIDE) / 2, SIDE);
      });
      float y = top + PADDING;
      for (String line : lines) {
        sheet.text(tag, line, LOOK, x + AROUND - 6, y);
        y += LOOK.leading();
      }
    }
  }
}
