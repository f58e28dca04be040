package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether documents, and the texts in them, are in a language that is taken where they go. */
final class LanguageCheck {
  /** Texts whose language can be told by their alphabet; names of firms can stand in any. */
  private static final Set<Field> WRITTEN_OUT =
      EnumSet.of(
          Field.BIRTH_PLACE,
          Field.PASSPORT_AUTHORITY,
          Field.HOME_ADDRESS,
          Field.SPECIALTY,
          Field.EDUCATION,
          Field.HOST_ADDRESS);

  private static final Set<PaperLanguage> CYRILLIC =
      EnumSet.of(PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN);

  private final Map<String, Set<PaperLanguage>> expected;

  /**
   * A check.
   *
   * @param expected the languages that are taken, by document
   */
  LanguageCheck(Map<String, Set<PaperLanguage>> expected) {
    this.expected = expected;
  }

  /** The language of a document that is not taken. */
  Optional<Finding> of(Statement statement) {
    var taken = taken(statement);
    return notTaken(statement)
        .map(language ->
            new Finding(
                Optional.of(statement.document()),
                Optional.empty(),
                "",
                language.id(),
                Discrepancy.LANGUAGE,
                Severity.MISMATCH,
                language == PaperLanguage.ENGLISH
                    ? Phrase.of("finding.language.english", anyOf(taken))
                    : Phrase.of("finding.language", name(language), anyOf(taken))));
  }

  /** A text in Latin letters in a paper that must be in Kazakh or Russian. */
  Optional<Difference> of(Statement statement, Field field) {
    var taken = taken(statement);
    boolean mustBeCyrillic = !taken.isEmpty() && CYRILLIC.containsAll(taken);
    return statement
        .value(field)
        .filter(text -> WRITTEN_OUT.contains(field) && mustBeCyrillic)
        .filter(text -> notTaken(statement).isEmpty() && Alphabet.of(text) == Alphabet.LATIN)
        .map(text ->
            Difference.look(
                Discrepancy.LANGUAGE, Phrase.of("finding.language.text", text, anyOf(taken))));
  }

  private Optional<PaperLanguage> notTaken(Statement statement) {
    var taken = taken(statement);
    return statement.language().filter(one -> !taken.isEmpty() && !taken.contains(one));
  }

  private Set<PaperLanguage> taken(Statement statement) {
    return expected.getOrDefault(statement.document(), Set.of());
  }

  private static Phrase anyOf(Set<PaperLanguage> languages) {
    return languages.stream()
        .sorted()
        .map(LanguageCheck::name)
        .reduce((one, other) -> Phrase.of("finding.language.or", one, other))
        .orElseThrow();
  }

  private static Phrase name(PaperLanguage language) {
    return Phrase.of("paper-language.in-" + language.id());
  }
}
