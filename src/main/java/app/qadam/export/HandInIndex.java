package app.qadam.export;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.Mark;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.handin.HandIn;
import app.qadam.model.plan.Problem;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list of what is in a hand-in folder, to print. */
public final class HandInIndex {
  private final Texts texts;
  private final HandIn handIn;
  private final PdfDocument document;

  /**
   * @param about what stands in the foot of each page
   */
  public HandInIndex(Texts texts, HandIn handIn, String about, LocalDate made) {
    this.texts = texts;
    this.handIn = handIn;
    var title = texts.get("hand-in.index", texts.get("addressee." + handIn.addressee().id()));
    this.document =
        new PdfDocument(texts, title, about, made)
            .title(
                texts.get("app.name"),
                title,
                texts.get("hand-in.for-day", texts.date(handIn.day())));
  }

  /** The list as a PDF file. */
  public byte[] bytes() {
    boolean isReady = handIn.isReady();
    document.callout(
        isReady ? Mark.READY : Mark.WARNING,
        Cell.strong(texts.get(isReady ? "hand-in.all-ready" : "hand-in.not-all-ready")));
    document.heading(1, texts.get("hand-in.files"));
    document.table(
        List.of(
            new Column(texts.get("hand-in.document"), 4), new Column(texts.get("hand-in.file"), 7)),
        handIn.items().stream().map(this::row).toList());
    originals();
    sources();
    return document.bytes();
  }

  private List<Cell> row(HandIn.Item item) {
    var title = item.document().type().title();
    var what = Cell.strong(texts.of(title));
    for (String official : title.official(texts.locale())) {
      what = what.and(Look.SMALL, official);
    }
    for (Problem said : Stream.concat(item.troubles().stream(), item.doubts().stream()).toList()) {
      what = what.and(Look.BODY, texts.say(said.text()));
    }
    var file =
        item.file()
            .map(one ->
                Cell.of(item.name())
                    .and(Look.SMALL, texts.fileSize(one.size()))
                    .and(Look.SMALL, one.sha256()))
            .orElseGet(() -> Cell.quiet(texts.get("hand-in.not-in-it")));
    return List.of(what, file);
  }

  private void originals() {
    if (handIn.originals().isEmpty()) {
      return;
    }
    document.heading(1, texts.get("hand-in.originals"));
    document.bullets(
        handIn.originals().stream().map(one -> Cell.of(texts.of(one.title()))).toList());
  }

  private void sources() {
    List<Cell> said = new ArrayList<>();
    for (var claim : handIn.claims()) {
      var cell = Cell.of(texts.of(claim.text()));
      if (claim.note().isPresent()) {
        cell = cell.and(Look.SMALL, texts.of(claim.note().get()));
      }
      said.add(cell.and(Look.SMALL, claim.source().title() + ", " + texts.plainDate(claim.seen())));
    }
    document.heading(1, texts.get("hand-in.sources"));
    document.bullets(said);
  }
}
