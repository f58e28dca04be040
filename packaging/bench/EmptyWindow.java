import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What every JavaFX program costs at least: a window of Qadam's size with one word. */
public final class EmptyWindow extends Application {
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("Qadam")), 1280, 800));
    stage.show();
  }
}
