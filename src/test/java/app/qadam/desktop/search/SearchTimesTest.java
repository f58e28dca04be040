package app.qadam.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.kit.Situation;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.FileKind;
import app.qadam.model.plan.Plan;
import app.qadam.model.time.OwnDay;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long one waits for what is found, in a file in which ten years are recorded. */
class SearchTimesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Facts FACTS = FactsReader.shipped();
  private static final int YEARS = 10;
  private static final String DIGEST = "0".repeat(64);

  private static CaseFile tenYears() {
    List<Change> changes = new ArrayList<>();
    changes.add(Sample.asOf(TODAY));
    List<Attachment> files = new ArrayList<>();
    for (int i = 0; i < YEARS * 52; i++) {
      var week = TODAY.minusWeeks(i);
      changes.add(
          new Change.SetOwnDeadline(
              Optional.empty(),
              Optional.of(
                  new OwnDeadline(
                      i + 2L, "Call the office about number " + i, week, Optional.empty()))));
      changes.add(
          new Change.SetOwnDay(
              Optional.empty(),
              Optional.of(new OwnDay(week, true, "Family visit in the week " + i))));
      if (i > 60) {
        changes.add(
            new Change.SetStay(
                Optional.empty(),
                Optional.of(
                    new RecordedStay(
                        i, week.minusDays(2), Optional.of(week), Optional.of("Astana " + i)))));
      }
      files.add(
          new Attachment(
              i + 1L, "portfolio", "Work " + i + ".pdf", FileKind.PDF, 9, DIGEST, week, false));
    }
    changes.add(new Change.SetAttachments("portfolio", List.of(), files));
    return new Change.Together(changes).applyTo(CaseFile.EMPTY);
  }

  @Test
  void everyKeyIsAnsweredBeforeOneNoticesAlsoInAFileOfTenYears() {
    var file = tenYears();
    var now = new Situation(file, Plan.of(file, FACTS, TODAY), FACTS);
    var finder = new Finder(Texts.in(Locale.ENGLISH));
    long first = time(finder, "p", now);
    List<Long> others = new ArrayList<>();
    for (String typed :
        List.of("passport", "family visit in", "astana 500", "portfollio", "zzzzzz")) {
      for (int end = 1; end <= typed.length(); end++) {
        others.add(time(finder, typed.substring(0, end), now));
      }
    }
    var sorted = others.stream().sorted().toList();
    long median = sorted.get(sorted.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "search: %d things, %d programs; first key %d ms, others %.1f ms in the middle, %.1f ms at"
            + " most%n",
        finder.size(now),
        FACTS.programs().size(),
        first / 1_000_000,
        median / 1e6,
        sorted.getLast() / 1e6);
    assertThat(finder.size(now)).isGreaterThan(2_000);
    assertThat(median / 1_000_000).as("milliseconds").isLessThan(100);
  }

  private static long time(Finder finder, String typed, Situation now) {
    long start = System.nanoTime();
    assertThat(finder.find(typed, now, List.of())).isNotNull();
    return System.nanoTime() - start;
  }
}
