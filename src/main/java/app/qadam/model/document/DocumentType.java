package app.qadam.model.document;

import app.qadam.model.details.PaperLanguage;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.CountryName;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document that the application asks for.
 *
 * @param states the states that make sense for it, in order; the first is "not started"
 * @param languages those in which an office takes it; empty when none is stated
 * @param event the event that proves it, for a document that a stage hands out
 * @param elsewhere whether it serves an application in another country too
 */
public record DocumentType(
    String id,
    LocalizedText title,
    LocalizedText purpose,
    LocalizedText advice,
    DocumentGroup group,
    List<Stage> stages,
    List<DocumentState> states,
    Optional<EventType> event,
    Set<PaperLanguage> languages,
    Elsewhere elsewhere,
    List<Claim> claims) {
  private static final char SEPARATOR = '.';

  /**
   * Whether a document is of use for a program of another country: general experience, since no
   * table says which papers a program asks for.
   *
   * @param note what to mind there, or why it does not serve
   */
  public record Elsewhere(boolean serves, LocalizedText note) {}

  public DocumentType {
    stages = List.copyOf(stages);
    states = List.copyOf(states);
    languages = Set.copyOf(languages);
    claims = List.copyOf(claims);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("the document \"" + id + "\" is needed at no stage");
    }
    if (states.isEmpty()
        || states.getFirst() != DocumentState.NOT_STARTED
        || !states.contains(DocumentState.READY)) {
      throw new IllegalArgumentException(
          "the document \"" + id + "\" must begin as not-started and can become ready");
    }
  }

  /**
   * The same document for one of several citizenships.
   *
   * @param country ISO 3166, two letters
   */
  public DocumentType of(String country) {
    var name = CountryName.of(country);
    return new DocumentType(
        id + SEPARATOR + country,
        new LocalizedText(
            title.en() + ": " + name.en(),
            title.ru() + ": " + name.ru(),
            title.kk() + ": " + name.kk()),
        purpose,
        advice,
        group,
        stages,
        states,
        event,
        languages,
        elsewhere,
        claims);
  }

  /** The id of the document that this is one of. */
  public String base() {
    return base(id);
  }

  /** The id of the document that the one of this id is one of. */
  public static String base(String id) {
    int end = id.indexOf(SEPARATOR);
    return end < 0 ? id : id.substring(0, end);
  }

  /** The country for which this one is asked in particular, ISO 3166, two letters. */
  public static Optional<String> country(String id) {
    int end = id.indexOf(SEPARATOR);
    return end < 0 ? Optional.empty() : Optional.of(id.substring(end + 1));
  }

  /** Whether it is legalised, as papers of another country's offices are. */
  public boolean isLegalised() {
    return states.contains(DocumentState.LEGALISED);
  }
}
