package app.qadam.desktop.shell;

import app.qadam.desktop.backups.BackupsView;
import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.settings.ProtectionView;
import app.qadam.desktop.settings.SettingsView;
import app.qadam.model.Facts;
import app.qadam.model.plan.Reminders.Reminder;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window: knows every page, and is the desk at which they work. */
public final class MainWindow {
  private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
  private static final Duration PATIENCE = Duration.millis(500);
  private static final Duration EVERY_MINUTE = Duration.minutes(1);
  private static final Duration EVERY_SECOND = Duration.seconds(1);
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;

  private final Stage stage;
  private final Preferences preferences;
  private final Folders folders;
  private final FileChoice choice;
  private final Consumer<String> browser;
  private final Function<Locale, Texts> speech;
  private final Session session;
  private final StackPane root = new StackPane();
  private final Scene scene;
  private final FileTrouble trouble;
  private final Surroundings surroundings;
  private final ProgressBar progress = new ProgressBar();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Toast toast = new Toast(root, () -> !isShut());
  private final StackPane content = new StackPane();
  private final ReminderBell bell = new ReminderBell();
  private final TakingBack takingBack;
  private final FileDesk files;
  private final Safekeeping safekeeping;
  private final ToldProblems problems;
  private final FileActions actions;
  private final FileMenu fileMenu;
  private final Pages pages;
  private final FileProtection protection;
  private final LockDoor door;
  private final ReminderStrip reminders = new ReminderStrip(this::goTo);

  private Texts texts;
  private Navigation navigation;
  private TopBar topBar;
  private WelcomeView welcome;
  private Place place = new Place.Overview();
  private boolean toldOfLoss;

  /** Whether the ways out for a file that does not open are shown. */
  private boolean rescuing;

  /** The file for which the window is arranged. */
  private Optional<Path> arranged = Optional.empty();

  /**
   * A window, not yet shown.
   *
   * @param browser opens an address in the system's browser
   */
  public MainWindow(
      Stage stage,
      Clock clock,
      Facts facts,
      Folders folders,
      FileChoice choice,
      Consumer<String> browser) {
    this(stage, clock, facts, folders, choice, browser, Texts::in);
  }

  /**
   * A window, not yet shown.
   *
   * @param speech the texts of a language
   */
  public MainWindow(
      Stage stage,
      Clock clock,
      Facts facts,
      Folders folders,
      FileChoice choice,
      Consumer<String> browser,
      Function<Locale, Texts> speech) {
    this.stage = stage;
    this.speech = speech;
    this.folders = folders;
    this.choice = new UnlockedChoice(choice, this::isShut);
    this.browser = browser;
    this.preferences = new Preferences(folders.settings());
    this.session = new Session(clock, facts, this::tell);
    this.trouble = new FileTrouble(session, this::tryAgain, this::goOnElsewhere);
    this.surroundings =
        new Surroundings(
            session, preferences, this::openFile, this::tellForAWhile, clock.getZone());
    this.takingBack = new TakingBack(session, toast, () -> texts);
    this.files =
        new AttachedFiles(
            session,
            this.choice,
            stage,
            () -> texts,
            browser,
            this::tellForAWhile,
            takingBack::offerUndo);
    this.safekeeping = new Safekeeping(session, preferences, clock, aroundBackups());
    this.problems = new ToldProblems(session, safekeeping, aroundProblems());
    this.actions = new FileActions(session, this.choice, stage, preferences, aroundFiles());
    this.fileMenu = new FileMenu(actions, preferences::recent, aroundMenu());
    this.pages = new Pages(session, preferences, files, takingBack, aroundPages());
    this.protection = new FileProtection(session, files, () -> texts, this::tell, protectionSaid());
    this.door =
        new LockDoor(
            session, preferences, new IdleClock(System::nanoTime, clock), () -> texts, house());
    this.scene = new Scene(root, 1280, 800);
    this.texts = speech.apply(preferences.language());
    this.navigation = navigation();
    this.topBar = topBar();
    this.welcome = welcome();
    bind();
    speak();
  }

  /** Shows the window, with a file or with the welcome. */
  public void show(Optional<Path> file) {
    preferences
        .windowSize()
        .ifPresent(size -> {
          stage.setWidth(Math.max(MIN_WIDTH, size[0]));
          stage.setHeight(Math.max(MIN_HEIGHT, size[1]));
        });
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.getIcons().addAll(Pictures.icons());
    stage.setScene(scene);
    stage.show();
    session.tidy();
    file.ifPresent(this::openFile);
  }

  public Scene scene() {
    return scene;
  }

  /** Whether nothing waits to be saved or to be worked out. */
  public boolean isQuiet() {
    return session.pending().get() == 0
        && session.working().get() == 0
        && session.asides().get() == 0;
  }

  /** Opens a file in place of the one that is open. */
  public void openFile(Path file) {
    pages.leave();
    if (session.file().get().filter(open -> isSame(open, file)).isPresent()) {
      door.stay();
      open(new Place.Overview());
      return;
    }
    door.open(file);
  }

  static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes a file and opens it. */
  public void createFile(Path file, boolean sample) {
    actions.create(file, sample);
  }

  /** Goes to a page. */
  public void open(Place next) {
    if (isShut()) {
      return;
    }
    pages.leave();
    place = next;
    if (session.file().get().isEmpty()) {
      return;
    }
    var page = pages.of(next);
    boolean wasInPage = isIn(content, scene.getFocusOwner());
    content.getChildren().setAll(page.root());
    topBar.showTitle(page.title());
    navigation.select(next);
    showReminders();
    page.arrive(next);
    if (wasInPage && !isIn(content, scene.getFocusOwner())) {
      focusOn(page);
    }
  }

  private static boolean isIn(Node around, @Nullable Node node) {
    var up = node;
    while (up != null && !up.equals(around)) {
      up = up.getParent();
    }
    return up != null;
  }

  /** Who came by a press inside a page goes on inside the next: at the part where one is. */
  private static void focusOn(Page page) {
    page.root().applyCss();
    page.root().lookupAll(".chip.selected").stream()
        .filter(chip -> chip.getId() != null && chip.getId().startsWith("chip-"))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** Goes to a page, from outside the window as well. */
  private void goTo(Place next) {
    stage.toFront();
    open(next);
  }

  /** They stand where the window opens and nowhere else, so that they are in nobody's way. */
  private void showReminders() {
    var now = session.situation().get();
    var standing =
        place instanceof Place.Overview
            ? bell.standing(now.plan(), now.file())
            : List.<Reminder>of();
    reminders.show(
        standing,
        now,
        texts,
        () -> {
          bell.close(now.plan().today());
          showReminders();
        });
  }

  /** Pages are built for the facts of their day; with other facts they are built anew. */
  private void renew() {
    if (!session.file().get().equals(arranged)) {
      // Another file was opened, and everything is arranged for it next.
      return;
    }
    pages.renew();
    if (!(place instanceof Place.Rates)) {
      open(place);
    }
  }

  /** Changes how the window looks. */
  public void wear(Theme theme) {
    preferences.setTheme(theme);
    dress();
  }

  /** Changes the language, at once and everywhere. */
  public void speak(Locale language) {
    pages.leave();
    preferences.setLanguage(language);
    speak();
  }

  /** Changes the size of all text. */
  public void size(int percent) {
    preferences.setTextSize(percent);
    dress();
  }

  /**
   * Saves what is typed, closes the file, and ends; stays open when the last change could not be
   * saved and that has not been seen yet.
   */
  public void close() {
    pages.leave();
    preferences.setWindowSize(stage.getWidth(), stage.getHeight());
    if (session.unsaved() > 0) {
      session.tryAgain(() -> {});
    }
    session.afterAll(() -> {
      // A change that could not be saved is told once; closing again goes without it.
      if (session.failed().get() && !toldOfLoss) {
        toldOfLoss = true;
        trouble.tellNotClosed(texts);
        return;
      }
      session.close(stage::close);
    });
  }

  /** Shows an error that nobody expected. */
  public void tellUnexpected(Throwable error) {
    LOG.log(Level.SEVERE, TroublePage.codeOf(error), error);
    var page =
        new TroublePage(
            texts, error, () -> browser.accept(folders.log().toUri().toString()), this::speak);
    root.getChildren().setAll(page.root());
  }

  private void opened() {
    welcome.forget();
    session
        .file()
        .get()
        .filter(file -> !file.startsWith(System.getProperty("java.io.tmpdir")))
        .ifPresent(preferences::opened);
    pages.forget();
    pages.forgetHowLeft();
  }

  /** Goes on where one was when the file was locked; another one begins anew. */
  private void opened(boolean again) {
    opened();
    if (again) {
      arrange();
      ring();
      return;
    }
    trouble.clear();
    place = new Place.Overview();
    var now = session.situation().get();
    bell.opened(now.plan(), now.file());
    arrange();
    session.file().get().ifPresent(file -> surroundings.look(file, texts));
  }

  /** Whether nothing of a file may be shown or done, because its passphrase is asked for. */
  private boolean isShut() {
    return door.isShut();
  }

  /** Forgets everything that tells of the file. */
  private void forget() {
    toast.hide();
    trouble.clear();
    surroundings.clear();
    reminders.forget();
    content.getChildren().clear();
    pages.forgetHowLeft();
    pages.forget();
    navigation = navigation();
    topBar = topBar();
    welcome = welcome();
  }

  private LockDoor.House house() {
    return new LockDoor.House() {
      @Override
      public void leave() {
        pages.leave();
        if (session.unsaved() > 0) {
          session.tryAgain(() -> {});
        }
      }

      @Override
      public void forget() {
        MainWindow.this.forget();
      }

      @Override
      public void arrange() {
        MainWindow.this.arrange();
      }

      @Override
      public void entered(boolean again) {
        opened(again);
      }

      @Override
      public void tell(Exception problem) {
        MainWindow.this.tell(problem);
      }

      @Override
      public void tellNotLocked() {
        trouble.tellNotLocked(texts.get("unlock.not-locked", protection.fileName()), texts);
      }

      @Override
      public void showProtection() {
        open(new Place.Protection());
        tellForAWhile(texts.get("protection.nothing-to-lock"));
      }

      @Override
      public void chooseAnother() {
        actions.chooseOpen();
      }
    };
  }

  private FileProtection.Said protectionSaid() {
    return new FileProtection.Said() {
      @Override
      public void alone(String sentence) {
        tellForAWhile(sentence);
      }

      @Override
      public void offering(String sentence, String action, Runnable run) {
        toast.show(sentence, action, run);
      }
    };
  }

  private void tell(Exception error) {
    problems.tell(error);
  }

  private void tryAgain() {
    pages.leave();
    session.tryAgain(takingBack::offerUndo);
  }

  private void goOnElsewhere() {
    actions.goOnElsewhere();
  }

  private void tellForAWhile(String sentence) {
    toast.show(sentence, texts.get("window.close-message"), toast::hide);
  }

  private ToldProblems.Around aroundProblems() {
    return new ToldProblems.Around() {
      @Override
      public Texts texts() {
        return texts;
      }

      @Override
      public FileTrouble trouble() {
        return trouble;
      }

      @Override
      public WelcomeView welcome() {
        return welcome;
      }

      @Override
      public void leaveRescue() {
        if (rescuing) {
          arrange();
        }
      }

      @Override
      public void showRescue(
          BackupDesk backups, String sentence, Optional<Consumer<Path>> salvage) {
        pages.leave();
        var rescue = new RescueView(texts, backups, sentence, salvage, MainWindow.this::arrange);
        root.getChildren().setAll(rescue.root());
        rescuing = true;
      }

      @Override
      public void tellUnexpected(Throwable error) {
        MainWindow.this.tellUnexpected(error);
      }
    };
  }

  private FileActions.Around aroundFiles() {
    return new FileActions.Around() {
      @Override
      public Texts texts() {
        return texts;
      }

      @Override
      public void leavePage() {
        pages.leave();
      }

      @Override
      public void openFile(Path file) {
        MainWindow.this.openFile(file);
      }

      @Override
      public void entered() {
        door.entered();
      }

      @Override
      public void moved(Path file) {
        trouble.clear();
        pages.forget();
        arrange();
        tellForAWhile(texts.get("unsaved.moved", file.getFileName()));
      }

      @Override
      public void tellForAWhile(String sentence) {
        MainWindow.this.tellForAWhile(sentence);
      }
    };
  }

  private FileMenu.Around aroundMenu() {
    return new FileMenu.Around() {
      @Override
      public void open(Place place) {
        MainWindow.this.open(place);
      }

      @Override
      public void openFile(Path file) {
        MainWindow.this.openFile(file);
      }

      @Override
      public void lock() {
        door.lock();
      }

      @Override
      public void close() {
        MainWindow.this.close();
      }
    };
  }

  private Pages.Around aroundPages() {
    return new Pages.Around() {
      @Override
      public Texts texts() {
        return texts;
      }

      @Override
      public void open(Place place) {
        MainWindow.this.open(place);
      }

      @Override
      public void exportCalendar() {
        actions.exportCalendar();
      }

      @Override
      public void browse(String address) {
        browser.accept(address);
      }

      @Override
      public Page backups() {
        return new BackupsView(safekeeping.ofOpenFile(), texts);
      }

      @Override
      public Page settings() {
        return MainWindow.this.settings();
      }

      @Override
      public Page protection() {
        return new ProtectionView(texts, protection, door::lock);
      }
    };
  }

  private Safekeeping.Window aroundBackups() {
    return new Safekeeping.Window() {
      @Override
      public Texts texts() {
        return texts;
      }

      @Override
      public void say(String sentence, String action, Runnable run) {
        toast.show(sentence, action, run);
      }

      @Override
      public void say(String sentence) {
        tellForAWhile(sentence);
      }

      @Override
      public Optional<Path> chooseFolder() {
        return choice.toFolder(stage, texts);
      }

      @Override
      public Optional<Path> chooseNew() {
        return choice.toSave(
            stage, texts, texts.get("rescue.salvage"), texts.get("rescue.salvage.name"));
      }

      @Override
      public void show(Path folder) {
        browser.accept(folder.toUri().toString());
      }

      @Override
      public void opened() {
        if (session.file().get().isPresent()) {
          door.entered();
        } else {
          forget();
          arrange();
        }
      }

      @Override
      public void ask(Path file, String said) {
        forget();
        door.ask(file, said);
      }

      @Override
      public void trouble(Exception error) {
        tell(error);
      }
    };
  }

  private void speak() {
    texts = speech.apply(preferences.language());
    pages.forget();
    navigation = navigation();
    topBar = topBar();
    welcome = welcome();
    fileMenu.speak(texts);
    progress.setAccessibleText(texts.get("window.busy"));
    arrange();
    dress();
  }

  private void arrange() {
    var file = door.file().or(session.file()::get);
    arranged = session.file().get();
    rescuing = false;
    var name = file.map(path -> path.getFileName().toString());
    stage.setTitle(
        name.map(text -> texts.get("window.title", text)).orElseGet(() -> texts.get("app.name")));
    if (isShut()) {
      root.getChildren().setAll(door.page());
      door.arrive();
      return;
    }
    if (file.isEmpty()) {
      root.getChildren().setAll(welcome.root());
      return;
    }
    navigation.showFile(name.orElse(""));
    navigation.show(session.situation().get());
    VBox.setVgrow(content, Priority.ALWAYS);
    var right = new VBox(topBar, progress, trouble.root(), surroundings.root(), reminders, content);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinWidth(0);
    root.getChildren().setAll(new HBox(navigation, right));
    open(place);
  }

  private void dress() {
    preferences.theme().dress(scene, preferences.textSize());
  }

  private SettingsView settings() {
    return new SettingsView(
        texts,
        new SettingsView.Choice<>(List.of(Theme.values()), preferences.theme(), this::wear),
        new SettingsView.Choice<>(Texts.LANGUAGES, texts.locale(), this::speak),
        new SettingsView.Choice<>(Preferences.TEXT_SIZES, preferences.textSize(), this::size),
        new SettingsView.Choice<>(
            Preferences.LOCK_TIMES, preferences.lockAfter(), preferences::setLockAfter),
        () -> open(new Place.Protection()),
        Parts.card(
            texts.get("page.backups"),
            Parts.text(texts.get("settings.backups"), "quiet"),
            new Flow(
                8,
                8,
                Parts.id(
                    "settings-backups",
                    Parts.secondary(
                        texts.get("settings.backups.open"), () -> open(new Place.Backups()))))));
  }

  private Navigation navigation() {
    return new Navigation(texts, fileMenu.button(), this::open);
  }

  private TopBar topBar() {
    var finder = new Finder(texts);
    return new TopBar(
        texts,
        session,
        takingBack,
        (typed, told) -> {
          var now = session.situation().get();
          session.work(() -> finder.find(typed, now), told);
        },
        found -> open(found.place()));
  }

  private WelcomeView welcome() {
    return new WelcomeView(
        texts,
        preferences.recent(),
        new WelcomeView.Wishes() {
          @Override
          public void start() {
            actions.chooseNew();
          }

          @Override
          public void open() {
            actions.chooseOpen();
          }

          @Override
          public void open(Path file) {
            openFile(file);
          }

          @Override
          public void bringBack() {
            actions.chooseExport();
          }

          @Override
          public void sample() {
            actions.openSample();
          }

          @Override
          public void speak(Locale language) {
            MainWindow.this.speak(language);
          }
        });
  }

  private void bind() {
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setPrefHeight(3);
    progress.setVisible(false);
    progress.managedProperty().bind(progress.visibleProperty());
    patience.setOnFinished(event -> progress.setVisible(true));
    session
        .pending()
        .addListener((property, before, after) -> {
          if (after.intValue() == 0) {
            patience.stop();
            progress.setVisible(false);
          } else if (before.intValue() == 0) {
            patience.playFromStart();
          }
        });
    session
        .failed()
        .addListener((property, before, failed) -> {
          if (!failed) {
            toldOfLoss = false;
            trouble.saved();
          }
        });
    session
        .situation()
        .addListener((property, before, after) -> {
          if (session.file().get().isEmpty()) {
            // What the pages of a file that was locked show is not changed any more.
            pages.forget();
            return;
          }
          navigation.show(after);
          showReminders();
          if (after.facts().equals(pages.shown().facts())) {
            pages.show(after);
          } else {
            renew();
          }
        });
    // It stays until it is closed: what is typed is saved in the next moment, and that is told too.
    TypingLimit.in(scene, limit -> trouble.show(texts.say(limit), texts));
    shortcut(KeyCode.K, () -> topBar.focusSearch());
    shortcut(KeyCode.Z, takingBack::undo);
    shortcut(KeyCode.Y, takingBack::redo);
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(
                KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            takingBack::redo);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), () -> open(new Place.Help()));
    InvalidationListener dressing = scheme -> dress();
    Platform.getPreferences().colorSchemeProperty().addListener(dressing);
    stage.focusedProperty().addListener((property, before, focused) -> followTheDay());
    var minute = new Timeline(new KeyFrame(EVERY_MINUTE, event -> followTheDay()));
    minute.setCycleCount(Animation.INDEFINITE);
    minute.play();
    var watch = new InputWatch(door::seen);
    var second = new Timeline(new KeyFrame(EVERY_SECOND, event -> door.lockWhenOver()));
    second.setCycleCount(Animation.INDEFINITE);
    second.play();
    stage.setOnHidden(event -> {
      minute.stop();
      second.stop();
      watch.close();
      // The system's settings outlive the window, and would keep it.
      Platform.getPreferences().colorSchemeProperty().removeListener(dressing);
    });
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
  }

  /** A new day may have begun while the window stood open. */
  private void followTheDay() {
    if (!session.today().equals(shownDay())) {
      session.refresh();
      ring();
    }
  }

  /** Tells of what comes due while the window stands open. */
  private void ring() {
    if (!isShut() && session.file().get().isPresent()) {
      var now = session.situation().get();
      var theme = preferences.theme().isDark() ? "dark" : "light";
      bell.ring(now.plan(), now.file())
          .forEach(reminder -> reminders.ring(reminder, now, texts, stage, theme));
    }
  }

  private LocalDate shownDay() {
    return session.situation().get().plan().today();
  }

  private void shortcut(KeyCode code, Runnable action) {
    scene.getAccelerators().put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
  }
}
