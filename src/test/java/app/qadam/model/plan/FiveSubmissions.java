package app.qadam.model.plan;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An application in the style of a published one: a citizen of a visa-free country, refused three
 * times, failed once by the portal and approved at the fifth submission, while the certificate is
 * about to end and the visa-free days run out. The dates are ours.
 */
public final class FiveSubmissions {
  /** The certificate's day of issue: its 180th day is 15 December 2025. */
  static final LocalDate CERTIFICATE = LocalDate.of(2025, 6, 19);

  private static final LocalDate PASSPORT_END = LocalDate.of(2031, 3, 2);

  private final List<RecordedEvent> events = new ArrayList<>();

  private FiveSubmissions() {
    add(EventType.IIN_ISSUED, "2025-06-24", "");
    add(EventType.EDS_ISSUED, "2025-06-26", "");
    add(EventType.HUB_SUBMITTED, "2025-07-14", "");
    add(EventType.HUB_APPROVED, "2025-08-05", "");
    add(EventType.PETITION_ISSUED, "2025-08-08", "");
    add(EventType.EGOV_SUBMITTED, "2025-08-20", "");
    add(EventType.EGOV_REFUSED, "2025-09-03", "Inaccurate data");
    add(EventType.EGOV_SUBMITTED, "2025-09-10", "Passport number corrected");
    add(EventType.EGOV_REFUSED, "2025-09-24", "Questionnaire does not agree with the papers");
    add(EventType.EGOV_SUBMITTED, "2025-10-01", "Every field copied from the papers");
    add(EventType.EGOV_REFUSED, "2025-10-15", "Questionnaire filled in in English");
    add(EventType.EGOV_SUBMITTED, "2025-10-22", "Filled in in Russian");
    add(EventType.EGOV_FAILED, "2025-10-23", "The portal lost the signature");
    add(EventType.EGOV_SUBMITTED, "2025-10-27", "The same once more");
    add(EventType.EGOV_APPROVED, "2025-11-14", "");
    add(EventType.ARRIVED, "2025-12-08", "");
    add(EventType.HOST_NOTIFIED, "2025-12-10", "");
    add(EventType.BIOMETRICS_TAKEN, "2025-12-11", "");
    add(EventType.MEDICAL_ISSUED, "2025-12-11", "");
    add(EventType.ORIGINALS_SUBMITTED, "2025-12-12", "");
    add(EventType.PERMIT_ISSUED, "2026-01-23", "");
  }

  private void add(EventType type, String date, String note) {
    events.add(
        new RecordedEvent(
            events.size() + 1,
            type,
            LocalDate.parse(date),
            Optional.empty(),
            Optional.empty(),
            Optional.of(note)));
  }

  /** What the applicant has recorded by the end of a day. */
  public static CaseFile by(LocalDate day) {
    var events =
        new FiveSubmissions().events.stream().filter(event -> !event.date().isAfter(day)).toList();
    return CaseFile.EMPTY
        .withEvents(events)
        .withStays(stays(day))
        .withDocuments(documents(day))
        .withOverrides(
            Map.of(
                Stage.TRAVEL,
                new GateOverride(
                    Stage.TRAVEL, "Visa-free: no e-visa is needed", LocalDate.of(2025, 6, 20))))
        .withOwnDeadlines(
            List.of(
                new OwnDeadline(
                    1, "Second certificate is back", LocalDate.of(2025, 12, 1), Optional.empty())))
        .withPlanning(Planning.NONE.citizenOf(List.of("NL")));
  }

  private static List<RecordedStay> stays(LocalDate day) {
    List<RecordedStay> stays = new ArrayList<>();
    stay(stays, 1, "2025-06-20", "2025-07-19", "Almaty", day);
    stay(stays, 2, "2025-08-02", "2025-08-31", "Almaty", day);
    stay(stays, 3, "2025-09-20", "2025-10-12", "Astana", day);
    stay(stays, 4, "2025-12-08", "2026-12-31", "Astana", day);
    return stays;
  }

  private static void stay(
      List<RecordedStay> stays, long id, String entry, String exit, String city, LocalDate day) {
    var from = LocalDate.parse(entry);
    if (!from.isAfter(day)) {
      stays.add(
          new RecordedStay(
              id,
              from,
              Optional.of(LocalDate.parse(exit)).filter(date -> !date.isAfter(day)),
              Optional.of(city)));
    }
  }

  private static Map<String, DocumentRecord> documents(LocalDate day) {
    Map<String, DocumentRecord> documents = new HashMap<>();
    keep(documents, "passport", LocalDate.of(2021, 3, 2), Optional.of(PASSPORT_END));
    keep(documents, "criminal-record", CERTIFICATE, Optional.empty());
    keep(documents, "passport-translation", LocalDate.of(2025, 6, 30), Optional.empty());
    keep(documents, "photo", LocalDate.of(2025, 7, 1), Optional.empty());
    for (String own : List.of("cv", "portfolio", "motivation-letter", "diploma")) {
      documents.put(own, DocumentRecord.untouched(own).in(DocumentState.READY, day));
    }
    return documents;
  }

  private static void keep(
      Map<String, DocumentRecord> documents,
      String id,
      LocalDate issued,
      Optional<LocalDate> until) {
    documents.put(
        id,
        new DocumentRecord(
            id,
            DocumentState.READY,
            Optional.of(issued),
            Optional.of(issued),
            until,
            Optional.empty(),
            Optional.empty()));
  }
}
