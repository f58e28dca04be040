package app.qadam.desktop.documents;

import app.qadam.content.photo.Crop;
import app.qadam.content.photo.PhotoReport;
import app.qadam.content.photo.PhotoWriter;
import app.qadam.content.photo.Written;
import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attachment;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** The photo: what was measured of it, and the frame that is cut out. Nothing is retouched. */
final class PhotoCard extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final Attacher attacher;
  private final PhotoKnown known;
  private final PhotoChecks checks;
  private final VBox content = Parts.column(12);
  private final Button replace;
  private final Button save;
  private Optional<Attachment> shown = Optional.empty();
  private Optional<Cropping> cropping = Optional.empty();
  private boolean measuring;
  private boolean saving;

  /** A photo and the frame on it. */
  private record Cropping(Attachment version, PhotoLook.Seen seen, CropFrame frame) {}

  PhotoCard(Desk desk, Attacher attacher, PhotoKnown known) {
    this.desk = desk;
    this.texts = desk.texts();
    this.attacher = attacher;
    this.known = known;
    this.checks = new PhotoChecks(texts);
    this.replace =
        Parts.id("photo-replace", Parts.secondary(texts.get("photo.choose"), attacher::choose));
    this.save = Parts.id("photo-save", Parts.primary(texts.get("photo.save"), this::save));
    getStyleClass().add("card");
    setId("photo");
    getChildren().addAll(content, attacher);
    showNothing();
  }

  /** Shows the current version; while files are being attached, none is looked into. */
  void update(Optional<Attachment> current) {
    if (attacher.isAtWork() || current.map(Attachment::sha256).equals(digest())) {
      return;
    }
    shown = current;
    cropping = Optional.empty();
    replace.setText(texts.get(current.isPresent() ? "photo.replace" : "photo.choose"));
    if (current.isEmpty()) {
      showNothing();
      return;
    }
    var version = current.get();
    content.getChildren().setAll(Parts.text(texts.get("photo.looking"), "quiet"));
    desk.files()
        .read(
            version,
            bytes -> desk.files().work(() -> PhotoLook.at(bytes), look -> show(version, look)));
  }

  private Optional<String> digest() {
    return shown.map(Attachment::sha256);
  }

  private void showNothing() {
    content
        .getChildren()
        .setAll(
            Parts.text(texts.get("photo.heading"), "card-heading"),
            Parts.text(texts.get("photo.none"), "quiet"),
            new Flow(replace));
  }

  /** What took its time may be of a photo that is not current any more. */
  private void show(Attachment version, PhotoLook look) {
    if (!digest().equals(Optional.of(version.sha256()))) {
      return;
    }
    switch (look) {
      case PhotoLook.Refused(var sentence) ->
          content
              .getChildren()
              .setAll(
                  Parts.callout(
                      Tone.BAD, texts.get("photo.no-photo"), Parts.text(texts.say(sentence))),
                  new Flow(replace));
      case PhotoLook.Seen seen -> show(version, seen);
    }
  }

  private void show(Attachment version, PhotoLook.Seen seen) {
    var photo = seen.photo();
    var frame =
        new CropFrame(texts, seen.image(), photo.width(), photo.height(), seen.report().crop());
    cropping = Optional.of(new Cropping(version, seen, frame));
    frame.crop().addListener((property, before, after) -> measure());
    checks.show(seen.report());
    var left = Parts.column(8, frame, legend());
    left.setMinWidth(220);
    var right = Parts.column(12, checks, new Flow(8, 8, save, replace));
    right.getStyleClass().add("photo-side");
    content.getChildren().setAll(Beside.of(20, left, right), notChecked());
    verdict(seen).ifPresent(content.getChildren()::addFirst);
    known.learn(version.sha256(), seen.fitness());
  }

  private Optional<VBox> verdict(PhotoLook.Seen seen) {
    if (seen.lacksResolutionOnly()) {
      return Optional.of(callout(Tone.WARN, "photo.no-resolution"));
    }
    return switch (seen.fitness()) {
      case FITS -> Optional.of(callout(Tone.GOOD, "photo.fits"));
      case NEEDS_A_CROP -> Optional.empty();
      case NEEDS_ANOTHER -> Optional.of(callout(Tone.BAD, "photo.needs-another"));
    };
  }

  private VBox callout(Tone tone, String key) {
    return Parts.id("photo-verdict", Parts.callout(tone, "", Parts.text(texts.get(key))));
  }

  private VBox legend() {
    return Parts.column(
        2,
        Parts.text(texts.get("photo.bands"), "quiet", "small"),
        Parts.text(texts.get("photo.keys"), "quiet", "small"));
  }

  private TitledPane notChecked() {
    var points =
        PhotoReport.notChecked().stream()
            .map(one -> Parts.text(texts.get("photo.not-checked." + one.id())))
            .toList();
    var pane = new TitledPane(texts.get("photo.not-checked"), Parts.bullets(points));
    pane.setAnimated(false);
    pane.setExpanded(true);
    pane.getStyleClass().add("sources");
    return pane;
  }

  /** Measures within the frame as it is; where it moves on meanwhile, once more. */
  private void measure() {
    if (measuring || cropping.isEmpty()) {
      return;
    }
    measuring = true;
    var now = cropping.get();
    var crop = now.frame().crop().get();
    desk.files()
        .work(() -> PhotoLook.measured(now.seen().photo(), crop), report -> measured(now, report));
  }

  private void measured(Cropping of, PhotoReport report) {
    measuring = false;
    if (cropping.filter(of::equals).isEmpty()) {
      return;
    }
    checks.show(report);
    if (!of.frame().crop().get().equals(report.crop())) {
      measure();
    }
  }

  private void save() {
    if (!saving) {
      cropping.ifPresent(this::save);
    }
  }

  private void save(Cropping now) {
    saving = true;
    Crop crop = now.frame().crop().get();
    desk.files()
        .work(
            () -> PhotoWriter.jpeg(now.seen().photo(), crop),
            written -> {
              saving = false;
              written.ifPresent(jpeg -> attach(now.version(), jpeg));
            });
  }

  private void attach(Attachment from, Written written) {
    List<Phrase> notes = new ArrayList<>();
    if (written.isSmaller()) {
      notes.add(Phrase.of("photo.made-smaller"));
    }
    if (written.isOnWhite()) {
      notes.add(Phrase.of("photo.on-white"));
    }
    attacher.attach(name(from.name()), written.jpeg(), notes);
  }

  /** The name of the photo with its new shape in it, once. */
  private static String name(String of) {
    int dot = of.lastIndexOf('.');
    var base = dot > 0 ? of.substring(0, dot) : of;
    var shape = " 35x45";
    return (base.endsWith(shape) ? base : base + shape) + ".jpg";
  }
}
