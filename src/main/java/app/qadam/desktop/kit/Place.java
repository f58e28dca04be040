package app.qadam.desktop.kit;

import app.qadam.model.handin.Addressee;
import app.qadam.model.plan.Problem;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.stage.Stage;
import java.util.Optional;

/** A page of the window, and what is selected on it. */
public sealed interface Place {
  /** Where the window opens. */
  record Overview() implements Place {}

  /** A stage's page. */
  record OfStage(Stage stage) implements Place {}

  /**
   * The checklist.
   *
   * @param document the document to show
   */
  record Documents(Optional<String> document) implements Place {}

  /**
   * The deadlines.
   *
   * @param rule the deadline to show
   */
  record Deadlines(Optional<String> rule) implements Place {}

  /** Where a problem can be put right. */
  static Place of(Problem.Where where) {
    return switch (where) {
      case Problem.Where.AtStage(var stage) -> new OfStage(stage);
      case Problem.Where.AtDocument(var document) -> new Documents(Optional.of(document));
      case Problem.Where.AtDeadline(var deadline) -> new Deadlines(Optional.of(deadline));
      case Problem.Where.AtValidity(var document) -> new Validity(Optional.of(document));
      case Problem.Where.AtForecast forecast -> new Forecast();
      case Problem.Where.AtEligibility eligibility -> new Eligibility();
      case Problem.Where.AtDetails details -> new Details(Optional.empty());
      case Problem.Where.AtHandIn(var addressee) -> new HandIn(Optional.of(addressee));
      case Problem.Where.AtResidence residence -> new Residence();
      case Problem.Where.AtFacts facts -> new Rates();
    };
  }

  /**
   * Whether each document is still good on the day it is used.
   *
   * @param document the document, or {@code e-visa}, to show
   */
  record Validity(Optional<String> document) implements Place {}

  /** Whether the programme fits. */
  record Eligibility() implements Place {}

  /**
   * The applicant's facts and what the documents say of them.
   *
   * @param document the document whose statements to show
   */
  record Details(Optional<String> document) implements Place {}

  /** What the applicant can show and wishes for, among the details. */
  record Means() implements Place {}

  /**
   * What is handed in to whom.
   *
   * @param addressee the one to show
   */
  record HandIn(Optional<Addressee> addressee) implements Place {}

  /** The dates to come, and what leads to a wished one. */
  record Forecast() implements Place {}

  /** The working calendar, and the applicant's own days in it. */
  record DaysOff() implements Place {}

  /** The permissions, the stays and the tax line. */
  record Residence() implements Place {}

  /** The table of programs. */
  record Compare() implements Place {}

  /** The table of programs, narrowed to some. */
  record Programs(ProgramFilter filter) implements Place {}

  /**
   * The table of programs.
   *
   * @param program the id of the one to show in it
   */
  record OfProgram(String program) implements Place {}

  /** The nearest other programs, and the papers that serve again. */
  record PlanB() implements Place {}

  /** The chosen programs beside each other. */
  record SideBySide() implements Place {}

  /** The exchange rates, and which facts are in force. */
  record Rates() implements Place {}

  /** What was done to the file, and what was taken away and can come back. */
  record History() implements Place {}

  /** The backups of the open file. */
  record Backups() implements Place {}

  /** Settings. */
  record Settings() implements Place {}

  /** Whether the file is kept under a passphrase, and how to change that. */
  record Protection() implements Place {}

  /**
   * Help and sources.
   *
   * @param part a page of the manual or a part of the help by its id, or {@code glossary:} and a
   *     word to look up
   */
  record Help(Optional<String> part) implements Place {
    /** As it was left. */
    public Help() {
      this(Optional.empty());
    }

    public Help(String part) {
      this(Optional.of(part));
    }
  }

  /** What Qadam is, and whose work it is made with. */
  record About() implements Place {}
}
