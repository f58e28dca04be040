package app.qadam.model.program;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which programs the table shows.
 *
 * @param words each must stand in the country's or the program's name, in any language; upper case
 *     and accents do not matter
 * @param country ISO 3166-1 alpha-2
 * @param kind one of the program's kinds
 */
public record ProgramFilter(String words, Optional<String> country, Optional<String> kind) {
  /** Shows everything. */
  public static final ProgramFilter NONE =
      new ProgramFilter("", Optional.empty(), Optional.empty());

  /** The kind for people who work from anywhere. */
  public static final String NOMAD_AND_IT = "nomad-it";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

  /** Whether the table shows a program, which is of the country given beside it. */
  public boolean shows(Program program, Country of) {
    return country.filter(code -> !code.equals(program.country())).isEmpty()
        && kind.filter(one -> !program.kinds().contains(one)).isEmpty()
        && hasWords(fold(of.name().en() + " " + of.name().ru() + " " + program.name()));
  }

  private boolean hasWords(String text) {
    return GAPS.splitAsStream(fold(words).strip()).allMatch(text::contains);
  }

  private static String fold(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
