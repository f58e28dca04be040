package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.fact.LocalizedText;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

class GlossedTest {
  private static DeskForTests desk(Locale language) {
    return new DeskForTests(CaseFile.EMPTY, LocalDate.of(2026, 12, 27), language);
  }

  @Test
  void aWordOfTheGlossaryIsExplainedAndLeadsThere() throws Exception {
    Fx.run(() -> {
      var desk = desk(Locale.ENGLISH);
      var text = (TextFlow) Glossed.text(desk, "Sign with your EDS, then wait.", "quiet");
      assertThat(text.getAccessibleText()).isEqualTo("Sign with your EDS, then wait.");
      assertThat(text.getStyleClass()).contains("quiet");
      var word = (Hyperlink) text.getChildren().get(1);
      assertThat(word.getText()).isEqualTo("EDS");
      assertThat(word.isFocusTraversable()).isTrue();
      assertThat(word.getAccessibleHelp())
          .contains("Electronic digital signature")
          .contains("ЭЦП · ЭЦҚ");
      word.fire();
      assertThat(desk.opened()).containsExactly(new Place.Help("glossary:EDS"));
      return null;
    });
  }

  /** A link stands on one line, and this one is longer than a narrow column. */
  @Test
  void aLongTermIsALinkForEachWordAndOneStopOfTheKeyboard() throws Exception {
    Fx.run(() -> {
      var text =
          (TextFlow)
              Glossed.text(desk(Locale.of("ru")), "Сдайте разрешение на постоянное проживание.");
      var links =
          text.getChildren().stream()
              .filter(Hyperlink.class::isInstance)
              .map(Hyperlink.class::cast)
              .toList();
      assertThat(links)
          .extracting(Hyperlink::getText)
          .containsExactly("разрешение", "на", "постоянное", "проживание");
      assertThat(links)
          .extracting(Hyperlink::isFocusTraversable)
          .containsExactly(true, false, false, false);
      assertThat(links)
          .allMatch(one -> one.getAccessibleText().equals("разрешение на постоянное проживание"));
      return null;
    });
  }

  @Test
  void otherTextsStayPlain() throws Exception {
    Fx.run(() -> {
      assertThat(Glossed.text(desk(Locale.ENGLISH), "Nothing to look up."))
          .isInstanceOf(Label.class);
      return null;
    });
  }

  @Test
  void officialNamesAreThoseOfTheOtherLanguages() {
    var name = new LocalizedText("Passport translation", "Перевод паспорта", "Паспорт аудармасы");
    assertThat(OfficialName.others(name, Texts.in(Locale.ENGLISH)))
        .contains("Перевод паспорта · Паспорт аудармасы");
    assertThat(OfficialName.others(name, Texts.in(Locale.of("ru")))).contains("Паспорт аудармасы");
    assertThat(
            OfficialName.others(
                new LocalizedText("B9-1", "B9-1", "B9-1"), Texts.in(Locale.of("kk"))))
        .isEmpty();
  }
}
