package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.handin.Addressee;
import app.qadam.model.stage.Stage;

/** Something that needs the applicant's eye. */
public record Problem(Phrase text, Where where) {
  /** Where it can be put right. */
  public sealed interface Where {
    /** On a stage's page. */
    record AtStage(Stage stage) implements Where {}

    /** At a document of the checklist. */
    record AtDocument(String document) implements Where {}

    /** At a deadline. */
    record AtDeadline(String deadline) implements Where {}

    /** Where the validity of a document, a key or the visa is shown. */
    record AtValidity(String id) implements Where {}

    /** Where the dates to come are shown. */
    record AtForecast() implements Where {}

    /** Among the answers about eligibility. */
    record AtEligibility() implements Where {}

    /** Where the applicant's details are held against the documents. */
    record AtDetails() implements Where {}

    /** Where papers are packed for an addressee. */
    record AtHandIn(Addressee addressee) implements Where {}

    /** Among the stays. */
    record AtResidence() implements Where {}

    /** Where it stands which facts are in force. */
    record AtFacts() implements Where {}
  }

  static Problem at(Stage stage, Phrase text) {
    return new Problem(text, new Where.AtStage(stage));
  }

  static Problem at(Deadline deadline, Phrase text) {
    return new Problem(text, new Where.AtDeadline(deadline.id()));
  }

  static Problem with(DocumentPlan document, Phrase text) {
    return new Problem(text, new Where.AtDocument(document.type().id()));
  }
}
