package app.qadam.desktop.about;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.model.casefile.CaseFile;
import app.qadam.text.Texts;
import app.qadam.text.Version;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

class AboutViewTest {
  private final List<String> asked = new ArrayList<>();

  private AboutView view(Locale language) {
    return new AboutView(
        new DeskForTests(CaseFile.EMPTY, LocalDate.of(2026, 12, 27), language),
        new AboutView.Around() {
          @Override
          public Path settings() {
            return Path.of("/home/aigul/.config/qadam");
          }

          @Override
          public Path log() {
            return Path.of("/home/aigul/.local/state/qadam");
          }

          @Override
          public void introduce() {
            asked.add("introduce");
          }

          @Override
          public void tour() {
            asked.add("tour");
          }
        });
  }

  @Test
  void whatRunsAndWhereItKeepsWhatIsShown() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(view(Locale.ENGLISH));
      assertThat(page.texts())
          .contains("Qadam " + Version.NAME, Version.NAME, "AtlantaFX", "MIT")
          .contains(Path.of("/home/aigul/.config/qadam").toString())
          .anyMatch(text -> text.startsWith("Facts of "))
          .anyMatch(text -> text.startsWith(System.getProperty("java.runtime.version")));
      page.fire("about-first-steps");
      page.fire("about-tour");
      assertThat(asked).containsExactly("introduce", "tour");
      return null;
    });
  }

  @Test
  void whatIsCopiedForAReportNamesNoFolderAndNobody() throws Exception {
    Fx.run(() -> {
      var view = view(Texts.LANGUAGES.getLast());
      assertThat(view.report())
          .hasSize(5)
          .contains("Qadam " + Version.NAME)
          .anyMatch(line -> line.startsWith("Facts: Facts of "))
          .noneMatch(line -> line.contains("aigul") || line.contains("/home"));
      var page = new OpenPage(view);
      page.fire("about-copy");
      assertThat(page.text("about-copied")).isNotEmpty();
      return null;
    });
  }

  @Test
  void aLicenceUnfoldsBelowItsLineAndFoldsAgain() throws Exception {
    Fx.run(() -> {
      var page = new OpenPage(view(Locale.ENGLISH));
      assertThat(page.has("licence-text")).isFalse();
      page.fire("licence-of-picocli");
      assertThat(page.find(TextArea.class, "licence-text").getText()).contains("Apache License");
      page.fire("licence-of-picocli");
      assertThat(page.has("licence-text")).isFalse();
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      Fx.run(() -> {
        assertThat(new OpenPage(view(language)).texts()).noneMatch(text -> text.startsWith("["));
        return null;
      });
    }
  }
}
