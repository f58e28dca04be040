package app.qadam.model.casefile;

import app.qadam.model.document.DocumentState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a document is got: whom to ask, what it costs, and when it reached which state.
 *
 * @param document the document's id in the checklist
 * @param country the country that issues it, ISO 3166, two letters
 * @param contact whom to ask: an office, its address or telephone
 * @param cost what it costs, in the applicant's words
 * @param reached the days on which it reached its states
 */
public record Handling(
    String document,
    Optional<String> country,
    Optional<String> contact,
    Optional<String> cost,
    Map<DocumentState, LocalDate> reached) {
  public Handling {
    country = filled(country);
    contact = filled(contact);
    cost = filled(cost);
    if (country.filter(code -> !code.matches("[A-Z]{2}")).isPresent()) {
      throw new IllegalArgumentException("a country is a code of two letters");
    }
    Map<DocumentState, LocalDate> days = new EnumMap<>(DocumentState.class);
    days.putAll(reached);
    reached = Map.copyOf(days);
  }

  /** A document of which nothing of that is recorded. */
  public static Handling none(String document) {
    return new Handling(document, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** The same with a state reached on a day. */
  public Handling reached(DocumentState state, LocalDate day) {
    Map<DocumentState, LocalDate> days = new EnumMap<>(DocumentState.class);
    days.putAll(reached);
    days.put(state, day);
    return new Handling(document, country, contact, cost, days);
  }

  /** The same, issued by another country. */
  public Handling issuedBy(Optional<String> code) {
    return new Handling(document, code, contact, cost, reached);
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.map(String::strip).filter(one -> !one.isEmpty());
  }
}
