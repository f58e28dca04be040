package app.qadam.model.details;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a name in Latin letters is written in the machine-readable zone, by the table of ICAO Doc
 * 9303-3, section 6.A: accents are dropped, a few letters become two, hyphens and blanks part the
 * names, apostrophes and full stops vanish. The table was read second-hand, in two public copies.
 */
final class NameForm {
  /**
   * Letters that are not only dropped accents: the first form is the one that the table puts first,
   * the others are those that it, or the usage of a country, allows beside it.
   */
  private static final Map<Character, List<String>> LETTERS =
      Map.ofEntries(
          Map.entry('Ä', List.of("AE", "A")),
          Map.entry('Å', List.of("AA", "A")),
          Map.entry('Æ', List.of("AE")),
          Map.entry('Ð', List.of("D")),
          Map.entry('Đ', List.of("D")),
          Map.entry('Ə', List.of("E", "A")),
          Map.entry('Ħ', List.of("H")),
          Map.entry('ı', List.of("I")),
          Map.entry('Ĳ', List.of("IJ")),
          Map.entry('ĸ', List.of("Q")),
          Map.entry('Ŀ', List.of("L")),
          Map.entry('Ł', List.of("L")),
          Map.entry('Ñ', List.of("N", "NXX")),
          Map.entry('Ŋ', List.of("N")),
          Map.entry('Ö', List.of("OE", "O")),
          Map.entry('Ø', List.of("OE", "O")),
          Map.entry('Œ', List.of("OE")),
          Map.entry('ẞ', List.of("SS")),
          Map.entry('ß', List.of("SS")),
          Map.entry('Þ', List.of("TH")),
          Map.entry('Ŧ', List.of("T")),
          Map.entry('Ü', List.of("UE", "U", "UXX")));

  /** With more forms than this, further words have their first form alone. */
  private static final int MOST_FORMS = 1000;

  /** More letters of several forms than this in one word are written by the first form alone. */
  private static final int MOST_CHOICES = 6;

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´ʹ′ʾʿ]");
  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private NameForm() {}

  /** The names in upper case, parted by one {@code <}: {@code JEAN<PAUL<OBRIEN}. */
  static String of(String name) {
    return String.join("<", words(name).stream().map(word -> forms(word).getFirst()).toList());
  }

  /** The names one by one, in upper case, with their accents, without any other sign. */
  static List<String> words(String name) {
    var plain = APOSTROPHES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
    // A dotless ı becomes the same I as a dotted one, in whatever language the program runs.
    var parted = PARTING.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    return parted.isEmpty() ? List.of() : Pattern.compile(" ").splitAsStream(parted).toList();
  }

  /** Whether an apostrophe stands in a name. */
  static boolean hasApostrophe(String name) {
    return APOSTROPHES.matcher(name).find();
  }

  /** All forms that one word can have, the one that the table puts first at the beginning. */
  static List<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>(Set.of(""));
    int choices = 0;
    for (int i = 0; i < word.length(); i++) {
      var options = options(word.charAt(i));
      choices += options.size() > 1 ? 1 : 0;
      var taken = choices > MOST_CHOICES ? options.subList(0, 1) : options;
      forms = longer(forms, taken);
    }
    return List.copyOf(forms);
  }

  /** The forms of several words that are written with blanks between them. */
  static Set<String> forms(List<String> words) {
    Set<String> forms = new LinkedHashSet<>(Set.of(""));
    for (String word : words) {
      var gap = forms.contains("") ? "" : " ";
      var next = forms(word).stream().map(form -> gap + form).toList();
      forms = longer(forms, forms.size() * next.size() > MOST_FORMS ? next.subList(0, 1) : next);
    }
    return forms;
  }

  private static Set<String> longer(Set<String> starts, List<String> ends) {
    List<String> longer = new ArrayList<>();
    for (String end : ends) {
      starts.forEach(start -> longer.add(start + end));
    }
    return new LinkedHashSet<>(longer);
  }

  private static List<String> options(char letter) {
    var listed = LETTERS.get(letter);
    if (listed != null) {
      return listed;
    }
    var bare =
        ACCENTS
            .matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD))
            .replaceAll("");
    return List.of(bare);
  }
}
