package app.qadam.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads JSON strictly: no name twice in an object, nothing after the end, not too deep. */
final class FactsJson {
  private static final int DEEPEST = 40;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern TWICE = Pattern.compile("^Duplicate .*?(\"[^\"]{1,80}\")");

  /** A mapper would need as long to get ready as the facts take to be read, at each start. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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
    return new Place(name, "", tree(name, content));
  }

  /** The same without its place. */
  static JsonNode tree(String name, byte[] content) {
    if (first(content) < 0) {
      throw new BrokenFacts(name, BrokenFacts.WHOLE_FILE, "it is empty");
    }
    try (var parser = JSON.createParser(ObjectReadContext.empty(), content)) {
      var tree = tree(parser, parser.nextToken());
      if (parser.nextToken() != null) {
        throw new StreamReadException(
            parser, "something stands behind the end", parser.currentTokenLocation());
      }
      return tree;
    } catch (JacksonException e) {
      throw broken(name, content, e);
    }
  }

  private static JsonNode tree(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> {
        var object = NODES.objectNode();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
          object.set(name, tree(parser, parser.nextToken()));
        }
        yield object;
      }
      case START_ARRAY -> {
        var array = NODES.arrayNode();
        for (var next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          array.add(tree(parser, next));
        }
        yield array;
      }
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> whole(parser);
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new StreamReadException(parser, "no value");
    };
  }

  private static JsonNode whole(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.INT
        ? NODES.numberNode(parser.getIntValue())
        : NODES.numberNode(parser.getBigIntegerValue());
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
