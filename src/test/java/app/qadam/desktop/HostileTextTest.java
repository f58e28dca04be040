package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.command.Commands;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.facts.FactsReader;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.TextCheck;
import app.qadam.model.details.Field;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import app.qadam.store.FileCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text that would do harm elsewhere is kept and shown as it was typed, or refused with a reason.
 */
class HostileTextTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  /** What can be kept. */
  private static final List<String> KEPT =
      List.of(
          "'); DROP TABLE events; --",
          "=HYPERLINK(\"http://example.com\",\"x\")",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "END:VEVENT\\nBEGIN:VALARM;X=1,2",
          "<b>bold</b> &amp; <script>alert(1)</script>",
          "%n %s {0} {1} ${x} \\u0041",
          "שלום עולם مرحبا",
          "👩‍👩‍👧 🧭 é ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤a",
          "W".repeat(500));

  /** What is refused. */
  static List<String> refused() {
    return List.of(
        "\u202egnp.tropssap \u2067x",
        "nul\u0000byte",
        "bell\u0007",
        "half \ud83e",
        "\udded other half",
        "x".repeat(1_000_000));
  }

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set when the window is opened
  private MainWindow window;

  private Path file(int turn) throws IOException {
    var file = folder.resolve("hostile-" + turn + ".qadam");
    var attached = Files.readAllBytes(Path.of("src/test/resources/app/qadam/content/pdf-1.7.pdf"));
    var marked = new MarkedCase(TODAY, number -> KEPT.get((number + turn) % KEPT.size()));
    try (var store = CaseStore.create(file, CLOCK)) {
      for (Change change : marked.changes(attached)) {
        store.apply(change, List.of(Content.of(attached)));
      }
    }
    assertThat(FileCheck.of(file)).isEmpty();
    return file;
  }

  @Test
  void everyPageShowsItWithinItsWidthAndNothingBreaks() throws Exception {
    open();
    for (int turn = 0; turn < turns(); turn++) {
      var file = file(turn);
      fx(() -> {
        window.openFile(file);
        return true;
      });
      rest();
      for (Place place : Places.all()) {
        go(place);
        fx(() -> {
          assertThat(window.scene().lookup("#trouble")).as("%s", place).isNull();
          staysWithin(place);
          return true;
        });
      }
    }
  }

  @Test
  void whatIsTypedOnAnyPageIsKeptAsTypedOrRefused() throws Exception {
    open();
    var file = folder.resolve("typed.qadam");
    CaseStore.create(file, CLOCK).close();
    fx(() -> {
      window.openFile(file);
      return true;
    });
    rest();
    var texts = new ArrayList<>(KEPT);
    texts.addAll(refused());
    int turn = 0;
    int typed = 0;
    for (Place place : Places.all()) {
      go(place);
      int next = turn++;
      typed += fx(() -> type(place, texts, next));
      rest();
      fx(() -> {
        assertThat(window.scene().lookup("#trouble")).as("%s", place).isNull();
        return true;
      });
    }
    assertThat(typed).isGreaterThan(30);
    close();
    assertThat(FileCheck.of(file)).isEmpty();
    var read = CaseStore.read(file);
    assertThat(TextCheck.of(read)).isEmpty();
    // A field of JavaFX shows no control characters, and takes none in.
    var shown = texts.stream().map(text -> text.replaceAll("\\p{Cntrl}", "").strip()).toList();
    assertThat(shown)
        .containsAll(read.notes().values())
        .containsAll(read.person().details().values());
  }

  /** Puts a text into every field, and presses Enter there. */
  private int type(Place place, List<String> texts, int turn) {
    int typed = 0;
    for (Node node : window.scene().getRoot().lookupAll("*")) {
      if (node instanceof TextInputControl field && field.isEditable()) {
        field.setText(texts.get((turn + typed++) % texts.size()));
        field.fireEvent(new ActionEvent());
      }
    }
    for (Node node : window.scene().getRoot().lookupAll(".accent")) {
      if (node instanceof ButtonBase button && button.isVisible() && !button.isDisabled()) {
        button.fire();
      }
    }
    assertThat(window.scene().lookup("#trouble")).as("%s", place).isNull();
    return typed;
  }

  @Test
  void exportsStaySound() throws Exception {
    for (int turn = 0; turn < turns(); turn++) {
      var file = file(turn).toString();
      for (String form : List.of("json", "csv", "ics", "pdf")) {
        assertThat(qadam("export", form, file, out(turn, form).toString())).isZero();
      }
      var json = JsonMapper.builder().build().readTree(Files.readString(out(turn, "json")));
      assertThat(json.get("events").get(0).get("reference").stringValue())
          .isEqualTo(KEPT.get((1 + turn) % KEPT.size()));
      var calendar =
          new CalendarBuilder().build(new StringReader(Files.readString(out(turn, "ics"))));
      assertThat(calendar.getComponentList().getAll()).isNotEmpty();
      assertThat(Files.readString(out(turn, "ics"))).doesNotContain("alert(1)", "DROP", "WWWWWWWW");
      for (String line : Files.readAllLines(out(turn, "csv"))) {
        assertThat(line).doesNotContain(",=HYPER", ",\"=HYPER", ",@SUM", ",\"@SUM");
      }
      try (var pdf = Loader.loadPDF(out(turn, "pdf").toFile())) {
        assertThat(new PDFTextStripper().getText(pdf)).isNotBlank();
      }
    }
  }

  @Test
  void onTheCommandLineItIsKeptAsTyped() {
    var file = folder.resolve("commands.qadam");
    CaseStore.create(file, CLOCK).close();
    for (String text : KEPT) {
      assertThat(qadam("details", file.toString(), "--set", "home-address=" + text)).isZero();
      assertThat(CaseStore.read(file).person().details())
          .containsEntry(Field.HOME_ADDRESS, text.strip());
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void onTheCommandLineItIsRefusedInOneLineAndNothingIsSaved(String text) throws IOException {
    var file = folder.resolve("commands.qadam");
    CaseStore.create(file, CLOCK).close();
    var before = Files.readAllBytes(file);
    assertThat(qadam("details", file.toString(), "--set", "home-address=" + text)).isEqualTo(2);
    assertThat(said.toString().lines()).hasSize(1);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private StringWriter said = new StringWriter();

  private int qadam(String... arguments) {
    said = new StringWriter();
    return Commands.run(
        arguments, CLOCK, new PrintWriter(new StringWriter()), new PrintWriter(said), one -> 2);
  }

  private Path out(int turn, String form) {
    return folder.resolve("out-" + turn + "." + form);
  }

  /** How many files: each has the texts in other fields. */
  private static int turns() {
    return Integer.getInteger("qadam.hostile.turns", 1);
  }

  private void staysWithin(Place place) {
    for (Node node : window.scene().getRoot().lookupAll(".page-scroll")) {
      if (node instanceof ScrollPane pane && pane.isVisible() && pane.getContent() != null) {
        double wide = pane.getContent().getLayoutBounds().getWidth();
        assertThat(wide)
            .as("the width of %s", place)
            .isLessThanOrEqualTo(pane.getViewportBounds().getWidth() + 1);
      }
    }
  }

  private void open() throws Exception {
    window =
        Fx.run(() -> {
          Theme.loadFonts();
          var nothing =
              (FileChoice)
                  Proxy.newProxyInstance(
                      FileChoice.class.getClassLoader(),
                      new Class<?>[] {FileChoice.class},
                      (proxy, method, values) ->
                          method.getReturnType() == List.class ? List.of() : Optional.empty());
          var made =
              new MainWindow(
                  new Stage(),
                  CLOCK,
                  FactsReader.shipped(),
                  Folders.in(folder.resolve("home")),
                  nothing,
                  address -> {});
          made.show(Optional.empty());
          return made;
        });
  }

  @AfterEach
  void close() throws Exception {
    // What could not be saved keeps the window open once.
    while (window != null && fx(() -> window.scene().getWindow().isShowing())) {
      fx(() -> {
        window.close();
        return true;
      });
      rest();
    }
  }

  private void go(Place place) throws Exception {
    fx(() -> {
      window.open(place);
      window.scene().getRoot().applyCss();
      window.scene().getRoot().layout();
      return true;
    });
    rest();
  }

  private void rest() throws Exception {
    await(() -> window.isQuiet());
    fx(() -> true);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!fx(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the window did not come to rest");
      }
      Thread.onSpinWait();
    }
  }

  private static <T> T fx(Callable<T> work) throws Exception {
    return Fx.run(work);
  }
}
