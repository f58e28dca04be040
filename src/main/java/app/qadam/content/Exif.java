package app.qadam.content;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote beside the picture.
 *
 * @param dpi the stated resolution in dots per inch
 * @param located whether it holds a latitude or a longitude
 */
record Exif(Orientation orientation, OptionalInt dpi, boolean located) {
  static final Exif NONE = new Exif(Orientation.AS_STORED, OptionalInt.empty(), false);

  private static final int PER_CENTIMETRE = 3;
  private static final double CENTIMETRES_PER_INCH = 2.54;

  /** Reads EXIF from its TIFF head on; what cannot be read counts as not there. */
  static Exif of(byte[] tiff) {
    var metadata = new Metadata();
    try {
      new ExifReader().extract(new ByteArrayReader(tiff), metadata);
    } catch (RuntimeException e) {
      // Broken tables of a camera say nothing of the picture; what was read before is kept.
    }
    var first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    return new Exif(
        Orientation.of(number(first, ExifIFD0Directory.TAG_ORIENTATION, 1)),
        dpi(first),
        metadata.getDirectoriesOfType(GpsDirectory.class).stream()
            .anyMatch(gps ->
                gps.containsTag(GpsDirectory.TAG_LATITUDE)
                    || gps.containsTag(GpsDirectory.TAG_LONGITUDE)));
  }

  private static OptionalInt dpi(@Nullable Directory first) {
    if (first == null) {
      return OptionalInt.empty();
    }
    var stated = first.getDoubleObject(ExifIFD0Directory.TAG_X_RESOLUTION);
    if (stated == null || !(stated > 0) || stated > 100_000) {
      return OptionalInt.empty();
    }
    boolean metric = number(first, ExifIFD0Directory.TAG_RESOLUTION_UNIT, 2) == PER_CENTIMETRE;
    return OptionalInt.of((int) Math.round(metric ? stated * CENTIMETRES_PER_INCH : stated));
  }

  private static int number(@Nullable Directory directory, int tag, int otherwise) {
    if (directory == null) {
      return otherwise;
    }
    var number = directory.getInteger(tag);
    return number == null ? otherwise : number;
  }
}
