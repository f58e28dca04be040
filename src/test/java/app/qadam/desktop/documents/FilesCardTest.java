package app.qadam.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import app.qadam.desktop.DeskForTests;
import app.qadam.desktop.Fx;
import app.qadam.desktop.OpenPage;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attaching files to a document, and what can be done with its versions. */
class FilesCardTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  private final DeskForTests desk =
      new DeskForTests(Sample.asOf(TODAY).applyTo(CaseFile.EMPTY), TODAY, Locale.ENGLISH);

  @TempDir private Path folder;

  private OpenPage page(String document) {
    var view = new DocumentsView(desk);
    view.arrive(new Place.Documents(Optional.of(document)));
    return new OpenPage(view);
  }

  private List<Attachment> versions(String document) {
    return desk.situation().get().file().papers().of(document);
  }

  private void choosing(String... names) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(Files.write(folder.resolve(name), Samples.bytes(name)));
    }
    desk.files().choosing(files);
  }

  private OpenPage attached(String document, String... names) throws IOException {
    choosing(names);
    var page = page(document);
    page.fire("file-choose");
    return page;
  }

  private static boolean hasPicture(OpenPage page) {
    return !page.find(Node.class, "file-preview").lookupAll("*").stream()
        .filter(ImageView.class::isInstance)
        .toList()
        .isEmpty();
  }

  @Test
  void chosenFilesAreAttachedAndTheLastOneIsCurrent() throws Exception {
    Fx.run(() -> {
      var page = attached("cv", "pdf-1.4.pdf", "orientation-1.jpg");
      assertThat(versions("cv"))
          .extracting(Attachment::kind)
          .containsExactly(FileKind.PDF, FileKind.JPEG);
      assertThat(versions("cv")).extracting(Attachment::current).containsExactly(false, true);
      assertThat(page.texts()).contains("pdf-1.4.pdf: attached.", "orientation-1.jpg: attached.");
      assertThat(page.find(Button.class, "file-2-current").isVisible()).isFalse();
      assertThat(hasPicture(page)).isTrue();
      return null;
    });
  }

  @Test
  void theFirstPageOfAPdfIsShown() throws Exception {
    Fx.run(() -> {
      assertThat(hasPicture(attached("cv", "pdf-1.7.pdf"))).isTrue();
      return null;
    });
  }

  @Test
  void wherePreviewIsNotPossibleThatIsSaid() throws Exception {
    Fx.run(() -> {
      var page = attached("cv", "letter.docx");
      assertThat(hasPicture(page)).isFalse();
      assertThat(page.texts()).contains("DOCX: no preview. Open it to see it.");
      return null;
    });
  }

  @Test
  void aKeyFileIsRefusedWithItsOwnSentenceWhereverItIsTried() throws Exception {
    Fx.run(() -> {
      for (var document : List.of("eds", "cv")) {
        var page = attached(document, "key.p12");
        assertThat(versions(document)).isEmpty();
        assertThat(page.texts())
            .anyMatch(text ->
                text.startsWith("key.p12: This is a key file") && text.contains("never stores it"));
      }
      return null;
    });
  }

  @Test
  void everyRefusedFileHasALineOfItsOwnAndTheOthersAreAttached() throws Exception {
    Fx.run(() -> {
      choosing("key.p12", "picture.heic", "pdf-2.0.pdf");
      var cut = Files.write(folder.resolve("cut.pdf"), Samples.cut("pdf-1.4.pdf", 0.5));
      var files = new ArrayList<>(desk.files().choose());
      files.add(cut);
      desk.files().choosing(files);
      var page = page("portfolio");
      page.fire("file-choose");
      assertThat(versions("portfolio")).extracting(Attachment::name).containsExactly("pdf-2.0.pdf");
      assertThat(page.texts())
          .contains("Not everything was attached")
          .anyMatch(text -> text.startsWith("key.p12: "))
          .anyMatch(text -> text.startsWith("picture.heic: This is a HEIC picture"))
          .anyMatch(text -> text.startsWith("cut.pdf: The file is cut off"));
      return null;
    });
  }

  @Test
  void whatBecameOfTheFilesStaysUntilTheNextOnes() throws Exception {
    Fx.run(() -> {
      var page = attached("cv", "key.p12");
      page.fire("document-state-ready");
      assertThat(page.texts()).anyMatch(text -> text.startsWith("key.p12: "));
      choosing("pdf-1.4.pdf");
      page.fire("file-choose");
      assertThat(page.texts()).noneMatch(text -> text.startsWith("key.p12: "));
      return null;
    });
  }

  @Test
  void calledOffChoosingChangesNothing() throws Exception {
    Fx.run(() -> {
      var page = page("cv");
      page.fire("file-choose");
      assertThat(desk.sent()).isEmpty();
      assertThat(page.texts()).contains("No file is attached yet.");
      return null;
    });
  }

  @Test
  void anEarlierVersionIsMadeCurrentAndTheFocusStaysWithIt() throws Exception {
    Fx.run(() -> {
      var page = attached("cv", "pdf-1.4.pdf", "pdf-1.7.pdf");
      var button = page.find(Button.class, "file-1-current");
      button.requestFocus();
      page.fire("file-1-current");
      assertThat(versions("cv")).extracting(Attachment::current).containsExactly(true, false);
      assertThat(button.getScene().getFocusOwner())
          .isEqualTo(page.find(Button.class, "file-1-open"));
      return null;
    });
  }

  @Test
  void aVersionIsTakenAwayAndComesBackWithUndo() throws Exception {
    Fx.run(() -> {
      var page = attached("cv", "pdf-1.4.pdf", "pdf-1.7.pdf");
      var button = page.find(Button.class, "file-2-remove");
      var scene = button.getScene();
      button.requestFocus();
      page.fire("file-2-remove");
      assertThat(versions("cv")).extracting(Attachment::current).containsExactly(true);
      assertThat(scene.getFocusOwner()).isEqualTo(page.find(Button.class, "file-1-open"));
      var removal = desk.sent().getLast();
      desk.send(file -> removal.inverse());
      assertThat(versions("cv")).extracting(Attachment::id).containsExactly(1L, 2L);
      assertThat(page.has("file-2-open")).isTrue();
      return null;
    });
  }

  @Test
  void anotherChangeLeavesTheFocusInTheList() throws Exception {
    Fx.run(() -> {
      var page = attached("cv", "pdf-1.4.pdf");
      var open = page.find(Button.class, "file-1-open");
      open.requestFocus();
      choosing("pdf-1.7.pdf");
      desk.files().attach("cv", desk.files().choose(), done -> {});
      assertThat(versions("cv")).hasSize(2);
      assertThat(open.getScene().getFocusOwner()).isEqualTo(open);
      return null;
    });
  }

  @Test
  void manyVersionsAreShownInPartsAndTheCurrentOneIsAmongThem() throws Exception {
    Fx.run(() -> {
      var page =
          attached("cv", "pdf-1.4.pdf", "pdf-1.5.pdf", "pdf-1.6.pdf", "pdf-1.7.pdf", "pdf-2.0.pdf");
      assertThat(page.has("file-1-open")).isFalse();
      assertThat(page.text("file-more")).isEqualTo("Show earlier versions (1)");
      page.fire("file-more");
      page.fire("file-1-current");
      assertThat(page.find(Node.class, "file-more").isVisible()).isFalse();
      assertThat(versions("cv").getFirst().current()).isTrue();
      return null;
    });
  }

  @Test
  void aVersionIsOpenedAndCopiedOutside() throws Exception {
    Fx.run(() -> {
      var page = attached("cv", "pdf-1.4.pdf");
      page.fire("file-1-open");
      page.fire("file-1-copy");
      assertThat(desk.files().asked()).containsExactly("open pdf-1.4.pdf", "copy pdf-1.4.pdf");
      return null;
    });
  }

  @Test
  void aPastedPictureBecomesAPng() throws Exception {
    Fx.run(() -> {
      var picture = new WritableImage(40, 30);
      picture.getPixelWriter().setColor(3, 4, Color.RED);
      new Attacher(desk, "cv", () -> {}).attach(picture);
      assertThat(versions("cv"))
          .singleElement()
          .satisfies(one -> {
            assertThat(one.kind()).isEqualTo(FileKind.PNG);
            assertThat(one.name()).isEqualTo("Pasted picture.png");
          });
      return null;
    });
  }

  @Test
  void theKeyOfTheSignatureIsToldAboutAndNotKept() throws Exception {
    Fx.run(() -> {
      var page = page("eds");
      assertThat(page.texts())
          .anyMatch(text -> text.startsWith("Qadam never stores the key file"))
          .contains("It ends on Thu 11 Nov 2027.");
      page.fire("eds-token");
      assertThat(page.texts()).contains("It ends on Sun 11 Nov 2029.");
      return null;
    });
  }

  @Test
  void theDaysOfEarlierStatesStandBesideThem() throws Exception {
    Fx.run(() -> {
      var page = page("medical-certificate");
      page.fire("document-state-requested");
      desk.send(file ->
          Reaching.state(
              file,
              file.document("medical-certificate").in(DocumentState.ISSUED, TODAY.minusDays(1)),
              TODAY.minusDays(1)));
      assertThat(page.text("document-state-requested")).isEqualTo("Requested · 27 Dec");
      assertThat(page.text("document-state-issued")).isEqualTo("Issued · 26 Dec");
      page.fire("document-state-requested");
      assertThat(page.text("document-state-issued")).isEqualTo("Issued");
      return null;
    });
  }

  @Test
  void whomToAskAndTheCostAreKeptWithoutTouchingWhatIsPrinted() throws Exception {
    Fx.run(() -> {
      var page = page("diploma");
      page.type("document-contact", "Registry, room 4");
      page.type("document-cost", "40 EUR");
      page.fire("document-save");
      assertThat(desk.sent()).singleElement().isInstanceOf(Change.SetHandling.class);
      var handling = desk.situation().get().file().papers().handling("diploma");
      assertThat(handling.contact()).contains("Registry, room 4");
      assertThat(handling.cost()).contains("40 EUR");
      return null;
    });
  }
}
