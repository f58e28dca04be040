package app.qadam.model.program;

import app.qadam.model.Named;
import app.qadam.model.program.ProgramFilter.Citizenship;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A filter as a line of text, to be kept and passed on:
 *
 * <pre>kind:nomad-it,talent region:central-asia country:GE income&lt;=3000USD investment&lt;=0EUR
 * stay&gt;=P1Y dependants citizenship&lt;=10 known "words"</pre>
 *
 * Its parts stand in any order, each at most once; {@code all} alone is the filter that shows
 * everything. The income is asked every month, the stay is an ISO 8601 period or {@code permanent}.
 */
public final class FilterLine {
  private static final Pattern TOKEN =
      Pattern.compile("\\G\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+))");

  private static final Pattern YEARS = Pattern.compile("\\d{1,2}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final String ALL = "all";
  private static final String QUOTE = "\"";
  private static final String PARTS =
      "kind:, region:, country:, income<=, investment<=, stay>=, dependants, citizenship,"
          + " citizenship<=, known and \"words\"; or all, alone";

  private FilterLine() {}

  /** The line of a filter; the same filter gives the same line. */
  public static String write(ProgramFilter filter) {
    List<String> parts = new ArrayList<>();
    add(parts, "kind:", filter.kinds().stream().map(Named::id).toList());
    add(parts, "region:", filter.regions());
    add(parts, "country:", filter.countries());
    filter.incomeUpTo().ifPresent(limit -> parts.add("income<=" + text(limit)));
    filter.investmentUpTo().ifPresent(limit -> parts.add("investment<=" + text(limit)));
    filter.stayAtLeast().ifPresent(length -> parts.add("stay>=" + length.iso()));
    if (filter.dependants()) {
      parts.add("dependants");
    }
    filter
        .citizenship()
        .ifPresent(path ->
            parts.add("citizenship" + path.withinYears().map(years -> "<=" + years).orElse("")));
    if (filter.knownOnly()) {
      parts.add("known");
    }
    if (!filter.words().isEmpty()) {
      parts.add('"' + filter.words().replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }
    return parts.isEmpty() ? ALL : String.join(" ", parts);
  }

  private static void add(List<String> parts, String name, Iterable<String> values) {
    var joined = String.join(",", values);
    if (!joined.isEmpty()) {
      parts.add(name + joined);
    }
  }

  private static String text(Amount amount) {
    return amount.value().toPlainString() + amount.currency();
  }

  /**
   * The filter of a line.
   *
   * @throws IllegalArgumentException when it is none; the message names the part that is wrong
   */
  public static ProgramFilter read(String line) {
    var text = line.strip();
    if (text.equals(ALL)) {
      return ProgramFilter.NONE;
    }
    var filter = ProgramFilter.NONE;
    Set<String> seen = new HashSet<>();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the line is empty; write all to show everything");
    }
    var tokens = TOKEN.matcher(text);
    while (tokens.find()) {
      var words = tokens.group(1);
      var token = words == null ? tokens.group(2) : QUOTE;
      refuseDouble(token.split("[:<>=]", 2)[0], seen);
      filter = words == null ? with(filter, token) : filter.withWords(unescaped(words));
    }
    return filter;
  }

  private static void refuseDouble(String name, Set<String> seen) {
    if (!seen.add(name)) {
      throw new IllegalArgumentException(
          name.equals(QUOTE)
              ? "words stand there twice; put them between one pair of quotation marks"
              : "\"" + name + "\" stands there twice; write it once");
    }
  }

  private static String unescaped(String words) {
    return ESCAPED.matcher(words).replaceAll(one -> Matcher.quoteReplacement(one.group(1)));
  }

  private static ProgramFilter with(ProgramFilter filter, String token) {
    if (token.startsWith(QUOTE)) {
      throw new IllegalArgumentException(
          "the quotation mark before " + token.substring(1) + " is not closed; put one at the end");
    }
    try {
      return part(filter, token);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + token + "\": " + e.getMessage(), e);
    }
  }

  private static ProgramFilter part(ProgramFilter filter, String token) {
    if (token.startsWith("kind:")) {
      return filter.withKinds(
          list(token).stream()
              .map(id -> Named.of(ProgramKind.class, id))
              .collect(Collectors.toSet()));
    }
    if (token.startsWith("region:")) {
      return filter.withPlaces(list(token), filter.countries());
    }
    if (token.startsWith("country:")) {
      return filter.withPlaces(filter.regions(), list(token));
    }
    if (token.startsWith("income<=")) {
      return filter.withIncomeUpTo(Optional.of(Amount.parse(after(token, "<="))));
    }
    if (token.startsWith("investment<=")) {
      return filter.withInvestmentUpTo(Optional.of(Amount.parse(after(token, "<="))));
    }
    if (token.startsWith("stay>=")) {
      return filter.withStayAtLeast(Optional.of(length(after(token, ">="))));
    }
    if (token.startsWith("citizenship<=")) {
      return filter.withCitizenship(
          Optional.of(new Citizenship(Optional.of(years(after(token, "<="))))));
    }
    return switch (token) {
      case "dependants" -> filter.withDependants(true);
      case "citizenship" -> filter.withCitizenship(Optional.of(new Citizenship(Optional.empty())));
      case "known" -> filter.withKnownOnly(true);
      default ->
          throw new IllegalArgumentException(
              "no part of a filter is called that; there are " + PARTS);
    };
  }

  private static Set<String> list(String token) {
    var values = Arrays.asList(after(token, ":").split(",", -1));
    if (values.contains("")) {
      throw new IllegalArgumentException("a name is missing behind the colon or a comma");
    }
    return Set.copyOf(new HashSet<>(values));
  }

  private static String after(String token, String sign) {
    return token.substring(token.indexOf(sign) + sign.length());
  }

  private static Stay.Length length(String text) {
    try {
      return Stay.length(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a length of stay is expected, such as P2Y, P18M or P90D, or permanent", e);
    }
  }

  private static int years(String text) {
    if (!YEARS.matcher(text).matches()) {
      throw new IllegalArgumentException("a number of years is expected, such as 10");
    }
    return Integer.parseInt(text);
  }
}
