package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The look is a system: few spaces, sizes, radii and icons, and colours only by name. */
class LookTest {
  private static final StyleSheet SHEET = StyleSheet.read("qadam.css");
  private static final double BASE = 14;

  /** Pixels at 100 % text size. */
  private static final Set<Integer> SPACES = Set.of(0, 2, 4, 6, 8, 12, 16, 20, 24, 32);

  private static final Set<String> TYPE =
      Set.of("0.786em", "0.893em", "1em", "1.071em", "1.286em", "1.571em", "2.143em", "14px");
  private static final String CARD_WITHIN_ITS_LINE = "0.786em";
  private static final Set<String> RADII =
      Set.of("0", "0.143em", "0.286em", "0.571em", "0.857em", "2em");
  private static final Set<String> ICONS =
      Set.of("11px", "12px", "15px", "16px", "18px", "20px", "24px", "28px", "35px", "42px");

  /** Spaces that are no spaces but lines. */
  private static final Map<String, String> LINES =
      Map.of(
          ".reply-choice", "-1: the answers share their line",
          ".card.matrix-card", "1: the table stands inside the card's line");

  /** Whose own words are smaller, so that an em is less there. */
  private static final Pattern SMALL =
      Pattern.compile("(?:\\.compact )?(?:\\.button)?\\.nav-item\\.(?:stage|facts-line)(?: .*)?");

  private static final double SMALL_EM = 0.893;

  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}|\\b(?:rgba?|hsba?|hsla?|derive|ladder)\\(|\\b(?:white|black|red|gr[ae]y)\\b");
  private static final Pattern SPACED =
      Pattern.compile(
          "(?:\\b(?:row|column)|new"
              + " (?:HBox|VBox|FlowPane|Insets)|\\.set(?:Spacing|Hgap|Vgap)|Beside\\.(?:of|halves))"
              + "\\(\\s*((?:-?\\d+(?:\\.\\d+)?(?:,\\s*)?)+)");

  @Test
  void coloursStandOnlyInTheFourLooks() {
    assertThat(coloured(SHEET)).isEmpty();
  }

  @Test
  void aColourOutsideThemWouldBeFound() {
    var sheet = StyleSheet.parse("one", ".a { -fx-text-fill: #123456; } .b { -fx-fill: q-ink; }");
    assertThat(coloured(sheet)).containsExactly(".a { -fx-text-fill: #123456 }");
  }

  private static List<String> coloured(StyleSheet sheet) {
    return offending(sheet, ".*", value -> !COLOUR.matcher(value).find());
  }

  @Test
  void everyLookHasTheSameNamesAndNoneIsUnused() throws IOException {
    var names = StyleSheet.read("light.css").colours().keySet();
    for (Look look : Look.values()) {
      assertThat(StyleSheet.read(look.sheet() + ".css").colours().keySet())
          .as(look.sheet())
          .isEqualTo(names);
    }
    Set<String> used = new TreeSet<>();
    SHEET.rules().stream()
        .flatMap(rule -> rule.declared().values().stream())
        .flatMap(value -> Stream.of(value.split("[\\s,()]+")))
        .filter(word -> word.startsWith("q-"))
        .forEach(used::add);
    assertThat(used).isEqualTo(new TreeSet<>(names));
  }

  @Test
  void spacesInTheSheetAreOnTheScale() {
    assertThat(
            SHEET.rules().stream()
                .filter(rule -> rule.selectors().stream().noneMatch(LINES::containsKey))
                .flatMap(rule ->
                    rule.propertiesLike("-fx-(padding|spacing|hgap|vgap|graphic-text-gap)")
                        .filter(property ->
                            !Stream.of(rule.declared().getOrDefault(property, "").split("\\s+", -1))
                                .allMatch(space -> isOnScale(space, em(rule))))
                        .map(rule::told)))
        .isEmpty();
  }

  /** How many em of the window an em is where the rule holds. */
  private static double em(StyleSheet.Rule rule) {
    boolean isSmall = rule.selectors().stream().allMatch(one -> SMALL.matcher(one).matches());
    return isSmall ? SMALL_EM : 1;
  }

  private static boolean isOnScale(String space, double em) {
    if (space.endsWith("em")) {
      double pixels = Double.parseDouble(space.substring(0, space.length() - 2)) * BASE * em;
      return SPACES.stream().anyMatch(one -> Math.abs(one - pixels) < 0.02);
    }
    return space.equals("0");
  }

  @Test
  void spacesInTheViewsAreOnTheScale() throws IOException {
    List<String> off = new ArrayList<>();
    try (var files = Files.walk(Path.of("src/main/java/app/qadam/desktop"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var found = SPACED.matcher(Files.readString(file));
        while (found.find()) {
          for (String number : found.group(1).strip().split(",\\s*", -1)) {
            if (!number.isBlank() && !SPACES.contains((int) Double.parseDouble(number))) {
              off.add(file.getFileName() + ": " + found.group());
            }
          }
        }
      }
    }
    assertThat(off).isEmpty();
  }

  @Test
  void typeRadiiAndIconsAreOnTheirScales() {
    // 0.786 em of the window.
    assertThat(offending(SHEET, "-fx-font-size", TYPE::contains))
        .containsExactly(".nav-item.stage .drawn.stage-number { -fx-font-size: 0.88em }");
    assertThat(offending(SHEET, "-fx-(background|border)-radius", LookTest::areRadii)).isEmpty();
    assertThat(offending(SHEET, "-fx-icon-size", ICONS::contains)).isEmpty();
  }

  /** JavaFX knows its own by identity and draws them solid when the sheet was made binary. */
  @Test
  void brokenLinesAreWrittenAsTheirSegments() {
    assertThat(offending(SHEET, "-fx-border-style", style -> !style.matches(".*(dash|dot)ted.*")))
        .isEmpty();
  }

  /** A ground that lies on another one may be round by a line less. */
  private static boolean areRadii(String value) {
    var grounds = value.split(",\\s*", -1);
    return allOf(RADII, grounds[0])
        && Stream.of(grounds)
            .skip(1)
            .allMatch(inner -> allOf(RADII, inner) || inner.equals(CARD_WITHIN_ITS_LINE));
  }

  private static boolean allOf(Set<String> known, String value) {
    return Stream.of(value.split("[\\s,]+")).allMatch(known::contains);
  }

  private static List<String> offending(
      StyleSheet sheet, String properties, java.util.function.Predicate<String> isFine) {
    return sheet.rules().stream()
        .flatMap(rule ->
            rule.propertiesLike(properties)
                .filter(property -> !isFine.test(rule.declared().get(property)))
                .map(rule::told))
        .toList();
  }
}
