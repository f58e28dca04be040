package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VanishedTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static OwnDeadline own(long id, String date) {
    return new OwnDeadline(id, "a date", LocalDate.parse(date), Optional.empty());
  }

  private static CaseFile file(OwnDeadline... deadlines) {
    return CaseFile.EMPTY.withOwnDeadlines(Arrays.asList(deadlines));
  }

  private static List<Deadline> vanished(CaseFile now, CaseFile... past) {
    return Vanished.since(Arrays.asList(past), Plan.of(now, FACTS, TODAY), FACTS);
  }

  @Test
  void whatHadADateAndHasNoneIsToldAsItWasLast() {
    var first = file(own(1, "2027-03-01"), own(2, "2027-02-01"), own(3, "2027-01-01"));
    var then = file(own(1, "2027-03-05"), own(2, "2027-02-01"), own(3, "2027-01-01"));
    var now = file(own(3, "2027-01-09"));

    assertThat(vanished(now, CaseFile.EMPTY, first, then))
        .extracting(deadline -> deadline.id() + " " + deadline.due().orElseThrow())
        .containsExactly("own-2 2027-02-01", "own-1 2027-03-05");
  }

  @Test
  void aDeadlineThatOnlyWaitsAgainHasVanished() {
    var submitted =
        CaseFile.EMPTY.withEvents(
            List.of(new RecordedEvent(1, EventType.HUB_SUBMITTED, TODAY, Optional.empty())));

    assertThat(vanished(CaseFile.EMPTY, submitted)).extracting(Deadline::id).contains("review");
    assertThat(vanished(submitted, CaseFile.EMPTY, submitted)).isEmpty();
  }

  @Test
  void whatOnlyAStayAskedForVanishesWithTheStay() {
    var begun =
        CaseFile.EMPTY.withEvents(
            List.of(
                new RecordedEvent(1, EventType.IIN_ISSUED, TODAY.minusDays(50), Optional.empty())));
    var inTheCountry =
        begun.withStays(List.of(new RecordedStay(1, TODAY, Optional.empty(), Optional.empty())));

    assertThat(vanished(begun, begun, inTheCountry))
        .extracting(Deadline::id)
        .containsExactly("notification-stay-1", "tax-residence");
  }

  @Test
  void everyDateOfAnEarlierPlanThatIsNotInTodaysIsTold() {
    var plan = Plan.of(CaseFile.EMPTY, FACTS, TODAY);
    var changes = new RandomChanges(11);
    List<CaseFile> past = new ArrayList<>();
    var file = CaseFile.EMPTY;
    for (int i = 0; i < 80; i++) {
      file = changes.next(file).applyTo(file);
      past.add(file);
    }

    assertThat(Vanished.since(past, plan, FACTS))
        .extracting(Deadline::id)
        .containsExactlyInAnyOrderElementsOf(
            past.stream()
                .flatMap(one -> Plan.of(one, FACTS, TODAY).deadlines().stream())
                .filter(deadline -> deadline.due().isPresent())
                .map(Deadline::id)
                .collect(Collectors.toSet()));
  }

  @Test
  void withoutAPastNothingVanished() {
    assertThat(vanished(file(own(1, "2027-03-01")))).isEmpty();
  }
}
