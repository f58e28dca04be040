package app.qadam.export.plan;

import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;
import app.qadam.text.Texts;

/** The whole plan, to print and to hand out. */
public final class PlanPdf {
  private PlanPdf() {}

  /**
   * The document in the language of {@code texts}, as of the plan's day.
   *
   * @param name the name of the application's file, without its folder
   * @param plan of {@code file}
   */
  public static PdfDocument of(Texts texts, String name, Plan plan, CaseFile file, Facts facts) {
    var material = new Material(texts, name, plan, file, facts);
    var document = new PdfDocument(texts, texts.get("pdf.plan.title"), name, plan.today());
    new Cover(material).writeTo(document);
    new Stages(material).writeTo(document);
    new Checklist(material).writeTo(document);
    new DeadlineChapter(material).writeTo(document);
    new ValidityChapter(material).writeTo(document);
    new AttemptChapter(material).writeTo(document);
    new ResidenceChapter(material).writeTo(document);
    new Notes(material).writeTo(document);
    new SourceList(material).writeTo(document);
    return document;
  }
}
