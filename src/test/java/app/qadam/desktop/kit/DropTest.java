package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DropTest {
  private static final double LOW = 400;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return true;
    });
  }

  /** What opens under a button in a low window. */
  private static Parent opened(double high) throws Exception {
    return Fx.run(() -> {
      var drop =
          new Drop(
              "drop",
              "Open",
              self -> {
                var content = new Region();
                content.setPrefSize(200, high);
                content.setMinHeight(high);
                return content;
              });
      var scene = new Scene(new StackPane(drop.button()), 400, LOW);
      Theme.LIGHT.dress(scene, 100);
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      drop.button().fire();
      var popup =
          Window.getWindows().stream().filter(Popup.class::isInstance).findFirst().orElseThrow();
      return popup.getScene().getRoot();
    });
  }

  @Test
  void whatIsHigherThanTheWindowScrolls() throws Exception {
    var root = opened(2 * LOW);
    Fx.run(() -> {
      assertThat(root.lookup(".drop-scroll")).isNotNull();
      assertThat(root.lookup(".drop-card").getLayoutBounds().getHeight()).isLessThanOrEqualTo(LOW);
      return true;
    });
  }

  @Test
  void whatHasRoomDoesNotScroll() throws Exception {
    var root = opened(LOW / 4);
    assertThat(Fx.run(() -> root.lookup(".drop-scroll"))).isNull();
  }
}
