package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FileDesk.Outcome;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Png;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase;
import app.qadam.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;

/**
 * Attaches files to one document: shows that it is at work, and then what became of each file. That
 * stays until the next time.
 */
final class Attacher extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final String document;
  private final Runnable rested;
  private final Label doing = Parts.text("", "quiet");
  private final ProgressBar bar = new ProgressBar();
  private final VBox busy = Parts.column(6, doing, bar);
  private final VBox outcomes = Parts.id("file-outcomes", new VBox());
  private int atWork;

  /**
   * @param rested runs when nothing is being attached any more
   */
  Attacher(Desk desk, String document, Runnable rested) {
    this.desk = desk;
    this.texts = desk.texts();
    this.document = document;
    this.rested = rested;
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setId("file-progress");
    getChildren().addAll(busy, outcomes);
    for (var part : new VBox[] {busy, outcomes}) {
      part.managedProperty().bind(part.visibleProperty());
      part.setVisible(false);
    }
    managedProperty().bind(busy.visibleProperty().or(outcomes.visibleProperty()));
  }

  boolean isAtWork() {
    return atWork > 0;
  }

  /** Lets the person choose files and attaches them. */
  void choose() {
    attach(desk.files().choose());
  }

  /** Whether there is something on a clipboard, or being dragged, that can be attached. */
  static boolean canTake(Clipboard from) {
    return from.hasFiles() || from.hasImage();
  }

  /** Attaches what the clipboard holds. */
  void paste() {
    var clipboard = Clipboard.getSystemClipboard();
    if (canTake(clipboard)) {
      take(clipboard);
    } else {
      tell(Tone.WARN, texts.get("files.paste.nothing"), List.of());
    }
  }

  /** Attaches what the clipboard holds, or what was dropped: its files, else its picture. */
  void take(Clipboard from) {
    if (from.hasFiles()) {
      attach(from.getFiles().stream().map(File::toPath).toList());
    } else if (from.hasImage()) {
      attach(from.getImage());
    }
  }

  void attach(List<Path> files) {
    if (!files.isEmpty()) {
      begin(files.size());
      desk.files().attach(document, files, this::done);
    }
  }

  /** Attaches a picture as a PNG file. */
  void attach(Image picture) {
    begin(1);
    desk.files()
        .work(
            () -> Png.of(picture),
            png ->
                desk.files()
                    .attach(
                        document,
                        texts.get("files.pasted.name"),
                        png,
                        outcome -> done(List.of(outcome))));
  }

  /**
   * Attaches a file that was made here.
   *
   * @param notes what to know about it
   */
  void attach(String name, byte[] content, List<Phrase> notes) {
    begin(1);
    desk.files()
        .attach(
            document,
            name,
            content,
            outcome -> {
              done(List.of(outcome));
              notes.forEach(note -> addLine(texts.say(note)));
            });
  }

  private void begin(int files) {
    atWork++;
    doing.setText(texts.get("files.busy", files));
    bar.setAccessibleText(doing.getText());
    outcomes.setVisible(false);
    busy.setVisible(true);
  }

  private void done(List<Outcome> all) {
    atWork--;
    busy.setVisible(isAtWork());
    long attached = all.stream().filter(one -> one.attached().isPresent()).count();
    boolean noted = all.stream().anyMatch(one -> one.said().isPresent());
    if (attached < all.size()) {
      tell(Tone.BAD, texts.get(attached == 0 ? "files.none" : "files.some"), all);
    } else {
      tell(noted ? Tone.WARN : Tone.GOOD, texts.get("files.all-attached"), all);
    }
    if (!isAtWork()) {
      rested.run();
    }
  }

  private void tell(Tone tone, String heading, List<Outcome> all) {
    var box = Parts.callout(tone, heading);
    outcomes.getChildren().setAll(box);
    outcomes.setVisible(true);
    all.forEach(one -> addLine(line(one)));
  }

  /** Each file on its own line; who listens hears them all. */
  private void addLine(String text) {
    var box = (VBox) outcomes.getChildren().getFirst();
    box.getChildren().add(Parts.text(text));
    box.setAccessibleText(
        box.getChildren().stream()
            .map(line -> ((Label) line).getText())
            .collect(Collectors.joining(" ")));
  }

  private String line(Outcome outcome) {
    var said = outcome.said().map(texts::say);
    if (outcome.attached().isEmpty()) {
      return texts.get("files.outcome.refused", outcome.name(), said.orElse(""));
    }
    return said.map(note -> texts.get("files.outcome.noted", outcome.name(), note))
        .orElseGet(() -> texts.get("files.outcome.attached", outcome.name()));
  }
}
