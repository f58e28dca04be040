package app.qadam.text;

import app.qadam.model.Phrase;
import app.qadam.model.details.Correction;
import app.qadam.model.details.Correction.Author;
import app.qadam.model.details.Field;
import app.qadam.model.details.Finding;
import app.qadam.model.fact.CountryName;
import app.qadam.model.fact.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is said of the applicant's details: their names, their values, what to do about them. */
public final class DetailWords {
  private static final DateTimeFormatter IN_FORMS =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  /** The papers that applicants write or fill in themselves. */
  private static final Set<String> OWN_PAPERS =
      Set.of("cv", "portfolio", "motivation-letter", "egov-form");

  private final Texts texts;

  public DetailWords(Texts texts) {
    this.texts = texts;
  }

  /** What a field is called. */
  public String name(Field field) {
    return texts.get("detail." + field.id());
  }

  /** What exactly is asked for. */
  public String hint(Field field) {
    return texts.get("detail." + field.id() + ".hint");
  }

  /**
   * A value as people read it: {@code 17 May 1990}, {@code Netherlands}.
   *
   * @param held as it is kept; what cannot be read comes back as it is
   */
  public String value(Field field, String held) {
    return switch (field.kind()) {
      case DATE -> day(held).map(texts::plainDate).orElse(held);
      case SEX, COUNTRY -> named(field, held);
      case LIST -> String.join("; ", entries(held));
      case LATIN_NAME, CYRILLIC_NAME, NUMBER, IIN, MRZ, TEXT -> held;
    };
  }

  /** A value as forms take it: dates as {@code 17.05.1990}, a list one entry a line. */
  public String inForms(Field field, String held) {
    return switch (field.kind()) {
      case DATE -> day(held).map(IN_FORMS::format).orElse(held);
      case SEX, COUNTRY -> named(field, held);
      case LATIN_NAME, CYRILLIC_NAME, NUMBER, IIN, MRZ, TEXT, LIST -> held;
    };
  }

  private String named(Field field, String held) {
    if (field.kind() == Field.Kind.SEX) {
      return List.of("F", "M", "X").contains(held)
          ? texts.get("sex." + held.toLowerCase(Locale.ROOT))
          : held;
    }
    return held.matches("[A-Z]{2}") ? texts.of(CountryName.of(held)) : held;
  }

  /** The entries of a list. */
  public static List<String> entries(String held) {
    return held.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The day that a value means, as it is kept. */
  public static Optional<LocalDate> day(String held) {
    try {
      return Optional.of(LocalDate.parse(held));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What was found, dates and countries as people read them. */
  public String explained(Finding finding) {
    return texts.say(
        finding
            .field()
            .map(field -> readable(field, finding.explained()))
            .orElseGet(finding::explained));
  }

  private Phrase readable(Field field, Phrase phrase) {
    return new Phrase(
        phrase.key(),
        phrase.arguments().stream()
            .map(argument ->
                switch (argument) {
                  case String held -> value(field, held);
                  case Phrase inner -> readable(field, inner);
                  default -> argument;
                })
            .toList());
  }

  /**
   * What to do about a finding.
   *
   * @param document the title of the document in which it stands; absent for one's own details
   */
  public String correction(Finding finding, Optional<LocalizedText> document) {
    return texts.say(
        document
            .map(title -> Correction.of(finding, title, author(finding.document().orElse(""))))
            .orElseGet(() -> Correction.ofOwn(finding)));
  }

  /** How much was found; that nothing was is not said of what nobody looked at. */
  public String sum(long mismatches, long looks) {
    if (mismatches == 0) {
      return looks == 0 ? texts.get("details.sum.none") : texts.get("details.sum.looks", looks);
    }
    var counted = texts.quantity("mismatches", mismatches);
    return looks == 0 ? counted : texts.get("details.sum.both", counted, looks);
  }

  /** Who can change a document. */
  public static Author author(String document) {
    return OWN_PAPERS.contains(document) ? Author.APPLICANT : Author.ISSUER;
  }
}
