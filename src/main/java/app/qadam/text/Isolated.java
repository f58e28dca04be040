package app.qadam.text;

import app.qadam.model.casefile.TextCheck;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/**
 * A text inside a sentence that cannot turn the words around it: one that is written from right to
 * left, or holds signs that change the direction, stands between the signs that keep its direction
 * to itself (Unicode Bidirectional Algorithm, UAX #9). Every other text is as it was.
 */
final class Isolated {
  private static final int LEFT_TO_RIGHT_EMBEDDING = 0x202a;
  private static final int RIGHT_TO_LEFT_EMBEDDING = 0x202b;
  private static final int END_OF_EMBEDDING = 0x202c;
  private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202d;
  private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202e;
  private static final int LEFT_TO_RIGHT_ISOLATE = 0x2066;
  private static final int RIGHT_TO_LEFT_ISOLATE = 0x2067;
  private static final int FIRST_STRONG_ISOLATE = 0x2068;
  private static final int END_OF_ISOLATE = 0x2069;

  /** What is open in the text so far, the innermost first: embeddings or isolates. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private final StringBuilder out = new StringBuilder();

  private Isolated() {}

  static String of(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
            || text.chars().anyMatch(TextCheck::turnsAround)
        ? text.lines().map(line -> new Isolated().line(line)).collect(Collectors.joining("\n"))
        : text;
  }

  /** What ends nothing is left out, and what is not ended is: else it would reach further. */
  private String line(String line) {
    out.appendCodePoint(FIRST_STRONG_ISOLATE);
    line.codePoints().forEach(this::add);
    while (!open.isEmpty()) {
      end();
    }
    return out.appendCodePoint(END_OF_ISOLATE).toString();
  }

  private void add(int sign) {
    switch (sign) {
      case END_OF_EMBEDDING -> {
        if (!open.isEmpty() && open.peek() == END_OF_EMBEDDING) {
          end();
        }
      }
      case END_OF_ISOLATE -> {
        while (open.contains(END_OF_ISOLATE) && open.peek() == END_OF_EMBEDDING) {
          end();
        }
        if (!open.isEmpty() && open.peek() == END_OF_ISOLATE) {
          end();
        }
      }
      case LEFT_TO_RIGHT_EMBEDDING,
          RIGHT_TO_LEFT_EMBEDDING,
          LEFT_TO_RIGHT_OVERRIDE,
          RIGHT_TO_LEFT_OVERRIDE ->
          begin(sign, END_OF_EMBEDDING);
      case LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG_ISOLATE ->
          begin(sign, END_OF_ISOLATE);
      default -> out.appendCodePoint(sign);
    }
  }

  private void begin(int sign, int end) {
    out.appendCodePoint(sign);
    open.push(end);
  }

  private void end() {
    out.appendCodePoint(open.pop());
  }
}
