package app.qadam.model.program;

import static app.qadam.model.program.Program.DIGITAL_NOMAD_RESIDENCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistTest {
  private final Shortlist three = new Shortlist(List.of("a", "b", "c"));

  @Test
  void theOwnApplicationStandsFirstAlsoWhenNobodyChoseIt() {
    assertThat(three.shown()).containsExactly(DIGITAL_NOMAD_RESIDENCY, "a", "b", "c");
    assertThat(new Shortlist(List.of("a", DIGITAL_NOMAD_RESIDENCY)).shown())
        .containsExactly(DIGITAL_NOMAD_RESIDENCY, "a");
  }

  @Test
  void threeOthersFillTheListAndAFourthFindsNoRoom() {
    assertThat(three.isFull()).isTrue();
    assertThat(three.with("d")).isEqualTo(three);
    assertThat(new Shortlist(List.of("a", DIGITAL_NOMAD_RESIDENCY, "b")).isFull()).isFalse();
  }

  @Test
  void oneTakenAwayMakesRoomAtTheEnd() {
    assertThat(three.without("b").with("e").ids()).containsExactly("a", "c", "e");
  }

  @Test
  void aProgramStandsOnce() {
    assertThat(new Shortlist(List.of("a")).with("a").ids()).containsExactly("a");
  }

  @Test
  void theOwnApplicationIsAlwaysInAndNeverTakenAway() {
    assertThat(three.has(DIGITAL_NOMAD_RESIDENCY)).isTrue();
    assertThat(three.with(DIGITAL_NOMAD_RESIDENCY)).isEqualTo(three);
    var chosen = new Shortlist(List.of(DIGITAL_NOMAD_RESIDENCY, "a"));
    assertThat(chosen.without(DIGITAL_NOMAD_RESIDENCY)).isEqualTo(chosen);
  }

  @Test
  void oneOtherIsEnoughToCompare() {
    assertThat(new Shortlist(List.of()).isEnough()).isFalse();
    assertThat(new Shortlist(List.of(DIGITAL_NOMAD_RESIDENCY)).isEnough()).isFalse();
    assertThat(new Shortlist(List.of("a")).isEnough()).isTrue();
  }

  @Test
  void fourOthersOfAnOlderFileStandAloneUntilOneIsTakenAway() {
    var four = new Shortlist(List.of("a", "b", "c", "d"));
    assertThat(four.isCrowded()).isTrue();
    assertThat(four.shown()).containsExactly("a", "b", "c", "d");
    assertThat(four.without("b").shown()).containsExactly(DIGITAL_NOMAD_RESIDENCY, "a", "c", "d");
  }
}
