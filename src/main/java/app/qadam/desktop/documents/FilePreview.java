package app.qadam.desktop.documents;

import app.qadam.content.Preview;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.Attachment;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The current version as a small picture: itself, or its first page. */
final class FilePreview extends StackPane {
  /** The largest picture, in pixels of the layout; drawn twice as fine for dense screens. */
  private static final int WIDTH = 150;

  private static final int HEIGHT = 200;
  private static final int FINENESS = 2;

  private final Desk desk;
  private String shown = "";

  FilePreview(Desk desk) {
    this.desk = desk;
    getStyleClass().add("file-preview");
    setId("file-preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Shows a version, unless it is shown already; takes its time off the FX thread. */
  void show(Optional<Attachment> current) {
    setVisible(current.isPresent());
    var digest = current.map(Attachment::sha256).orElse("");
    if (digest.equals(shown)) {
      return;
    }
    shown = digest;
    getChildren().clear();
    current.ifPresent(this::draw);
  }

  private void draw(Attachment version) {
    setAccessibleText(desk.texts().get("files.preview", version.name()));
    desk.files()
        .read(
            version,
            bytes ->
                desk.files().work(() -> picture(version, bytes), image -> show(version, image)));
  }

  private static Optional<Image> picture(Attachment version, byte[] bytes) {
    return Preview.of(bytes, version.kind(), WIDTH * FINENESS, HEIGHT * FINENESS).map(Drawn::of);
  }

  /** What took its time may be of a version that is not current any more. */
  private void show(Attachment version, Optional<Image> image) {
    if (version.sha256().equals(shown)) {
      image.ifPresentOrElse(this::showPicture, () -> showNone(version));
    }
  }

  private void showPicture(Image image) {
    var view = new ImageView(image);
    view.setSmooth(true);
    view.setPreserveRatio(true);
    view.setFitWidth(Math.min(WIDTH, image.getWidth()));
    view.setFitHeight(Math.min(HEIGHT, image.getHeight()));
    getChildren().setAll(view);
  }

  private void showNone(Attachment version) {
    var words =
        Parts.text(
            desk.texts().get("files.preview.none", desk.texts().get("kind." + version.kind().id())),
            "quiet",
            "small");
    words.setMaxWidth(WIDTH - 24.0);
    var box = new VBox(8, Parts.icon(Feather.FILE_TEXT), words);
    box.getStyleClass().add("file-preview-none");
    getChildren().setAll(box);
  }
}
