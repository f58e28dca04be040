package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real window can do: the clipboard, and clicks on a table's header. */
@Tag("window")
class RealWindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeASample() {
    file = folder.resolve("Mine.qadam");
    var clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (var store = CaseStore.create(file, clock)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  @Test
  void aClickOnAHeaderSortsAndLeavesTheUnknownLastBothWays() {
    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY)) {
      window.click("nav-compare").clickHeader("Income");
      assertThat(window.incomesInOrder())
          .satisfies(
              texts -> assertThat(texts.getFirst()).isNotEqualTo("—"),
              texts -> assertThat(texts.getLast()).isEqualTo("—"));
      var cheapest = window.incomesInOrder().getFirst();
      window.clickHeader("Income");
      assertThat(window.incomesInOrder().getFirst()).isNotEqualTo("—").isNotEqualTo(cheapest);
      assertThat(window.incomesInOrder().getLast()).isEqualTo("—");
    }
  }

  @Test
  void theDetailsOfAnErrorAreCopiedAndNoWordOfTheApplicationIsAmongThem() {
    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY)) {
      window.trouble(new IllegalStateException("AH-2026-11830"));
      assertThat(window.words("trouble-code")).startsWith("Code Q-");
      window.click("trouble-copy");
      assertThat(window.clipboard())
          .startsWith("Q-")
          .contains("IllegalStateException")
          .doesNotContain("AH-2026-11830");
      window.click("trouble-go-on");
      assertThat(window.words("overview-next")).contains("Astana Hub is reviewing");
    }
  }

  @Test
  void textIsPastedIntoAField() {
    try (var window = WindowDriver.on(file, folder.resolve("home"), TODAY)) {
      window.putOnClipboard("20.12.2026");
      window
          .click("nav-hub-review")
          .click("record-date")
          .press(KeyCode.SHORTCUT, KeyCode.V)
          .click("record-save");
      assertThat(window.shows("happened-hub-approved")).isTrue();
    }
  }
}
