package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the applicant typed cannot turn the words around it. */
class IsolatedTest {
  private static final String AFTER = " is not saved.";

  @ParameterizedTest
  @ValueSource(strings = {"Qadam", "Шаг 7", "नमस्ते 🧭", "", "a\nb", "{0} %n <b>"})
  void whatGoesFromLeftToRightStaysAsItIs(String text) {
    assertThat(Isolated.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202egnp.tropssap",
        "a\u2069\u202eb",
        "a\u2067b",
        "\u202a\u202b\u202e",
        "שלום 12",
        "\u2066\u202e\u2069x\u2069\u2069",
        "\u202e\u2067\u202c\u2069",
        "one\n\u202etwo"
      })
  void whateverItHoldsTheWordsAfterItGoOnFromLeftToRight(String text) {
    var line = (Isolated.of(text) + AFTER).lines().toList().getLast();
    var bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int i = line.length() - AFTER.length(); i < line.length(); i++) {
      assertThat(bidi.getLevelAt(i)).as("the sign %d of %s", i, line).isZero();
    }
  }

  @Test
  void withoutItTheWordsAfterItWouldTurn() {
    var bidi = new Bidi("\u202egnp.tropssap" + AFTER, Bidi.DIRECTION_LEFT_TO_RIGHT);
    assertThat(bidi.getLevelAt("\u202egnp.tropssap".length() + 3)).isOdd();
  }

  @Test
  void aSentenceIsolatesWhatStandsInIt() {
    var texts = Texts.in(Locale.ENGLISH);
    assertThat(texts.get("store.not-found", "\u202egnp.qadam"))
        .isEqualTo("There is no file \"\u2068\u202egnp.qadam\u202c\u2069\".");
  }
}
