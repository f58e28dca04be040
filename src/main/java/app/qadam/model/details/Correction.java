package app.qadam.model.details;

import app.qadam.model.Named;
import app.qadam.model.Phrase;
import app.qadam.model.fact.LocalizedText;

/** What to do about a finding. */
public final class Correction {
  /** Who can change a document. */
  public enum Author implements Named {
    /** The applicant writes it, or fills it in. */
    APPLICANT("applicant"),
    /** An authority, a translator or another person made it. */
    ISSUER("issuer");

    private final String id;

    Author(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  private Correction() {}

  /** What to do about something among the applicant's own details. */
  public static Phrase ofOwn(Finding finding) {
    return switch (finding.kind()) {
      case LOOK_ALIKE, SCRIPT -> Phrase.of("correction.own.type-again");
      case CHECK_DIGIT, FORM, NOT_A_DATE, ORDER_OF_DATES -> Phrase.of("correction.own.copy-again");
      case IIN_AGAINST_BIRTH_DATE, IIN_AGAINST_SEX -> Phrase.of("correction.own.iin");
      case TRANSLITERATION -> Phrase.of("correction.own.one-spelling");
      case SPELLING,
          MISSING_NAME,
          ORDER_OF_NAMES,
          DAY_AND_MONTH_SWAPPED,
          OTHER_DATE,
          LANGUAGE,
          OTHER_VALUE,
          MISSING ->
          Phrase.of("correction.own.as-in-passport");
    };
  }

  /**
   * What to do about something in a document.
   *
   * @param document its title
   */
  public static Phrase of(Finding finding, LocalizedText document, Author author) {
    return switch (author) {
      case APPLICANT -> byApplicant(finding, document);
      case ISSUER -> byIssuer(finding, document);
    };
  }

  private static Phrase byApplicant(Finding finding, LocalizedText document) {
    return switch (finding.kind()) {
      case SPELLING, MISSING_NAME, ORDER_OF_NAMES ->
          Phrase.of("correction.write.name", document, finding.mine());
      case TRANSLITERATION -> Phrase.of("correction.write.one-spelling", document, finding.mine());
      case LOOK_ALIKE, SCRIPT -> Phrase.of("correction.write.type-again", document);
      case DAY_AND_MONTH_SWAPPED, OTHER_DATE, NOT_A_DATE, ORDER_OF_DATES ->
          Phrase.of("correction.write.date", document);
      case FORM, CHECK_DIGIT, IIN_AGAINST_BIRTH_DATE, IIN_AGAINST_SEX ->
          Phrase.of("correction.write.number", document);
      case LANGUAGE -> Phrase.of("correction.write.language", document);
      case OTHER_VALUE -> Phrase.of("correction.write.value", document);
      case MISSING -> Phrase.of("correction.write.add", document);
    };
  }

  private static Phrase byIssuer(Finding finding, LocalizedText document) {
    return switch (finding.kind()) {
      case SPELLING, MISSING_NAME, ORDER_OF_NAMES, LOOK_ALIKE, SCRIPT ->
          Phrase.of("correction.issuer.name", document);
      case TRANSLITERATION -> Phrase.of("correction.issuer.one-spelling", document);
      case DAY_AND_MONTH_SWAPPED, OTHER_DATE, NOT_A_DATE, ORDER_OF_DATES ->
          Phrase.of("correction.issuer.date", document);
      case FORM, CHECK_DIGIT, IIN_AGAINST_BIRTH_DATE, IIN_AGAINST_SEX ->
          Phrase.of("correction.issuer.number", document);
      case LANGUAGE -> Phrase.of("correction.issuer.language", document);
      case OTHER_VALUE -> Phrase.of("correction.issuer.value", document);
      case MISSING -> Phrase.of("correction.issuer.add", document);
    };
  }
}
