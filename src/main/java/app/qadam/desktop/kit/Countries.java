package app.qadam.desktop.kit;

import app.qadam.text.Texts;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All countries of ISO 3166 by name, in the language of the window. */
public final class Countries {
  private final Locale language;
  private final List<String> codes = Arrays.asList(Locale.getISOCountries());

  public Countries(Locale language) {
    this.language = language;
  }

  /** What a country is called. */
  public String name(String code) {
    return name(code, language);
  }

  private static String name(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language);
  }

  /** The names in which a text occurs, in alphabetical order. */
  public List<String> containing(String text) {
    var part = text.strip().toLowerCase(language);
    return codes.stream()
        .map(this::name)
        .filter(name -> name.toLowerCase(language).contains(part))
        .sorted(Collator.getInstance(language))
        .toList();
  }

  /**
   * The code of the country that a text names: in full in any language that Qadam speaks, by its
   * code of two letters, or by the beginning of its name where only one begins so.
   */
  public Optional<String> code(String text) {
    var typed = text.strip();
    var exact =
        codes.stream()
            .filter(code ->
                code.equalsIgnoreCase(typed)
                    || Texts.LANGUAGES.stream()
                        .anyMatch(one -> name(code, one).equalsIgnoreCase(typed)))
            .findFirst();
    return exact.or(() -> beginning(typed));
  }

  private Optional<String> beginning(String typed) {
    var part = typed.toLowerCase(language);
    var found =
        codes.stream().filter(code -> name(code).toLowerCase(language).startsWith(part)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
