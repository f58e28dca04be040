package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Parts;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A sentence at the bottom for a few seconds, with one thing to do. */
final class Toast {
  private static final Duration SHOWN = Duration.seconds(8);
  private static final Duration COMING = Duration.millis(120);

  private final StackPane layer;
  private final BooleanSupplier mayShow;
  private final BooleanSupplier calm;
  private final Consumer<String> announce;
  private final PauseTransition end = new PauseTransition(SHOWN);
  private final HBox box = new HBox(16);
  private final FadeTransition coming = new FadeTransition(COMING, box);

  /**
   * @param mayShow whether the window is one in which something may be said
   * @param calm whether nothing should move that need not
   * @param announce tells it to who does not see it
   */
  Toast(StackPane layer, BooleanSupplier mayShow, BooleanSupplier calm, Consumer<String> announce) {
    this.announce = announce;
    this.layer = layer;
    this.mayShow = mayShow;
    this.calm = calm;
    coming.setFromValue(0);
    coming.setToValue(1);
    box.getStyleClass().add("toast");
    box.setId("toast");
    box.setAlignment(Pos.CENTER);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    // Buttons stand on the left; what is said for a while is not to stand over them.
    StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(box, new Insets(0, 24, 24, 0));
    end.setOnFinished(event -> hide());
  }

  void show(String text, String action, Runnable run) {
    if (!mayShow.getAsBoolean()) {
      return;
    }
    var link =
        Parts.link(
            action,
            () -> {
              hide();
              run.run();
            });
    link.setId("toast-action");
    link.setWrapText(false);
    link.setMinWidth(Region.USE_PREF_SIZE);
    box.getChildren().setAll(Parts.text(text, "toast-words"), link);
    if (!layer.getChildren().contains(box)) {
      layer.getChildren().add(box);
      come();
    }
    end.playFromStart();
    announce.accept(text);
  }

  private void come() {
    if (calm.getAsBoolean()) {
      box.setOpacity(1);
    } else {
      coming.playFromStart();
    }
  }

  void hide() {
    layer.getChildren().remove(box);
    end.stop();
  }
}
