package app.qadam.facts;

import app.qadam.facts.CsvLines.Line;
import app.qadam.facts.CsvLines.Table;
import app.qadam.model.program.OwnRate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of exchange rates that the applicant gives: JSON in the form of the shipped {@code
 * rates.json} ({@code date}, {@code perUsd}), or a table in CSV with the columns {@code currency},
 * {@code per_usd} and, where each rate has its own day, {@code date}; UTF-8 both.
 */
public final class RatesFile {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 1_000_000;

  private static final String DOLLAR = "USD";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> HEADING = List.of("currency", "per_usd", "date");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,30})?");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{3}");
  private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

  private final String file;
  private final LocalDate otherwise;
  private final LocalDate today;
  private final Map<String, OwnRate> rates = new LinkedHashMap<>();
  private boolean hasDollar;

  private RatesFile(String file, LocalDate otherwise, LocalDate today) {
    this.file = file;
    this.otherwise = otherwise;
    this.today = today;
  }

  /**
   * Reads a file.
   *
   * @param otherwise the day of rates for which the file tells none
   * @param today the last day that a rate can have
   * @return at least one rate, in the order of the file
   * @throws BrokenFacts when it is no file of rates, with the file, the place and what is wrong
   */
  public static List<OwnRate> read(Path file, LocalDate otherwise, LocalDate today) {
    var name = String.valueOf(file.getFileName());
    try (var in = Unreadable.open(file)) {
      return read(name, in.readNBytes(LARGEST + 1), otherwise, today);
    } catch (IOException e) {
      throw Unreadable.of(name, file, e);
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param name as the file is called
   * @param otherwise the day of rates for which the file tells none
   * @param today the last day that a rate can have
   * @return at least one rate, in the order of the file
   * @throws BrokenFacts when it is no file of rates, with the file, the place and what is wrong
   */
  public static List<OwnRate> read(
      String name, byte[] content, LocalDate otherwise, LocalDate today) {
    var reader = new RatesFile(name, otherwise, today);
    var text = reader.text(content);
    if (isJson(name, text)) {
      reader.json(text);
    } else {
      reader.table(CsvLines.read(name, text));
    }
    if (reader.rates.isEmpty()) {
      throw reader.broken(BrokenFacts.WHOLE_FILE, "there is no rate in it");
    }
    return List.copyOf(reader.rates.values());
  }

  private static boolean isJson(String name, String text) {
    var start = text.stripLeading();
    return start.startsWith("{")
        || start.startsWith("[")
        || name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private BrokenFacts broken(String place, String what) {
    return new BrokenFacts(file, place, what);
  }

  private String text(byte[] content) {
    if (content.length > LARGEST) {
      throw broken(BrokenFacts.WHOLE_FILE, "it is larger than " + LARGEST + " bytes");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BrokenFacts(file, BrokenFacts.WHOLE_FILE, "it is not UTF-8; save it as UTF-8", e);
    }
  }

  private void json(String text) {
    var top = FactsJson.read(file, text.getBytes(StandardCharsets.UTF_8));
    var base = top.optional("base");
    if (base.isPresent() && !base.get().text().equals(DOLLAR)) {
      throw base.get().broken("rates are units for one US dollar, so the base is USD");
    }
    var date = top.optional("date").map(this::date).orElse(otherwise);
    var table = top.at("perUsd");
    for (String currency : table.names()) {
      table.at(currency).make(place -> add(currency, place.decimal(), date));
    }
  }

  private LocalDate date(Place place) {
    return place.make(one -> date(one.text()));
  }

  private LocalDate date(String text) {
    var date = parsed(text);
    if (date.isAfter(today)) {
      throw new IllegalArgumentException(
          "the day " + date + " is still ahead; a rate has the day on which it was seen");
    }
    return date;
  }

  private static LocalDate parsed(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new IllegalArgumentException(noDate(text));
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(noDate(text), e);
    }
  }

  private static String noDate(String text) {
    return "\"" + text + "\" is no date; it is written as YYYY-MM-DD";
  }

  private void table(Table table) {
    List<Line> lines = new ArrayList<>(table.lines());
    if (lines.isEmpty()) {
      throw broken(BrokenFacts.WHOLE_FILE, "it is empty");
    }
    if (isHeading(lines.getFirst())) {
      lines.removeFirst();
    }
    for (Line line : lines) {
      int cells = line.cells().size();
      if (cells < 2 || cells > HEADING.size()) {
        throw broken(line.place(), "two or three cells are expected: currency, per_usd, date");
      }
      add(line, table.separator());
    }
  }

  private static boolean isHeading(Line line) {
    var names = line.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    return names.size() > 1
        && names.size() <= HEADING.size()
        && names.equals(HEADING.subList(0, names.size()));
  }

  private void add(Line line, char separator) {
    try {
      var cells = line.cells();
      var day = cells.size() < HEADING.size() ? "" : cells.get(2);
      add(cells.get(0), decimal(cells.get(1), separator), day.isEmpty() ? otherwise : date(day));
    } catch (IllegalArgumentException e) {
      throw new BrokenFacts(file, line.place(), String.valueOf(e.getMessage()), e);
    }
  }

  private static BigDecimal decimal(String text, char separator) {
    var plain = separator == ',' ? text : text.replace(',', '.');
    if (!DECIMAL.matcher(plain).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no rate; a number above 0 is expected, such as 0.92");
    }
    return new BigDecimal(plain);
  }

  /** The dollar is not kept: its rate is 1 and nothing else. */
  private Optional<OwnRate> add(String typed, BigDecimal perUsd, LocalDate date) {
    var currency = LETTERS.matcher(typed).matches() ? typed.toUpperCase(Locale.ROOT) : typed;
    if (currency.equals(DOLLAR)) {
      if (perUsd.compareTo(BigDecimal.ONE) != 0) {
        throw new IllegalArgumentException("one US dollar is one US dollar");
      }
      refuseDouble(currency, hasDollar);
      hasDollar = true;
      return Optional.empty();
    }
    var rate = new OwnRate(currency, perUsd, date, Optional.of(file));
    refuseDouble(currency, rates.putIfAbsent(currency, rate) != null);
    return Optional.of(rate);
  }

  private static void refuseDouble(String currency, boolean isThere) {
    if (isThere) {
      throw new IllegalArgumentException(currency + " stands there twice");
    }
  }
}
