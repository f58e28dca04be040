package app.qadam.desktop.shell;

import app.qadam.desktop.about.AboutView;
import app.qadam.desktop.backups.BackupsView;
import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.ManualLinks;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.SystemLook;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.search.SearchBox;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window: knows every page, and is the desk at which they work. */
public final class MainWindow {
  private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
  private static final Duration PATIENCE = Duration.millis(500);

  /** How long a start waits for the file's page before it shows the window without it. */
  private static final Executor FIRST_PAGE =
      CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

  private static final Duration EVERY_MINUTE = Duration.minutes(1);
  private static final Duration EVERY_SECOND = Duration.seconds(1);
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;

  private final Stage stage;
  private final ObservableValue<SystemLook> system;
  private final Preferences preferences;
  private final Folders folders;
  private final FileChoice choice;
  private final Consumer<String> browser;
  private final Function<Locale, Texts> speech;
  private final AfterPaint afterPaint = new AfterPaint();
  private final Session session;
  private final StackPane root = new StackPane();
  private final Scene scene;
  private final FileTrouble trouble;
  private final Surroundings surroundings;
  private final ProgressBar progress = new ProgressBar();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Announcer announcer = new Announcer();
  private final Toast toast;
  private final StackPane content = new StackPane();
  private final ReminderBell bell = new ReminderBell();
  private final TakingBack takingBack;
  private final FileDesk files;
  private final Safekeeping safekeeping;
  private final ToldProblems problems;
  private final FileActions actions;
  private final Visited visited = new Visited(this::open);
  private final Commands commands;
  private final ShortcutSheet shortcuts;
  private final FileMenu fileMenu;
  private final Pages pages;
  private final FileProtection protection;
  private final LockDoor door;
  private final Printing printing;
  private final FirstSteps firstSteps;
  private final Tour tour;
  private final ReminderStrip reminders = new ReminderStrip(this::goTo);

  /** For what the window has stayed with a form, until something is saved. */
  private final Set<FileTrouble.Stays> stayed = EnumSet.noneOf(FileTrouble.Stays.class);

  private Texts texts;
  private Navigation navigation;
  private TopBar topBar;

  /** Absent until it is shown, or something is told there. */
  private @Nullable WelcomeView welcome;

  private Place place = new Place.Overview();
  private boolean appeared;
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
   * A window, not yet shown, for what a start has begun.
   *
   * @param browser opens an address in the system's browser
   */
  public MainWindow(
      Stage stage,
      Clock clock,
      Ahead ahead,
      Folders folders,
      FileChoice choice,
      Consumer<String> browser) {
    this(stage, clock, ahead, folders, choice, browser, Texts::in, SystemLook.followed());
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
    this(stage, clock, facts, folders, choice, browser, speech, SystemLook.followed());
  }

  /**
   * A window, not yet shown.
   *
   * @param browser opens an address in the system's browser
   * @param speech the texts of a language
   * @param system how the person wants programs to look; followed while the window is there
   */
  public MainWindow(
      Stage stage,
      Clock clock,
      Facts facts,
      Folders folders,
      FileChoice choice,
      Consumer<String> browser,
      Function<Locale, Texts> speech,
      ObservableValue<SystemLook> system) {
    this(stage, clock, Ahead.of(facts), folders, choice, browser, speech, system);
  }

  private MainWindow(
      Stage stage,
      Clock clock,
      Ahead ahead,
      Folders folders,
      FileChoice choice,
      Consumer<String> browser,
      Function<Locale, Texts> speech,
      ObservableValue<SystemLook> system) {
    this.stage = stage;
    this.speech = speech;
    this.system = system;
    this.folders = folders;
    this.choice = new UnlockedChoice(choice, this::isShut);
    this.browser = browser;
    this.preferences = new Preferences(folders.settings());
    this.session = new Session(clock, ahead, afterPaint, this::tell);
    this.toast = new Toast(root, () -> !isShut(), () -> system.getValue().calm(), announcer::say);
    this.trouble = new FileTrouble(session, this::tryAgain, this::goOnElsewhere, announcer::say);
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
    this.commands =
        WindowCommands.of(
            actions,
            takingBack,
            visited,
            new TextSize(preferences::textSize, this::sizeByKeys),
            aroundCommands());
    this.shortcuts = new ShortcutSheet(root, commands);
    this.fileMenu = new FileMenu(commands, preferences, this::openFile);
    this.pages = new Pages(session, preferences, files, takingBack, aroundPages());
    this.protection = new FileProtection(session, files, () -> texts, this::tell, protectionSaid());
    this.door =
        new LockDoor(
            session, preferences, new IdleClock(System::nanoTime, clock), () -> texts, house());
    // Its plan is worked out while the rest is made here; it comes in after that.
    ahead.file().ifPresent(door::open);
    this.printing = new Printing(session, files, toast, () -> texts, browser);
    this.firstSteps = new FirstSteps(ahead.facts(), preferences, actions, aroundFirstSteps());
    this.tour = new Tour(() -> texts, preferences, this::open);
    this.scene = new Scene(root, 1280, 800);
    this.texts = speech.apply(preferences.language());
    this.navigation = navigation();
    this.topBar = topBar();
    bind();
    begin();
    if (ahead.file().isEmpty()) {
      // Else there is nothing to arrange before the file is there, or told why not.
      arrange();
    }
    dress();
  }

  /** Shows the window, with a file or with the welcome. */
  public void show(Optional<Path> file) {
    file.ifPresent(this::openFile);
    show();
  }

  /**
   * Shows the window: with the page of the file that is being opened, so that it is painted once,
   * and without it when that takes longer.
   */
  public void show() {
    WindowPlace.restore(stage, preferences.windowPlace(), MIN_WIDTH, MIN_HEIGHT);
    stage.setScene(scene);
    if (session.pending().get() == 0) {
      appear();
    } else {
      FIRST_PAGE.execute(() -> Platform.runLater(this::appear));
      session.afterAll(this::appear);
    }
  }

  private void appear() {
    if (!appeared) {
      appeared = true;
      if (root.getChildren().isEmpty()) {
        // The file takes its time.
        arrange();
      }
      stage.show();
      afterPaint.start();
      afterPaint.execute(() -> session.work(Pictures::icons, stage.getIcons()::setAll));
      afterPaint.execute(session::tidy);
    }
  }

  /** What was told last to who does not see the window. */
  public ReadOnlyStringProperty announced() {
    return announcer.said();
  }

  /** What can be done in the window. */
  Commands commands() {
    return commands;
  }

  /** Tells who starts Qadam for the first time what it is; later starts tell nothing. */
  public void introduce() {
    if (session.file().get().isEmpty() && door.file().isEmpty()) {
      firstSteps.showOnce();
    }
  }

  /** Comes before all others, with a file that a later start brought. */
  public void come(Optional<Path> file) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    file.ifPresent(this::openFile);
  }

  public Scene scene() {
    return scene;
  }

  /** Whether nothing waits to be saved or to be worked out. */
  public boolean isQuiet() {
    return afterPaint.isEmpty()
        && session.pending().get() == 0
        && session.working().get() == 0
        && session.asides().get() == 0;
  }

  /** Opens a file in place of the one that is open. */
  public void openFile(Path file) {
    pages.leave();
    if (session.file().get().filter(open -> isSame(open, file)).isPresent()) {
      door.stay();
      if (firstSteps.isShown()) {
        firstSteps.leave();
        arrange();
      }
      open(new Place.Overview());
    } else if (!staysForAForm(FileTrouble.Stays.WITH_THE_FILE)) {
      door.open(file);
    }
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
    visited.came(next);
    var page = pages.of(next);
    boolean wasInPage = WindowParts.isIn(content, scene.getFocusOwner());
    content.getChildren().setAll(page.root());
    topBar.showTitle(page.title());
    navigation.select(next);
    showReminders();
    page.arrive(next);
    if (wasInPage && !WindowParts.isIn(content, scene.getFocusOwner())) {
      focusOn(page);
    }
  }

  /** Who came by a press inside a page goes on inside the next: at the part where one is. */
  private static void focusOn(Page page) {
    page.root().applyCss();
    page.root().lookupAll(".chip.selected").stream()
        .filter(chip -> chip.getId() != null && chip.getId().startsWith("chip-"))
        .findFirst()
        .or(() -> WindowParts.stopIn(page.root()))
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
    if (!language.equals(preferences.language())
        && staysForAForm(FileTrouble.Stays.IN_THE_LANGUAGE)) {
      // They show the other language already.
      pages.forgetSettings();
      return;
    }
    stayed.clear();
    trouble.clearWaiting();
    preferences.setLanguage(language);
    speak();
  }

  /** Changes the size of all text. */
  public void size(int percent) {
    preferences.setTextSize(percent);
    dress();
  }

  private void sizeByKeys(int percent) {
    size(percent);
    showSettings();
  }

  /** The settings show what was set elsewhere. */
  private void showSettings() {
    pages.forgetSettings();
    if (place instanceof Place.Settings) {
      open(place);
    }
  }

  /**
   * Saves what is typed, closes the file, and ends; stays open when the last change could not be
   * saved and that has not been seen yet.
   */
  public void close() {
    if (staysForAForm(FileTrouble.Stays.OPEN)) {
      return;
    }
    preferences.setWindowPlace(WindowPlace.of(stage, preferences.windowPlace()));
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

  /**
   * What is typed is saved; what stands in a form and is not saved is shown once, and trying again
   * goes without it.
   */
  private boolean staysForAForm(FileTrouble.Stays why) {
    pages.leave();
    var waiting =
        isShut() || stayed.contains(why) ? Optional.<Pages.Waiting>empty() : pages.waiting();
    waiting.ifPresent(form -> {
      stayed.add(why);
      if (firstSteps.isShown()) {
        firstSteps.leave();
        arrange();
      }
      if (!form.place().equals(place)) {
        open(form.place());
      }
      form.form().show().run();
      var save = form.form().save();
      trouble.tellWaiting(save instanceof TextInputControl, why, texts);
      save.requestFocus();
    });
    return waiting.isPresent();
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
    if (welcome != null) {
      welcome.forget();
    }
    firstSteps.leave();
    tour.leave();
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
    visited.forget();
    place = new Place.Overview();
    var now = session.situation().get();
    bell.opened(now.plan(), now.file());
    arrange();
    session
        .file()
        .get()
        .ifPresent(file -> afterPaint.execute(() -> surroundings.look(file, texts)));
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
    welcome = null;
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
      public boolean staysForAForm() {
        return MainWindow.this.staysForAForm(FileTrouble.Stays.UNLOCKED);
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
    // A file whose history tells otherwise was shown before that was seen.
    boolean isGone = arranged.isPresent() && session.file().get().isEmpty();
    if (!isShut() && (isGone || root.getChildren().isEmpty())) {
      forget();
      arrange();
    }
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
        return MainWindow.this.welcome();
      }

      @Override
      public void leaveRescue() {
        if (rescuing || firstSteps.isShown()) {
          firstSteps.leave();
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
      public boolean staysForAForm() {
        return MainWindow.this.staysForAForm(FileTrouble.Stays.WITH_THE_FILE);
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
      public void sampleEntered() {
        door.entered();
        tour.begin();
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

  private WindowCommands.Around aroundCommands() {
    return new WindowCommands.Around() {
      @Override
      public boolean isAtFile() {
        return session.file().get().isPresent() && navigation.getScene() != null;
      }

      @Override
      public void open(Place place) {
        MainWindow.this.open(place);
      }

      @Override
      public boolean isShut() {
        return MainWindow.this.isShut();
      }

      @Override
      public void search() {
        topBar.focusSearch();
      }

      @Override
      public void showShortcuts() {
        shortcuts.toggle(texts, () -> open(new Place.Help()));
      }

      @Override
      public void movePart(boolean forward) {
        WindowParts.move(List.of(navigation, topBar, content), scene.getFocusOwner(), forward);
      }

      @Override
      public void lock() {
        door.lock();
      }

      @Override
      public void print() {
        MainWindow.this.print();
      }

      @Override
      public void introduce() {
        MainWindow.this.explain();
      }

      @Override
      public void tour() {
        MainWindow.this.tour();
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

      @Override
      public Page about(Desk desk) {
        return new AboutView(desk, aroundAbout());
      }
    };
  }

  private AboutView.Around aroundAbout() {
    return new AboutView.Around() {
      @Override
      public Path settings() {
        return folders.settings();
      }

      @Override
      public Path log() {
        return folders.log();
      }

      @Override
      public void introduce() {
        MainWindow.this.explain();
      }

      @Override
      public void tour() {
        MainWindow.this.tour();
      }
    };
  }

  private FirstSteps.Around aroundFirstSteps() {
    return new FirstSteps.Around() {
      @Override
      public Texts texts() {
        return texts;
      }

      @Override
      public void speak(Locale language) {
        MainWindow.this.speak(language);
      }

      @Override
      public void arrange() {
        MainWindow.this.arrange();
      }
    };
  }

  /** Shows the first steps again; what was shown before comes back after them. */
  private void explain() {
    pages.leave();
    firstSteps.show();
  }

  /** The tour goes through the sample, which opens first where another file is open. */
  private void tour() {
    if (session.isSampleOpen()) {
      tour.begin();
    } else {
      actions.openSample();
    }
  }

  /** Prints the page where one is, with what was typed. */
  private void print() {
    if (isShut() || session.file().get().isEmpty()) {
      return;
    }
    pages.leave();
    session.afterAll(() -> printing.print(pages.of(place).printed()));
  }

  private Safekeeping.Window aroundBackups() {
    return new Safekeeping.Window() {
      @Override
      public Texts texts() {
        return texts;
      }

      @Override
      public boolean staysForAForm() {
        return MainWindow.this.staysForAForm(FileTrouble.Stays.BEFORE_RESTORING);
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
    welcome = null;
    begin();
    arrange();
    dress();
  }

  /** Puts in place what speaks the language of the moment. */
  private void begin() {
    fileMenu.speak(texts);
    tour.speak();
    progress.setAccessibleText(texts.get("window.busy"));
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
    if (firstSteps.isShown()) {
      root.getChildren().setAll(firstSteps.root());
      firstSteps.arrive();
      return;
    }
    if (file.isEmpty()) {
      root.getChildren().setAll(welcome().root(), announcer.node());
      return;
    }
    navigation.showFile(name.orElse(""));
    navigation.show(session.situation().get());
    VBox.setVgrow(content, Priority.ALWAYS);
    var right =
        new VBox(topBar, progress, tour, trouble.root(), surroundings.root(), reminders, content);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinWidth(0);
    root.getChildren().setAll(new HBox(navigation, right), announcer.node());
    open(place);
  }

  private void dress() {
    preferences.theme().dress(scene, preferences.textSize(), system.getValue());
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
    var searching = new Searching(texts, session, aroundSearch());
    return new TopBar(
        texts,
        session,
        takingBack,
        commands,
        new SearchBox(texts, commands.get("search").written(), root, searching),
        () -> open(new Place.Help(ManualLinks.topicOf(place))));
  }

  private Searching.Around aroundSearch() {
    return new Searching.Around() {
      @Override
      public List<Command> possible() {
        return commands.possible();
      }

      @Override
      public Optional<Region> open(Place place) {
        MainWindow.this.open(place);
        return Optional.of(content);
      }

      @Override
      public FileDesk files() {
        return files;
      }

      @Override
      public void exportCalendar() {
        actions.exportCalendar();
      }

      @Override
      public void wear(Theme theme) {
        MainWindow.this.wear(theme);
        showSettings();
      }

      @Override
      public void speak(Locale language) {
        MainWindow.this.speak(language);
      }
    };
  }

  private WelcomeView welcome() {
    var made = welcome;
    if (made == null) {
      var recent = new RecentList(texts, preferences, this::openFile);
      made = new WelcomeView(texts, recent, actions, this::speak);
      welcome = made;
    }
    return made;
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
          stayed.clear();
          trouble.clearWaiting();
          if (session.file().get().equals(arranged)) {
            announcer.sayChanged(before, after, texts);
            navigation.show(after);
          }
          showReminders();
          // The same ones are told without a look at what is in them.
          if (Objects.equals(after.facts(), pages.shown().facts())) {
            pages.show(after);
          } else {
            renew();
          }
        });
    // It stays until it is closed: what is typed is saved in the next moment, and that is told too.
    TypingLimit.in(scene, limit -> trouble.show(texts.say(limit), texts));
    new DroppedFiles(root, () -> texts, this::openFile, this::tellForAWhile).on(scene);
    commands.listenIn(scene);
    FocusKeeper.in(scene, content);
    visited.listenIn(scene, aroundCommands()::isAtFile);
    var dressing = system.subscribe((before, now) -> dress());
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
      dressing.unsubscribe();
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
      bell.ring(now.plan(), now.file())
          .forEach(reminder -> reminders.ring(reminder, now, texts, stage));
    }
  }

  private LocalDate shownDay() {
    return session.situation().get().plan().today();
  }
}
