package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LongerTextsTest {
  @Test
  void aTextIsLongerByAsMuchAsWasAsked() {
    for (String text : new String[] {"Back", "Not yet started", "Отправлено на проверку", "—"}) {
      assertThat(LongerTexts.lengthened(text, 40).length())
          .isEqualTo(Math.toIntExact(Math.round(text.length() * 1.4 - 0.01)));
    }
  }

  @Test
  void aPlaceToFillStays() {
    assertThat(LongerTexts.lengthened("{0} of {1} days", 40)).contains("{0}").contains("{1}");
  }

  @Test
  void thePagesSpeakSo() {
    assertThat(LongerTexts.in(Locale.ENGLISH, 40).get("language.ru"))
        .hasSizeGreaterThan(Texts.in(Locale.ENGLISH).get("language.ru").length());
  }
}
