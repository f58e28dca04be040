package app.qadam.model.stage;

import app.qadam.model.Named;
import java.util.Arrays;
import java.util.List;

/**
 * Something that happens once or again during the application. Each names the events that come
 * before it in time; a refusal can be followed by a new submission.
 */
public enum EventType implements Named {
  IIN_ISSUED("iin-issued", Stage.IIN_AND_EDS, Role.STEP),
  EDS_ISSUED("eds-issued", Stage.IIN_AND_EDS, Role.STEP, IIN_ISSUED),
  HUB_SUBMITTED("hub-submitted", Stage.HUB_APPLICATION, Role.SUBMISSION),
  HUB_INTERVIEW("hub-interview", Stage.HUB_REVIEW, Role.ASIDE, HUB_SUBMITTED),
  HUB_APPROVED("hub-approved", Stage.HUB_REVIEW, Role.STEP, HUB_SUBMITTED),
  HUB_REFUSED("hub-refused", Stage.HUB_REVIEW, Role.REFUSAL, HUB_SUBMITTED),
  PETITION_ISSUED("petition-issued", Stage.PETITION, Role.STEP, HUB_APPROVED),
  EGOV_SUBMITTED("egov-submitted", Stage.EGOV, Role.SUBMISSION, PETITION_ISSUED),
  EGOV_APPROVED("egov-approved", Stage.EGOV, Role.STEP, EGOV_SUBMITTED),
  EGOV_REFUSED("egov-refused", Stage.EGOV, Role.REFUSAL, EGOV_SUBMITTED),
  /** The portal lost or broke off what was sent: no decision, and to be sent again. */
  EGOV_FAILED("egov-failed", Stage.EGOV, Role.FAILURE, EGOV_SUBMITTED),
  VISA_APPLIED("visa-applied", Stage.E_VISA, Role.SUBMISSION, PETITION_ISSUED),
  VISA_ISSUED("visa-issued", Stage.E_VISA, Role.STEP, VISA_APPLIED),
  VISA_REFUSED("visa-refused", Stage.E_VISA, Role.REFUSAL, VISA_APPLIED),
  ARRIVED("arrived", Stage.TRAVEL, Role.STEP, VISA_ISSUED),
  HOST_NOTIFIED("host-notified", Stage.IN_PERSON, Role.STEP, ARRIVED),
  ADDRESS_CHANGED("address-changed", Stage.IN_PERSON, Role.ASIDE, ARRIVED),
  BIOMETRICS_TAKEN("biometrics-taken", Stage.IN_PERSON, Role.STEP, ARRIVED),
  MEDICAL_ISSUED("medical-issued", Stage.IN_PERSON, Role.STEP),
  ORIGINALS_SUBMITTED("originals-submitted", Stage.IN_PERSON, Role.SUBMISSION, ARRIVED),
  MULTIPLE_VISA_ISSUED("multiple-visa-issued", Stage.IN_PERSON, Role.ASIDE, VISA_ISSUED),
  PERMIT_ISSUED("permit-issued", Stage.IN_PERSON, Role.STEP, ORIGINALS_SUBMITTED),
  PERMIT_REFUSED("permit-refused", Stage.IN_PERSON, Role.REFUSAL, ORIGINALS_SUBMITTED);

  private final String id;
  private final Stage stage;
  private final Role role;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<EventType> notBefore;

  EventType(String id, Stage stage, Role role, EventType... notBefore) {
    this.id = id;
    this.stage = stage;
    this.role = role;
    this.notBefore = List.of(notBefore);
  }

  @Override
  public String id() {
    return id;
  }

  /** The stage to which the event belongs. */
  public Stage stage() {
    return stage;
  }

  /** Events that, where they are recorded, cannot lie after this one. */
  public List<EventType> notBefore() {
    return notBefore;
  }

  /** The events of a stage in their usual order. */
  public static List<EventType> of(Stage stage) {
    return Arrays.stream(values()).filter(type -> type.stage == stage).toList();
  }

  /** Whether the event hands something in: it is recorded with a reference or "no number given". */
  public boolean isSubmission() {
    return role == Role.SUBMISSION;
  }

  /** Whether the event is a "no" from an office. */
  public boolean isRefusal() {
    return role == Role.REFUSAL;
  }

  /** Whether an attempt ends with it and another has to follow. */
  public boolean endsAttempt() {
    return role == Role.REFUSAL || role == Role.FAILURE;
  }

  /** Whether every application passes through it; others happen to some, or again. */
  public boolean isOnTheWay() {
    return role == Role.STEP || role == Role.SUBMISSION;
  }

  /** Whether what is issued has an end printed on it. */
  public boolean hasAnEnd() {
    return switch (this) {
      case EDS_ISSUED, VISA_ISSUED, MULTIPLE_VISA_ISSUED, PERMIT_ISSUED -> true;
      case IIN_ISSUED,
          HUB_SUBMITTED,
          HUB_INTERVIEW,
          HUB_APPROVED,
          HUB_REFUSED,
          PETITION_ISSUED,
          EGOV_SUBMITTED,
          EGOV_APPROVED,
          EGOV_REFUSED,
          EGOV_FAILED,
          VISA_APPLIED,
          VISA_REFUSED,
          ARRIVED,
          HOST_NOTIFIED,
          ADDRESS_CHANGED,
          BIOMETRICS_TAKEN,
          MEDICAL_ISSUED,
          ORIGINALS_SUBMITTED,
          PERMIT_REFUSED ->
          false;
    };
  }

  /** What an event does to the application. */
  private enum Role {
    /** Goes on. */
    STEP,
    /** Goes on, and puts the application into an office's hands. */
    SUBMISSION,
    REFUSAL,
    /** No decision, and no application any more either. */
    FAILURE,
    /** Happens to some, or again. */
    ASIDE
  }
}
