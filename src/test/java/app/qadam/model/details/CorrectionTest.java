package app.qadam.model.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Phrase;
import app.qadam.model.details.Correction.Author;
import app.qadam.model.fact.LocalizedText;
import app.qadam.text.Texts;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {
  private static final LocalizedText DIPLOMA = new LocalizedText("Diploma", "Диплом");

  @ParameterizedTest
  @EnumSource(Discrepancy.class)
  void everyKindHasSomethingToDoInBothLanguages(Discrepancy kind) {
    var finding =
        new Finding(
            Optional.empty(),
            Optional.of(Field.SURNAME),
            "MUELLER",
            "MULLER",
            kind,
            Severity.LOOK,
            Phrase.of("finding.spelling", "MU[E]LLER", "MU[_]LLER"));
    for (Locale locale : Texts.LANGUAGES) {
      var texts = Texts.in(locale);
      assertThat(texts.say(Correction.ofOwn(finding))).doesNotContain("[", "{");
      for (Author author : Author.values()) {
        assertThat(texts.say(Correction.of(finding, DIPLOMA, author)))
            .startsWith(DIPLOMA.in(locale))
            .doesNotContain("[", "{");
      }
    }
  }
}
