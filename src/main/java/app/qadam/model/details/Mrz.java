package app.qadam.model.details;

import app.qadam.model.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The machine-readable zone of a passport: two lines of 44 characters (ICAO Doc 9303-4, TD3).
 *
 * @param upper the line with the names, 44 characters
 * @param lower the line with the numbers, 44 characters
 */
public record Mrz(String upper, String lower) {
  /** What can be amiss with a zone by itself. */
  public enum Trouble implements Named {
    /** Not two lines of 44 characters. */
    LENGTH("length"),
    /** Something else than A to Z, 0 to 9 and {@code <}. */
    CHARACTERS("characters"),
    /** The first letter is not P. */
    NOT_A_PASSPORT("not-a-passport"),
    NUMBER("number"),
    BIRTH_DATE("birth-date"),
    UNTIL("until"),
    OPTIONAL("optional"),
    /** The last digit, that guards the whole lower line. */
    COMPOSITE("composite");

    private final String id;

    Trouble(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static final int LINE = 44;
  private static final Pattern ALLOWED = Pattern.compile("[A-Z0-9<]*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern FILLERS = Pattern.compile("<+");
  private static final int[] WEIGHTS = {7, 3, 1};

  public Mrz {
    if (upper.length() != LINE
        || lower.length() != LINE
        || !ALLOWED.matcher(upper + lower).matches()) {
      throw new IllegalArgumentException("a zone has two lines of 44 characters A-Z, 0-9 and <");
    }
  }

  /** The zone as typed or pasted, blanks and line breaks left out; absent when it is none. */
  public static Optional<Mrz> read(String typed) {
    var all = bare(typed);
    return all.length() == 2 * LINE && ALLOWED.matcher(all).matches()
        ? Optional.of(new Mrz(all.substring(0, LINE), all.substring(LINE)))
        : Optional.empty();
  }

  /**
   * All that is amiss with a zone as typed, in the order of {@link Trouble}. A letter misread for a
   * digit is not put right: the check digit that it breaks is named.
   */
  public static List<Trouble> troubles(String typed) {
    var all = bare(typed);
    if (!ALLOWED.matcher(all).matches()) {
      return List.of(Trouble.CHARACTERS);
    }
    return read(all).map(Mrz::troubles).orElseGet(() -> List.of(Trouble.LENGTH));
  }

  /** How many characters were typed, blanks left out. */
  static int length(String typed) {
    return bare(typed).length();
  }

  /**
   * How a name is written in the zone: {@code Jürgen O'Neill-Łoś} is {@code JUERGEN<ONEILL<LOS}.
   * Cyrillic letters are written as Doc 9303 recommends for Russian.
   */
  public static String nameForm(String name) {
    return NameForm.of(Alphabet.of(name) == Alphabet.CYRILLIC ? Cyrillic.inLatin(name) : name);
  }

  List<Trouble> troubles() {
    List<Trouble> troubles = new ArrayList<>();
    if (upper.charAt(0) != 'P') {
      troubles.add(Trouble.NOT_A_PASSPORT);
    }
    if (!guards(9, lower.substring(0, 9))) {
      troubles.add(Trouble.NUMBER);
    }
    if (!guards(19, lower.substring(13, 19))) {
      troubles.add(Trouble.BIRTH_DATE);
    }
    if (!guards(27, lower.substring(21, 27))) {
      troubles.add(Trouble.UNTIL);
    }
    if (!guards(42, lower.substring(28, 42)) && !isUnusedAndUnguarded()) {
      troubles.add(Trouble.OPTIONAL);
    }
    if (!guards(43, guardedByComposite())) {
      troubles.add(Trouble.COMPOSITE);
    }
    return List.copyOf(troubles);
  }

  /** Where the optional characters are not used, their check digit may be left out. */
  private boolean isUnusedAndUnguarded() {
    return lower.charAt(42) == '<' && lower.substring(28, 42).chars().allMatch(one -> one == '<');
  }

  private String guardedByComposite() {
    return lower.substring(0, 10) + lower.substring(13, 20) + lower.substring(21, 43);
  }

  private boolean guards(int at, String guarded) {
    return lower.charAt(at) == checkDigit(guarded);
  }

  /**
   * The check digit for some characters: their values (0 to 9, A = 10 to Z = 35, {@code <} = 0)
   * with the weights 7, 3, 1 in turn, modulo 10.
   */
  static char checkDigit(String guarded) {
    int sum = 0;
    for (int i = 0; i < guarded.length(); i++) {
      sum += value(guarded.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
    }
    return (char) ('0' + sum % 10);
  }

  /** What a character counts. */
  static int value(char character) {
    if (character == '<') {
      return 0;
    }
    return character <= '9' ? character - '0' : character - 'A' + 10;
  }

  /** The surname, its parts with blanks between them; the only name of those who have one. */
  public String surname() {
    return spaced(names(0));
  }

  /** The given names with blanks between them; empty where there is one name only. */
  public String givenNames() {
    return spaced(names(1));
  }

  /** Whether the names reach the end of the line, so that the last may have been cut. */
  public boolean isCut() {
    return upper.charAt(LINE - 1) != '<';
  }

  private String names(int half) {
    var names = upper.substring(5);
    int gap = names.indexOf("<<");
    if (gap < 0) {
      return half == 0 ? names : "";
    }
    return half == 0 ? names.substring(0, gap) : names.substring(gap);
  }

  /** The state that issued it, three letters; {@code D} for Germany. */
  public String issuer() {
    return upper.substring(2, 5).replace("<", "");
  }

  /** The passport number, at most nine characters. */
  public String number() {
    return lower.substring(0, 9).replace("<", "");
  }

  /** The nationality, three letters; {@code D} for Germany. */
  public String nationality() {
    return lower.substring(10, 13).replace("<", "");
  }

  /** The date of birth as YYMMDD; an unknown part is {@code <<}. */
  public String birthDate() {
    return lower.substring(13, 19);
  }

  /** {@code F}, {@code M}, or {@code X} where it is not stated. */
  public String sex() {
    var sex = lower.substring(20, 21);
    return sex.equals("<") ? "X" : sex;
  }

  /** The last good day as YYMMDD. */
  public String until() {
    return lower.substring(21, 27);
  }

  private static String spaced(String names) {
    return FILLERS.matcher(names).replaceAll(" ").strip();
  }

  /** The characters as typed, in upper case, without blanks and line breaks. */
  static String bare(String typed) {
    return BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
