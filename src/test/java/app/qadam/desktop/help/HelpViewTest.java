package app.qadam.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.model.casefile.CaseFile;
import app.qadam.text.Texts;
import app.qadam.text.Version;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpViewTest {
  private static OpenPage page(Locale language) {
    return new OpenPage(
        new HelpView(new DeskForTests(CaseFile.EMPTY, LocalDate.of(2026, 12, 27), language)));
  }

  @Test
  void theFilterLooksIntoWordsAndMeanings() throws Exception {
    Fx.run(() -> {
      var page = page(Locale.ENGLISH);
      page.fire("help-section-glossary");
      page.type("help-search", "NCAL");
      assertThat(page.texts()).contains("NCALayer").doesNotContain("Petition");
      page.type("help-search", "xyzzy");
      assertThat(page.texts()).contains("No word and no meaning contains \"xyzzy\".");
      return null;
    });
  }

  @Test
  void whatIsFilteredStaysWhileAnotherSectionIsRead() throws Exception {
    Fx.run(() -> {
      var page = page(Locale.ENGLISH);
      page.fire("help-section-glossary");
      page.type("help-search", "ncal");
      page.fire("help-section-about");
      assertThat(page.texts()).contains("Qadam " + Version.NAME);
      page.fire("help-section-glossary");
      assertThat(page.text("help-search")).isEqualTo("ncal");
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var page = page(language);
        for (var section : Section.values()) {
          page.fire("help-section-" + section.id());
          assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
        }
        return null;
      });
    }
  }
}
