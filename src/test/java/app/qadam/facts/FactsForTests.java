package app.qadam.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Facts files for tests: the shipped ones with other words in them, alone or in a bundle. */
public final class FactsForTests {
  /** What the Neo Nomad Visa of Kazakhstan asks for, as shipped. */
  public static final String NEO_NOMAD =
      "{\"text\": \"$3,000 / month\", \"meaning\": \"amount\", \"amount\": 3000, \"currency\":"
          + " \"USD\", \"per\": \"month\"}";

  public static final String NEO_NOMAD_ID = "kz-neo-nomad-visa";

  private FactsForTests() {}

  /** A shipped file's text. */
  public static String shipped(String file) {
    try (var in = FactsReader.class.getResourceAsStream("/app/qadam/facts/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A shipped file, but for the first such text in it, and the next. */
  public static String replacing(String file, String... textsAndOthers) {
    var text = shipped(file);
    for (int i = 0; i < textsAndOthers.length; i += 2) {
      int at = text.indexOf(textsAndOthers[i]);
      assertThat(at).as(textsAndOthers[i]).isNotNegative();
      text =
          text.substring(0, at)
              + textsAndOthers[i + 1]
              + text.substring(at + textsAndOthers[i].length());
    }
    return text;
  }

  /** The table of programs in which the Neo Nomad Visa asks for $3,500 a month. */
  public static String dearer() {
    int at = shipped("programs.json").indexOf("\"name\": \"Neo Nomad Visa\"");
    int income = shipped("programs.json").indexOf(NEO_NOMAD, at);
    assertThat(income).isGreaterThan(at);
    var text = shipped("programs.json");
    return text.substring(0, income)
        + NEO_NOMAD.replace("3,000", "3,500").replace("3000", "3500")
        + text.substring(income + NEO_NOMAD.length());
  }

  /** A bundle; files and their texts in turn. */
  public static String bundle(String date, String... filesAndTexts) {
    var files =
        java.util.stream.IntStream.range(0, filesAndTexts.length / 2)
            .mapToObj(i -> "\"" + filesAndTexts[2 * i] + "\": " + filesAndTexts[2 * i + 1])
            .collect(Collectors.joining(", "));
    return "{\"qadam-facts\": 1, \"date\": \"" + date + "\", \"files\": {" + files + "}}";
  }

  /** The content of a file. */
  public static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** As many spaces. */
  static byte[] spaces(int count) {
    var bytes = new byte[count];
    Arrays.fill(bytes, (byte) ' ');
    return bytes;
  }
}
