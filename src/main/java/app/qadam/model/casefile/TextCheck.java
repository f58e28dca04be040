package app.qadam.model.casefile;

import app.qadam.model.Phrase;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the texts that a change brings can be kept exactly as they were typed. Every text of
 * every record is looked at, so that none can be forgotten. What a file holds already is not judged
 * again: earlier versions knew no limits.
 */
public final class TextCheck {
  /** The most letters of a line. */
  public static final int LINE = 500;

  /** The most letters of a note. */
  public static final int PROSE = 10_000;

  /** A text, and how long it may be. */
  private record Written(String text, int most) {}

  /** Looking for a record's parts takes ten times as long as asking for their values. */
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .map(part ->
                  new Part(
                      part.getAccessor(), part.isAnnotationPresent(Prose.class) ? PROSE : LINE))
              .toList();
        }
      };

  /** A part of a record, and how long a text in it may be. */
  private record Part(Method accessor, int most) {
    Object of(Record record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            "a record of the model is public and its parts only tell", e);
      }
    }
  }

  private TextCheck() {}

  /** A change that was refused because of a text; nothing was saved. */
  public static final class UnfitText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    UnfitText(Phrase why) {
      super(why.key());
      this.why = why;
    }

    /** What is wrong with the text and how to put it right; nothing of the text itself. */
    public Phrase why() {
      return why;
    }
  }

  /**
   * Looks at the texts of a change that its case file does not hold yet.
   *
   * @throws UnfitText when one is too long or holds signs that cannot be kept
   */
  public static void check(Change change, CaseFile before) {
    var unfit = unfit(change);
    if (!unfit.isEmpty()) {
      Set<String> held = new HashSet<>();
      texts(before).forEach(written -> held.add(written.text()));
      unfit.keySet().removeIf(held::contains);
    }
    unfit.values().stream()
        .findFirst()
        .ifPresent(why -> {
          throw new UnfitText(why);
        });
  }

  /**
   * What is wrong with the texts of a whole case file, as that of an import; empty when nothing.
   */
  public static Optional<Phrase> of(CaseFile file) {
    return unfit(file).values().stream().findFirst();
  }

  private static Map<String, Phrase> unfit(Object record) {
    Map<String, Phrase> unfit = new LinkedHashMap<>();
    for (Written written : texts(record)) {
      problem(written).ifPresent(why -> unfit.putIfAbsent(written.text(), why));
    }
    return unfit;
  }

  private static Optional<Phrase> problem(Written written) {
    var text = written.text();
    int length = 0;
    for (int i = 0; i < text.length(); length++) {
      int sign = text.codePointAt(i);
      var why = problem(sign);
      if (why.isPresent()) {
        return why;
      }
      i += Character.charCount(sign);
    }
    return length > written.most()
        ? Optional.of(Phrase.of("text-check.too-long", length, written.most()))
        : Optional.empty();
  }

  private static Optional<Phrase> problem(int sign) {
    if (isControl(sign)) {
      return Optional.of(Phrase.of("text-check.control"));
    }
    if (Character.getType(sign) == Character.SURROGATE) {
      return Optional.of(Phrase.of("text-check.half-sign"));
    }
    return turnsAround(sign) ? Optional.of(Phrase.of("text-check.direction")) : Optional.empty();
  }

  private static boolean isControl(int sign) {
    return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
  }

  /**
   * The signs that turn the words after them around (Unicode Bidirectional Algorithm, 2.1 to 2.4).
   * They are for programs, not for people, hide what a text says, and many of them are more than
   * JavaFX can draw; Hebrew and Arabic need none.
   */
  public static boolean turnsAround(int sign) {
    return (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069);
  }

  private static Set<Written> texts(Object record) {
    Set<Written> texts = new LinkedHashSet<>();
    collect(record, LINE, texts);
    return texts;
  }

  private static void collect(Object value, int most, Set<Written> texts) {
    switch (value) {
      case String text -> texts.add(new Written(text, most));
      case Optional<?> some -> some.ifPresent(one -> collect(one, most, texts));
      case Collection<?> all -> all.forEach(one -> collect(one, most, texts));
      case Map<?, ?> map ->
          map.forEach((key, one) -> {
            collect(key, most, texts);
            collect(one, most, texts);
          });
      case Record record -> {
        for (Part part : PARTS.get(record.getClass())) {
          collect(part.of(record), part.most(), texts);
        }
      }
      default -> {
        // Numbers, dates and names of closed sets are no texts.
      }
    }
  }
}
