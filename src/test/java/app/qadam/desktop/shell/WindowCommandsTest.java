package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.desktop.kit.Theme;
import app.qadam.facts.FactsReader;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a real window. */
class WindowCommandsTest {
  @TempDir private Path home;

  @Test
  void everyCommandHasANameInEveryLanguageAndNoKeysTwice() throws Exception {
    var commands = Fx.run(() -> window().commands());
    assertThat(commands.all()).hasSizeGreaterThan(30);
    Texts.LANGUAGES.forEach(language ->
        assertThat(commands.all())
            .allSatisfy(
                command -> assertThat(Texts.in(language).say(command.title())).isNotBlank()));
  }

  @Test
  void everyAcceleratorOfTheSceneIsInTheList() throws Exception {
    Fx.run(() -> {
      var window = window();
      var listed =
          window.commands().all().stream().flatMap(command -> command.keys().stream()).toList();
      assertThat(listed).containsAll(window.scene().getAccelerators().keySet());
      return true;
    });
  }

  @Test
  void withoutAFileOnlyWhatNeedsNoneIsPossible() throws Exception {
    var possible = Fx.run(() -> window().commands().possible());
    assertThat(possible)
        .extracting(Command::id)
        .containsExactlyInAnyOrder(
            "file-new",
            "file-open",
            "file-bring-back",
            "file-sample",
            "first-steps",
            "tour",
            "file-quit",
            "shortcuts",
            "text-larger",
            "text-smaller",
            "text-usual");
  }

  private MainWindow window() {
    Theme.loadFonts();
    return new MainWindow(
        new Stage(),
        Clock.fixed(Instant.parse("2026-12-27T12:00:00Z"), ZoneOffset.UTC),
        FactsReader.shipped(),
        Folders.in(home),
        noFile(),
        address -> {});
  }

  private static FileChoice noFile() {
    return new FileChoice() {
      @Override
      public Optional<Path> toOpen(Window owner, Texts texts) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> toCalendar(Window owner, Texts texts) {
        return Optional.empty();
      }

      @Override
      public List<Path> toAttach(Window owner, Texts texts) {
        return List.of();
      }

      @Override
      public Optional<Path> toExport(Window owner, Texts texts, String name) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> toRead(Window owner, Texts texts) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> toFolder(Window owner, Texts texts) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> toSave(Window owner, Texts texts, String title, String name) {
        return Optional.empty();
      }
    };
  }
}
