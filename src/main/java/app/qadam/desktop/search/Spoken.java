package app.qadam.desktop.search;

import app.qadam.model.fact.LocalizedText;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says things in the language shown; each is found in every language that Qadam speaks. */
final class Spoken {
  private final Texts texts;

  /** Read when the first word is looked for, and not at the start. */
  private @Nullable List<Texts> all;

  Spoken(Texts texts) {
    this.texts = texts;
  }

  private List<Texts> all() {
    var made = all;
    if (made == null) {
      made = Texts.LANGUAGES.stream().map(this::in).toList();
      all = made;
    }
    return made;
  }

  private Texts in(Locale language) {
    return language.equals(texts.locale()) ? texts : Texts.in(language);
  }

  /** The texts of the language shown. */
  Texts texts() {
    return texts;
  }

  /** An entry whose title is the text of a key. */
  Entry entry(String id, Kind kind, String key, String under, Goal goal, String... others) {
    return entry(
        id,
        kind,
        texts.get(key),
        under,
        goal,
        Stream.concat(all(key).stream(), Stream.of(others)).toList());
  }

  Entry entry(String id, Kind kind, String title, String under, Goal goal, List<String> others) {
    return Entry.of(new Found(id, kind, title, under, goal), others);
  }

  /** The text of a key in every language. */
  List<String> all(String key, Object... arguments) {
    return all().stream().map(one -> one.get(key, arguments)).toList();
  }

  static List<String> all(LocalizedText text) {
    return List.of(text.en(), text.ru(), text.kk());
  }

  /** Lists of other names as one. */
  static List<String> and(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  static List<String> and(List<String> some, List<String> more, List<String> others) {
    return and(and(some, more), others);
  }
}
