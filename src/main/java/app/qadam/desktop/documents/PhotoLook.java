package app.qadam.desktop.documents;

import app.qadam.content.photo.Check.Aspect;
import app.qadam.content.photo.Check.Verdict;
import app.qadam.content.photo.Crop;
import app.qadam.content.photo.Opened;
import app.qadam.content.photo.Photo;
import app.qadam.content.photo.PhotoReport;
import app.qadam.content.photo.PhotoSize;
import app.qadam.model.Phrase;
import java.util.Optional;
import javafx.scene.image.Image;

/** What a look into a file as a photo gave. */
sealed interface PhotoLook {
  /** The longest side that is drawn, in pixels; enough for a dense screen. */
  int SIDE = 1000;

  /**
   * A picture to measure and crop.
   *
   * @param report for the largest frame in its middle
   */
  record Seen(Photo photo, Image image, PhotoReport report) implements PhotoLook {
    /** What the file is good for as it is. */
    PhotoKnown.Fitness fitness() {
      if (isBad(Aspect.COLOUR) || isBad(Aspect.RESOLUTION)) {
        return PhotoKnown.Fitness.NEEDS_ANOTHER;
      }
      return report.isGood() && statesResolution()
          ? PhotoKnown.Fitness.FITS
          : PhotoKnown.Fitness.NEEDS_A_CROP;
    }

    /** Whether it is right but for the stated resolution. */
    boolean lacksResolutionOnly() {
      return report.isGood() && !statesResolution();
    }

    private boolean statesResolution() {
      return photo.header().dpi().orElse(0) == PhotoSize.DPI;
    }

    private boolean isBad(Aspect aspect) {
      return report.check(aspect).verdict() == Verdict.FIX;
    }
  }

  /** No photo; the sentence says why. */
  record Refused(Phrase sentence) implements PhotoLook {}

  /** Looks into bytes; not on the FX thread. */
  static PhotoLook at(byte[] bytes) {
    return switch (Photo.open(bytes)) {
      case Opened.Refused(var sentence) -> new Refused(sentence);
      case Opened.Ready(var photo) -> seen(photo).orElseGet(() -> unreadable());
    };
  }

  private static Optional<PhotoLook> seen(Photo photo) {
    return photo
        .preview(SIDE, SIDE)
        .flatMap(picture ->
            PhotoReport.of(photo).map(report -> new Seen(photo, Drawn.of(picture), report)));
  }

  private static PhotoLook unreadable() {
    return new Refused(Phrase.of("photo.refused.unusual"));
  }

  /** Measures within another frame; not on the FX thread. */
  static PhotoReport measured(Photo photo, Crop crop) {
    return PhotoReport.of(photo, crop)
        .orElseThrow(() -> new IllegalStateException("a photo that was measured can be measured"));
  }
}
