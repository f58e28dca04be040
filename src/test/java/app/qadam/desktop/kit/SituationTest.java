package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Sample;
import app.qadam.model.plan.Plan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SituationTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final CaseFile FILE = Sample.asOf(TODAY).applyTo(CaseFile.EMPTY);

  @Test
  void aPlanThatIsMadeLaterIsTheSame() {
    var planned = new Situation(FILE, Plan.of(FILE, FACTS, TODAY), FACTS);
    var later = Situation.unplanned(FILE, FACTS, TODAY);

    assertThat(later).isEqualTo(planned).hasSameHashCodeAs(planned);
    assertThat(later.plan()).isEqualTo(planned.plan()).isSameAs(later.plan());
  }

  @Test
  void anotherDayFileOrFactsIsAnotherSituation() {
    var one = Situation.unplanned(FILE, FACTS, TODAY);

    assertThat(one).isNotEqualTo(Situation.unplanned(FILE, FACTS, TODAY.plusDays(1)));
    assertThat(one).isNotEqualTo(Situation.unplanned(CaseFile.EMPTY, FACTS, TODAY));
  }

  @Test
  void itTellsNothingOfWhatPeopleWroteToALog() {
    assertThat(Situation.unplanned(FILE, FACTS, TODAY)).hasToString("Situation on 2026-11-26");
  }
}
