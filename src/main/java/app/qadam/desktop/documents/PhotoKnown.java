package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Attachment;
import app.qadam.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;

/** What the photos measured since the page was made are good for, by their digest. */
final class PhotoKnown {
  /** The photo's id in the checklist. */
  static final String DOCUMENT = "photo";

  /** What a photo is good for as it is. */
  enum Fitness {
    FITS,
    NEEDS_A_CROP,
    /** No crop makes it good: too few pixels, or no colour. */
    NEEDS_ANOTHER
  }

  private final Map<String, Fitness> known = new HashMap<>();
  private final Runnable changed;

  /**
   * @param changed runs when something new is known
   */
  PhotoKnown(Runnable changed) {
    this.changed = changed;
  }

  void learn(String sha256, Fitness fitness) {
    if (known.put(sha256, fitness) != fitness) {
      changed.run();
    }
  }

  /** What the list says of the photo in place of its state; nothing where it says its state. */
  Optional<Label> pill(Situation situation, String document, Texts texts) {
    return Optional.of(document)
        .filter(DOCUMENT::equals)
        .flatMap(situation.file().papers()::current)
        .map(Attachment::sha256)
        .flatMap(sha256 -> Optional.ofNullable(known.get(sha256)))
        .flatMap(fitness ->
            switch (fitness) {
              case FITS -> Optional.empty();
              case NEEDS_A_CROP -> Optional.of(Parts.pill(texts.get("photo.pill.crop"), Tone.BAD));
              case NEEDS_ANOTHER ->
                  Optional.of(Parts.pill(texts.get("photo.pill.another"), Tone.BAD));
            });
  }
}
