package app.qadam.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.search.Excerpt.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What of a long text is shown, and which letters are marked. */
class ExcerptTest {
  private static String shown(String text, String typed, int most) {
    var entry = Entry.of(new Found("id", Kind.OWN, text, "", new Goal.Run("none")), List.of());
    return Excerpt.of(text, Hit.of(entry, Plain.words(typed)).inTitle(), most).stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @Test
  void theTypedLettersAreMarkedAsTheyStandInTheText() {
    assertThat(shown("Straße nach Ürümqi", "urum stras", 40)).isEqualTo("[Straß]e nach [Ürüm]qi");
  }

  @Test
  void theBeginningOfAWordIsMarkedRatherThanTheMiddleOfAnother() {
    assertThat(shown("Invisalign visa", "visa", 40)).isEqualTo("Invisalign [visa]");
  }

  @Test
  void marksThatOverlapBecomeOne() {
    assertThat(shown("Passport", "pass asspo", 40)).isEqualTo("[Passpo]rt");
  }

  @Test
  void aWordWithOneWrongLetterIsMarkedWhole() {
    assertThat(shown("My portfolio", "portfollio", 40)).isEqualTo("My [portfolio]");
  }

  @Test
  void whatWasTypedIsInSightAlsoAtTheEndOfALongText() {
    var text = "word ".repeat(60) + "needle and more";
    assertThat(shown(text, "needle", 40)).startsWith("…").contains("[needle] and more");
    assertThat(Excerpt.of(text, List.of(), 40))
        .extracting(Piece::text)
        .containsExactly("word ".repeat(8) + "…");
  }
}
