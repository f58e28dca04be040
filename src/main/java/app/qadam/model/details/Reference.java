package app.qadam.model.details;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What documents are held against: the applicant's own value of a field, or where they have given
 * none, that of the first document that states one.
 */
final class Reference {
  /**
   * A value and where it comes from.
   *
   * @param document absent for the applicant's own
   */
  record Value(String text, Optional<String> document) {}

  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  Reference(Map<Field, String> mine, Collection<Statement> statements) {
    mine.forEach((field, text) -> put(field, text, Optional.empty()));
    for (Statement statement : statements) {
      statement
          .values()
          .forEach((field, text) -> put(field, text, Optional.of(statement.document())));
    }
  }

  private void put(Field field, String text, Optional<String> document) {
    boolean says = !text.isBlank() && !(isName(field) && NameAlone.isPlaceholder(text));
    if (says) {
      values.putIfAbsent(field, new Value(text.strip(), document));
    }
  }

  static boolean isName(Field field) {
    return field.kind() == Field.Kind.LATIN_NAME || field.kind() == Field.Kind.CYRILLIC_NAME;
  }

  Optional<Value> of(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The text to hold a document against; absent when it would be the document's own. */
  Optional<String> textFor(String document, Field field) {
    return of(field)
        .filter(value -> !value.document().equals(Optional.of(document)))
        .map(Value::text);
  }

  /** The alphabet of the passport's country, by the nationality, two or three letters. */
  Writing writing() {
    return Writing.of(of(Field.NATIONALITY).map(value -> MrzAgainst.country(value.text())));
  }
}
