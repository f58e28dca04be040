package app.qadam.model;

import java.util.List;

/**
 * Something to say, before it is put into a language: a text key and what goes into its places.
 *
 * @param arguments dates, numbers, texts, names of closed sets, {@link Quantity} or further phrases
 */
public record Phrase(String key, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /**
   * A number with its unit, which decides the form of the word in some languages.
   *
   * @param unit the unit's text key without its plural ending: {@code days}, {@code working-days}
   */
  public record Quantity(String unit, long count) {}
}
