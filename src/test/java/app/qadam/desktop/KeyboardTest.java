package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where keys lead in the window, where the focus is afterwards, and what is told. */
@Tag("journey")
class KeyboardTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;

  @BeforeEach
  void makeASample() {
    try (var store = CaseStore.create(folder.resolve("Mine.qadam"), CLOCK)) {
      store.apply(Sample.asOf(TODAY));
    }
  }

  @Test
  void theSheetOfAllKeysKeepsTheFocusAndGivesItBack() {
    try (var window = window()) {
      window.click("nav-settings").tabTo("text-size-100").press(KeyCode.F1);
      assertThat(window.words("shortcuts"))
          .contains("Keyboard shortcuts", "Ctrl+K", "Ctrl+1 … Ctrl+8", "Alt+←", "Undo", "F6");
      for (int i = 0; i < 7; i++) {
        assertThat(window.focused()).startsWith("shortcuts-");
        window.press(KeyCode.TAB);
      }
      window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
      assertThat(window.words("page-title")).contains("Settings");
      window.press(KeyCode.ESCAPE);
      assertThat(window.shows("shortcuts")).isFalse();
      assertThat(window.focused()).isEqualTo("text-size-100");
    }
  }

  @Test
  void stagesAreOpenedByNumberAndTheWayIsWalkedBackAndForward() {
    try (var window = window()) {
      window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.SHORTCUT, KeyCode.D);
      assertThat(window.words("page-title")).contains("Documents");
      window.press(KeyCode.ALT, KeyCode.LEFT);
      assertThat(window.words("page-title")).contains("Astana Hub review");
      window.press(KeyCode.ALT, KeyCode.LEFT);
      assertThat(window.words("page-title")).contains("Overview");
      window.press(KeyCode.ALT, KeyCode.RIGHT);
      assertThat(window.words("page-title")).contains("Astana Hub review");
    }
  }

  @Test
  void f6LeadsRoundThePartsOfTheWindowOverAllStopsInside() {
    try (var window = window()) {
      var keys = new Keyboard(window);
      window.press(KeyCode.SHORTCUT, KeyCode.D).press(KeyCode.F6);
      keys.walk("Documents", KeyCode.F6);
      window.press(KeyCode.F6);
      assertThat(keys.hears()).isEqualTo("Help with this page");
      window.press(KeyCode.F6);
      assertThat(keys.hears()).startsWith("Checklist");
      window.press(KeyCode.SHIFT, KeyCode.F6);
      assertThat(keys.hears()).isEqualTo("Help with this page");
    }
  }

  @Test
  void aGroupIsOneStopAndArrowsGoThroughIt() {
    try (var window = window()) {
      var keys = new Keyboard(window);
      window.press(KeyCode.SHORTCUT, KeyCode.D);
      keys.walk("Checklist", KeyCode.F6).rightTo("Hand in");
      window.press(KeyCode.HOME);
      assertThat(keys.hears()).startsWith("Checklist");
      window.press(KeyCode.TAB);
      assertThat(keys.hears()).isEqualTo("Export the plan as a PDF");
      window.press(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(keys.hears()).startsWith("Checklist");
    }
  }

  @Test
  void theTabulatorLeavesAnEmptyNote() {
    try (var window = window()) {
      window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).tabTo("stage-note").press(KeyCode.TAB);
      assertThat(window.focused()).isNotEqualTo("stage-note");
      assertThat(window.text("stage-note")).isEmpty();
    }
  }

  @Test
  void theFocusStaysNearWhatWasRemovedAndOnThePageThatIsOpened() {
    try (var window = window()) {
      var keys = new Keyboard(window);
      window.click("nav-hub-application").tabTo("remove-3").press(KeyCode.SPACE);
      assertThat(window.shows("remove-3")).isFalse();
      assertThat(window.isFocusOnPage()).as(keys.hears()).isTrue();
      window.press(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(window.isFocusOnPage()).as(keys.hears()).isTrue();
      window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
      assertThat(window.isFocusOnPage()).as(keys.hears()).isTrue();
    }
  }

  @Test
  void aChangedStageAndWhatWasSavedAreTold() {
    try (var window = window()) {
      window.click("nav-hub-application").click("remove-3");
      assertThat(window.announced())
          .contains("Stage 2 of 8, Apply to Astana Hub: ", "Saved: ")
          .doesNotContain("Stage 1 of 8");
    }
  }

  @Test
  void whatWentWrongIsTold() throws Exception {
    try (var window = window()) {
      window.click("nav-iin-and-eds").click("stage-note");
      Fx.run(() -> {
        ((TextInputControl) window.window().scene().lookup("#stage-note")).appendText("\u202e");
        return true;
      });
      window.settle();
      assertThat(window.announced()).startsWith("There is a problem: ");
    }
  }

  private WindowDriver window() {
    return WindowDriver.on(folder.resolve("Mine.qadam"), folder.resolve("home"), TODAY);
  }
}
