package app.qadam.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is what stands in the JSON. */
class PackedTreeTest {
  private static byte[] packed(String json) throws IOException {
    return PackedTree.of("x.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar",
        "countries",
        "documents",
        "evisa",
        "hand-in",
        "help",
        "legalisation",
        "programs",
        "rates",
        "requirements",
        "rules",
        "sources",
        "stages",
        "steps",
        "visa-free"
      })
  void theShippedFactsAreReadAsTheyStand(String name) throws IOException {
    var json = FactsForTests.shipped(name + ".json");
    assertThat(PackedTree.read(packed(json))).isEqualTo(FactsJson.tree(name, json.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[[], {}, [{\"a\": []}]]",
        "[0, -1, 2147483647, -2147483648, 2147483648, -9223372036854775809]",
        "[0.0, 1.50, -3.25, 1e3, 12345678901234567890.123456789]",
        "[true, false, null]",
        "[\"\", \"a\", \"\u00e9\u00ff\", \"\u0100\", \"\u049b\u0430\u0434\u0430\u043c\","
            + " \"\ud83d\ude80\"]",
        "{\"\u049b\": {\"\": [1, \"1\", 1.0]}}"
      })
  void everyKindOfValueComesBack(String json) throws IOException {
    assertThat(PackedTree.read(packed(json))).isEqualTo(FactsJson.tree("x", json.getBytes(UTF_8)));
  }

  @Test
  void whatIsNoJsonIsNotPacked() {
    assertThatThrownBy(() -> packed("[1,")).isInstanceOf(BrokenFacts.class);
  }

  @Test
  void whatIsCutIsNotReadAsSomethingElse() throws IOException {
    var whole = packed("{\"a\": [1, \"\u049b\u0430\u0434\u0430\u043c\", 2.5]}");
    for (int length = 0; length < whole.length; length++) {
      var cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> PackedTree.read(cut))
          .as("the first %d bytes", length)
          .isInstanceOfAny(BufferUnderflowException.class, IllegalArgumentException.class);
    }
  }

  @Test
  void itLiesBesideItsJson() {
    assertThat(PackedTree.name("a/json.json")).isEqualTo("a/json.packed");
  }
}
