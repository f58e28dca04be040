package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class TipTest {
  @Test
  void itIsMadeWhenThePointerComes() throws Exception {
    Fx.run(() -> {
      var button = Tip.on(new Button(), "Undo (Ctrl+Z)");
      assertThat(button.getTooltip()).isNull();
      assertThat(Tip.of(button)).contains("Undo (Ctrl+Z)");
      Fx.enter(button);
      assertThat(button.getTooltip().getText()).isEqualTo("Undo (Ctrl+Z)");
      return true;
    });
  }

  @Test
  void otherWordsAreSaidWhileThePointerRests() throws Exception {
    Fx.run(() -> {
      var button = Tip.on(new Button(), "Undo the first");
      Fx.enter(button);
      Tip.on(button, "Undo the second");
      assertThat(button.getTooltip().getText()).isEqualTo("Undo the second");
      return true;
    });
  }

  @Test
  void whatHasNothingToSayHasNone() throws Exception {
    Fx.run(() -> {
      var words = new StringBuilder("cut");
      var label = Tip.on(new Label(), words::toString);
      Fx.enter(label);
      assertThat(label.getTooltip()).isNotNull();
      words.setLength(0);
      assertThat(Tip.of(label)).isEmpty();
      Fx.enter(label);
      assertThat(label.getTooltip()).isNull();
      return true;
    });
  }
}
