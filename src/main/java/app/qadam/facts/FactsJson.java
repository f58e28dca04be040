package app.qadam.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly: no name twice in an object, nothing after the end, not too deep. */
final class FactsJson {
  private static final int DEEPEST = 40;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern TWICE = Pattern.compile("^Duplicate .*?(\"[^\"]{1,80}\")");

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
  static Place read(String name, InputStream in) throws IOException {
    return read(name, in.readAllBytes());
  }

  /** The same for a content in memory. */
  static Place read(String name, byte[] content) {
    if (first(content) < 0) {
      throw new BrokenFacts(name, BrokenFacts.WHOLE_FILE, "it is empty");
    }
    try {
      JsonNode tree = JSON.readTree(content);
      return new Place(name, "", tree);
    } catch (JacksonException e) {
      throw broken(name, content, e);
    }
  }

  private static BrokenFacts broken(String name, byte[] content, JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return new BrokenFacts(
          name,
          BrokenFacts.WHOLE_FILE,
          "it goes too deep, or has too long a name, number or text",
          e);
    }
    var where = e.getLocation();
    int first = first(content);
    boolean isOther = first != '{' && first != '[' && first != '"';
    return where == null || isOther
        ? new BrokenFacts(name, BrokenFacts.WHOLE_FILE, "this is no JSON file", e)
        : new BrokenFacts(
            name, "line " + where.getLineNr() + ", column " + where.getColumnNr(), why(e), e);
  }

  /** The first byte that says something, without a mark before it; below 0 when there is none. */
  private static int first(byte[] content) {
    int at = Arrays.mismatch(content, MARK) == MARK.length ? MARK.length : 0;
    while (at < content.length && Character.isWhitespace(content[at])) {
      at++;
    }
    return at < content.length ? content[at] & 0xFF : -1;
  }

  /** What Jackson found, in Qadam's words. */
  private static String why(JacksonException e) {
    var twice = TWICE.matcher(String.valueOf(e.getOriginalMessage()));
    return twice.find() ? twice.group(1) + " stands there twice" : "this is not JSON";
  }
}
