package app.qadam.content.photo;

import app.qadam.content.photo.Check.Aspect;
import app.qadam.content.photo.Check.Verdict;
import app.qadam.model.document.FileKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of a photo.
 *
 * @param crop the frame for which pixels, colour and background were measured
 * @param checks in the order in which they are told, one an aspect
 */
public record PhotoReport(Crop crop, List<Check> checks) {
  private static final int BYTES_PER_KILOBYTE = 1000;
  private static final double MILLIMETRES_PER_INCH = 25.4;

  public PhotoReport {
    checks = List.copyOf(checks);
  }

  /** What nothing here looks at. */
  public static List<NotChecked> notChecked() {
    return Arrays.asList(NotChecked.values());
  }

  /** Measures a photo with the largest frame in its middle. */
  public static Optional<PhotoReport> of(Photo photo) {
    return of(photo, photo.largestCrop());
  }

  /**
   * Measures a photo within a frame; not on the window's thread. Nothing when its pixels cannot be
   * decoded.
   */
  public static Optional<PhotoReport> of(Photo photo, Crop crop) {
    return Tones.of(photo, crop)
        .map(tones ->
            new PhotoReport(
                crop,
                List.of(
                    shape(photo),
                    resolution(crop),
                    Check.of(Aspect.COLOUR, tones.hasColour() ? Verdict.OK : Verdict.FIX),
                    file(photo),
                    Check.of(Aspect.LOCATION, photo.header().located() ? Verdict.FIX : Verdict.OK),
                    background(tones))));
  }

  public Check check(Aspect aspect) {
    return checks.stream().filter(one -> one.aspect() == aspect).findFirst().orElseThrow();
  }

  /** Whether nothing that was measured has to be changed. */
  public boolean isGood() {
    return checks.stream().noneMatch(one -> one.verdict() == Verdict.FIX);
  }

  private static Check shape(Photo photo) {
    boolean good = PhotoSize.hasShape(photo.width(), photo.height());
    return Check.of(Aspect.SHAPE, good ? Verdict.OK : Verdict.FIX, photo.width(), photo.height());
  }

  private static Check resolution(Crop crop) {
    int dpi = (int) Math.floor(crop.width() * MILLIMETRES_PER_INCH / PhotoSize.WIDTH_MM + 0.5);
    return Check.of(
        Aspect.RESOLUTION,
        crop.hasEnoughPixels() ? Verdict.OK : Verdict.FIX,
        crop.width(),
        crop.height(),
        dpi);
  }

  /** A JPEG is what portals take; a PNG becomes one. No source limits the size. */
  private static Check file(Photo photo) {
    return Check.of(
        Aspect.FILE,
        photo.header().kind() == FileKind.JPEG ? Verdict.OK : Verdict.FIX,
        Math.ceilDiv(photo.size(), BYTES_PER_KILOBYTE));
  }

  /** Only a hint: a corner may be hair, or a wall that is light but not plain. */
  private static Check background(Tones tones) {
    boolean light = Math.min(tones.leftCorner(), tones.rightCorner()) >= Tones.LIGHT;
    return Check.of(
        Aspect.BACKGROUND,
        light ? Verdict.OK : Verdict.TELL,
        tones.leftCorner(),
        tones.rightCorner());
  }
}
