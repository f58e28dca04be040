package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.kit.SystemLook;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.shell.FileChoice;
import app.qadam.desktop.shell.Folders;
import app.qadam.desktop.shell.MainWindow;
import app.qadam.facts.FactsReader;
import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What opens over the window wears its look, without a word from JavaFX that it does not know. */
class PopupLookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);
  private static final Logger CSS = Logger.getLogger("javafx.css");

  private final List<String> said = new ArrayList<>();
  private final Handler ear = ear();
  private final ObjectProperty<SystemLook> system = new SimpleObjectProperty<>(SystemLook.USUAL);

  @TempDir Path folder;
  private MainWindow window;
  private final Set<String> tips = new HashSet<>();

  private Handler ear() {
    return new Handler() {
      @Override
      public void publish(LogRecord told) {
        if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
          said.add(told.getMessage());
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @BeforeEach
  void open() throws Exception {
    CSS.addHandler(ear);
    var clock = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, clock)) {
      store.apply(Sample.asOf(DAY));
    }
    window =
        Fx.run(() -> {
          Theme.loadFonts();
          var made =
              new MainWindow(
                  new Stage(),
                  clock,
                  FactsReader.shipped(),
                  Folders.in(folder.resolve("home")),
                  FileChoice.ofSystem(),
                  address -> {},
                  Texts::in,
                  system);
          made.show(Optional.of(file));
          made.speak(Locale.ENGLISH);
          return made;
        });
    rest();
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(() -> {
      window.close();
      return true;
    });
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> Fx.run(() -> !window.scene().getWindow().isShowing()));
    CSS.removeHandler(ear);
  }

  @Test
  void menusTipsCalendarsAndListsAreSilentInEveryLook() throws Exception {
    for (Theme theme : Theme.values()) {
      Fx.run(() -> {
        window.wear(theme);
        return true;
      });
      rest();
      tips.clear();
      for (String page : List.of("nav-hub-review", "nav-compare", "nav-settings")) {
        fire(page);
        rest();
        popUpEverything(page);
      }
    }

    assertThat(said).isEmpty();
  }

  @Test
  void theWindowFollowsTheSystemWhileItIsOpen() throws Exception {
    assertThat(styles()).contains("light").doesNotContain("contrast");

    wish(new SystemLook(true, false, false));
    assertThat(styles()).contains("dark").doesNotContain("contrast", "light");

    wish(new SystemLook(true, true, false));
    assertThat(styles()).contains("dark", "contrast");

    wish(SystemLook.USUAL);
    assertThat(styles()).contains("light").doesNotContain("dark", "contrast");
  }

  @Test
  void aChosenThemeDoesNotFollowTheSystem() throws Exception {
    Fx.run(() -> {
      window.wear(Theme.LIGHT);
      return true;
    });

    wish(new SystemLook(true, true, false));

    assertThat(styles()).contains("light").doesNotContain("dark", "contrast");
  }

  private void wish(SystemLook wished) throws Exception {
    Fx.run(() -> {
      system.set(wished);
      return true;
    });
  }

  private List<String> styles() throws Exception {
    return Fx.run(() -> List.copyOf(window.scene().getRoot().getStyleClass()));
  }

  /** One tip a page is enough: they are all made alike. */
  private void popUpEverything(String page) throws Exception {
    var nodes = Fx.run(() -> List.copyOf(window.scene().getRoot().lookupAll(".root *")));
    for (Node node : nodes) {
      switch (node) {
        case MenuButton menu ->
            show(() -> {
              menu.show();
              return true;
            });
        case ComboBox<?> combo ->
            show(() -> {
              combo.show();
              return true;
            });
        case Button button when String.valueOf(button.getId()).endsWith("-pick") ->
            show(() -> {
              button.fire();
              return true;
            });
        case Control control when isTold(control) && tips.add(page) ->
            show(() -> {
              control.getTooltip().show(control, 10, 10);
              return true;
            });
        default -> {}
      }
    }
  }

  /** Whether there are words beside the pointer, which are made when it comes. */
  private static boolean isTold(Control control) {
    Fx.enter(control);
    return control.getTooltip() != null;
  }

  private void show(Callable<Boolean> open) throws Exception {
    Fx.run(open);
    rest();
    Fx.run(() -> {
      for (Window one : List.copyOf(Window.getWindows())) {
        if (!one.equals(window.scene().getWindow())) {
          one.getScene().snapshot(null);
          one.hide();
        }
      }
      return true;
    });
  }

  private void fire(String id) throws Exception {
    Fx.run(() -> {
      ((Button) window.scene().lookup("#" + id)).fire();
      return true;
    });
  }

  private void rest() throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.run(window::isQuiet));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
