package app.qadam.export.compare;

import app.qadam.export.Compared;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.program.Shortlist;
import java.time.LocalDate;

/** Programs side by side, to print and to hand out. */
public final class ComparePdf {
  private ComparePdf() {}

  /**
   * The document in the language of {@code compared}.
   *
   * @param compared of one to four programs, which is what fits on a page's width
   * @param name the name of the application's file, without its folder
   * @param made the day on which it is made
   * @param isOnlyDifferences whether rows are left out in which the programs do not differ
   */
  public static PdfDocument of(
      Compared compared, String name, LocalDate made, boolean isOnlyDifferences) {
    int count = compared.programs().size();
    if (count < 1 || count > Shortlist.MOST) {
      throw new IllegalArgumentException(count + " programs do not stand side by side");
    }
    var texts = compared.texts();
    var document = new PdfDocument(texts, texts.get("pdf.compare.title"), name, made);
    new SideChapter(compared, isOnlyDifferences).writeTo(document);
    new FitChapter(compared).writeTo(document);
    new GapChapter(compared).writeTo(document);
    new RateChapter(compared).writeTo(document);
    new SourceChapter(compared, made).writeTo(document);
    return document;
  }
}
