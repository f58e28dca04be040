package app.qadam.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates as people type them: day, month, year; or ISO 8601. Month names in the languages Qadam
 * speaks; a day that no month has is no date.
 */
public final class DateText {
  private static final List<DateTimeFormatter> FORMS =
      Stream.concat(
              Stream.of("d.M.uuuu", "d/M/uuuu", "d-M-uuuu", "uuuu-M-d", "d M uuuu")
                  .map(pattern -> form(pattern, Locale.ENGLISH)),
              Texts.LANGUAGES.stream()
                  .flatMap(locale ->
                      Stream.of(
                              "d MMM uuuu",
                              "d MMMM uuuu",
                              "d LLLL uuuu",
                              "uuuu['ж.'] d MMM",
                              "uuuu['ж.'] d MMMM")
                          .map(pattern -> form(pattern, locale))))
          .toList();

  private DateText() {}

  /** The date that a text means; empty when it means none. */
  public static Optional<LocalDate> read(String text) {
    var plain =
        text.strip()
            .replaceAll("[,гж]\\.?$", "")
            .replaceAll("[\\s\\u00a0]+", " ")
            .replace(" ж.", "ж.")
            .strip();
    return FORMS.stream().flatMap(form -> read(plain, form).stream()).findFirst();
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
