package app.qadam.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PassphraseSheetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);

  private static byte[] sheet(String language, String name) {
    return PassphraseSheet.of(Texts.in(Locale.of(language)), name, DAY).bytes();
  }

  private static String text(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void itNamesTheFileAndTheDayAndSaysThatNobodyCanRecoverThePassphrase() throws IOException {
    assertThat(text(sheet("en", "Mine.qadam")))
        .contains("Passphrase sheet", "Mine.qadam", "27 December 2026")
        .contains("Write it here by hand", "nobody can recover it", "read-protected.py");
    assertThat(text(sheet("ru", "Моё заявление.qadam")))
        .contains("Лист парольной фразы", "Моё заявление.qadam", "27 декабря 2026")
        .contains("от руки", "не восстановит никто", "read-protected.py");
  }

  @Test
  void itFitsOnOnePageAlsoWithALongName() throws IOException {
    var name = "Заявление на резидентство ".repeat(9) + ".qadam";
    for (String language : new String[] {"en", "ru"}) {
      try (var pdf = Loader.loadPDF(sheet(language, name))) {
        assertThat(pdf.getNumberOfPages()).as(language).isOne();
      }
    }
  }

  @Test
  void itIsTaggedInItsLanguage() throws IOException {
    try (var pdf = Loader.loadPDF(sheet("ru", "Mine.qadam"))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("ru");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
    }
  }

  @Test
  void theSameFileAndDayGiveTheSameBytes() {
    assertThat(sheet("en", "Mine.qadam")).isEqualTo(sheet("en", "Mine.qadam"));
  }
}
