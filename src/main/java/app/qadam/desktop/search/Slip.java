package app.qadam.desktop.search;

/** One wrong letter: another, one too many, one missing, or two changed over. */
final class Slip {
  /** In a shorter word one letter is too much of it. */
  private static final int SHORTEST = 5;

  private Slip() {}

  /** Whether a slip in a word is forgiven: in a number, every digit is meant. */
  static boolean isForgivenIn(String word) {
    return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
  }

  /** Whether {@code typed} is a beginning of {@code word}, but for one letter. */
  static boolean isOne(String typed, String word) {
    if (!isForgivenIn(typed)) {
      return false;
    }
    int same = 0;
    int most = Math.min(typed.length(), word.length());
    while (same < most && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    if (same == typed.length()) {
      return true;
    }
    var rest = typed.substring(same);
    return begins(word, same + 1, rest.substring(1))
        || begins(word, same, rest.substring(1))
        || begins(word, same + 1, rest)
        || (rest.length() > 1
            && begins(word, same, rest.charAt(1) + "" + rest.charAt(0) + rest.substring(2)));
  }

  private static boolean begins(String word, int at, String rest) {
    return at <= word.length() && word.startsWith(rest, at);
  }
}
