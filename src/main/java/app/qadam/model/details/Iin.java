package app.qadam.model.details;

import app.qadam.model.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Kazakhstan's individual identification number: the date of birth as YYMMDD, a digit for century
 * and sex, four digits of a series, and a check digit.
 *
 * <p>That the first six digits are the date of birth is told by qazlegalconsult (2025). The rest is
 * Government decree No. 565 of 11 June 2003 as public programs read it; the decree itself was not
 * opened. So a trouble here means "look again", never "this number is wrong".
 *
 * @param digits twelve
 */
public record Iin(String digits) {
  /** What can be amiss with a number. */
  public enum Trouble implements Named {
    /** Not twelve characters. */
    LENGTH("length"),
    /** Something else than a digit. */
    CHARACTERS("characters"),
    /** The first six digits are no day. */
    NO_SUCH_DATE("no-such-date"),
    /** The twelfth digit does not follow from the eleven before it. */
    CHECK_DIGIT("check-digit"),
    BIRTH_DATE("birth-date"),
    SEX("sex");

    private final String id;

    Trouble(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  private static final int[] WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
  private static final int NOT_A_DIGIT = 10;

  private static final DateTimeFormatter SIX_DIGITS =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
  private static final DateTimeFormatter EIGHT_DIGITS =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  public Iin {
    if (!TWELVE_DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("an IIN has twelve digits");
    }
  }

  /** The number as typed, blanks and hyphens left out; absent when it is not twelve digits. */
  public static Optional<Iin> read(String typed) {
    var digits = bare(typed);
    return TWELVE_DIGITS.matcher(digits).matches()
        ? Optional.of(new Iin(digits))
        : Optional.empty();
  }

  /**
   * All that is amiss with a number as typed, in the order of {@link Trouble}.
   *
   * @param birthDate as in the passport, where known
   * @param sex {@code F}, {@code M} or {@code X}, where known
   */
  public static List<Trouble> troubles(
      String typed, Optional<LocalDate> birthDate, Optional<String> sex) {
    var digits = bare(typed);
    if (!digits.chars().allMatch(Iin::isDigit)) {
      return List.of(Trouble.CHARACTERS);
    }
    return read(digits)
        .map(iin -> iin.troubles(birthDate, sex))
        .orElseGet(() -> List.of(Trouble.LENGTH));
  }

  private List<Trouble> troubles(Optional<LocalDate> birthDate, Optional<String> sex) {
    List<Trouble> troubles = new ArrayList<>();
    if (!namesADay()) {
      troubles.add(Trouble.NO_SUCH_DATE);
    }
    if (!hasRightCheckDigit()) {
      troubles.add(Trouble.CHECK_DIGIT);
    }
    if (birthDate.isPresent() && namesADay() && !isOf(birthDate.get())) {
      troubles.add(Trouble.BIRTH_DATE);
    }
    if (sex.isPresent() && tellsOtherSexThan(sex.get())) {
      troubles.add(Trouble.SEX);
    }
    return List.copyOf(troubles);
  }

  /** Whether the first six digits are a day of the century that the seventh tells, if it does. */
  public boolean namesADay() {
    return century().isPresent()
        ? isDay(century().getAsInt())
        : IntStream.of(18, 19, 20).anyMatch(this::isDay);
  }

  /** Whether the last digit is the one that follows from the others. */
  public boolean hasRightCheckDigit() {
    var right = checkDigit(digits.substring(0, 11));
    return right.isPresent() && right.getAsInt() == digit(11);
  }

  /**
   * The check digit for the first eleven: their sum with the weights 1 to 11, modulo 11; if that is
   * 10, with the weights 3 to 11, 1 and 2. Absent when it is 10 again: such a number is not issued.
   */
  public static OptionalInt checkDigit(String eleven) {
    int first = sum(eleven, WEIGHTS);
    int check = first == NOT_A_DIGIT ? sum(eleven, SECOND_WEIGHTS) : first;
    return check == NOT_A_DIGIT ? OptionalInt.empty() : OptionalInt.of(check);
  }

  /**
   * The first two digits of the birth year by the seventh digit: 1 and 2 the 1800s, 3 and 4 the
   * 1900s, 5 and 6 the 2000s. Others, as the 0 given to some foreigners, tell nothing.
   */
  OptionalInt century() {
    int seventh = digit(6);
    return seventh >= 1 && seventh <= 6
        ? OptionalInt.of(18 + (seventh - 1) / 2)
        : OptionalInt.empty();
  }

  private boolean isOf(LocalDate birthDate) {
    boolean sameDay = SIX_DIGITS.format(birthDate).equals(digits.substring(0, 6));
    return sameDay && (century().isEmpty() || century().getAsInt() == birthDate.getYear() / 100);
  }

  /** Odd is male, even female, as far as the seventh digit tells anything. */
  private boolean tellsOtherSexThan(String sex) {
    if (century().isEmpty()) {
      return false;
    }
    return switch (sex) {
      case "M" -> digit(6) % 2 == 0;
      case "F" -> digit(6) % 2 == 1;
      default -> false;
    };
  }

  private boolean isDay(int century) {
    try {
      LocalDate.parse(century + digits.substring(0, 6), EIGHT_DIGITS);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private int digit(int index) {
    return digits.charAt(index) - '0';
  }

  private static int sum(String eleven, int[] weights) {
    return IntStream.range(0, 11).map(i -> (eleven.charAt(i) - '0') * weights[i]).sum() % 11;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static String bare(String typed) {
    return typed.replaceAll("[\\s\\u00a0-]", "");
  }
}
