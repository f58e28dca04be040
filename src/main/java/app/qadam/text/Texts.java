package app.qadam.text;

import app.qadam.model.Phrase;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.document.DocumentState;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All texts of one language, and how it writes dates and numbers. */
public final class Texts {
  /** The languages there are, the first is the one for everybody else. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext RATE = new MathContext(8);

  /** One word for "or", as everywhere else; the platform's joins with two. */
  private static final ListFormat KAZAKH_EITHER =
      ListFormat.getInstance(
          new String[] {"{0}, {1}", "{0}, {1}", "{0} немесе {1}", "{0} немесе {1}", ""});

  /** The platform's has no word before the last. */
  private static final ListFormat KAZAKH_LIST =
      ListFormat.getInstance(
          new String[] {"{0}, {1}", "{0}, {1}", "{0} және {1}", "{0} және {1}", ""});

  /** A place to fill, and the full stop behind it. */
  private static final Pattern STOPPED = Pattern.compile("\\{(\\d)}(\\.?)");

  /** What was read stays: every window, command and search asks for the same. */
  private static final Map<Locale, Properties> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Properties texts;

  /** Says each text in another way; the tests make them longer. */
  private final UnaryOperator<String> voice;

  private Texts(Locale locale, UnaryOperator<String> voice) {
    this.locale = locale;
    this.voice = voice;
    this.texts = READ.computeIfAbsent(locale, Texts::read);
  }

  /** The texts for a locale; English for a language that Qadam does not speak. */
  public static Texts in(Locale locale) {
    return in(locale, UnaryOperator.identity());
  }

  /** Each text said in another way. The tests alone come to this. */
  static Texts in(Locale locale, UnaryOperator<String> voice) {
    return new Texts(
        LANGUAGES.stream()
            .filter(language -> language.getLanguage().equals(locale.getLanguage()))
            .findFirst()
            .orElse(LANGUAGES.getFirst()),
        voice);
  }

  private static Properties read(Locale locale) {
    var path = "/app/qadam/text/" + locale.getLanguage() + ".properties";
    var properties = new Properties();
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(path), path);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Locale locale() {
    return locale;
  }

  /** A file's size: {@code 412 KB}, {@code 5.2 MB}; a kilobyte has 1000 bytes. */
  public String fileSize(long bytes) {
    if (bytes < 1_000) {
      return get("size.bytes", bytes);
    }
    if (bytes < 999_500) {
      return get("size.kilobytes", Math.round(bytes / 1_000.0));
    }
    var format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return get("size.megabytes", format.format(bytes / 1_000_000.0));
  }

  /** The text of a key with its places filled; a key without text shows itself. */
  public String get(String key, Object... arguments) {
    var written = texts.getProperty(key);
    if (written == null) {
      return "[" + key + "]";
    }
    var text = voice.apply(written);
    if (arguments.length == 0) {
      return text;
    }
    return STOPPED
        .matcher(text)
        .replaceAll(place -> {
          int index = Integer.parseInt(place.group(1));
          if (index >= arguments.length) {
            return Matcher.quoteReplacement(place.group());
          }
          var words = inWords(arguments[index]);
          // A date that ends with a short word, "14 янв." or "2027 ж.", ends its sentence too.
          boolean stopsItself = words.endsWith(".") || words.endsWith("…");
          var stop = stopsItself ? "" : place.group(2);
          if (text.equals(place.group())) {
            return Matcher.quoteReplacement(words + stop);
          }
          return Matcher.quoteReplacement(Isolated.of(words) + stop);
        });
  }

  public String say(Phrase phrase) {
    return get(phrase.key(), phrase.arguments().toArray());
  }

  public String of(LocalizedText text) {
    return voice.apply(text.in(locale));
  }

  /** A number with its unit in the right form: {@code 1 day}, {@code 3 дня}. */
  public String quantity(String unit, long count) {
    return get(unit + plural(count), count);
  }

  /** {@code Thu 14 Jan 2027}. */
  public String date(LocalDate date) {
    return write(date, "EEE d MMM yyyy", "EEE d MMM yyyy", "y 'ж.' d MMM, EEE");
  }

  /** {@code Thursday 14 January 2027}. */
  public String longDate(LocalDate date) {
    return write(date, "EEEE d MMMM yyyy", "EEEE, d MMMM yyyy 'г.'", "y 'ж.' d MMMM, EEEE");
  }

  /** {@code Thu 14 Jan}. */
  public String dayAndDate(LocalDate date) {
    return write(date, "EEE d MMM", "EEE d MMM", "d MMM, EEE");
  }

  /** {@code 14 Jan}. */
  public String shortDate(LocalDate date) {
    return write(date, "d MMM", "d MMM", "d MMM");
  }

  /** {@code 14 Jan 2027}, as one types it. */
  public String plainDate(LocalDate date) {
    return write(date, "d MMM yyyy", "d MMM yyyy", "y 'ж.' d MMM");
  }

  /**
   * The same as an example in a field to type it in, where it has room: in Kazakh, in which dates
   * are long, in figures, which are read as well.
   */
  public String typedDate(LocalDate date) {
    return write(date, "d MMM yyyy", "d MMM yyyy", "dd.MM.yyyy");
  }

  /** {@code March 2027}. */
  public String month(YearMonth month) {
    var pattern = isKazakh() ? "y 'ж.' LLLL" : "LLLL yyyy";
    return beginning(DateTimeFormatter.ofPattern(pattern, locale).format(month));
  }

  /** {@code Jan 2027} for January, else {@code Feb}. */
  public String shortMonth(YearMonth month) {
    var pattern = month.getMonthValue() == 1 ? "LLL yyyy" : "LLL";
    return beginning(DateTimeFormatter.ofPattern(pattern, locale).format(month));
  }

  /** The ending of a key whose text depends on a number: {@code .one}, {@code .few} … */
  public String plural(long count) {
    return Plural.of(locale, count).suffix();
  }

  /** {@code in 18 days, 11 working days}; for a day behind: {@code 2 days ago}. */
  public String distance(long days, int workingDays) {
    if (days == 0) {
      return get("distance.today");
    }
    if (days < 0) {
      return get("distance.ago", new Quantity("days", -days));
    }
    return get(
        "distance.ahead", new Quantity("days", days), new Quantity("working-days", workingDays));
  }

  /** A whole number with the language's grouping. */
  public String number(Number number) {
    var format = NumberFormat.getIntegerInstance(locale);
    return format.format(number);
  }

  /**
   * A sum of money: {@code $2,083}, {@code AED 20,000}; in Russian {@code 2 083 $}. Sums of a
   * hundred and more are rounded to whole units.
   *
   * @param currency ISO 4217 code
   */
  public String money(BigDecimal value, String currency) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMaximumFractionDigits(value.abs().compareTo(HUNDRED) < 0 ? 2 : 0);
    var sign = CurrencySign.of(currency);
    return get(
        sign.isPresent() ? "money.sign" : "money.code",
        format.format(value),
        sign.orElse(currency));
  }

  /** A rate of exchange, to eight significant digits. */
  public String rate(BigDecimal rate) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(8);
    return format.format(rate.round(RATE));
  }

  /** {@code one, two and three}, as the language joins what all is meant. */
  public String list(Collection<String> names) {
    return joined(names, isKazakh() ? KAZAKH_LIST : format(ListFormat.Type.STANDARD));
  }

  /** {@code one, two or three}, as the language joins what any is meant of. */
  public String either(Collection<String> names) {
    return joined(names, isKazakh() ? KAZAKH_EITHER : format(ListFormat.Type.OR));
  }

  private ListFormat format(ListFormat.Type type) {
    // The English here is British: no comma before the last.
    var joining = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    return ListFormat.getInstance(joining, type, ListFormat.Style.FULL);
  }

  private static String joined(Collection<String> names, ListFormat format) {
    return names.isEmpty() ? "" : format.format(List.copyOf(names));
  }

  /** A phrase that else stands within a sentence, where it begins one. */
  public String beginning(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : phrase.substring(0, 1).toUpperCase(locale) + phrase.substring(1);
  }

  /** The text of an optional value, or of a key when there is none. */
  public String orElse(Optional<String> text, String key) {
    return text.orElseGet(() -> get(key));
  }

  private boolean isKazakh() {
    return locale.getLanguage().equals("kk");
  }

  private String write(LocalDate date, String english, String russian, String kazakh) {
    var pattern = isKazakh() ? kazakh : locale.getLanguage().equals("ru") ? russian : english;
    var text = DateTimeFormatter.ofPattern(pattern, locale).format(date);
    return locale.getLanguage().equals("en") ? text.replaceAll("Sept\\b", "Sep") : text;
  }

  private String inWords(Object argument) {
    return switch (argument) {
      case LocalDate date -> date(date);
      case Quantity quantity -> quantity(quantity.unit(), quantity.count());
      case Phrase phrase -> say(phrase);
      case LocalizedText text -> of(text);
      case EventType event -> get("event." + event.id());
      case DocumentState state -> get("state." + state.id());
      default -> argument.toString();
    };
  }
}
