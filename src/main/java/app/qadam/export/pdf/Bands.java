package app.qadam.export.pdf;

import app.qadam.export.pdf.Band.Bookmark;
import app.qadam.export.pdf.Band.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Makes bands of what a document says, and the elements that say what each is. */
final class Bands {
  private static final float WIDTH = Sheet.RIGHT - Sheet.LEFT;
  private static final float AFTER_PARAGRAPH = 5;
  private static final float CELL = 10;

  /** As many rows or entries are not broken over pages. */
  private static final int FEW = 4;

  /** From one line for handwriting to the next. */
  private static final float HANDWRITING = 34;

  /** Above and below a station. */
  private static final float STOP = 6;

  private final Fonts fonts;
  private final Setting setting;
  private final PDStructureElement document;
  private final List<Band> bands = new ArrayList<>();
  private boolean turns;

  Bands(Fonts fonts, Locale locale, Tags tags) {
    this.fonts = fonts;
    this.setting = new Setting(fonts, locale);
    this.document = tags.document();
  }

  List<Band> all() {
    return bands;
  }

  void add(Block block) {
    switch (block) {
      case Block.Title(var over, var title, var under) -> title(over, title, under);
      case Block.Heading(int level, var text) -> heading(level, text);
      case Block.Paragraph(var look, var text) -> paragraph(look, text);
      case Block.Lead(var look, var text) ->
          put(words(AFTER_PARAGRAPH, text, look, StandardStructureTypes.P).keepingNext());
      case Block.Bullets(var cells) -> bullets(cells);
      case Block.Facts(var facts) -> facts(facts);
      case Block.Table(var columns, var rows) -> table(columns, rows);
      case Block.Callout(var mark, var cell) -> callout(mark, cell);
      case Block.Stops(var stops) -> stops(stops);
      case Block.Ruled(int lines) -> ruled(lines);
      case Block.NewPage() -> turns = true;
    }
  }

  private void put(Band band) {
    bands.add(turns ? band.onNewPage() : band);
    turns = false;
  }

  private void title(String over, String title, String under) {
    var rule =
        Band.of(0, new Strip(Sheet.LEFT, List.of(new Item.Gap(14))))
            .framed(
                0,
                (sheet, top, bottom, first, last) ->
                    sheet.filledBox(Ink.ACCENT, Sheet.LEFT, top, 42, 4, 0));
    put(rule.keepingNext());
    if (!over.isBlank()) {
      put(words(0, over, Look.OVER, StandardStructureTypes.P).keepingNext());
    }
    put(words(0, title, Look.TITLE, Tags.TITLE).keepingNext());
    if (!under.isBlank()) {
      put(words(2, under, Look.UNDER, StandardStructureTypes.P));
    }
  }

  private void heading(int level, String text) {
    var look = Look.ofHeading(level);
    float before = level == 1 ? 22 : level == 2 ? 16 : 14;
    var band =
        words(before, text, look, "H" + level).marked(new Bookmark(level, fonts.clean(text)));
    put(
        level == 1
            ? band.framed(
                    3,
                    (sheet, top, bottom, first, last) -> {
                      if (last) {
                        sheet.line(Ink.ACCENT, 1, Sheet.LEFT, bottom, Sheet.RIGHT, bottom);
                      }
                    })
                .keepingNext()
            : band.keepingNext());
  }

  private void paragraph(Look look, String text) {
    put(words(AFTER_PARAGRAPH, text, look, StandardStructureTypes.P));
  }

  private Band words(float before, String text, Look look, String type) {
    var tag = Tags.add(document, type);
    return Band.of(before, new Strip(Sheet.LEFT, setting.lines(text, look, tag, WIDTH)));
  }

  /** The lines themselves are nothing to read out. */
  private void ruled(int lines) {
    for (int i = 0; i < lines; i++) {
      put(
          Band.of(0, new Strip(Sheet.LEFT, List.of(new Item.Gap(HANDWRITING))))
              .framed(
                  0,
                  (sheet, top, bottom, first, last) ->
                      sheet.line(Ink.BLACK, 0.6f, Sheet.LEFT, bottom, Sheet.RIGHT, bottom)));
    }
  }

  private void bullets(List<Cell> cells) {
    var list = list();
    for (int i = 0; i < cells.size(); i++) {
      var item = Tags.add(list, StandardStructureTypes.LI);
      var sign = setting.lines("•", Look.BODY, Tags.add(item, StandardStructureTypes.LBL), 10);
      var band =
          Band.of(
              i == 0 ? AFTER_PARAGRAPH : 3,
              new Strip(Sheet.LEFT + 3, sign),
              setting.strip(cells.get(i), body(item), Sheet.LEFT + 14, WIDTH - 14));
      put(inCompany(band, i, cells.size()));
    }
  }

  /** No entry of several stands alone on a page, and a few of them stay together. */
  private static Band inCompany(Band band, int index, int count) {
    boolean isWithNext = count <= FEW || index == 0 || index == count - 2;
    return isWithNext && index < count - 1 && band.isWhole() ? band.keepingNext() : band;
  }

  private PDStructureElement list() {
    var list = Tags.add(document, StandardStructureTypes.L);
    var numbering = new PDListAttributeObject();
    numbering.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
    list.addAttribute(numbering);
    return list;
  }

  private static PDStructureElement body(PDStructureElement item) {
    return Tags.add(item, StandardStructureTypes.L_BODY);
  }

  private void facts(List<Block.Fact> facts) {
    float key = WIDTH * 0.28f;
    var table = Tags.add(document, StandardStructureTypes.TABLE);
    boolean isFirst = true;
    for (Block.Fact fact : facts) {
      var row = Tags.add(table, StandardStructureTypes.TR);
      var head = header(row, PDTableAttributeObject.SCOPE_ROW);
      var value = Tags.add(row, StandardStructureTypes.TD);
      put(
          Band.of(
                  isFirst ? AFTER_PARAGRAPH : 0,
                  setting.strip(Cell.quiet(fact.name()), head, Sheet.LEFT, key - CELL),
                  setting.strip(fact.value(), value, Sheet.LEFT + key, WIDTH - key))
              .framed(2.5f, Bands::lineBelow));
      isFirst = false;
    }
  }

  private static PDStructureElement header(PDStructureElement row, String scope) {
    var head = Tags.add(row, StandardStructureTypes.TH);
    var attributes = new PDTableAttributeObject();
    attributes.setScope(scope);
    head.addAttribute(attributes);
    return head;
  }

  private static void lineBelow(Sheet sheet, float top, float bottom, boolean first, boolean last)
      throws java.io.IOException {
    if (last) {
      sheet.line(Ink.LINE, 0.5f, Sheet.LEFT, bottom, Sheet.RIGHT, bottom);
    }
  }

  private void table(List<Column> columns, List<List<Cell>> rows) {
    var table = Tags.add(document, StandardStructureTypes.TABLE);
    var top = Tags.add(table, StandardStructureTypes.TR);
    var heads = columns.stream().map(column -> header(top, "Column")).toList();
    var names =
        columns.stream()
            .map(column -> Cell.EMPTY.and(Look.SMALL_STRONG, column.heading()))
            .toList();
    var heading =
        row(AFTER_PARAGRAPH + 2, columns, names, heads)
            .framed(
                3,
                (sheet, above, below, first, last) ->
                    sheet.line(Ink.BLACK, 0.8f, Sheet.LEFT, below, Sheet.RIGHT, below));
    put(heading.keepingNext());
    for (int i = 0; i < rows.size(); i++) {
      var cells = rows.get(i);
      var row = Tags.add(table, StandardStructureTypes.TR);
      var tags = cells.stream().map(cell -> Tags.add(row, StandardStructureTypes.TD)).toList();
      var band = row(0, columns, cells, tags).framed(4, Bands::lineBelow).under(heading);
      put(inCompany(band, i, rows.size()));
    }
  }

  private Band row(
      float before, List<Column> columns, List<Cell> cells, List<PDStructureElement> tags) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "a row has " + cells.size() + " cells for " + columns.size() + " columns");
    }
    float shares = 0;
    for (Column column : columns) {
      shares += column.share();
    }
    float x = Sheet.LEFT;
    var strips = new Strip[cells.size()];
    for (int i = 0; i < strips.length; i++) {
      float width = WIDTH * columns.get(i).share() / shares;
      boolean isLast = i == strips.length - 1;
      strips[i] = setting.strip(cells.get(i), tags.get(i), x, isLast ? width : width - CELL);
      x += width;
    }
    return Band.of(before, strips);
  }

  private void callout(Mark mark, Cell cell) {
    var tag = Tags.add(document, StandardStructureTypes.DIV);
    var strip = setting.strip(cell, tag, Sheet.LEFT + 30, WIDTH - 42);
    put(
        Band.of(AFTER_PARAGRAPH + 3, strip)
            .framed(
                8,
                (sheet, top, bottom, first, last) -> {
                  sheet.box(Ink.LINE, 0.7f, Sheet.LEFT, top, WIDTH, bottom - top, 0);
                  sheet.filledBox(mark.ink(), Sheet.LEFT, top, 3, bottom - top, 0);
                  if (first) {
                    mark.draw(sheet, Sheet.LEFT + 12, top + 9.5f, 11);
                  }
                }));
  }

  private void stops(List<PdfDocument.Stop> stops) {
    float left = Sheet.LEFT + 26;
    float beside = Sheet.LEFT + WIDTH * 0.74f;
    var list = list();
    for (int i = 0; i < stops.size(); i++) {
      var stop = stops.get(i);
      var body = body(Tags.add(list, StandardStructureTypes.LI));
      var words = Tags.add(body, StandardStructureTypes.DIV);
      var state = Tags.add(body, StandardStructureTypes.DIV);
      put(
          Band.of(
                  i == 0 ? AFTER_PARAGRAPH : 0,
                  setting.strip(stop.cell(), words, left, beside - CELL - left),
                  setting.strip(stop.beside(), state, beside, Sheet.RIGHT - beside))
              .framed(STOP, rail(stop.mark(), i == 0, i == stops.size() - 1)));
    }
  }

  /** The line from station to station, and the sign of one. */
  private static Band.Frame rail(Mark mark, boolean isBegin, boolean isEnd) {
    float x = Sheet.LEFT + 8;
    float side = 14;
    return (sheet, top, bottom, first, last) -> {
      float middle = top + STOP + Look.STRONG.leading() / 2;
      float above = middle - side / 2 - 1.5f;
      float below = middle + side / 2 + 1.5f;
      if (first) {
        mark.draw(sheet, x - side / 2, middle - side / 2, side);
      }
      if (first && !isBegin) {
        sheet.line(Ink.LINE, 1.5f, x, top, x, above);
      }
      if (!isEnd) {
        sheet.line(Ink.LINE, 1.5f, x, first ? below : top, x, bottom);
      }
    };
  }
}
