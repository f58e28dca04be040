package app.qadam.facts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What stands in a JSON file, in a form that is read without parsing. The packages hold the shipped
 * facts in it beside their JSON, because at a start most methods of a parser run once, before they
 * are compiled.
 *
 * <p>Each value begins with a letter for what it is. Numbers of bytes and of values take four
 * bytes, the highest first; texts are in ISO 8859-1 where that holds them, else in UTF-8.
 */
public final class PackedTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PackedTree() {}

  /** The name of such a file beside the JSON file of a name. */
  public static String name(String json) {
    return json.replaceFirst("\\.json$", ".packed");
  }

  /**
   * A JSON file in this form.
   *
   * @param name the file's, for what is told when it is wrong
   * @throws BrokenFacts when it is no JSON
   */
  public static byte[] of(String name, InputStream json) throws IOException {
    var packed = new ByteArrayOutputStream();
    write(FactsJson.tree(name, json.readAllBytes()), new DataOutputStream(packed));
    return packed.toByteArray();
  }

  private static void write(JsonNode tree, DataOutputStream out) throws IOException {
    switch (tree.getNodeType()) {
      case OBJECT -> {
        begin('{', tree.size(), out);
        for (var property : tree.properties()) {
          text(property.getKey(), out);
          write(property.getValue(), out);
        }
      }
      case ARRAY -> {
        begin('[', tree.size(), out);
        for (JsonNode one : tree) {
          write(one, out);
        }
      }
      case STRING -> text(tree.stringValue(), out);
      case NUMBER -> {
        out.writeByte(tree.isInt() ? 'i' : tree.isBigInteger() ? 'n' : 'd');
        if (tree.isInt()) {
          out.writeInt(tree.intValue());
        } else {
          text(
              tree.isBigInteger()
                  ? tree.bigIntegerValue().toString()
                  : tree.decimalValue().toString(),
              out);
        }
      }
      case BOOLEAN -> out.writeByte(tree.booleanValue() ? 't' : 'f');
      case NULL -> out.writeByte('0');
      default -> throw new IllegalArgumentException("not of JSON: " + tree.getNodeType());
    }
  }

  private static void begin(char kind, int size, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    out.writeInt(size);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    boolean isLatin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    var bytes = text.getBytes(isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    begin(isLatin ? 'l' : 'u', bytes.length, out);
    out.write(bytes);
  }

  /** What was packed. */
  static JsonNode read(byte[] packed) {
    return node(ByteBuffer.wrap(packed));
  }

  private static JsonNode node(ByteBuffer in) {
    int kind = in.get();
    return switch (kind) {
      case '{' -> object(in);
      case '[' -> array(in);
      case 'i' -> NODES.numberNode(in.getInt());
      case 'n' -> NODES.numberNode(new BigInteger(text(in, in.get())));
      case 'd' -> NODES.numberNode(new BigDecimal(text(in, in.get())));
      case 't', 'f' -> NODES.booleanNode(kind == 't');
      case '0' -> NODES.nullNode();
      default -> NODES.stringNode(text(in, kind));
    };
  }

  private static JsonNode object(ByteBuffer in) {
    var object = NODES.objectNode();
    for (int left = in.getInt(); left > 0; left--) {
      object.set(text(in, in.get()), node(in));
    }
    return object;
  }

  private static JsonNode array(ByteBuffer in) {
    int size = in.getInt();
    var array = NODES.arrayNode(size);
    for (int left = size; left > 0; left--) {
      array.add(node(in));
    }
    return array;
  }

  private static String text(ByteBuffer in, int kind) {
    var bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, kind == 'l' ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
