package app.qadam.model.handin;

import app.qadam.model.Named;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;

/** To whom papers are handed in, in the order of the way. */
public enum Addressee implements Named {
  ASTANA_HUB(
      "astana-hub",
      Stage.HUB_APPLICATION,
      EventType.HUB_SUBMITTED,
      EventType.HUB_APPROVED,
      EventType.HUB_REFUSED),
  EGOV(
      "egov",
      Stage.EGOV,
      EventType.EGOV_SUBMITTED,
      EventType.EGOV_APPROVED,
      EventType.EGOV_REFUSED),
  VISA_PORTAL(
      "visa-portal",
      Stage.E_VISA,
      EventType.VISA_APPLIED,
      EventType.VISA_ISSUED,
      EventType.VISA_REFUSED),
  MIGRATION_POLICE(
      "migration-police",
      Stage.IN_PERSON,
      EventType.ORIGINALS_SUBMITTED,
      EventType.PERMIT_ISSUED,
      EventType.PERMIT_REFUSED);

  private static final String CONFIRMATION = "-confirmation";

  private final String id;
  private final Stage stage;
  private final EventType submission;
  private final EventType accepted;
  private final EventType refused;

  Addressee(String id, Stage stage, EventType submission, EventType accepted, EventType refused) {
    this.id = id;
    this.stage = stage;
    this.submission = submission;
    this.accepted = accepted;
    this.refused = refused;
  }

  @Override
  public String id() {
    return id;
  }

  /** The stage at which it is done. */
  public Stage stage() {
    return stage;
  }

  /** The event that records the hand-in. */
  public EventType submission() {
    return submission;
  }

  /** The event that records the answer "yes". */
  public EventType accepted() {
    return accepted;
  }

  /** The event that records the answer "no". */
  public EventType refused() {
    return refused;
  }

  /**
   * The id under which the confirmation of the hand-in is attached; it is no document of the
   * checklist, since nobody asks for it.
   */
  public String confirmation() {
    return id + CONFIRMATION;
  }
}
