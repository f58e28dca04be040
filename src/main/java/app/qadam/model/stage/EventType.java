package app.qadam.model.stage;

import app.qadam.model.Named;
import java.util.Arrays;
import java.util.List;

/**
 * Something that happens once or again during the application. Each names the events that come
 * before it in time; a refusal can be followed by a new submission.
 */
public enum EventType implements Named {
  IIN_ISSUED("iin-issued", Stage.IIN_AND_EDS),
  EDS_ISSUED("eds-issued", Stage.IIN_AND_EDS, IIN_ISSUED),
  HUB_SUBMITTED("hub-submitted", Stage.HUB_APPLICATION),
  HUB_INTERVIEW("hub-interview", Stage.HUB_REVIEW, HUB_SUBMITTED),
  HUB_APPROVED("hub-approved", Stage.HUB_REVIEW, HUB_SUBMITTED),
  HUB_REFUSED("hub-refused", Stage.HUB_REVIEW, HUB_SUBMITTED),
  PETITION_ISSUED("petition-issued", Stage.PETITION, HUB_APPROVED),
  EGOV_SUBMITTED("egov-submitted", Stage.EGOV, PETITION_ISSUED),
  EGOV_APPROVED("egov-approved", Stage.EGOV, EGOV_SUBMITTED),
  EGOV_REFUSED("egov-refused", Stage.EGOV, EGOV_SUBMITTED),
  VISA_APPLIED("visa-applied", Stage.E_VISA, PETITION_ISSUED),
  VISA_ISSUED("visa-issued", Stage.E_VISA, VISA_APPLIED),
  VISA_REFUSED("visa-refused", Stage.E_VISA, VISA_APPLIED),
  ARRIVED("arrived", Stage.TRAVEL, VISA_ISSUED),
  HOST_NOTIFIED("host-notified", Stage.IN_PERSON, ARRIVED),
  BIOMETRICS_TAKEN("biometrics-taken", Stage.IN_PERSON, ARRIVED),
  MEDICAL_ISSUED("medical-issued", Stage.IN_PERSON),
  ORIGINALS_SUBMITTED("originals-submitted", Stage.IN_PERSON, ARRIVED),
  PERMIT_ISSUED("permit-issued", Stage.IN_PERSON, ORIGINALS_SUBMITTED),
  PERMIT_REFUSED("permit-refused", Stage.IN_PERSON, ORIGINALS_SUBMITTED);

  private final String id;
  private final Stage stage;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<EventType> notBefore;

  EventType(String id, Stage stage, EventType... notBefore) {
    this.id = id;
    this.stage = stage;
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
    return switch (this) {
      case HUB_SUBMITTED, EGOV_SUBMITTED, VISA_APPLIED, ORIGINALS_SUBMITTED -> true;
      case IIN_ISSUED,
          EDS_ISSUED,
          HUB_INTERVIEW,
          HUB_APPROVED,
          HUB_REFUSED,
          PETITION_ISSUED,
          EGOV_APPROVED,
          EGOV_REFUSED,
          VISA_ISSUED,
          VISA_REFUSED,
          ARRIVED,
          HOST_NOTIFIED,
          BIOMETRICS_TAKEN,
          MEDICAL_ISSUED,
          PERMIT_ISSUED,
          PERMIT_REFUSED ->
          false;
    };
  }

  /** Whether the event is a "no" from an office. */
  public boolean isRefusal() {
    return switch (this) {
      case HUB_REFUSED, EGOV_REFUSED, VISA_REFUSED, PERMIT_REFUSED -> true;
      case IIN_ISSUED,
          EDS_ISSUED,
          HUB_SUBMITTED,
          HUB_INTERVIEW,
          HUB_APPROVED,
          PETITION_ISSUED,
          EGOV_SUBMITTED,
          EGOV_APPROVED,
          VISA_APPLIED,
          VISA_ISSUED,
          ARRIVED,
          HOST_NOTIFIED,
          BIOMETRICS_TAKEN,
          MEDICAL_ISSUED,
          ORIGINALS_SUBMITTED,
          PERMIT_ISSUED ->
          false;
    };
  }
}
