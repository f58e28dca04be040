package app.qadam.desktop.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as it is searched: without upper case and accents, Kazakh letters as the Russian ones for
 * which they are often typed. It knows for each of its letters where that stands in the text as it
 * is shown.
 */
final class Plain {
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

  /** Letters that do not come apart into a letter and a mark. */
  private static final Map<Integer, String> ALIKE =
      Map.ofEntries(
          Map.entry((int) 'ә', "а"),
          Map.entry((int) 'ғ', "г"),
          Map.entry((int) 'қ', "к"),
          Map.entry((int) 'ң', "н"),
          Map.entry((int) 'ө', "о"),
          Map.entry((int) 'ұ', "у"),
          Map.entry((int) 'ү', "у"),
          Map.entry((int) 'һ', "х"),
          Map.entry((int) 'і', "и"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"));

  private final String text;
  private final int[] from;

  private Plain(String text, int[] from) {
    this.text = text;
    this.from = from;
  }

  static Plain of(String shown) {
    var plain = new StringBuilder(shown.length());
    var from = new int[shown.length() + 8];
    for (int at = 0; at < shown.length(); ) {
      int letter = shown.codePointAt(at);
      for (char one : fold(letter).toCharArray()) {
        if (plain.length() + 1 >= from.length) {
          from = Arrays.copyOf(from, from.length * 2);
        }
        from[plain.length()] = at;
        plain.append(one);
      }
      at += Character.charCount(letter);
    }
    from[plain.length()] = shown.length();
    return new Plain(plain.toString(), Arrays.copyOf(from, plain.length() + 1));
  }

  private static String fold(int letter) {
    int small = Character.toLowerCase(letter);
    var alike = ALIKE.get(small);
    if (alike != null) {
      return alike;
    }
    if (small < 0x80) {
      return Character.toString(small);
    }
    var folded = new StringBuilder();
    Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD)
        .codePoints()
        .filter(one -> !isMark(one))
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** A mark on a letter, or a sign that cannot be seen. */
  private static boolean isMark(int one) {
    return switch (Character.getType(one)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** A text on one line, with single spaces between its words. */
  static String oneLine(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip();
  }

  /** The words that are typed, folded. */
  static List<String> words(String typed) {
    return GAPS.splitAsStream(of(typed).text).filter(word -> !word.isEmpty()).toList();
  }

  String text() {
    return text;
  }

  boolean has(String word) {
    return text.contains(word);
  }

  /** Where a word begins that begins with {@code part}, or -1. */
  int atWord(String part) {
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (beginsWord(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean beginsWord(int at) {
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The words of this text of which {@code typed} is a beginning with one wrong letter. */
  List<String> nearly(String typed) {
    List<String> near = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        if (at - start >= typed.length() - 1 && Slip.isOne(typed, text.substring(start, at))) {
          near.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return near;
  }

  /** The span of the shown text in which a word stands, at the beginning of a word if it can be. */
  Span where(String word) {
    int begin = atWord(word);
    int at = begin >= 0 ? begin : text.indexOf(word);
    return at < 0 ? Span.NONE : new Span(from[at], end(at + word.length()));
  }

  /** Where a letter ends of which the one before {@code at} is a part, as the first s of ß. */
  private int end(int at) {
    int next = at;
    while (next < text.length() && from[next] == from[at - 1]) {
      next++;
    }
    return from[next];
  }

  /** A part of a shown text, from a letter to before another. */
  record Span(int from, int to) {
    static final Span NONE = new Span(0, 0);

    boolean isEmpty() {
      return from >= to;
    }
  }
}
