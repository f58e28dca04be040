package app.qadam.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.PictureHeader;
import app.qadam.content.Samples;
import app.qadam.content.photo.Crop;
import app.qadam.content.photo.PhotoSize;
import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.text.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** The photo on its page: measured, cropped, and never changed. */
class PhotoCardTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  private final DeskForTests desk = new DeskForTests(CaseFile.EMPTY, TODAY, Locale.ENGLISH);

  private OpenPage page() {
    var view = new DocumentsView(desk);
    view.arrive(new Place.Documents(Optional.of(PhotoKnown.DOCUMENT)));
    return new OpenPage(view);
  }

  private OpenPage pageWith(String name, byte[] content) {
    desk.files().attach(PhotoKnown.DOCUMENT, name, content, done -> {});
    return page();
  }

  private static byte[] jpeg(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0xdde6ee));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0xe8a080));
    pen.fillOval(width / 4, height / 6, width / 2, height * 2 / 3);
    pen.dispose();
    return Samples.written(image, "jpg");
  }

  private List<Attachment> versions() {
    return desk.situation().get().file().papers().of(PhotoKnown.DOCUMENT);
  }

  private byte[] content(Attachment version) {
    var found = new AtomicReference<>(new byte[0]);
    desk.files().read(version, found::set);
    return found.get();
  }

  private static void press(CropFrame frame, KeyCode code, boolean shift) {
    frame.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  @Test
  void aPhotoOfTheWrongShapeNeedsACropAndTheListSaysSo() throws Exception {
    Fx.run(() -> {
      var page = pageWith("IMG_1.jpg", jpeg(600, 800));
      assertThat(page.texts())
          .contains("Needs a crop", "Fix", "The shape is not 35 × 45: 600 × 800 pixels. Crop it.")
          .contains("The frame has 600 × 771 pixels: 435 dpi on 35 × 45 mm.")
          .contains("You look straight at the camera.");
      return null;
    });
  }

  @Test
  void theSavedCropIsANewVersionThatFitsAndTheOldOneStays() throws Exception {
    Fx.run(() -> {
      var original = jpeg(600, 800);
      var page = pageWith("IMG_1.jpg", original);
      page.fire("photo-save");
      assertThat(versions())
          .extracting(Attachment::name)
          .containsExactly("IMG_1.jpg", "IMG_1 35x45.jpg");
      assertThat(versions()).extracting(Attachment::current).containsExactly(false, true);
      assertThat(content(versions().getFirst())).isEqualTo(original);
      var header = PictureHeader.of(content(versions().getLast())).orElseThrow();
      assertThat(PhotoSize.hasShape(header.width(), header.height())).isTrue();
      assertThat(header.dpi()).hasValue(300);
      assertThat(header.located()).isFalse();
      assertThat(page.texts())
          .anyMatch(text -> text.startsWith("This photo fits"))
          .doesNotContain("Needs a crop");
      return null;
    });
  }

  @Test
  void keysMoveTheFrameAndChangeItsSizeWithinThePicture() throws Exception {
    Fx.run(() -> {
      var page = pageWith("IMG_1.jpg", jpeg(600, 800));
      var frame = page.find(CropFrame.class, "photo-crop");
      assertThat(frame.crop().get()).isEqualTo(Crop.largest(600, 800));
      press(frame, KeyCode.MINUS, false);
      var smaller = frame.crop().get();
      assertThat(smaller.width()).isEqualTo(594);
      press(frame, KeyCode.RIGHT, false);
      press(frame, KeyCode.RIGHT, false);
      assertThat(frame.crop().get().x()).isEqualTo(6);
      press(frame, KeyCode.UP, false);
      assertThat(frame.crop().get().y()).isEqualTo(smaller.y() - 6);
      press(frame, KeyCode.LEFT, true);
      assertThat(frame.crop().get().width()).isEqualTo(588);
      press(frame, KeyCode.PLUS, false);
      assertThat(frame.crop().get().width()).isEqualTo(594);
      for (int i = 0; i < 300; i++) {
        press(frame, KeyCode.DOWN, false);
      }
      assertThat(frame.crop().get().isInside(600, 800)).isTrue();
      assertThat(page.texts()).anyMatch(text -> text.startsWith("The frame has 594 × 764 pixels"));
      return null;
    });
  }

  @Test
  void aFrameOfTooFewPixelsIsToldBeforeItIsSaved() throws Exception {
    Fx.run(() -> {
      var page = pageWith("IMG_1.jpg", jpeg(600, 800));
      var frame = page.find(CropFrame.class, "photo-crop");
      for (int i = 0; i < 40; i++) {
        press(frame, KeyCode.MINUS, false);
      }
      assertThat(page.texts()).anyMatch(text -> text.contains("For 300 dpi it needs 413 × 531"));
      return null;
    });
  }

  @Test
  void aPhotoThatNoCropMendsIsToldSo() throws Exception {
    Fx.run(() -> {
      var page = pageWith("small.jpg", jpeg(210, 270));
      assertThat(page.texts())
          .contains("Needs another one")
          .anyMatch(text -> text.startsWith("No crop makes this one fit"));
      return null;
    });
  }

  @Test
  void aPlaceInThePhotoIsFound() throws Exception {
    Fx.run(() -> {
      var page = pageWith("gps.jpg", Samples.bytes("gps.jpg"));
      assertThat(page.texts()).anyMatch(text -> text.startsWith("It says where it was taken."));
      return null;
    });
  }

  @Test
  void whatIsNoPictureIsAnsweredInASentenceAndCanBeReplaced() throws Exception {
    Fx.run(() -> {
      var page = pageWith("photo.pdf", Samples.bytes("pdf-1.4.pdf"));
      assertThat(page.texts())
          .contains("This cannot be the photo", "This is no picture. A photo is a JPEG or a PNG.");
      assertThat(page.has("photo-replace")).isTrue();
      assertThat(page.has("photo-crop")).isFalse();
      return null;
    });
  }

  @Test
  void withoutAPhotoOneIsAskedFor() throws Exception {
    Fx.run(() -> {
      var page = page();
      assertThat(page.text("photo-replace")).isEqualTo("Choose a photo");
      assertThat(page.has("photo-save")).isFalse();
      return null;
    });
  }

  @Test
  void noTextIsMissing() throws Exception {
    for (var language : Texts.LANGUAGES) {
      for (var content : List.of(jpeg(600, 800), jpeg(210, 270), Samples.bytes("grey.jpg"))) {
        Fx.run(() -> {
          var other = new DeskForTests(CaseFile.EMPTY, TODAY, language);
          other.files().attach(PhotoKnown.DOCUMENT, "one.jpg", content, done -> {});
          var view = new DocumentsView(other);
          view.arrive(new Place.Documents(Optional.of(PhotoKnown.DOCUMENT)));
          var page = new OpenPage(view);
          assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
          page.fire("photo-save");
          assertThat(page.texts()).noneMatch(text -> text.startsWith("["));
          return null;
        });
      }
    }
  }
}
