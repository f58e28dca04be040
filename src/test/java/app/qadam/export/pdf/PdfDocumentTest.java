package app.qadam.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.text.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
  private static final String RUSSIAN =
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final String LATIN = "ÄÖÜßéèñçşğıŞİąęłżźśćčřšžőűøåæðþșțĀ€₸№«»“”—…";

  @TempDir private Path folder;

  private final PdfDocument document = document(Locale.ENGLISH);

  private static PdfDocument document(Locale language) {
    return new PdfDocument(Texts.in(language), "A plan & more <1>", "sample.qadam", DAY);
  }

  @Test
  void everyLetterOfTheThreeAlphabetsIsThereAndCanBeReadBack() throws IOException {
    for (Look look : Look.values()) {
      document.paragraph(look, KAZAKH + "\n" + RUSSIAN + "\n" + LATIN);
    }
    document.paragraph("office affine fly Шынқожа Әсел Ңұрлан");
    assertThat(text(document.bytes()))
        .contains(KAZAKH, LATIN, "office affine fly Шынқожа Әсел Ңұрлан")
        .doesNotContain(Fonts.REPLACEMENT);
    var fonts = new Fonts();
    assertThat((KAZAKH + RUSSIAN + LATIN).codePoints()).allMatch(fonts::has);
  }

  @Test
  void whatTheFontsLackIsShownAsAnEmptyBoxAndSaid() throws IOException {
    document.paragraph("A 中文 b 👨‍👩‍👧 c \u0007d\u0000e 🇰🇿 f\tg שלום");
    assertThat(text(document.bytes()))
        .contains("A □□ b □ c de □ f g □□□□", "□ stands for a character");
  }

  @Test
  void oddTextNeverStopsTheDocument() throws IOException {
    document.paragraph("a\u200db\ufe0f\u00ad\u202ec\ud83d d\u2028e\r\n\r\nf");
    document.heading(1, "\n").heading(2, "").callout(Mark.NOTE, Cell.EMPTY);
    document.paragraph("ю".repeat(200_000));
    document.table(columns(), List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
    assertThat(text(document.bytes())).contains("abc□ d\ne\n", "f\n");
  }

  @Test
  void aTextOutOfWholeLettersLosesNone() throws IOException {
    document.paragraph("cafe\u0301 \u0438\u0306");
    assertThat(text(document.bytes())).contains("café й").doesNotContain("□");
  }

  @Test
  void pagesAreA4WithEveryFontEmbedded() throws IOException {
    full(document);
    try (var pdf = Loader.loadPDF(document.bytes())) {
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight());
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+Inter.*");
        }
      }
    }
  }

  @Test
  void itSaysOfItselfWhatItIs() throws IOException {
    full(document);
    try (var pdf = Loader.loadPDF(document.bytes())) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A plan & more <1>");
      assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("Qadam");
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(
              new String(
                  catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("A plan &amp; more &lt;1&gt;", "<xmp:CreateDate>2026-11-23T00:00:00Z<");
    }
  }

  @Test
  void theSameContentAndDayGiveTheSameBytes() {
    var other = document(Locale.ENGLISH);
    full(document);
    full(other);
    var bytes = document.bytes();
    assertThat(bytes).isEqualTo(document.bytes()).isEqualTo(other.bytes());
  }

  @Test
  void headingsAreBookmarksInTheirLevels() throws IOException {
    document.heading(1, "One").paragraph("a").heading(2, "One A").paragraph("b");
    document.heading(3, "One A i").paragraph("c").heading(1, "Two").paragraph("d");
    try (var pdf = Loader.loadPDF(document.bytes())) {
      assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline().children(), ""))
          .containsExactly("One", " One A", "  One A i", "Two");
    }
  }

  @Test
  void everyPieceHasItsTag() throws IOException {
    full(document);
    try (var pdf = Loader.loadPDF(document.bytes())) {
      var root = pdf.getDocumentCatalog().getStructureTreeRoot();
      var types = new ArrayList<String>();
      collect(root, types);
      assertThat(types)
          .startsWith("Document", "P", "Title", "P", "H1")
          .contains(
              "H2", "H3", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Div", "Link");
      // All text but the foot and repeated headings belongs to an element.
      assertThat(root.getParentTree().getNumbers().size())
          .isGreaterThan(pdf.getNumberOfPages() - 1);
    }
  }

  @Test
  void aTableGoesOnWithItsHeadings() throws IOException {
    document.heading(1, "Long").table(columns(), rows(200));
    try (var pdf = Loader.loadPDF(document.bytes())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page))
            .contains("Name", "What it is for", "Page " + page + " of " + pdf.getNumberOfPages());
      }
      assertThat(text(pdf)).contains("row 1 ", "row 200 ");
    }
  }

  @Test
  void nothingLeavesTheMargins() throws IOException {
    full(document);
    document.paragraph("W".repeat(500)).heading(1, "Донаудампфшиффартсгезелльшафт".repeat(9));
    document.table(
        columns(),
        List.of(Cell.row("x".repeat(300), "https://example.org/" + "a/b?c=".repeat(80), "1")));
    document.table(
        List.of(new Column("n", 1), new Column("text", 40)), List.of(Cell.row("12345678", "b")));
    document.callout(Mark.PROBLEM, Cell.strong("ж".repeat(400)).andPill(Mark.DONE, "Q".repeat(90)));
    var title = new PdfDocument(Texts.in(Locale.ENGLISH), "T".repeat(300), "f".repeat(300), DAY);
    title.paragraph("a");
    for (byte[] bytes : List.of(document.bytes(), title.bytes())) {
      try (var pdf = Loader.loadPDF(bytes)) {
        assertThat(places(pdf))
            .isNotEmpty()
            .allSatisfy(place -> {
              assertThat(place.getXDirAdj()).isGreaterThanOrEqualTo(Sheet.LEFT - 0.1f);
              assertThat(place.getXDirAdj() + place.getWidthDirAdj())
                  .as(place.getUnicode())
                  .isLessThanOrEqualTo(Sheet.RIGHT + 0.6f);
              assertThat(place.getYDirAdj()).isBetween(Sheet.TOP, Sheet.FOOT);
            });
      }
    }
  }

  @Test
  void aHeadingNeverEndsAPage() throws IOException {
    for (int lines = 30; lines < 60; lines++) {
      var one = document(Locale.ENGLISH);
      one.paragraph(text(lines)).heading(1, "Chapter").heading(2, "Part");
      one.table(columns(), rows(2));
      try (var pdf = Loader.loadPDF(one.bytes())) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          var text = text(pdf, page);
          assertThat(text.contains("Chapter"))
              .as("%d lines", lines)
              .isEqualTo(text.contains("row 1 "));
        }
      }
    }
  }

  @Test
  void fourHundredLinesInACellGoOverPages() throws IOException {
    document.table(columns(), List.of(Cell.row("a", text(400), "b"), Cell.row("c", "d", "e")));
    document.callout(Mark.NOTE, Cell.of(text(400)));
    try (var pdf = Loader.loadPDF(document.bytes())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(12);
      assertThat(text(pdf)).contains("line 1\n", "line 400\n");
    }
  }

  @Test
  void aLonelyLineIsNotLeftBehind() throws IOException {
    for (int lines = 45; lines < 70; lines++) {
      var one = document(Locale.ENGLISH);
      one.paragraph(text(lines));
      try (var pdf = Loader.loadPDF(one.bytes())) {
        int last = pdf.getNumberOfPages();
        assertThat(text(pdf, last).lines().filter(line -> line.startsWith("line ")).count())
            .isGreaterThan(1);
      }
    }
  }

  @Test
  void itIsWrittenWholeAndNeverOverAnotherFile() throws IOException {
    var target = folder.resolve("п".repeat(120) + ".pdf");
    document.paragraph("a").write(target);
    assertThat(Files.readAllBytes(target)).isEqualTo(document.bytes());
    Assertions.assertThatThrownBy(() -> document.paragraph("b").write(target))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(text(Files.readAllBytes(target))).doesNotContain("b\n");
    document.replace(target);
    assertThat(Files.readAllBytes(target)).isEqualTo(document.bytes());
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(target);
    }
    Assertions.assertThatThrownBy(() -> document.write(folder.resolve("none/a.pdf")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anEmptyDocumentIsOnePage() throws IOException {
    try (var pdf = Loader.loadPDF(document(Locale.of("ru")).bytes())) {
      assertThat(text(pdf)).contains("Страница 1 из 1", "составлено 23 нояб. 2026");
    }
  }

  private static void full(PdfDocument document) {
    document.title("Over", "A plan", "Under").heading(1, "First").paragraph("Some words.");
    document
        .heading(2, "Second")
        .bullets(List.of(Cell.of("a"), Cell.strong("b").and(Look.SMALL, "c")));
    var facts = new LinkedHashMap<String, Cell>();
    facts.put("Name", Cell.of("Value"));
    facts.put("State", Cell.pill(Mark.READY, "Ready"));
    facts.put("Address", Cell.EMPTY.andAddress("https://example.org/a"));
    document.facts(facts).heading(3, "Third").table(columns(), rows(60));
    document.callout(Mark.PROBLEM, Cell.strong("Look").and(Look.BODY, "here"));
    document.newPage().heading(1, "Way");
    document.way(
        java.util.Arrays.stream(Mark.values())
            .map(mark ->
                new PdfDocument.Stop(mark, Cell.strong(mark.name()), Cell.pill(mark, "state")))
            .toList());
  }

  private static List<Column> columns() {
    return List.of(new Column("Name", 2), new Column("What it is for", 4), new Column("No.", 1));
  }

  private static List<List<Cell>> rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Cell.row("row " + i + " ", "Қазақстан Әсел ".repeat(i % 7 + 1), "" + i))
        .toList();
  }

  private static String text(int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(i -> "line " + i)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> outline(Iterable<PDOutlineItem> items, String indent) {
    var titles = new ArrayList<String>();
    for (PDOutlineItem item : items) {
      titles.add(indent + item.getTitle());
      titles.addAll(outline(item.children(), indent + " "));
    }
    return titles;
  }

  private static void collect(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        collect(element, types);
      }
    }
  }

  static String text(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      return text(pdf);
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static List<TextPosition> places(PDDocument pdf) throws IOException {
    var places = new ArrayList<TextPosition>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        places.add(text);
      }
    }.writeText(pdf, new StringWriter());
    return places;
  }
}
