package app.qadam.model.details;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a Cyrillic name can be what a Latin one sounds like: Мюллер for Müller, Джон for John.
 *
 * <p>Only consonants are held against each other, in their order, each with those that it can stand
 * for in some language of Latin letters. Generous on purpose: it is to find another name, not
 * another spelling.
 */
final class Transcription {
  /** For each Cyrillic consonant the Latin ones that may stand where it does. */
  private static final Map<Character, String> SOUNDS =
      sounds(
          """
          Б BPV  В VWUBF  Г GHKYJ  Ґ G  Д DTJ  Ж JZSGRCX  З ZSCX  Й YJI  К KCQGX  Л L  М MN  Н NM
          П PB  Р R  С SCZXTH  Т TDH  Ф FPVH  Х HKJGCRX  Ц CZTS  Ч CTJZQ  Ш SCXJ  Щ SCZ  Қ KQC
          Ғ GH  Ң NG  Һ H  Ў WUV  Џ JGDZ\
          """);

  private static final String SILENT = "WJGTSNDCKRZX";
  private static final String FREE = "AEIOUYH";

  private Transcription() {}

  /** Whether one name may be the other; both as words in upper case. */
  static boolean mayBe(List<String> cyrillic, List<String> latin) {
    var sounds =
        // Two letters for one sound: Джон, Чжан
        String.join("", cyrillic)
            .replace("ДЖ", "Џ")
            .replace("ЧЖ", "Ч")
            .chars()
            .filter(letter -> SOUNDS.containsKey((char) letter))
            .mapToObj(letter -> Character.toString((char) letter))
            .collect(Collectors.joining());
    var letters =
        latin.stream()
            .map(word -> Variants.plain(NameForm.forms(word).getFirst()))
            .collect(Collectors.joining());
    int allowed = Math.max(1, sounds.length() / 3);
    return distance(sounds, letters) <= 2 * allowed;
  }

  /**
   * Half steps: two for a consonant without its like, one for a letter that is often silent, none
   * for a vowel or H.
   */
  private static int distance(String sounds, String letters) {
    int[] before = new int[letters.length() + 1];
    for (int j = 1; j <= letters.length(); j++) {
      before[j] = before[j - 1] + leftOut(letters.charAt(j - 1));
    }
    for (int i = 1; i <= sounds.length(); i++) {
      int[] now = new int[letters.length() + 1];
      now[0] = before[0] + 2;
      for (int j = 1; j <= letters.length(); j++) {
        boolean alike =
            SOUNDS.getOrDefault(sounds.charAt(i - 1), "").indexOf(letters.charAt(j - 1)) >= 0;
        int together = before[j - 1] + (alike ? 0 : 3);
        int without = Math.min(before[j] + 2, now[j - 1] + leftOut(letters.charAt(j - 1)));
        now[j] = Math.min(together, without);
      }
      before = now;
    }
    return before[letters.length()];
  }

  private static int leftOut(char letter) {
    if (FREE.indexOf(letter) >= 0) {
      return 0;
    }
    return SILENT.indexOf(letter) >= 0 ? 1 : 2;
  }

  private static Map<Character, String> sounds(String text) {
    Map<Character, String> sounds = new HashMap<>();
    var words = List.of(text.strip().split("\\s+", -1));
    for (int i = 0; i < words.size(); i += 2) {
      sounds.put(words.get(i).charAt(0), words.get(i + 1));
    }
    return Map.copyOf(sounds);
  }
}
