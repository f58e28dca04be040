package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Trouble;
import app.qadam.content.photo.Check;
import app.qadam.content.photo.NotChecked;
import app.qadam.desktop.kit.Theme;
import app.qadam.model.Named;
import app.qadam.model.details.Discrepancy;
import app.qadam.model.details.Field;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Severity;
import app.qadam.model.document.DocumentGroup;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.FileKind;
import app.qadam.model.fact.SourceKind;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Wish;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageStatus;
import app.qadam.model.time.DayKind;
import app.qadam.store.StoreProblem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, is used, and has the same places to fill. */
class TextsTest {
  private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many|other)$");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*[a-z0-9-])\\.?\"");

  private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");

  private final Properties english = read("en");
  private final Properties russian = read("ru");
  private final Properties kazakh = read("kk");

  @Test
  void everyLanguageHasTheSameTexts() {
    assertThat(stems(russian)).isEqualTo(stems(english));
    assertThat(stems(kazakh)).isEqualTo(stems(english));
  }

  @Test
  void everyPluralHasTheFormsItsLanguageNeeds() {
    var counted =
        english.stringPropertyNames().stream()
            .filter(key -> PLURAL.matcher(key).find())
            .map(TextsTest::stem)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(counted).isNotEmpty();
    for (String stem : counted) {
      assertThat(english.stringPropertyNames()).contains(stem + ".one", stem + ".other");
      assertThat(russian.stringPropertyNames())
          .contains(stem + ".one", stem + ".few", stem + ".many");
      assertThat(kazakh.stringPropertyNames()).contains(stem + ".one", stem + ".other");
    }
  }

  @Test
  void theSamePlacesAreFilledInEveryLanguage() {
    var filled = new TreeMap<String, Set<String>>();
    english
        .stringPropertyNames()
        .forEach(key -> filled.put(stem(key), places(english.getProperty(key))));
    for (Properties texts : List.of(english, russian, kazakh)) {
      for (String key : texts.stringPropertyNames()) {
        assertThat(places(texts.getProperty(key))).as(key).isEqualTo(filled.get(stem(key)));
      }
    }
  }

  /** An ending behind a name or a number would have to sound like it. */
  @Test
  void noKazakhEndingHangsOnAPlace() {
    var hanging = Pattern.compile("\\{\\d}\\p{IsCyrillic}");
    kazakh
        .stringPropertyNames()
        .forEach(key -> assertThat(kazakh.getProperty(key)).as(key).doesNotContainPattern(hanging));
  }

  /** The later of two would be shown without a word. */
  @Test
  void noKeyStandsTwice() throws IOException {
    for (String language : List.of("en", "ru", "kk")) {
      var lines =
          Files.readAllLines(Path.of("resources/app/qadam/text/" + language + ".properties"));
      assertThat(lines.stream().filter(line -> line.matches("[a-z][^ ]* =.*")))
          .extracting(line -> line.substring(0, line.indexOf(" =")))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void noTextIsEmpty() {
    Stream.of(english, russian, kazakh)
        .forEach(texts ->
            texts
                .stringPropertyNames()
                .forEach(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank()));
  }

  @Test
  void everyTextIsUsedAndEveryUsedKeyHasAText() throws IOException {
    var literals = inTheSources(LITERAL);
    var prefixes = inTheSources(PREFIX);
    var families = families();
    var known = stems(english);
    var unused =
        known.stream()
            .filter(key -> !literals.contains(key) && !families.contains(key))
            .filter(key -> literals.stream().noneMatch(literal -> key.equals(literal + ".hint")))
            .filter(key -> prefixes.stream().noneMatch(prefix -> isOneMore(prefix, key)))
            .toList();
    assertThat(unused).as("texts that nothing shows").isEmpty();
    assertThat(families).as("texts of closed sets").allMatch(known::contains);
  }

  @Test
  void everyKeyGivenToTheTextsExists() throws IOException {
    var call =
        Pattern.compile(
            "(?:texts\\(\\)\\s*\\.get|texts\\s*\\.get|Phrase\\.of)\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");
    var known = stems(english);
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var matcher = call.matcher(Files.readString(file));
        while (matcher.find()) {
          assertThat(known).as(file.toString()).contains(matcher.group(1));
        }
      }
    }
  }

  @Test
  void russianCountsInItsOwnForms() {
    var texts = Texts.in(Locale.of("ru"));
    assertThat(Stream.of(1, 2, 5, 11, 21, 22, 25, 111).map(n -> texts.quantity("days", n)))
        .containsExactly(
            "1 день", "2 дня", "5 дней", "11 дней", "21 день", "22 дня", "25 дней", "111 дней");
  }

  @Test
  void datesAreWrittenAsTheirLanguageDoes() {
    var day = LocalDate.of(2027, 1, 14);
    assertThat(Texts.in(Locale.ENGLISH).longDate(day)).isEqualTo("Thursday 14 January 2027");
    assertThat(Texts.in(Locale.of("ru")).longDate(day)).isEqualTo("четверг, 14 января 2027 г.");
    assertThat(Texts.in(Locale.of("kk")).longDate(day)).isEqualTo("2027 ж. 14 қаңтар, бейсенбі");
    assertThat(Texts.in(Locale.of("kk")).date(day)).isEqualTo("2027 ж. 14 қаң., бс");
    assertThat(Texts.in(Locale.ENGLISH).date(LocalDate.of(2026, 9, 2))).isEqualTo("Wed 2 Sep 2026");
  }

  @Test
  void aDateThatEndsWithAStopEndsItsSentenceToo() {
    var day = LocalDate.of(2027, 1, 14);
    var russian = Texts.in(Locale.of("ru"));
    assertThat(russian.get("reason.waiting-since", russian.shortDate(day)))
        .isEqualTo("Ожидание с 14 янв.");
    assertThat(russian.get("reason.waiting-since", day)).isEqualTo("Ожидание с чт 14 янв. 2027.");
  }

  @Test
  void aFileSizeIsWrittenAsTheLanguageWritesNumbers() {
    assertThat(Texts.in(Locale.ENGLISH).fileSize(5_250_000)).isEqualTo("5.3 MB");
    assertThat(Texts.in(Locale.ENGLISH).fileSize(412_400)).isEqualTo("412 KB");
    assertThat(Texts.in(Locale.of("ru")).fileSize(5_000_000)).isEqualTo("5,0 МБ");
    assertThat(Texts.in(Locale.of("kk")).fileSize(1_234_500_000)).isEqualTo("1\u00a0234,5 МБ");
  }

  @Test
  void namesAreJoinedAsTheirLanguageDoes() {
    var names = List.of("A", "B", "C");
    assertThat(Texts.in(Locale.ENGLISH).list(names)).isEqualTo("A, B and C");
    assertThat(Texts.in(Locale.ENGLISH).either(names)).isEqualTo("A, B or C");
    assertThat(Texts.in(Locale.of("ru")).list(names)).isEqualTo("A, B и C");
    assertThat(Texts.in(Locale.of("ru")).either(names)).isEqualTo("A, B или C");
    assertThat(Texts.in(Locale.of("kk")).list(names)).isEqualTo("A, B және C");
    assertThat(Texts.in(Locale.of("kk")).either(names)).isEqualTo("A, B немесе C");
    assertThat(Texts.in(Locale.of("kk")).list(List.of("A", "B"))).isEqualTo("A және B");
    assertThat(Texts.in(Locale.of("kk")).either(List.of("A"))).isEqualTo("A");
    assertThat(Texts.in(Locale.ENGLISH).list(List.of("A"))).isEqualTo("A");
    assertThat(Texts.in(Locale.ENGLISH).list(List.of())).isEmpty();
  }

  @Test
  void aLanguageThatQadamDoesNotSpeakGetsEnglish() {
    assertThat(Texts.in(Locale.JAPANESE).locale()).isEqualTo(Locale.ENGLISH);
  }

  /** Whether a key is the prefix and one name more, as where a name is put behind it. */
  private static boolean isOneMore(String prefix, String key) {
    return key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0;
  }

  private static Set<String> inTheSources(Pattern pattern) throws IOException {
    Set<String> literals = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          literals.add(matcher.group(1));
        }
      }
    }
    return literals;
  }

  /** The keys that are made of a name of a closed set. */
  private static Set<String> families() {
    Set<String> keys = new TreeSet<>();
    keys.addAll(family("event.", EventType.class));
    keys.addAll(family("act.", EventType.class));
    keys.addAll(family("status.", StageStatus.class));
    keys.addAll(family("state.", DocumentState.class));
    keys.addAll(family("group.", DocumentGroup.class));
    keys.addAll(family("deadline.state.", Deadline.State.class));
    keys.addAll(family("source.", SourceKind.class));
    keys.addAll(family("store.", StoreProblem.Kind.class));
    keys.addAll(family("day.", DayKind.class));
    keys.addAll(family("theme.", Theme.class));
    keys.addAll(family("severity.", Severity.class));
    keys.addAll(family("discrepancy.", Discrepancy.class));
    keys.addAll(family("match.", Matrix.State.class));
    keys.addAll(family("detail.", Field.class));
    family("detail.", Field.class).forEach(key -> keys.add(key + ".hint"));
    keys.addAll(family("details.note.", Matrix.State.class));
    keys.addAll(family("paper-language.is-", PaperLanguage.class));
    keys.addAll(List.of("sex.f", "sex.m", "sex.x"));
    keys.addAll(family("paper-language.in-", PaperLanguage.class));
    keys.addAll(List.of("span.calendar-day.nth", "span.working-day.nth"));
    keys.addAll(List.of("count.otherwise.counts", "count.otherwise.next-day"));
    Texts.LANGUAGES.forEach(language -> keys.add("language." + language.getLanguage()));
    for (Stage stage : Stage.values()) {
      for (StageStatus status : nextStatuses(stage)) {
        keys.add("next." + stage.id() + "." + status.id());
        keys.add("next." + stage.id() + "." + status.id() + ".detail");
      }
    }
    keys.addAll(List.of("next.complete", "next.complete.detail"));
    keys.addAll(family("overview.bar.", Stage.class));
    for (String goal :
        List.of(
            "overview.arrival",
            "overview.permit",
            "forecast.goal.arrival",
            "forecast.goal.permit")) {
      keys.addAll(List.of(goal, goal + ".open"));
    }
    for (Wish.Verdict verdict : Wish.Verdict.values()) {
      keys.add("forecast.verdict." + verdict.id());
      keys.add("forecast.verdict." + verdict.id() + ".detail");
    }
    keys.addAll(List.of("next.egov.failed", "next.egov.failed.detail"));
    keys.addAll(fileKeys());
    return keys;
  }

  private static List<String> fileKeys() {
    var keys = new ArrayList<>(family("photo.not-checked.", NotChecked.class));
    keys.addAll(family("photo.verdict.", Check.Verdict.class));
    keys.addAll(family("file.trouble.", Trouble.class));
    // Told by the kind instead.
    keys.remove("file.trouble.not-supported");
    for (FileKind kind : FileKind.values()) {
      if (!kind.canBeAttached() && kind != FileKind.KEY) {
        keys.add("file.not-supported." + kind.id());
      }
    }
    for (Check.Aspect aspect : Check.Aspect.values()) {
      keys.add("photo.check." + aspect.id() + "-ok");
    }
    for (String aspect : List.of("shape", "resolution", "colour", "file", "location")) {
      keys.add("photo.check." + aspect + "-fix");
    }
    keys.add("photo.check.background-tell");
    return keys;
  }

  /** The statuses in which a stage can be the current one. */
  private static List<StageStatus> nextStatuses(Stage stage) {
    return switch (stage) {
      case IIN_AND_EDS, HUB_APPLICATION, TRAVEL ->
          List.of(StageStatus.NOT_YET_STARTED, StageStatus.IN_PROGRESS);
      case HUB_REVIEW -> List.of(StageStatus.WAITING, StageStatus.PROBLEM);
      case PETITION -> List.of(StageStatus.WAITING);
      case EGOV, E_VISA, IN_PERSON ->
          List.of(
              StageStatus.NOT_YET_STARTED,
              StageStatus.IN_PROGRESS,
              StageStatus.WAITING,
              StageStatus.PROBLEM);
    };
  }

  private static <E extends Enum<E> & Named> List<String> family(String prefix, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> prefix + one.id()).toList();
  }

  private static Set<String> stems(Properties texts) {
    return texts.stringPropertyNames().stream()
        .map(TextsTest::stem)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String stem(String key) {
    return PLURAL.matcher(key).replaceFirst("");
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String language) {
    var properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Path.of("resources/app/qadam/text/" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
