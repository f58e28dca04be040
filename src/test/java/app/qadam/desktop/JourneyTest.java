package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import app.qadam.store.FileCheck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty file to the permit, by the controls of the window alone. */
@Tag("journey")
class JourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  @TempDir private Path folder;

  private record Step(EventType type, String date, String reference) {}

  private static final List<Step> FIRST_HALF =
      List.of(
          new Step(EventType.IIN_ISSUED, "2 Nov 2026", ""),
          new Step(EventType.EDS_ISSUED, "12.11.2026", ""),
          new Step(EventType.HUB_SUBMITTED, "30 Nov 2026", "AH-2026-11830"),
          new Step(EventType.HUB_INTERVIEW, "2026-12-15", ""),
          new Step(EventType.HUB_APPROVED, "31 December 2026", ""),
          new Step(EventType.PETITION_ISSUED, "8 Jan 2027", "P-77"));

  private static final List<Step> SECOND_HALF =
      List.of(
          new Step(EventType.EGOV_SUBMITTED, "11 Jan 2027", ""),
          new Step(EventType.EGOV_APPROVED, "1 Feb 2027", ""),
          new Step(EventType.VISA_APPLIED, "3 Feb 2027", "V-1"),
          new Step(EventType.VISA_ISSUED, "11 Feb 2027", ""),
          new Step(EventType.ARRIVED, "18 Mar 2027", ""),
          new Step(EventType.HOST_NOTIFIED, "25 Mar 2027", ""),
          new Step(EventType.BIOMETRICS_TAKEN, "29 Mar 2027", ""),
          new Step(EventType.MEDICAL_ISSUED, "30 Mar 2027", ""),
          new Step(EventType.ORIGINALS_SUBMITTED, "31 Mar 2027", "O-9"),
          new Step(EventType.PERMIT_ISSUED, "17 May 2027", "RP-1"));

  @Test
  void allEightStagesAreWalkedThroughAndFoundAgain() {
    var file = folder.resolve("Mine.qadam");
    try (var window = WindowDriver.firstStart(folder.resolve("home"), TODAY, file)) {
      assertThat(window.shows("welcome")).isTrue();
      window.click("welcome-start");
      assertThat(window.words("overview-next")).contains("Get your IIN and EDS");
      FIRST_HALF.forEach(step -> record(window, step));
      window.click("nav-petition").type("stage-note", "Ask for a second copy");
    }
    assertThat(CaseStore.read(file).notes()).containsEntry(Stage.PETITION, "Ask for a second copy");
    assertThat(recorded(file)).containsExactlyElementsOf(types(FIRST_HALF));

    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY)) {
      assertThat(window.words("overview-next")).contains("Register on eGov.kz");
      SECOND_HALF.forEach(step -> record(window, step));
      window.click("nav-overview");
      assertThat(window.words("overview-next")).contains("You have your residence permit");
    }
    assertThat(recorded(file))
        .containsExactlyElementsOf(
            Stream.concat(FIRST_HALF.stream(), SECOND_HALF.stream()).map(Step::type).toList());
    assertThat(CaseStore.read(file).last(EventType.HUB_SUBMITTED).flatMap(RecordedEvent::reference))
        .contains("AH-2026-11830");
    assertThat(CaseStore.read(file).last(EventType.EGOV_SUBMITTED))
        .hasValueSatisfying(event -> assertThat(event.reference()).isEmpty());
    assertThat(FileCheck.of(file)).isEmpty();
  }

  /** Records one step; where documents are missing, a reason for going on is asked and given. */
  private static void record(WindowDriver window, Step step) {
    window
        .click("nav-" + step.type().stage().id())
        .click("event-" + step.type().id())
        .type("record-date", step.date());
    if (!step.reference().isEmpty()) {
      window.type("record-reference", step.reference());
    } else if (step.type().isSubmission()) {
      window.click("record-no-number");
    }
    window.click("record-save");
    if (window.shows("record-reason")) {
      assertThat(window.shows("happened-" + step.type().id())).isFalse();
      window.type("record-reason", "The papers went by post").click("record-save");
    }
    assertThat(window.words("happened-" + step.type().id())).contains(step.reference());
  }

  private static List<EventType> types(List<Step> steps) {
    return steps.stream().map(Step::type).toList();
  }

  private static List<EventType> recorded(Path file) {
    return CaseStore.read(file).events().stream().map(RecordedEvent::type).toList();
  }
}
