package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.content.Samples;
import app.qadam.model.details.Field;
import app.qadam.model.document.DocumentState;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.stage.EventType;
import app.qadam.store.CaseStore;
import app.qadam.store.FileCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the first start to the packed folder for Astana Hub, without a mouse: every step is a key
 * sent to the window. Only which files the system's dialogs would have chosen is decided here.
 */
@Tag("journey")
class KeyboardJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);

  @TempDir private Path folder;

  /** A paper: its row in the checklist, how far it is, and the file that is attached to it. */
  private record Paper(String title, String sample) {}

  private static final List<Paper> PAPERS =
      List.of(
          new Paper("Passport", "pdf-1.4.pdf"),
          new Paper("Passport translation", "pdf-1.7.pdf"),
          new Paper("CV", "letter.docx"),
          new Paper("Portfolio", "pdf-2.0.pdf"),
          new Paper("Motivation letter", "linearized.pdf"),
          new Paper("Criminal record certificate", "owner-256.pdf"),
          new Paper("Photo", "gps.jpg"),
          new Paper("Diploma", "palette.png"));

  @Test
  void theHubFolderIsPackedByKeysAlone() {
    var file = folder.resolve("Mine.qadam");
    try (var window = WindowDriver.firstStart(folder.resolve("home"), TODAY, file).introduced()) {
      var keys = new Keyboard(window);
      start(window, keys);
      recordIinAndEds(window, keys);
      answer(keys);
      tellDetails(keys);
      PAPERS.forEach(paper -> {
        attach(window, keys, paper);
        if (paper.title().equals("Photo")) {
          cropThePhoto(window, keys);
        }
      });
      pack(window, keys);
      System.out.println("keys pressed from the first start to the folder: " + keys.presses());
    }
    var packed = folder.resolve("Astana Hub 2026-12-27");
    assertThat(names(packed))
        .contains("00 Index.pdf", "06 Criminal record certificate.pdf")
        .hasSize(PAPERS.size() + 2);
    var held = CaseStore.read(file);
    assertThat(held.has(EventType.IIN_ISSUED)).isTrue();
    assertThat(held.has(EventType.EDS_ISSUED)).isTrue();
    assertThat(held.person().replies())
        .containsEntry("it-specialty", Reply.YES)
        .containsEntry("city", Reply.NO);
    assertThat(held.person().details()).containsEntry(Field.SURNAME, "JANSEN");
    assertThat(held.document("cv").state()).isEqualTo(DocumentState.READY);
    assertThat(held.papers().of("photo")).hasSize(2);
    assertThat(held.papers().packings()).hasSize(1);
    assertThat(FileCheck.of(file)).isEmpty();
  }

  /** Through the three screens that explain Qadam, to the way that the last of them offers. */
  private static void start(WindowDriver window, Keyboard keys) {
    assertThat(window.words("first-steps")).contains("1 of 3");
    keys.tabTo("Next").press(KeyCode.SPACE);
    assertThat(window.words("first-steps")).contains("2 of 3");
    keys.tabTo("Next").press(KeyCode.SPACE);
    assertThat(window.words("first-steps")).contains("3 of 3");
    keys.tabTo("Start my application").press(KeyCode.SPACE);
    window.await("overview-next");
  }

  private static void recordIinAndEds(WindowDriver window, Keyboard keys) {
    keys.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).tabTo("Date").write("2 Nov 2026");
    keys.tabTo("Record it").press(KeyCode.SPACE);
    window.await("happened-iin-issued");
    keys.backTo("Date").write("12.11.2026").tabTo("Record it").press(KeyCode.SPACE);
    window.await("happened-eds-issued");
  }

  private static void answer(Keyboard keys) {
    keys.press(KeyCode.ALT, KeyCode.HOME);
    toNavigation(keys).downTo("Eligibility").press(KeyCode.SPACE).press(KeyCode.F6);
    keys.tabTo("Do you work in an IT specialty that is in demand? Yes").press(KeyCode.SPACE);
    keys.tabTo("Will you live in Astana or Almaty? Yes")
        .rightTo("Will you live in Astana or Almaty? No")
        .press(KeyCode.SPACE);
  }

  private static void tellDetails(Keyboard keys) {
    keys.press(KeyCode.SHORTCUT, KeyCode.D);
    toPart(keys, "My details");
    keys.tabTo("Surname").write("JANSEN").tabTo("Given names").write("ANNA");
  }

  private void attach(WindowDriver window, Keyboard keys, Paper paper) {
    choose(paper.sample());
    keys.press(KeyCode.SHORTCUT, KeyCode.D);
    // The list is one stop, entered at what is chosen in it.
    toPage(keys).tabTo("Export the plan as a PDF").press(KeyCode.TAB).press(KeyCode.HOME);
    keys.downTo(paper.title()).press(KeyCode.SPACE);
    keys.tabTo("How far it is: Not started");
    keys.rightTo("How far it is: Ready").press(KeyCode.SPACE);
    keys.tabTo(paper.title().equals("Photo") ? "Choose a photo" : "Choose files");
    keys.press(KeyCode.SPACE);
    window.settle();
  }

  private static void cropThePhoto(WindowDriver window, Keyboard keys) {
    window.await("photo-save");
    keys.tabTo("Save the crop").press(KeyCode.SPACE);
    window.settle();
  }

  private static void pack(WindowDriver window, Keyboard keys) {
    keys.press(KeyCode.SHORTCUT, KeyCode.D);
    toPart(keys, "Hand in");
    keys.tabTo("Make a folder").press(KeyCode.SPACE);
    window.settle();
    if (window.shows("hand-in-all-the-same")) {
      keys.tabTo("Pack all the same").press(KeyCode.SPACE);
      window.settle();
    }
    assertThat(window.words("hand-in-packed")).contains("None of its files has changed since.");
  }

  private static Keyboard toNavigation(Keyboard keys) {
    return keys.walk("Overview", KeyCode.F6);
  }

  private static Keyboard toPage(Keyboard keys) {
    return keys.walk("Checklist", KeyCode.F6);
  }

  /** Goes to a part of the documents' page. */
  private static void toPart(Keyboard keys, String part) {
    toPage(keys).rightTo(part).press(KeyCode.SPACE);
  }

  /** What the system's dialog would give. */
  private void choose(String sample) {
    try {
      var from = Files.createDirectories(folder.resolve("to-attach"));
      try (var old = Files.list(from)) {
        for (Path one : old.toList()) {
          Files.delete(one);
        }
      }
      Files.write(from.resolve(sample), Samples.bytes(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path of) {
    try (var all = Files.list(of)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
