package app.qadam.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A style sheet as it is written, for tests that hold it to its own rules. */
record StyleSheet(String name, List<Rule> rules) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^}]*)}");

  /** A rule: its selectors and what it declares, in the order written. */
  record Rule(List<String> selectors, Map<String, String> declared) {
    /** For messages. */
    String told(String property) {
      return String.join(", ", selectors) + " { " + property + ": " + declared.get(property) + " }";
    }

    Stream<String> propertiesLike(String regex) {
      return declared.keySet().stream().filter(property -> property.matches(regex));
    }
  }

  static StyleSheet read(String name) {
    var path = "/app/qadam/look/" + name;
    try (var in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(path), path)) {
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StyleSheet parse(String name, String text) {
    List<Rule> rules = new ArrayList<>();
    var found = RULE.matcher(COMMENT.matcher(text).replaceAll(""));
    while (found.find()) {
      Map<String, String> declared = new LinkedHashMap<>();
      for (String one : found.group(2).split(";", -1)) {
        int colon = one.indexOf(':');
        if (colon > 0) {
          declared.put(
              one.substring(0, colon).strip(),
              one.substring(colon + 1).replace("!important", "").strip());
        }
      }
      rules.add(
          new Rule(Stream.of(found.group(1).split(",")).map(String::strip).toList(), declared));
    }
    return new StyleSheet(name, List.copyOf(rules));
  }

  /** The colours of a look, by name. */
  Map<String, String> colours() {
    Map<String, String> colours = new LinkedHashMap<>();
    rules.forEach(rule ->
        rule.declared().entrySet().stream()
            .filter(one -> one.getKey().startsWith("q-"))
            .forEach(one -> colours.put(one.getKey(), one.getValue())));
    return colours;
  }
}
