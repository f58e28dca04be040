package app.qadam.facts;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly: no name twice in an object, nothing after the end, not too deep. */
final class FactsJson {
  private static final int DEEPEST = 40;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private FactsJson() {}

  /**
   * What stands in a file.
   *
   * @throws BrokenFacts when it is no JSON
   */
  static Place read(String name, InputStream in) {
    try {
      return new Place(name, "", JSON.readTree(in));
    } catch (JacksonException e) {
      throw broken(name, e);
    }
  }

  /** The same for a content in memory. */
  static Place read(String name, byte[] content) {
    try {
      JsonNode tree = JSON.readTree(content);
      return new Place(name, "", tree);
    } catch (JacksonException e) {
      throw broken(name, e);
    }
  }

  private static BrokenFacts broken(String name, JacksonException e) {
    var where = e.getLocation();
    return new BrokenFacts(
        name,
        where == null
            ? "the whole file"
            : "line " + where.getLineNr() + ", column " + where.getColumnNr(),
        plain(e),
        e);
  }

  /** The first line of what Jackson says, in Qadam's tone. */
  private static String plain(JacksonException e) {
    var line = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return line.replace("Invalid", "Wrong").replace("invalid", "wrong");
  }
}
