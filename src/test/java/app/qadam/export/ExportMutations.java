package app.qadam.export;

import app.qadam.store.NotBroughtBack;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real export with bytes or parts of it changed at random, the same ones each time: it is refused
 * with a place, or brought back as a sound file; nothing else happens.
 */
final class ExportMutations {
  private static final int LARGEST_STEP = 64;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "9223372036854775808",
          "1e400",
          "\"\"",
          "\"' OR 1=1; DROP TABLE events; --\"",
          "\"2026-13-45\"",
          "\"../../x\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[]",
          "{}",
          "[[[[[[]]]]]]");

  private final Random random = new Random(6);
  private final Path folder;
  private final byte[] export;

  /**
   * @param folder is empty
   */
  ExportMutations(Path folder) throws IOException {
    this.folder = folder;
    var file = MadeUpFile.make(folder.resolve("mine.qadam"), 3, 40);
    var whole = MadeUpFile.takeOut(file, folder.resolve("out.json"));
    export = Files.readAllBytes(whole);
    Files.delete(file);
    Files.delete(whole);
  }

  /** What became of the mutations. */
  record Counts(int refused, int sound) {}

  /**
   * Tries so many of them.
   *
   * @throws AssertionError when one is neither refused as it should be nor sound
   */
  Counts tryAll(int mutations) throws IOException {
    int refused = 0;
    int sound = 0;
    var hostile = folder.resolve("hostile.json");
    var back = folder.resolve("back.qadam");
    for (int i = 0; i < mutations; i++) {
      Files.write(hostile, i % 2 == 0 ? otherBytes() : otherParts());
      try {
        WholeJson.bringBack(hostile, back);
        hold(MadeUpFile.wrong(back).isEmpty(), i, "the file is not sound");
        Files.delete(back);
        sound++;
      } catch (NotBroughtBack e) {
        var where = TEXTS.say(e.where());
        hold(!where.isBlank() && where.lines().count() == 1, i, "no place is told");
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError("mutation " + i, e);
      }
      try (var left = Files.list(folder)) {
        hold(left.allMatch(hostile::equals), i, "something is left");
      }
    }
    return new Counts(refused, sound);
  }

  private static void hold(boolean holds, int mutation, String otherwise) {
    if (!holds) {
      throw new AssertionError("mutation " + mutation + ": " + otherwise);
    }
  }

  /** Bytes overwritten, cut out, doubled, or cut off. */
  private byte[] otherBytes() {
    var bytes = export.clone();
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(LARGEST_STEP), bytes.length - at);
    return switch (random.nextInt(5)) {
      case 0 -> {
        bytes[at] = (byte) random.nextInt(256);
        yield bytes;
      }
      case 1 -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        yield bytes;
      }
      case 2 -> spliced(bytes, at, at + length, "");
      case 3 -> spliced(bytes, at, at, new String(bytes, at, length, StandardCharsets.ISO_8859_1));
      default -> spliced(bytes, at, bytes.length, "");
    };
  }

  private static byte[] spliced(byte[] bytes, int from, int to, String between) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    return (text.substring(0, from) + between + text.substring(to))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A value in the tree replaced, removed, or doubled; or told under another name. */
  private byte[] otherParts() {
    var tree = JSON.readTree(export);
    List<JsonNode> places = new ArrayList<>();
    collect(tree, places);
    var place = places.get(random.nextInt(places.size()));
    var odd = JSON.readTree(ODD.get(random.nextInt(ODD.size())));
    if (place instanceof ArrayNode list) {
      int at = random.nextInt(list.size());
      switch (random.nextInt(4)) {
        case 0 -> list.remove(at);
        case 1 -> list.add(list.get(at));
        case 2 -> list.insert(0, list.remove(at));
        default -> list.set(at, odd);
      }
    } else if (place instanceof ObjectNode object) {
      var names = List.copyOf(object.propertyNames());
      var name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(names.get(random.nextInt(names.size())), object.get(name));
        case 2 -> object.set(name + "s", object.get(name));
        default -> object.set(name, odd);
      }
    }
    return JSON.writeValueAsBytes(tree);
  }

  private static void collect(JsonNode node, List<JsonNode> places) {
    if (node.isContainer() && !node.isEmpty()) {
      places.add(node);
      node.forEach(child -> collect(child, places));
    }
  }
}
