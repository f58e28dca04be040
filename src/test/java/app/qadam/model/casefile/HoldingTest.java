package app.qadam.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Holding.Count;
import app.qadam.model.casefile.Holding.Difference;
import app.qadam.model.casefile.Holding.Part;
import app.qadam.model.stage.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HoldingTest {
  private static final int SEEDS = 40;
  private static final int CHANGES = 60;

  @Test
  void anEmptyFileHoldsNothingAndTheSampleSomething() {
    assertThat(Holding.of(CaseFile.EMPTY).total()).isZero();
    assertThat(Holding.of(CaseFile.EMPTY).counts()).isEmpty();

    var sample = Sample.asOf(LocalDate.of(2026, 11, 22), Locale.ENGLISH).applyTo(CaseFile.EMPTY);
    assertThat(Holding.of(sample).counts())
        .contains(new Count(Part.EVENTS, sample.events().size()))
        .contains(new Count(Part.PROGRAMS, sample.shortlist().size()));
  }

  @Test
  void eachChangeThatChangesSomethingIsSeenAndTheOtherWayRoundAsWell() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var changes = new RandomChanges(seed);
      var file = CaseFile.EMPTY;
      for (int i = 0; i < CHANGES; i++) {
        var next = changes.next(file).applyTo(file);
        var there = Holding.of(file).to(Holding.of(next));
        var back = Holding.of(next).to(Holding.of(file));
        assertThat(there.isNothing()).isEqualTo(file.equals(next));
        assertThat(back)
            .isEqualTo(
                new Difference(/* back= */ there.gone(), /* gone= */ there.back(), there.other()));
        assertThat(sum(there.back()) - sum(there.gone()))
            .isEqualTo(Holding.of(next).total() - Holding.of(file).total());
        file = next;
      }
    }
  }

  private static int sum(List<Count> counts) {
    return counts.stream().mapToInt(Count::count).sum();
  }

  @Test
  void whatComesBackWhatGoesAndWhatIsOtherIsToldApart() {
    var now =
        new Change.WriteNote(Stage.TRAVEL, "", "now")
            .applyTo(CaseFile.EMPTY.withShortlist(List.of("a", "b", "c")));
    var then =
        new Change.WriteNote(Stage.TRAVEL, "", "then")
            .applyTo(CaseFile.EMPTY.withShortlist(List.of("c", "b", "d")));

    assertThat(Holding.of(now).to(Holding.of(then)))
        .isEqualTo(
            new Difference(
                List.of(new Count(Part.PROGRAMS, 1)),
                List.of(new Count(Part.PROGRAMS, 1)),
                List.of(new Count(Part.NOTES, 1), new Count(Part.PROGRAMS, 2))));
  }
}
