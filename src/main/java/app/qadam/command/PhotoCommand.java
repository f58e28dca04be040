package app.qadam.command;

import app.qadam.content.Inspector;
import app.qadam.content.photo.Crop;
import app.qadam.content.photo.Opened;
import app.qadam.content.photo.Photo;
import app.qadam.content.photo.PhotoReport;
import app.qadam.content.photo.PhotoSize;
import app.qadam.content.photo.PhotoWriter;
import app.qadam.content.photo.Written;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam photo IMAGE [--crop X,Y,W,H] [-o OUT]}. */
@Command(
    name = "photo",
    description =
        "Measures a photo for the application; with -o also crops it to 35 × 45 mm and writes it as"
            + " a new JPEG with 300 dpi, upright and without its location. Exit 1: something has to"
            + " be changed.",
    mixinStandardHelpOptions = true)
final class PhotoCommand implements Callable<Integer> {
  private static final Pattern FOUR =
      Pattern.compile("(\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(\\d{1,6})");

  @Parameters(paramLabel = "IMAGE", description = "A JPEG or PNG; it is left as it is.")
  private Path image = Path.of("");

  @Option(
      names = "--crop",
      paramLabel = "X,Y,W,H",
      description =
          "The frame in pixels of the upright picture: its left upper corner, width and height;"
              + " without it the largest in the middle.")
  private @Nullable String crop;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "The JPEG to write; must be new.")
  private @Nullable Path target;

  private final Desk desk;

  PhotoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var photo = opened();
    var frame = frame(photo);
    var report = PhotoReport.of(photo, frame).orElseThrow(this::damaged);
    new PhotoWords(desk.texts()).lines(name(image), photo, report).forEach(desk.out()::println);
    if (target == null) {
      return report.isGood() ? Commands.OK : Commands.NO;
    }
    var written = PhotoWriter.jpeg(photo, frame).orElseThrow(this::damaged);
    write(target, written);
    return isGood(written) ? Commands.OK : Commands.NO;
  }

  private Photo opened() {
    var read = Inspector.read(image);
    return switch (Photo.open(read.inspection(), read.bytes())) {
      case Opened.Ready(Photo photo) -> photo;
      case Opened.Refused(var sentence) ->
          throw new Refusal(name(image) + ": " + desk.texts().say(sentence));
    };
  }

  private Crop frame(Photo photo) {
    if (crop == null) {
      return photo.largestCrop();
    }
    var given = FOUR.matcher(crop);
    if (!given.matches()) {
      throw new Refusal(desk.texts().get("command.photo.bad-crop", crop));
    }
    int x = Integer.parseInt(given.group(1));
    int y = Integer.parseInt(given.group(2));
    int width = Integer.parseInt(given.group(3));
    int height = Integer.parseInt(given.group(4));
    if (width < Crop.NARROWEST || !PhotoSize.hasShape(width, height)) {
      throw new Refusal(
          desk.texts().get("command.photo.crop-shape", width, height, PhotoSize.heightFor(width)));
    }
    var frame = new Crop(x, y, width, height);
    if (!frame.isInside(photo.width(), photo.height())) {
      throw new Refusal(
          desk.texts().get("command.photo.crop-outside", photo.width(), photo.height()));
    }
    return frame;
  }

  private void write(Path out, Written written) {
    try {
      Files.write(out, written.jpeg(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(desk.texts().get("store.exists", name(out)));
    } catch (IOException e) {
      removeHalf(out);
      throw new Refusal(desk.texts().get("store.cannot-write", name(out)));
    }
    desk.out().println();
    desk.out().println(desk.texts().get("command.written", name(out)));
    desk.out()
        .println(
            desk.texts()
                .get(
                    "command.photo.written",
                    written.width(),
                    written.height(),
                    PhotoSize.DPI,
                    Math.ceilDiv(written.jpeg().length, 1000)));
    if (written.isSmaller()) {
      desk.out().println(desk.texts().get("photo.made-smaller"));
    }
    if (written.isOnWhite()) {
      desk.out().println(desk.texts().get("photo.on-white"));
    }
  }

  /** What could not be written whole, such as on a full disk, is of no use. */
  private static void removeHalf(Path out) {
    try {
      Files.deleteIfExists(out);
    } catch (IOException e) {
      // Then it stays; the refusal says that nothing was written.
    }
  }

  private static boolean isGood(Written written) {
    return Photo.open(written.jpeg()) instanceof Opened.Ready(Photo again)
        && PhotoReport.of(again).filter(PhotoReport::isGood).isPresent();
  }

  private Refusal damaged() {
    return new Refusal(name(image) + ": " + desk.texts().get("file.trouble.truncated"));
  }

  private static String name(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
