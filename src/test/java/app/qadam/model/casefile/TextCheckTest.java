package app.qadam.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.TextCheck.UnfitText;
import app.qadam.model.details.Field;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is kept as it was typed, or refused with a reason. */
class TextCheckTest {
  private static Change note(String text) {
    return new Change.WriteNote(Stage.PETITION, "", text);
  }

  private static Change name(String text) {
    return new Change.SetDetail(Field.SURNAME, Optional.empty(), Optional.of(text));
  }

  private static Phrase refused(Change change, CaseFile before) {
    try {
      TextCheck.check(change, before);
    } catch (UnfitText unfit) {
      return unfit.why();
    }
    throw new AssertionError("it was not refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Қадам 🧭", "two\nlines\tand\r\nmore", "'); DROP TABLE", "=1", "%n{0}"})
  void whateverCanBeKeptIsKept(String text) {
    assertThatNoException().isThrownBy(() -> TextCheck.check(name(text), CaseFile.EMPTY));
  }

  @Test
  void aLineHasUpTo500LettersAndANoteUpTo10000() {
    assertThatNoException()
        .isThrownBy(() -> TextCheck.check(name("🧭".repeat(500)), CaseFile.EMPTY));
    assertThat(refused(name("x".repeat(501)), CaseFile.EMPTY))
        .isEqualTo(Phrase.of("text-check.too-long", 501, 500));
    assertThatNoException()
        .isThrownBy(() -> TextCheck.check(note("x".repeat(10_000)), CaseFile.EMPTY));
    assertThat(refused(note("x".repeat(10_001)), CaseFile.EMPTY))
        .isEqualTo(Phrase.of("text-check.too-long", 10_001, 10_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0007", "x\u009fy", "\u007f", "\u001b[2J"})
  void controlCharactersAreRefused(String text) {
    assertThat(refused(note("x" + text + "y"), CaseFile.EMPTY).key())
        .isEqualTo("text-check.control");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202eabc", "a\u202ab", "\u2066x\u2069", "\u202c"})
  void signsThatTurnWordsAroundAreRefused(String text) {
    assertThat(refused(note(text), CaseFile.EMPTY).key()).isEqualTo("text-check.direction");
    assertThatNoException().isThrownBy(() -> TextCheck.check(note("שלום \u200fx"), CaseFile.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83e", "x\udded", "\udded\ud83e"})
  void halfSignsAreRefused(String text) {
    assertThat(refused(name(text), CaseFile.EMPTY).key()).isEqualTo("text-check.half-sign");
  }

  @Test
  void whatIsInsideOtherChangesIsLookedAtToo() {
    var together = new Change.Together(List.of(name("fine"), note("\u0000x")));
    assertThatExceptionOfType(UnfitText.class)
        .isThrownBy(() -> TextCheck.check(together, CaseFile.EMPTY));
  }

  @Test
  void whatAnEarlierVersionKeptCanBeTakenAwayAndIsNotJudgedAgain() {
    var old = "x".repeat(20_000);
    var before = CaseFile.EMPTY.withNotes(Map.of(Stage.PETITION, old));
    assertThatNoException()
        .isThrownBy(
            () -> TextCheck.check(new Change.WriteNote(Stage.PETITION, old, "short"), before));
    assertThat(refused(new Change.WriteNote(Stage.PETITION, old, old + "y"), before).key())
        .isEqualTo("text-check.too-long");
    assertThat(TextCheck.of(before)).isPresent();
    assertThat(TextCheck.of(CaseFile.EMPTY)).isEmpty();
  }

  @Test
  void theReasonTellsNothingOfTheText() {
    assertThat(refused(name("SECRET\u0000"), CaseFile.EMPTY).toString()).doesNotContain("SECRET");
  }
}
