package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Reminders.Reminder;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

  private static OwnDeadline own(long id, LocalDate date) {
    return new OwnDeadline(id, "a date", date, Optional.empty());
  }

  private static CaseFile file(OwnDeadline... deadlines) {
    return CaseFile.EMPTY.withOwnDeadlines(Arrays.asList(deadlines));
  }

  private static CaseFile remindingBefore(CaseFile file, String deadline, Integer... days) {
    return file.withDeadlineNotes(
        Map.of(deadline, new DeadlineNote(deadline, "", Optional.of(List.of(days)))));
  }

  private static List<Reminder> on(LocalDate today, CaseFile file) {
    return Reminders.dueOn(Plan.of(file, FACTS, today), file);
  }

  @ParameterizedTest
  @CsvSource({"8,", "7,7", "6,7", "4,7", "3,3", "2,3", "1,1", "0,1", "-1,"})
  void theShortestLeadThatIsReachedIsTold(int daysLeft, Integer lead) {
    var reminders = on(DUE.minusDays(daysLeft), file(own(1, DUE)));

    if (lead == null) {
      assertThat(reminders).isEmpty();
    } else {
      assertThat(reminders)
          .singleElement()
          .satisfies(reminder -> {
            assertThat(reminder.deadline().id()).isEqualTo("own-1");
            assertThat(reminder.daysBefore()).isEqualTo(lead);
            assertThat(reminder.on()).isEqualTo(DUE.minusDays(lead));
          });
    }
  }

  @Test
  void whatIsIssuedIsToldThirtyDaysAheadAndEverythingElseSeven() {
    var keys =
        CaseFile.EMPTY.withEvents(
            List.of(
                new RecordedEvent(
                    1, EventType.EDS_ISSUED, LocalDate.of(2026, 11, 12), Optional.empty()),
                new RecordedEvent(
                    2, EventType.HUB_SUBMITTED, LocalDate.of(2026, 11, 30), Optional.empty())));
    var plan = Plan.of(keys, FACTS, LocalDate.of(2026, 12, 1));

    assertThat(Reminders.defaultLeads(plan.deadline("eds-file").orElseThrow()))
        .containsExactly(30, 7, 1);
    assertThat(Reminders.defaultLeads(plan.deadline("review").orElseThrow()))
        .containsExactly(7, 3, 1);
    assertThat(on(plan.deadline("eds-file").orElseThrow().due().orElseThrow().minusDays(30), keys))
        .extracting(reminder -> reminder.deadline().id() + " " + reminder.daysBefore())
        .contains("eds-file 30");
  }

  @Test
  void theLeadTimesOfTheApplicantHoldInsteadOfOurs() {
    var file = remindingBefore(file(own(1, DUE)), "own-1", 0, 14);

    assertThat(Reminders.leads(Deadline.own(own(1, DUE)), file)).containsExactly(14, 0);
    assertThat(on(DUE.minusDays(15), file)).isEmpty();
    assertThat(on(DUE.minusDays(14), file)).extracting(Reminder::daysBefore).containsExactly(14);
    assertThat(on(DUE.minusDays(1), file)).extracting(Reminder::daysBefore).containsExactly(14);
    assertThat(on(DUE, file)).extracting(Reminder::daysBefore).containsExactly(0);
  }

  @Test
  void withoutALeadTimeThereIsNoReminder() {
    var file = remindingBefore(file(own(1, DUE)), "own-1");

    assertThat(on(DUE, file)).isEmpty();
  }

  @Test
  void whatIsDoneOrBehindIsNotToldAndTheNearestComesFirst() {
    var today = LocalDate.of(2027, 3, 28);
    var file =
        file(
            own(1, DUE),
            own(2, today),
            own(3, today.minusDays(1)),
            own(4, DUE).done(Optional.of(today)),
            own(5, today.plusDays(2)));

    assertThat(on(today, file))
        .extracting(reminder -> reminder.deadline().id())
        .containsExactly("own-2", "own-5", "own-1");
  }

  @Test
  void aDeadlineWithoutADateIsNotTold() {
    assertThat(on(DUE, CaseFile.EMPTY)).isEmpty();
  }
}
