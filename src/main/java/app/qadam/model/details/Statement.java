package app.qadam.model.details;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one document says of the applicant.
 *
 * @param document the document's id in the checklist
 * @param language the language it is written in; absent while that is not recorded
 * @param values as they stand in it, without blanks at the ends; a field that is missing was not
 *     recorded, one whose value is empty is known not to stand in the document
 */
public record Statement(
    String document, Optional<PaperLanguage> language, Map<Field, String> values) {
  public Statement {
    values = stripped(values);
  }

  /** A document of which nothing is recorded. */
  public static Statement none(String document) {
    return new Statement(document, Optional.empty(), Map.of());
  }

  public boolean isEmpty() {
    return language.isEmpty() && values.isEmpty();
  }

  /** The value of a field, where one is recorded. */
  public Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  static Map<Field, String> stripped(Map<Field, String> values) {
    Map<Field, String> stripped = new EnumMap<>(Field.class);
    values.forEach((field, value) -> stripped.put(field, value.strip()));
    return Map.copyOf(stripped);
  }
}
