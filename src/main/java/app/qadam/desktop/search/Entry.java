package app.qadam.desktop.search;

import java.util.List;

/**
 * Something that can be found, made ready to look for words in it.
 *
 * @param more other words by which it is found, which are not shown
 */
record Entry(Found found, Plain title, Plain under, Plain more) {
  /** An entry; {@code others} are other names of it, in whatever language. */
  static Entry of(Found found, List<String> others) {
    return new Entry(
        found,
        Plain.of(found.title()),
        Plain.of(found.under()),
        Plain.of(String.join("\n", others)));
  }
}
