package app.qadam.export.sheet;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.Mark;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/**
 * A sheet to print, on which the passphrase of a file is written by hand; Qadam prints it nowhere.
 */
public final class PassphraseSheet {
  private static final int LINES = 3;

  private PassphraseSheet() {}

  /**
   * The sheet in the language of {@code texts}.
   *
   * @param name the name of the application's file, without its folder
   * @param made the day on which it is made
   */
  public static PdfDocument of(Texts texts, String name, LocalDate made) {
    var document = new PdfDocument(texts, texts.get("sheet.title"), name, made);
    var facts = new LinkedHashMap<String, Cell>();
    facts.put(texts.get("sheet.file"), Cell.strong(name));
    facts.put(texts.get("sheet.made"), Cell.of(texts.longDate(made)));
    facts.put(texts.get("sheet.opens"), Cell.of(texts.get("sheet.opens.text")));
    document
        .title(texts.get("sheet.over"), texts.get("sheet.title"), "")
        .facts(facts)
        .heading(1, texts.get("sheet.passphrase"))
        .lead(Look.QUIET, texts.get("sheet.passphrase.text"))
        .ruled(LINES)
        .callout(
            Mark.WARNING,
            Cell.strong(texts.get("sheet.lost")).and(Look.BODY, texts.get("sheet.lost.text")))
        .heading(1, texts.get("sheet.keep"))
        .bullets(
            Stream.of("apart", "second", "nowhere", "copies")
                .map(point -> Cell.of(texts.get("sheet.keep." + point)))
                .toList())
        .heading(1, texts.get("sheet.without"))
        .paragraph(texts.get("sheet.without.text"));
    return document;
  }
}
