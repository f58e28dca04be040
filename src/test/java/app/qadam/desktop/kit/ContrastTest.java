package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Contrast after WCAG 2.2, worked out from the style sheets: AA (4.5:1 for text, 3:1 for what tells
 * something without words), AAA for text in the two looks of high contrast (7:1).
 */
class ContrastTest {
  private static final StyleSheet SHEET = StyleSheet.read("qadam.css");
  private static final double MARK = 3;

  /**
   * Where a text stands when its rule does not say: a card, the page, the side, under a pointer.
   */
  private static final List<String> ANYWHERE = List.of("q-card", "q-page", "q-side", "q-hover");

  /** The grounds of texts that stand on what another rule draws; the first that fits a selector. */
  private static final Map<String, List<String>> ON = on();

  private static Map<String, List<String>> on() {
    Map<String, List<String>> on = new LinkedHashMap<>();
    on.put(".toast", List.of("q-ink"));
    on.put(".tooltip", List.of("q-ink"));
    on.put(".drawn.bar-label.rest", List.of("q-accent-soft"));
    on.put(".drawn.bar-label.planned", List.of("q-card", "q-track"));
    on.put(".drawn.bar-label.window", List.of("q-gold-soft"));
    on.put(".drawn.bar-label", List.of("q-accent", "q-good", "q-bad"));
    on.put(".stage-dot.current", List.of("q-accent"));
    on.put(".stage-dot.problem", List.of("q-bad"));
    on.put(".button.accent", List.of("q-accent", "q-accent-strong", "q-accent-ink"));
    on.put(".button.nav-item.selected", List.of("q-accent-soft"));
    on.put(".callout.warn", List.of("q-gold-soft"));
    on.put(".callout.bad", List.of("q-bad-soft"));
    return on;
  }

  /** What has no words but tells something, and the grounds on which it stands. */
  private static final Map<String, List<String>> MARKS =
      Map.ofEntries(
          Map.entry("q-focus", List.of("q-card", "q-page", "q-side", "q-accent-soft")),
          Map.entry("q-field-line", List.of("q-card", "q-page")),
          Map.entry("q-accent", List.of("q-card", "q-page", "q-side", "q-accent-soft", "q-track")),
          Map.entry("q-good", List.of("q-card", "q-page", "q-good-soft", "q-track")),
          Map.entry("q-bad", List.of("q-card", "q-page", "q-bad-soft", "q-track")),
          Map.entry("q-gold", List.of("q-card", "q-page", "q-gold-soft")),
          Map.entry("q-quiet", List.of("q-card", "q-page", "q-side", "q-hover", "q-track")),
          Map.entry("q-card", List.of("q-good", "q-accent", "q-bad")),
          Map.entry("q-on-accent", List.of("q-accent")),
          Map.entry("q-ink", List.of("q-card", "q-page", "q-track")));

  /** Texts without a rule of their own on coloured grounds. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "q-ink", List.of("q-accent-soft", "q-gold-soft", "q-good-soft", "q-bad-soft", "q-track"),
          "q-quiet", List.of("q-accent-soft", "q-gold-soft", "q-good-soft", "q-bad-soft"),
          "q-accent-ink", List.of("q-accent-soft", "q-gold-soft", "q-good-soft"),
          "q-on-accent", List.of("q-accent", "q-accent-strong"));

  @ParameterizedTest
  @EnumSource(Look.class)
  void textCanBeReadOnEveryGround(Look look) {
    double least = look.isContrast() ? 7 : 4.5;
    var colours = colours(look);
    List<String> weak = new ArrayList<>();
    for (StyleSheet.Rule rule : SHEET.rules()) {
      for (String property : inks(rule)) {
        var ink = rule.declared().get(property);
        if (ink != null && ink.startsWith("q-")) {
          grounds(rule)
              .forEach(
                  ground -> weak.addAll(below(least, ink, ground, colours, rule.told(property))));
        }
      }
    }
    ALSO.forEach((ink, grounds) ->
        grounds.forEach(ground -> weak.addAll(below(least, ink, ground, colours, "text"))));
    assertThat(weak).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void linesMarksAndTheFocusRingCanBeTold(Look look) {
    var colours = colours(look);
    List<String> weak = new ArrayList<>();
    MARKS.forEach((ink, grounds) ->
        grounds.forEach(ground -> weak.addAll(below(MARK, ink, ground, colours, "mark"))));
    assertThat(weak).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void aWeakColourWouldBeFound(Look look) {
    assertThat(below(MARK, "q-card", "q-card", colours(look), "the same")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = Look.class, names = "CONTRAST.*", mode = EnumSource.Mode.MATCH_ALL)
  void highContrastHasLinesThatAreSeen(Look look) {
    assertThat(below(MARK, "q-line", "q-card", colours(look), "line")).isEmpty();
    assertThat(below(MARK, "q-control-line", "q-page", colours(look), "line")).isEmpty();
  }

  /** What colours the text of a rule; a fill is a text's where it is drawn and not a control. */
  private static List<String> inks(StyleSheet.Rule rule) {
    boolean isText =
        rule.selectors().stream().anyMatch(s -> s.contains(".drawn") || s.contains(".words"));
    return isText ? List.of("-fx-text-fill", "-fx-fill") : List.of("-fx-text-fill");
  }

  private static List<String> grounds(StyleSheet.Rule rule) {
    var own = rule.declared().get("-fx-background-color");
    if (own != null && !own.equals("transparent")) {
      var layers = own.split(",\\s*", -1);
      return List.of(layers[layers.length - 1]);
    }
    return ON.entrySet().stream()
        .filter(one -> rule.selectors().stream().anyMatch(s -> s.contains(one.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ANYWHERE);
  }

  private static List<String> below(
      double least, String ink, String ground, Map<String, Color> colours, String where) {
    double contrast = contrast(colour(colours, ink), colour(colours, ground));
    return contrast >= least
        ? List.of()
        : List.of("%s on %s is %.2f:1: %s".formatted(ink, ground, contrast, where));
  }

  private static Color colour(Map<String, Color> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static Map<String, Color> colours(Look look) {
    Map<String, Color> colours = new LinkedHashMap<>();
    StyleSheet.read(look.sheet() + ".css")
        .colours()
        .forEach((name, value) -> colours.put(name, Color.web(value)));
    return colours;
  }

  /** The ratio of WCAG 2.2, from 1 to 21. */
  private static double contrast(Color one, Color other) {
    double[] light = Stream.of(one, other).mapToDouble(ContrastTest::luminance).sorted().toArray();
    return (light[1] + 0.05) / (light[0] + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
