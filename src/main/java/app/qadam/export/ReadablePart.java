package app.qadam.export;

import app.qadam.model.Phrase;
import app.qadam.store.CarefulJson;
import app.qadam.store.NotBroughtBack;
import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Holds what an export says to be read against what its rows mean. What it leaves out is no
 * contradiction: an older version wrote less.
 */
final class ReadablePart {
  private static final Set<String> ROWS = Set.of("qadam", "schema", "tables");

  private final CarefulJson json;
  private final JsonNode meant;

  ReadablePart(CarefulJson json, JsonNode meant) {
    this.json = json;
    this.meant = meant;
  }

  void compare() {
    json.next();
    for (var name = json.nextName(); name != null; name = json.nextName()) {
      json.next();
      if (ROWS.contains(name)) {
        json.skip();
      } else if (meant.has(name)) {
        compare(meant.get(name));
      } else {
        throw json.refused(Phrase.of("bring-back.unknown"));
      }
    }
  }

  private void compare(JsonNode with) {
    if (json.token() == JsonToken.START_OBJECT && with.isObject()) {
      for (var name = json.nextName(); name != null; name = json.nextName()) {
        json.next();
        if (!with.has(name)) {
          throw json.refused(Phrase.of("bring-back.unknown"));
        }
        compare(with.get(name));
      }
    } else if (json.token() == JsonToken.START_ARRAY && with.isArray()) {
      for (JsonNode one : with) {
        if (json.next() == JsonToken.END_ARRAY) {
          throw otherwise();
        }
        compare(one);
      }
      if (json.next() != JsonToken.END_ARRAY) {
        throw otherwise();
      }
    } else if (!isSame(with)) {
      throw otherwise();
    }
  }

  private boolean isSame(JsonNode with) {
    var token = json.token();
    if (token == JsonToken.VALUE_STRING) {
      return with.isString() && json.text().equals(with.stringValue());
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return with.isNumber() && isSame(json.number(), with.decimalValue());
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return with.isBoolean() && with.booleanValue() == (token == JsonToken.VALUE_TRUE);
    }
    return token == JsonToken.VALUE_NULL && with.isNull();
  }

  /** Without writing a huge exponent out. */
  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private NotBroughtBack otherwise() {
    return json.refused(Phrase.of("bring-back.otherwise"));
  }
}
