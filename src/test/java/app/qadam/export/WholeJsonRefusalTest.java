package app.qadam.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.qadam.store.NotBroughtBack;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong in an export is told with its place, and nothing of it is brought back. */
class WholeJsonRefusalTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BEGIN = "{\"qadam\":1,\"schema\":4,\"tables\":{";

  @TempDir private static Path made;
  private static String export = "";

  @TempDir private Path folder;

  @BeforeAll
  static void takeAFileOut() throws IOException {
    var file = MadeUpFile.make(made.resolve("mine.qadam"), 3, 150);
    export = Files.readString(MadeUpFile.takeOut(file, made.resolve("out.json")));
  }

  private NotBroughtBack refused(String text) throws IOException {
    var hostile = Files.writeString(folder.resolve("hostile.json"), text);
    var refused =
        catchThrowableOfType(
            NotBroughtBack.class, () -> WholeJson.bringBack(hostile, folder.resolve("back.qadam")));
    assertThat(refused).isNotNull();
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(hostile));
    return refused;
  }

  private static String where(NotBroughtBack refused) {
    return Texts.in(Locale.ENGLISH).say(refused.where());
  }

  private static String path(NotBroughtBack refused) {
    return where(refused).replaceFirst(",? ?line \\d+, column \\d+$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~|line 1, column 1|not-export",
        "[]|line 1, column 1|not-export",
        "17|line 1, column 1|not-export",
        "Dear Sir or Madam|line 1, column 1|not-json",
        "{\"format\":\"qadam-1\"}|line 1, column 20|no-tables",
        "{\"qadam\":2}|qadam, line 1, column 10|newer",
        "{\"qadam\":0}|qadam, line 1, column 10|range",
        "{\"qadam\":-1}|qadam, line 1, column 10|range",
        "{\"qadam\":\"1\"}|qadam, line 1, column 10|number",
        "{\"qadam\":1.0}|qadam, line 1, column 10|number",
        "{\"qadam\":1e9}|qadam, line 1, column 10|number",
        "{\"qadam\":99999999999999999999}|qadam, line 1, column 10|range",
        "{\"qadam\":99999999999999999999999999999999999999999}|qadam, line 1, column 51|too-long",
        "{\"qadam\":1,\"qadam\":1}|qadam, line 1, column 19|twice",
        "{\"qadam\":1,\"schema\":999}|schema, line 1, column 21|newer",
        "{\"qadam\":1,\"tables\":{}}|tables, line 1, column 21|order",
        "{\"schema\":4,\"tables\":{}}|tables, line 1, column 22|order",
        "{\"qadam\":1,\"schema\":4,\"tables\":[]}|tables, line 1, column 32|tables",
        "{\"qadam\":1,\"schema\":4,\"tables\":{}}|tables, line 1, column 33|missing",
        "{\"qadam\":1,|qadam, line 1, column 12|cut-short",
        "{\"qadam\":01}|qadam, line 1, column 11|not-json",
        "{\"qadam\":NaN}|qadam, line 1, column 13|not-json",
        "{'qadam':1}|line 1, column 2|not-json",
        "{\"a\":{\"b\":1,\"b\":2}}|a.b, line 1, column 16|twice",
      })
  void whatIsNoExportIsRefusedWithItsLine(String text, String where, String what)
      throws IOException {
    var refused = refused(text);

    assertThat(where(refused)).isEqualTo(where);
    assertThat(refused.what().key()).isEqualTo("bring-back." + what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"people\":[]|tables.people|unknown",
        "\"\u202e<script>\":[]|tables.\"□<script>\"|unknown",
        "\"sqlite_schema\":[]|tables.sqlite_schema|unknown",
        "\"stays\":{}|tables.stays|rows",
        "\"stays\":null|tables.stays|rows",
        "\"stays\":[],\"stays\":[]|tables.stays|twice",
        "\"stays\":[[]]|tables.stays[0]|row",
        "\"stays\":[7]|tables.stays[0]|row",
        "\"stays\":[{}]|tables.stays[0]|missing",
        "\"stays\":[{\"id\":1,\"id\":1}]|tables.stays[0].id|twice",
        "\"stays\":[{\"id\":1,\"days\":1}]|tables.stays[0].days|unknown",
        "\"stays\":[{\"id\":NaN}]|tables.stays[0].id|not-json",
        "\"stays\":[{\"id\":\"1\"}]|tables.stays[0].id|number",
        "\"stays\":[{\"id\":1.0}]|tables.stays[0].id|number",
        "\"stays\":[{\"id\":true}]|tables.stays[0].id|number",
        "\"stays\":[{\"id\":{}}]|tables.stays[0].id|number",
        "\"stays\":[{\"id\":null}]|tables.stays[0].id|null",
        "\"stays\":[{\"id\":9223372036854775808}]|tables.stays[0].id|range",
        "\"stays\":[{\"city\":5}]|tables.stays[0].city|text",
        "\"stays\":[{\"city\":false}]|tables.stays[0].city|text",
        "\"stays\":[{\"city\":[]}]|tables.stays[0].city|text",
        "\"stays\":[{\"city\":\"a\\u0000b\"}]|tables.stays[0].city|sign",
        "\"stays\":[{\"city\":\"\\ud83e\"}]|tables.stays[0].city|sign",
        "\"stays\":[{\"city\":\"\\udded\\ud83e\"}]|tables.stays[0].city|sign",
        "\"stays\":[{\"entry\":null}]|tables.stays[0].entry|null",
        "\"stays\":[{\"city\":\"a|tables.stays[0].city|cut-short",
        "\"contents\":[{\"bytes\":5}]|tables.contents[0].bytes|content",
        "\"contents\":[{\"bytes\":\"a*b\"}]|tables.contents[0].bytes|base64",
        "\"contents\":[{\"bytes\":\"QUJ\"}]|tables.contents[0].bytes|base64",
        "\"contents\":[{\"bytes\":\"QUJD|tables.contents[0].bytes|base64",
        "\"contents\":[{\"sha256\":\"00\",\"bytes\":\"QUJD\"}]|tables.contents[0].bytes|digest",
      })
  void whatIsNoRowIsRefusedWithItsPlace(String tables, String path, String what)
      throws IOException {
    var refused = refused(BEGIN + tables + "}}");

    assertThat(path(refused)).isEqualTo(path);
    assertThat(refused.what().key()).isEqualTo("bring-back." + what);
  }

  @Test
  void whatIsTooDeepOrTooLongIsRefused() throws IOException {
    assertThat(refused("{\"a\":" + "[".repeat(100_000)).what().key())
        .isEqualTo("bring-back.too-deep");
    assertThat(refused("{\"" + "a".repeat(1_000_000) + "\":1}").what().key())
        .isEqualTo("bring-back.too-long");
    var text = refused(BEGIN + "\"stays\":[{\"city\":\"" + "a".repeat(16_000_001) + "\"}]}}");
    assertThat(path(text)).isEqualTo("tables.stays[0].city");
    assertThat(text.what().key()).isEqualTo("bring-back.too-long");
    var content =
        refused(BEGIN + "\"contents\":[{\"bytes\":\"" + "A".repeat(89_500_000) + "\"}]}}");
    assertThat(path(content)).isEqualTo("tables.contents[0].bytes");
    assertThat(content.what().key()).isEqualTo("bring-back.large");
  }

  /** Cuts a real export everywhere, a bit further each time. */
  @Test
  void exportThatIsCutAnywhereIsRefused() throws IOException {
    for (int end = 1; end < export.length() - 2; end += 1 + export.length() / 60) {
      assertThat(refused(export.substring(0, end)).what().key())
          .as("cut at %d", end)
          .isIn("bring-back.cut-short", "bring-back.not-json");
    }
  }

  private static ObjectNode row(ObjectNode json, String table, int at) {
    return (ObjectNode) rows(json, table).get(at);
  }

  private static ArrayNode rows(ObjectNode json, String table) {
    return (ArrayNode) json.get("tables").get(table);
  }

  private static Arguments set(
      String table, int at, String column, Object value, String path, String what) {
    Consumer<ObjectNode> edit = json -> row(json, table, at).putPOJO(column, value);
    return Arguments.of(edit, "tables." + path, what);
  }

  private static Arguments edit(Consumer<ObjectNode> edit, String path, String what) {
    return Arguments.of(edit, path, what);
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        set("events", 0, "date", "2026-1-1", "events[0].date", "rule"),
        set("events", 0, "date", "2026-02-30", "events[0].date", "meaning"),
        set("events", 1, "event", "went-fishing", "events[1].event", "meaning"),
        set("events", 1, "id", 1, "events[1].id", "unique"),
        set("events", 0, "reference", "", "events[0].reference", "rule"),
        set("events", 0, "reference", "forged", "events[0]", "elsewhere"),
        set("documents", 0, "state", "eaten", "documents[0].state", "meaning"),
        set("shortlist", 0, "program", "forged", "shortlist[0]", "elsewhere"),
        set("stage_notes", 0, "stage", "stage-9", "stage_notes[0].stage", "meaning"),
        set("means", 0, "value", "a lot", "means[0]", "meaning"),
        set("means", 0, "name", "luck", "means[0].name", "rule"),
        set("rates", 0, "currency", "USD", "rates[0].currency", "rule"),
        set("stated", 0, "document", "nothing", "stated[0].document", "points"),
        set("stated", 0, "field", "shoe-size", "stated[0].field", "meaning"),
        set("attachments", 0, "current", 2, "attachments[0].current", "rule"),
        set("attachments", 0, "kind", "exe", "attachments[0].kind", "meaning"),
        set("attachments", 0, "size", 1, "attachments[0].size", "size"),
        set("attachments", 0, "size", 0, "attachments[0].size", "rule"),
        set("attachments", 0, "sha256", "0".repeat(64), "attachments[0].sha256", "points"),
        set("attachments", 0, "name", "../../x", "attachments[0].name", "name"),
        set("attachments", 0, "name", "/etc/passwd", "attachments[0].name", "name"),
        set("attachments", 0, "name", "C:\\x.pdf", "attachments[0].name", "name"),
        set("attachments", 0, "name", "..", "attachments[0].name", "name"),
        set("attachments", 0, "name", " ", "attachments[0].name", "name"),
        set("attachments", 0, "name", "a\u202efdp.exe", "attachments[0].name", "name"),
        set("attachments", 0, "name", "NUL", "attachments[0]", "elsewhere"),
        set("facts_file", 0, "only", 2, "facts_file[0].only", "rule"),
        set("facts_file", 0, "size", 7, "facts_file[0].size", "size"),
        set("history", 0, "at", "yesterday", "history[0].at", "moment"),
        set("history", 0, "action", "eat", "history[0].action", "rule"),
        set("history", 0, "change", "no JSON", "history[0].change", "rule"),
        set("history", 0, "change", "{\"change\":\"explode\"}", "history[0].change", "change"),
        set("history", 0, "change", "{}", "history[0].change", "change"),
        edit(
            json -> row(json, "history", 0).put("action", "undo").put("target", 1),
            "tables.history[0].action",
            "nothing-to"),
        edit(
            json -> row(json, "history", 2).put("action", "undo").put("target", 9999),
            "tables.history[2].target",
            "points"),
        edit(json -> rows(json, "identity").removeAll(), "tables.identity", "one-row"),
        set("identity", 0, "id", "me", "identity[0].id", "meaning"),
        edit(
            json -> rows(json, "identity").addObject().put("id", "f".repeat(32)),
            "tables.identity",
            "one-row"),
        edit(
            json -> rows(json, "events").remove(rows(json, "events").size() - 1),
            "tables.events",
            "elsewhere"),
        edit(json -> rows(json, "contents").removeAll(), "", "points"),
        edit(json -> ((ObjectNode) json.get("tables")).remove("stays"), "tables", "missing"),
        edit(json -> ((ObjectNode) json.get("tables")).putArray("more"), "tables.more", "unknown"),
        edit(json -> json.put("more", 1), "more", "unknown"),
        edit(json -> json.put("format", "qadam-2"), "format", "otherwise"),
        edit(
            json -> ((ObjectNode) json.get("events").get(1)).put("date", "2031-01-01"),
            "events[1].date",
            "otherwise"),
        edit(
            json -> ((ObjectNode) json.get("events").get(0)).put("shoe", 43),
            "events[0].shoe",
            "unknown"),
        edit(json -> ((ArrayNode) json.get("shortlist")).add("more"), "shortlist[1]", "otherwise"),
        edit(json -> ((ArrayNode) json.get("events")).remove(0), "events[0].id", "otherwise"),
        edit(json -> json.putArray("events"), "events", "otherwise"),
        edit(json -> json.put("events", 5), "events", "otherwise"),
        edit(json -> json.putNull("means"), "means", "otherwise"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void whatCannotBeSoIsRefusedWithItsPlace(Consumer<ObjectNode> edit, String path, String what)
      throws IOException {
    var json = (ObjectNode) JSON.readTree(export);
    edit.accept(json);

    var refused = refused(JSON.writeValueAsString(json));

    assertThat(refused.what().key()).isEqualTo("bring-back." + what);
    if (!path.isEmpty()) {
      assertThat(path(refused)).isEqualTo(path);
    }
  }

  @Test
  void somethingAfterTheEndIsRefused() throws IOException {
    var refused = refused(export + "{}");
    assertThat(refused.what().key()).isEqualTo("bring-back.trailing");
  }

  @Test
  void sentencesAreInBothLanguagesAndNameThePlace() throws IOException {
    var sentence = refused(BEGIN + "\"stays\":[{\"id\":\"1\"}]}}").sentence();
    assertThat(Texts.in(Locale.ENGLISH).say(sentence))
        .isEqualTo(
            "Not brought back, and no file is made. tables.stays[0].id, line 1, column 48:"
                + " a whole number belongs here.");
    assertThat(Texts.in(Locale.of("ru")).say(sentence))
        .isEqualTo(
            "Данные не возвращены, и файл не создан. tables.stays[0].id, строка 1, столбец 48:"
                + " здесь нужно целое число.");
  }
}
