package app.qadam.export.pdf;

import app.qadam.export.pdf.Cell.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Breaks cells into lines. */
final class Setting {
  /** A longer state is written without a frame. */
  private static final int LINES_OF_PILL = 4;

  /** Between the pieces of a cell. */
  private static final float BETWEEN = 1.5f;

  private final Fonts fonts;
  private final Wrapping wrapping;

  Setting(Fonts fonts, Locale locale) {
    this.fonts = fonts;
    this.wrapping = new Wrapping(fonts, locale);
  }

  Wrapping wrapping() {
    return wrapping;
  }

  /**
   * A cell as lines; each piece is an element of its own where there are several.
   *
   * @param tag the element that the cell is
   */
  Band.Strip strip(Cell cell, PDStructureElement tag, float x, float width) {
    List<Item> items = new ArrayList<>();
    boolean isOne = cell.pieces().size() == 1;
    for (Piece piece : cell.pieces()) {
      if (!items.isEmpty()) {
        items.add(new Item.Gap(BETWEEN));
      }
      var own = isOne ? tag : Tags.add(tag, StandardStructureTypes.P);
      items.addAll(items(piece, own, width));
    }
    return new Band.Strip(x, items);
  }

  /** A text as lines of one element. */
  List<Item> lines(String text, Look look, PDStructureElement tag, float width) {
    return items(new Piece.Words(text, look, Optional.empty()), tag, width);
  }

  private List<Item> items(Piece piece, PDStructureElement tag, float width) {
    return switch (piece) {
      case Piece.Words words -> words(words, tag, width);
      case Piece.Pill(var mark, var text) -> pill(mark, text, tag, width);
    };
  }

  private List<Item> words(Piece.Words words, PDStructureElement tag, float width) {
    var own = words.address().isPresent() ? Tags.add(tag, StandardStructureTypes.LINK) : tag;
    List<Item> items = new ArrayList<>();
    for (String line : wrapping.lines(fonts.clean(words.text()), words.look(), width)) {
      items.add(
          new Item.Line(own, line, words.look(), fonts.width(line, words.look()), words.address()));
    }
    return items;
  }

  private List<Item> pill(Mark mark, String text, PDStructureElement tag, float width) {
    var lines =
        wrapping.lines(fonts.clean(text), Item.Pill.LOOK, Math.max(1, width - Item.Pill.AROUND));
    if (lines.size() > LINES_OF_PILL) {
      return lines(text, Look.STRONG, tag, width);
    }
    float widest = 0;
    for (String line : lines) {
      widest = Math.max(widest, fonts.width(line, Item.Pill.LOOK));
    }
    return List.of(new Item.Pill(tag, mark, lines, widest));
  }
}
