package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.stage.EventType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  void withoutAPastNothingVanished() {
    assertThat(vanished(file(own(1, "2027-03-01")))).isEmpty();
  }
}
