package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.fact.Help.Term;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final List<Term> GLOSSARY = FactsReader.shipped().help().glossary();

  @Test
  void aWordIsFoundWithTheEndingsOfItsLanguage() {
    assertThat(found("en", "Two petitions, and an apostille."))
        .containsExactly("petitions", "apostille");
    assertThat(found("ru", "С ходатайством и без апостиля, до уведомления о прибытии"))
        .containsExactly("ходатайством", "апостиля", "уведомления о прибытии");
    assertThat(found("kk", "Қолдаухатты алыңыз, апостильді қойыңыз, ЖСН-ді жазыңыз"))
        .containsExactly("Қолдаухатты", "апостильді", "ЖСН");
  }

  @Test
  void aWordIsToldOnceInAText() {
    assertThat(found("en", "An EDS is an EDS.")).containsExactly("EDS");
  }

  @Test
  void nothingIsLostAndNoPartOfAnotherWordIsTaken() {
    for (String text :
        List.of("The IINS and repetition, MCIX", "EDS", "", "no word of it", "a.EDS")) {
      var pieces = new Terms(GLOSSARY, Locale.ENGLISH).in(text);
      assertThat(String.join("", pieces.stream().map(Terms.Piece::words).toList())).isEqualTo(text);
    }
    assertThat(found("en", "The IINS and repetition, MCIX")).isEmpty();
  }

  @Test
  void everyWordOfTheGlossaryIsFoundInEveryLanguageAndTwoAreNeverTheSame() {
    for (Locale language : Texts.LANGUAGES) {
      assertThat(GLOSSARY).extracting(term -> term.term().in(language)).doesNotHaveDuplicates();
      for (Term term : GLOSSARY) {
        var name = term.term().in(language);
        assertThat(found(language.getLanguage(), "(" + name + ")")).containsExactly(name);
      }
    }
  }

  private static List<String> found(String language, String text) {
    return new Terms(GLOSSARY, Locale.of(language))
        .in(text).stream()
            .filter(piece -> !piece.term().isEmpty())
            .map(Terms.Piece::words)
            .toList();
  }
}
