package app.qadam.model.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistTest {
  private final Shortlist four = new Shortlist(List.of("a", "b", "c", "d"));

  @Test
  void aFifthFindsNoRoom() {
    assertThat(four.isFull()).isTrue();
    assertThat(four.with("e")).isEqualTo(four);
  }

  @Test
  void oneTakenAwayMakesRoomAtTheEnd() {
    assertThat(four.without("b").with("e").ids()).containsExactly("a", "c", "d", "e");
  }

  @Test
  void aProgramStandsOnce() {
    assertThat(new Shortlist(List.of("a")).with("a").ids()).containsExactly("a");
  }
}
