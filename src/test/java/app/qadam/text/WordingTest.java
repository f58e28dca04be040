package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Short, plain, one word for one thing. What is forbidden here was once there or is a habit of
 * programs: words that scold, beg or mean nothing, and a second name beside the one that is used.
 */
class WordingTest {
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** In each language what is not said, and what is said instead. */
  private static final Map<String, Map<String, String>> INSTEAD =
      Map.of(
          "en",
          Map.ofEntries(
              Map.entry("invalid", "say what is wrong and how to put it right"),
              Map.entry("please", "say what to do"),
              Map.entry("sorry|oops|uh-oh", "say what happened"),
              Map.entry("click(s|ed|ing)?", "press"),
              Map.entry("illegal|forbidden|failure to", "say what happened"),
              Map.entry("abort(ed)?|terminate(d)?|fatal", "say what happened"),
              Map.entry("utili[sz]e|leverage|via", "use, by"),
              Map.entry("e-mail address is required|mandatory", "say what is missing"),
              Map.entry("visa-migration portal", "Visa and Migration Portal"),
              Map.entry("proof of housing", "proof of accommodation"),
              Map.entry("immigration (service|police)", "migration service, migration police"),
              Map.entry("digital signature key file", "key file of the EDS"),
              Map.entry("password( of| for) (this|the) file", "passphrase"),
              Map.entry("residency permit", "residence permit")),
          "ru",
          Map.ofEntries(
              Map.entry("пожалуйста", "скажите, что сделать"),
              Map.entry("извините|простите|упс", "скажите, что произошло"),
              Map.entry("некорректн\\p{L}*|недопустим\\p{L}*", "скажите, что не так"),
              Map.entry("кликн\\p{L}*|щ[её]лкн\\p{L}*", "нажмите"),
              Map.entry("юзер\\p{L}*|дедлайн\\p{L}*", "вы, срок"),
              Map.entry("апплика\\p{L}*", "заявление"),
              Map.entry("пароль файла", "парольная фраза"),
              Map.entry("имиграц\\p{L}*", "миграционная служба")),
          "kk",
          Map.ofEntries(
              Map.entry("өтінемін|өтінеміз", "не істеу керегін айтыңыз"),
              Map.entry("кешіріңіз|ғафу етіңіз", "не болғанын айтыңыз"),
              Map.entry("шертіңіз|кликте\\p{L}*", "басыңыз"),
              Map.entry("дедлайн\\p{L}*|справка\\p{L}*", "мерзім, анықтама"),
              Map.entry("ходатайств\\p{L}*", "қолдаухат"),
              Map.entry("эцп|иин", "ЭЦҚ, ЖСН"),
              Map.entry("пәрмен\\p{L}*", "команда"),
              Map.entry("легализац\\p{L}*", "заңдастыру"),
              Map.entry("резервтік көшірме\\p{L}*", "сақтық көшірме")));

  @Test
  void nothingBegsScoldsOrHasTwoNames() throws IOException {
    for (var language : INSTEAD.entrySet()) {
      var texts = texts(language.getKey());
      language
          .getValue()
          .forEach((words, instead) -> {
            var forbidden = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", CASELESS);
            texts.forEach((where, text) ->
                assertThat(text)
                    .as("%s: instead of \"%s\": %s", where, words, instead)
                    .doesNotContainPattern(forbidden));
          });
    }
  }

  @Test
  void aForbiddenWordWouldBeFound() {
    assertThat("The date is invalid.").containsPattern("(?i)(?<!\\p{L})(?:invalid)(?!\\p{L})");
  }

  @Test
  void aSentenceEndsOnce() throws IOException {
    for (String language : INSTEAD.keySet()) {
      texts(language)
          .forEach((where, text) ->
              assertThat(text)
                  .as(where)
                  .doesNotContainPattern("(?<!\\.)\\.\\.(?!\\.)")
                  .doesNotContain(" ,", " . ", " ;", "( ")
                  .doesNotContain("!"));
    }
  }

  @Test
  void oneWordIsNotSaidTwice() throws IOException {
    var twice = Pattern.compile("(?<![\\p{L}\\d-])(\\p{L}{2,}) \\1(?![\\p{L}-])", CASELESS);
    for (String language : INSTEAD.keySet()) {
      texts(language)
          .forEach((where, text) -> {
            // Kazakh doubles a word on purpose: "әріп-әріптеп" has its dash, "бір бірден" has not.
            assertThat(text).as(where).doesNotContainPattern(twice);
          });
    }
  }

  /** Every line that is read: texts of the window and of the command line, and the manual. */
  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> all = new TreeMap<>();
    var folder = Path.of("resources/app/qadam");
    for (Path file :
        List.of(
            folder.resolve("text/" + language + ".properties"),
            folder.resolve("manual/" + language + ".md"))) {
      var lines = Files.readAllLines(file);
      for (int number = 0; number < lines.size(); number++) {
        var line = lines.get(number);
        // A table of the manual names things in three languages.
        if (!line.startsWith("| ") && (!line.startsWith("#") || file.toString().endsWith(".md"))) {
          all.put(file.getFileName() + ":" + (number + 1), line.replaceFirst("^\\S+ = ", ""));
        }
      }
    }
    facts(language).forEach(text -> all.put("facts: " + text, text));
    return all;
  }

  /** The texts of the facts in a language. */
  private static List<String> facts(String language) throws IOException {
    var value = Pattern.compile("\"" + language + "\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    try (Stream<Path> files = Files.list(Path.of("resources/app/qadam/facts"))) {
      return files
          .sorted()
          .flatMap(file -> {
            try {
              return value.matcher(Files.readString(file)).results().map(found -> found.group(1));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          })
          .toList();
    }
  }
}
