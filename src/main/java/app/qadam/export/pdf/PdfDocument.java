package app.qadam.export.pdf;

import app.qadam.export.WholeFile;
import app.qadam.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document to print and to hand out: say what it holds, in order, then write it. The same content
 * and day give the same bytes.
 *
 * <p>It is laid out on A4 with real text, embedded fonts, bookmarks and tags; nothing has to be
 * known of pages. A character that the fonts lack is shown as □, and a last sentence says so.
 */
public final class PdfDocument {
  private final Texts texts;
  private final String title;
  private final String about;
  private final LocalDate made;
  private final Fonts fonts = new Fonts();
  private final List<Block> blocks = new ArrayList<>();

  /**
   * An empty document in the language of {@code texts}.
   *
   * @param title for the window of a viewer and the foot of each page
   * @param about what it is made of, such as the file's name, for the foot of each page
   * @param made the day on which it is made, in the applicant's own time zone
   */
  public PdfDocument(Texts texts, String title, String about, LocalDate made) {
    this.texts = texts;
    this.title = title;
    this.about = about;
    this.made = made;
  }

  /** The title on the page, with a line above and one below it; blank where there is none. */
  public PdfDocument title(String over, String heading, String under) {
    return add(new Block.Title(over, heading, under));
  }

  /**
   * A heading and bookmark; it never ends a page.
   *
   * @param level 1 to 3; after a heading comes one of the same level, the next, or any above
   */
  public PdfDocument heading(int level, String text) {
    Look.ofHeading(level);
    return add(new Block.Heading(level, text));
  }

  public PdfDocument paragraph(String text) {
    return paragraph(Look.BODY, text);
  }

  /** Words; blank ones are left out, and line ends are kept. */
  public PdfDocument paragraph(Look look, String text) {
    return text.isBlank() ? this : add(new Block.Paragraph(look, text));
  }

  /** Words that belong to what follows them and stay on its page; blank ones are left out. */
  public PdfDocument lead(Look look, String text) {
    return text.isBlank() ? this : add(new Block.Lead(look, text));
  }

  /** A list with bullets. */
  public PdfDocument bullets(List<Cell> entries) {
    return entries.isEmpty() ? this : add(new Block.Bullets(entries));
  }

  /** Names and what they stand for, in the order of the map. */
  public PdfDocument facts(SequencedMap<String, Cell> facts) {
    return facts.isEmpty()
        ? this
        : add(
            new Block.Facts(
                facts.entrySet().stream()
                    .map(fact -> new Block.Fact(fact.getKey(), fact.getValue()))
                    .toList()));
  }

  /** A table, its headings on every page; every row has as many cells as there are columns. */
  public PdfDocument table(List<Column> columns, List<List<Cell>> rows) {
    return rows.isEmpty() ? this : add(new Block.Table(columns, rows));
  }

  /** What must not be overlooked, in a frame with a sign. */
  public PdfDocument callout(Mark mark, Cell cell) {
    return add(new Block.Callout(mark, cell));
  }

  /**
   * A station of a way.
   *
   * @param beside what stands to the right of its words, such as its state
   */
  public record Stop(Mark mark, Cell cell, Cell beside) {}

  /** A way drawn as a line from station to station. */
  public PdfDocument way(List<Stop> stops) {
    return stops.isEmpty() ? this : add(new Block.Stops(stops));
  }

  /** Empty lines to write on by hand. */
  public PdfDocument ruled(int lines) {
    return add(new Block.Ruled(lines));
  }

  /** What follows begins a page. */
  public PdfDocument newPage() {
    return add(new Block.NewPage());
  }

  private PdfDocument add(Block block) {
    blocks.add(block);
    return this;
  }

  /** The whole document. */
  public byte[] bytes() {
    try (var pdf = new PDDocument()) {
      var tags = new Tags();
      var bands = new Bands(fonts, texts.locale(), tags);
      blocks.forEach(bands::add);
      if (fonts.hasReplaced()) {
        bands.add(new Block.Paragraph(Look.SMALL, texts.get("pdf.replaced", Fonts.REPLACEMENT)));
      }
      var flow = new Flow(pdf, fonts.embedIn(pdf), tags);
      flow.lay(bands.all());
      foot(flow.sheets());
      for (Sheet sheet : flow.sheets()) {
        sheet.close();
      }
      tags.writeInto(pdf);
      Outline.of(flow.found()).ifPresent(pdf.getDocumentCatalog()::setDocumentOutline);
      new Imprint(title, texts.locale(), made).writeInto(pdf);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes it to a new file: all of it, or nothing.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is a file already; it is left
   */
  public void write(Path target) throws IOException {
    WholeFile.write(target, bytes());
  }

  /** Writes it in place of what may be there: all of it, or nothing. */
  public void replace(Path target) throws IOException {
    WholeFile.replace(target, bytes());
  }

  private void foot(List<Sheet> sheets) throws IOException {
    var wrapping = new Wrapping(fonts, texts.locale());
    float top = Sheet.FOOT - Look.SMALL.leading();
    for (int i = 0; i < sheets.size(); i++) {
      var page = texts.get("pdf.page", i + 1, sheets.size());
      float from = Sheet.RIGHT - fonts.width(page, Look.SMALL);
      var said = fonts.clean(texts.get("pdf.foot", title, about, texts.plainDate(made)));
      var left = wrapping.shortened(said, Look.SMALL, from - Sheet.LEFT - 12);
      sheets
          .get(i)
          .decorate(on -> {
            on.line(Ink.LINE, 0.5f, Sheet.LEFT, top - 5, Sheet.RIGHT, top - 5);
            on.decoration(left, Look.SMALL, Sheet.LEFT, top);
            on.decoration(page, Look.SMALL, from, top);
          });
    }
  }
}
