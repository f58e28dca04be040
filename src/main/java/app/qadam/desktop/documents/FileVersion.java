package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Attachment;
import app.qadam.text.Texts;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One version of a document's file, and what can be done with it. */
final class FileVersion extends VBox {
  private static final int SHORT_DIGEST = 12;

  private final Desk desk;
  private final Texts texts;
  private final long id;
  private final Label current;
  private final Button makeCurrent;
  private final Button open;
  private Attachment version;

  FileVersion(Desk desk, Attachment version) {
    super(6);
    this.desk = desk;
    this.texts = desk.texts();
    this.id = version.id();
    this.version = version;
    this.current = Parts.pill(texts.get("files.current"), Tone.ACCENT);
    this.makeCurrent = button("files.make-current", "current", this::makeCurrent);
    this.open = button("files.open", "open", () -> desk.files().openOutside(this.version));
    getStyleClass().add("file-version");
    setId("file-" + id);
    getChildren().addAll(head(), facts(), digest(), actions());
    update(version);
  }

  void update(Attachment next) {
    version = next;
    current.setVisible(next.current());
    current.setManaged(next.current());
    if (next.current() && hasFocus(makeCurrent)) {
      open.requestFocus();
    }
    makeCurrent.setVisible(!next.current());
    makeCurrent.setManaged(!next.current());
  }

  private static boolean hasFocus(Button button) {
    return button.getScene() != null && button.equals(button.getScene().getFocusOwner());
  }

  /** Puts the focus on the first thing to do. */
  void focus() {
    open.requestFocus();
  }

  private HBox head() {
    var name = Parts.text(version.name(), "strong");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    return Parts.row(8, name, current);
  }

  private Label facts() {
    return Parts.text(
        texts.get(
            "files.facts",
            texts.get("kind." + version.kind().id()),
            texts.fileSize(version.size()),
            texts.plainDate(version.added())),
        "quiet",
        "small");
  }

  private Flow digest() {
    var text = Parts.line(shortDigest(), "quiet", "small");
    text.setTooltip(new Tooltip(version.sha256()));
    text.setAccessibleText(texts.get("files.digest", version.sha256()));
    var copy =
        Parts.iconButton(
            Feather.COPY,
            texts.get("files.digest.copy", version.name()),
            () -> {
              Clipboard.getSystemClipboard()
                  .setContent(Map.of(DataFormat.PLAIN_TEXT, version.sha256()));
              text.setText(texts.get("files.digest.copied"));
            });
    copy.getStyleClass().add("tiny");
    copy.setId("file-" + id + "-digest");
    var line = new Flow(4, 4, text, copy);
    line.setRowValignment(VPos.CENTER);
    return line;
  }

  private String shortDigest() {
    return texts.get("files.digest", version.sha256().substring(0, SHORT_DIGEST) + "…");
  }

  private Flow actions() {
    return new Flow(
        6,
        6,
        makeCurrent,
        open,
        button("files.save-copy", "copy", () -> desk.files().saveCopy(version)),
        button("files.remove", "remove", this::remove));
  }

  private Button button(String key, String what, Runnable action) {
    var button = Parts.secondary(texts.get(key), action);
    button.setAccessibleText(texts.get("files.action", button.getText(), version.name()));
    button.getStyleClass().add("slim");
    return Parts.id("file-" + id + "-" + what, button);
  }

  private void makeCurrent() {
    var chosen = version;
    desk.send(file -> Attaching.choose(file, chosen));
  }

  private void remove() {
    var gone = version;
    desk.send(file -> Attaching.remove(file, gone));
  }
}
