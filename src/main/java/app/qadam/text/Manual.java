package app.qadam.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The manual in one language, in the order in which it is read. It is shipped as a text with a few
 * marks: {@code # id | title}, {@code ## heading}, {@code - point}, {@code | cell | cell |}, and in
 * a line {@code [words](kind:name)}, {@code [[keys]]} and {@code *term*}.
 */
public record Manual(List<Topic> topics) {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\[(?<keys>.+?)]]|\\[(?<words>[^]]+)]\\((?<target>[^)]+)\\)|\\*(?<term>[^*]+)\\*");

  public Manual {
    topics = List.copyOf(topics);
  }

  /** A page of the manual. */
  public record Topic(String id, String title, List<Block> blocks) {
    public Topic {
      blocks = List.copyOf(blocks);
    }

    /** What is read, without the marks, a line each. */
    public List<String> lines() {
      return blocks.stream().map(Block::plain).toList();
    }
  }

  /** A part that stands on lines of its own. */
  public sealed interface Block {
    /** What is read of it, without the marks. */
    String plain();
  }

  public record Heading(String words) implements Block {
    @Override
    public String plain() {
      return words;
    }
  }

  public record Paragraph(List<Inline> parts) implements Block {
    public Paragraph {
      parts = List.copyOf(parts);
    }

    @Override
    public String plain() {
      return read(parts);
    }
  }

  public record Point(List<Inline> parts) implements Block {
    public Point {
      parts = List.copyOf(parts);
    }

    @Override
    public String plain() {
      return read(parts);
    }
  }

  /** Names of one thing, beside each other; the first row of a table heads its columns. */
  public record Row(List<String> cells) implements Block {
    public Row {
      cells = List.copyOf(cells);
    }

    @Override
    public String plain() {
      return String.join(" · ", cells);
    }
  }

  /** A part of a line. */
  public sealed interface Inline {
    String words();
  }

  public record Words(String words) implements Inline {}

  /** Words of the window itself, such as the name of a state. */
  public record Term(String words) implements Inline {}

  /** What is pressed or typed. */
  public record Keys(String words) implements Inline {}

  /**
   * A way to somewhere.
   *
   * @param target its kind, a colon and a name
   */
  public record Link(String words, String target) implements Inline {}

  /** The manual of a language; English for one that Qadam does not speak. */
  public static Manual in(Locale locale) {
    var language =
        Texts.LANGUAGES.stream()
            .map(Locale::getLanguage)
            .filter(locale.getLanguage()::equals)
            .findFirst()
            .orElse("en");
    var path = "/app/qadam/manual/" + language + ".md";
    try (var in = Objects.requireNonNull(Manual.class.getResourceAsStream(path), path);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with this id. */
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  static Manual of(List<String> lines) {
    List<Topic> topics = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.reversed()) {
      // Read from the end, so that a page is made where its title is met.
      if (line.startsWith("# ")) {
        var title = line.substring(2).split(" \\| ", 2);
        topics.addFirst(new Topic(title[0], title[1], blocks));
        blocks = new ArrayList<>();
      } else if (!line.isBlank()) {
        blocks.addFirst(block(line));
      }
    }
    return new Manual(topics);
  }

  private static Block block(String line) {
    if (line.startsWith("## ")) {
      return new Heading(line.substring(3));
    }
    if (line.startsWith("- ")) {
      return new Point(inline(line.substring(2)));
    }
    if (line.startsWith("| ")) {
      var cells = line.substring(2, line.length() - 1).split("\\|", -1);
      return new Row(Arrays.stream(cells).map(String::strip).toList());
    }
    return new Paragraph(inline(line));
  }

  private static List<Inline> inline(String line) {
    List<Inline> parts = new ArrayList<>();
    var marks = MARK.matcher(line);
    int read = 0;
    while (marks.find()) {
      if (marks.start() > read) {
        parts.add(new Words(line.substring(read, marks.start())));
      }
      if (marks.group("keys") != null) {
        parts.add(new Keys(marks.group("keys")));
      } else if (marks.group("term") != null) {
        parts.add(new Term(marks.group("term")));
      } else {
        parts.add(new Link(marks.group("words"), marks.group("target")));
      }
      read = marks.end();
    }
    if (read < line.length()) {
      parts.add(new Words(line.substring(read)));
    }
    return parts;
  }

  private static String read(List<Inline> parts) {
    var line = new StringBuilder();
    parts.forEach(part -> line.append(part.words()));
    return line.toString();
  }
}
