package app.qadam.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.CaseFile;
import app.qadam.text.Manual;
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
  void thePageOpensWhereItIsAskedToOpen() throws Exception {
    Fx.run(() -> {
      var view =
          new HelpView(
              new DeskForTests(CaseFile.EMPTY, LocalDate.of(2026, 12, 27), Locale.ENGLISH));
      var page = new OpenPage(view);
      view.arrive(new Place.Help("dates"));
      assertThat(page.texts()).contains("Working calendar");
      view.arrive(new Place.Help("glossary:EDS"));
      assertThat(page.text("help-search")).isEqualTo("EDS");
      assertThat(page.texts()).contains("ЭЦП · ЭЦҚ").doesNotContain("Working calendar");
      view.arrive(new Place.Help());
      assertThat(page.texts()).contains("ЭЦП · ЭЦҚ");
      return null;
    });
  }

  @Test
  void whatTheManualNamesOfTheHelpIsThere() throws Exception {
    Fx.run(() -> {
      var page = page(Locale.ENGLISH);
      for (var topic : Manual.in(Locale.ENGLISH).topics()) {
        for (var block : topic.blocks()) {
          if (block instanceof Manual.Point(var parts)) {
            parts.stream()
                .filter(Manual.Link.class::isInstance)
                .map(part -> ((Manual.Link) part).target())
                .filter(target -> target.startsWith("help:"))
                .forEach(target -> page.fire("help-section-" + target.substring(5)));
          }
        }
      }
      return null;
    });
  }

  @Test
  void whatIsTypedFindsPagesAndWordsAndOpensThem() throws Exception {
    Fx.run(() -> {
      var page = page(Locale.ENGLISH);
      page.type("manual-search", "backup");
      assertThat(page.has("help-found-safety")).isTrue();
      assertThat(page.has("help-section-start")).isFalse();
      page.fire("help-found-safety");
      assertThat(page.texts()).contains("When a file is damaged");
      page.type("manual-search", "ncal");
      page.fire("help-found-NCALayer");
      assertThat(page.text("help-search")).isEqualTo("NCALayer");
      page.type("manual-search", "xyzzy");
      assertThat(page.texts()).contains("Nothing is found for \"xyzzy\". Try one word of it.");
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      Fx.run(() -> {
        var page = page(language);
        for (var topic : Manual.in(language).topics()) {
          page.fire("help-section-" + topic.id());
          assertThat(page.texts()).contains(topic.title());
        }
        for (var section : Section.values()) {
          page.fire("help-section-" + section.id());
          assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
        }
        return null;
      });
    }
  }
}
