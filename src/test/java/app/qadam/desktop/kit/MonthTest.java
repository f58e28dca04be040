package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.facts.FactsReader;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class MonthTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @Test
  void itsDaysAreOneStopFromWhichKeysGoOn() throws Exception {
    Fx.run(() -> {
      var month = month();
      var scene = new Scene(month);
      month.mark(Optional.of(TODAY), Optional.of(TODAY.plusDays(3)));
      assertThat(stops(month)).containsExactly(TODAY.plusDays(3));
      month.focus(TODAY.plusDays(3));
      press(scene, KeyCode.LEFT);
      assertThat(stops(month)).containsExactly(TODAY.plusDays(2));
      press(scene, KeyCode.DOWN);
      assertThat(stops(month)).containsExactly(LocalDate.of(2027, 1, 5));
      assertThat(scene.getFocusOwner().getAccessibleText()).contains("5 January 2027");
      press(scene, KeyCode.END);
      assertThat(stops(month)).containsExactly(LocalDate.of(2027, 1, 31));
      press(scene, KeyCode.PAGE_UP);
      assertThat(stops(month)).containsExactly(LocalDate.of(2026, 12, 31));
      return null;
    });
  }

  private static Month month() {
    return new Month(FactsReader.shipped().calendar(), Texts.in(Locale.ENGLISH), TODAY);
  }

  private static List<Object> stops(Node month) {
    return month.lookupAll(".month-day").stream()
        .filter(Node::isFocusTraversable)
        .map(Node::getUserData)
        .toList();
  }

  private static void press(Scene scene, KeyCode code) {
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
