package app.qadam.desktop.shell;

import app.qadam.desktop.backups.BackupsView;
import app.qadam.desktop.compare.CompareView;
import app.qadam.desktop.compare.PlanBView;
import app.qadam.desktop.compare.RatesView;
import app.qadam.desktop.compare.SideBySideView;
import app.qadam.desktop.deadlines.DaysOffView;
import app.qadam.desktop.deadlines.DeadlinesView;
import app.qadam.desktop.deadlines.ForecastView;
import app.qadam.desktop.details.DetailsView;
import app.qadam.desktop.documents.DocumentsView;
import app.qadam.desktop.documents.ValidityView;
import app.qadam.desktop.eligibility.EligibilityView;
import app.qadam.desktop.handin.HandInView;
import app.qadam.desktop.help.HelpView;
import app.qadam.desktop.history.HistoryView;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.HistoryDesk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.overview.OverviewView;
import app.qadam.desktop.residence.ResidenceView;
import app.qadam.desktop.settings.ProtectionView;
import app.qadam.desktop.settings.SettingsView;
import app.qadam.desktop.stage.StageView;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.TextCheck;
import app.qadam.model.plan.Reminders.Reminder;
import app.qadam.store.NotBroughtBack;
import app.qadam.store.StoreProblem;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
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
  private static final String RATES = "rates";

  private final Stage stage;
  private final Preferences preferences;
  private final Folders folders;
  private final FileChoice choice;
  private final Consumer<String> browser;
  private final Session session;
  private final StackPane root = new StackPane();
  private final Scene scene;
  private final FileTrouble trouble;
  private final Surroundings surroundings;
  private final ProgressBar progress = new ProgressBar();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Toast toast = new Toast(root, () -> !isShut());
  private final MenuButton fileMenu = new MenuButton();
  private final StackPane content = new StackPane();
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, String> left = new HashMap<>();
  private final ReminderBell bell = new ReminderBell();
  private final TakingBack takingBack;
  private final FileDesk files;
  private final Safekeeping safekeeping;
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

  /** The situation for the pages that were built for its facts; they are forgotten with it. */
  private ReadOnlyObjectWrapper<Situation> shown;

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
    this.stage = stage;
    this.folders = folders;
    this.choice = new UnlockedChoice(choice, this::isShut);
    this.browser = browser;
    this.preferences = new Preferences(folders.settings());
    this.session = new Session(clock, facts, this::tell);
    this.trouble = new FileTrouble(session, this::tryAgain, this::goOnElsewhere);
    this.surroundings =
        new Surroundings(
            session, preferences, this::openFile, this::tellForAWhile, clock.getZone());
    this.shown = new ReadOnlyObjectWrapper<>(session.situation().get());
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
    this.protection = new FileProtection(session, files, () -> texts, this::tell, protectionSaid());
    this.door =
        new LockDoor(
            session, preferences, new IdleClock(System::nanoTime, clock), () -> texts, house());
    this.scene = new Scene(root, 1280, 800);
    this.texts = Texts.in(preferences.language());
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
    leavePage();
    if (session.file().get().filter(open -> isSame(open, file)).isPresent()) {
      door.stay();
      open(new Place.Overview());
      return;
    }
    door.open(file);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes a file and opens it. */
  public void createFile(Path file, boolean sample) {
    leavePage();
    var language = sample ? Optional.of(texts.locale()) : Optional.<Locale>empty();
    session.create(file, language, door::entered);
  }

  /** Goes to a page. */
  public void open(Place next) {
    if (isShut()) {
      return;
    }
    leavePage();
    place = next;
    if (session.file().get().isEmpty()) {
      return;
    }
    var page = page(next);
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

  private void forgetPages() {
    pages.clear();
    shown = new ReadOnlyObjectWrapper<>(session.situation().get());
  }

  /** Pages are built for the facts of their day; with other facts they are built anew. */
  private void renew() {
    if (!session.file().get().equals(arranged)) {
      // Another file was opened, and everything is arranged for it next.
      return;
    }
    var stays = pages.remove(RATES);
    leavePage();
    forgetPages();
    if (stays != null) {
      pages.put(RATES, stays);
    }
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
    leavePage();
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
    leavePage();
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
    forgetPages();
    left.clear();
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
    left.clear();
    forgetPages();
    navigation = navigation();
    topBar = topBar();
    welcome = welcome();
  }

  private LockDoor.House house() {
    return new LockDoor.House() {
      @Override
      public void leave() {
        leavePage();
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
        chooseOpen();
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

  /** What could not be done is said in words; what was typed stays where it is. */
  private void tell(Exception error) {
    switch (error) {
      case StoreProblem problem -> tell(problem);
      case NotBroughtBack refused -> {
        LOG.log(Level.WARNING, "not brought back: {0}", refused.what().key());
        var sentence = texts.say(refused.sentence());
        welcome.tell(sentence, List.of());
        trouble.show(sentence, texts);
      }
      case TextCheck.UnfitText unfit -> {
        LOG.log(Level.WARNING, "not done: {0}", unfit.why().key());
        trouble.show(texts.say(unfit.why()), texts);
      }
      // Two presses in a row: the first one did it, and the page shows that already.
      case Change.StaleChange late -> LOG.log(Level.INFO, "a change came too late");
      case Session.NoFileOpen late -> LOG.log(Level.INFO, "the file was locked before");
      default -> tellUnexpected(error);
    }
  }

  private void tell(StoreProblem problem) {
    LOG.log(Level.WARNING, "not done: {0}", problem.kind().id());
    var sentence = texts.get("store." + problem.kind().id(), problem.fileName());
    if (rescuing) {
      // What went wrong is told where the person came from.
      arrange();
    }
    welcome.tell(sentence, ways(problem, sentence));
    trouble.show(problem, sentence, ways(problem, sentence), texts);
  }

  /** Ways out of a problem with a file that is not open. */
  private List<Hyperlink> ways(StoreProblem problem, String sentence) {
    boolean isOpen = session.file().get().filter(file -> isSame(file, problem.file())).isPresent();
    if (isOpen || !Safekeeping.helps(problem.kind())) {
      return List.of();
    }
    var backups =
        Parts.id(
            "problem-backups",
            Parts.link(texts.get("rescue.open"), () -> showRescue(problem, sentence)));
    var salvage =
        Parts.id(
            "problem-salvage",
            Parts.link(texts.get("rescue.salvage"), () -> safekeeping.salvage(problem.file())));
    return Safekeeping.canSalvage(problem.kind()) ? List.of(backups, salvage) : List.of(backups);
  }

  private void showRescue(StoreProblem problem, String sentence) {
    leavePage();
    Optional<Consumer<Path>> salvage =
        Safekeeping.canSalvage(problem.kind())
            ? Optional.of(safekeeping::salvage)
            : Optional.empty();
    var desk = safekeeping.of(problem.file());
    var rescue = new RescueView(texts, desk, sentence, salvage, this::arrange);
    root.getChildren().setAll(rescue.root());
    rescuing = true;
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
    texts = Texts.in(preferences.language());
    forgetPages();
    navigation = navigation();
    topBar = topBar();
    welcome = welcome();
    fillFileMenu();
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

  private Page page(Place next) {
    var desk = desk(shown.getReadOnlyProperty());
    return switch (next) {
      case Place.Overview overview ->
          pages.computeIfAbsent("overview", key -> new OverviewView(desk));
      case Place.OfStage stage ->
          pages.computeIfAbsent(stage.stage().id(), key -> new StageView(stage.stage(), desk));
      case Place.Documents documents ->
          pages.computeIfAbsent("documents", key -> new DocumentsView(desk));
      case Place.Deadlines deadlines ->
          pages.computeIfAbsent("deadlines", key -> new DeadlinesView(desk));
      case Place.Validity validity ->
          pages.computeIfAbsent("validity", key -> new ValidityView(desk));
      case Place.Forecast forecast ->
          pages.computeIfAbsent("forecast", key -> new ForecastView(desk));
      case Place.DaysOff days -> pages.computeIfAbsent("days-off", key -> new DaysOffView(desk));
      case Place.Eligibility eligibility ->
          pages.computeIfAbsent("eligibility", key -> new EligibilityView(desk));
      case Place.Details details -> pages.computeIfAbsent("details", key -> new DetailsView(desk));
      case Place.Means means -> pages.computeIfAbsent("details", key -> new DetailsView(desk));
      case Place.HandIn handIn -> pages.computeIfAbsent("hand-in", key -> new HandInView(desk));
      case Place.Residence residence ->
          pages.computeIfAbsent("residence", key -> new ResidenceView(desk));
      case Place.Compare compare -> pages.computeIfAbsent("compare", key -> new CompareView(desk));
      case Place.Programs programs ->
          pages.computeIfAbsent("compare", key -> new CompareView(desk));
      case Place.PlanB planB -> pages.computeIfAbsent("plan-b", key -> new PlanBView(desk));
      case Place.SideBySide side ->
          pages.computeIfAbsent("side-by-side", key -> new SideBySideView(desk));
      // It stays while the facts change under it, because it changes them.
      case Place.Rates rates ->
          pages.computeIfAbsent(RATES, key -> new RatesView(desk(session.situation())));
      case Place.History history -> pages.computeIfAbsent("history", key -> new HistoryView(desk));
      case Place.Backups backups ->
          pages.computeIfAbsent("backups", key -> new BackupsView(safekeeping.ofOpenFile(), texts));
      case Place.Settings settings -> pages.computeIfAbsent("settings", key -> settings());
      case Place.Protection page ->
          pages.computeIfAbsent(
              "protection", key -> new ProtectionView(texts, protection, door::lock));
      case Place.Help help -> pages.computeIfAbsent("help", key -> new HelpView(desk));
    };
  }

  private SettingsView settings() {
    return new SettingsView(
        texts,
        new SettingsView.Choice<>(List.of(Theme.values()), preferences.theme(), this::wear),
        new SettingsView.Choice<>(Texts.LANGUAGES, texts.locale(), this::speak),
        new SettingsView.Choice<>(Preferences.TEXT_SIZES, preferences.textSize(), this::size),
        new SettingsView.Choice<>(
            Preferences.LOCK_TIMES, preferences.lockAfter(), preferences::setLockAfter),
        this::openProtection,
        Parts.card(
            texts.get("page.backups"),
            Parts.text(texts.get("settings.backups"), "quiet"),
            Parts.id(
                "settings-backups",
                Parts.secondary(
                    texts.get("settings.backups.open"), () -> open(new Place.Backups())))));
  }

  private void leavePage() {
    pages.values().forEach(Page::leave);
  }

  private Desk desk(ReadOnlyObjectProperty<Situation> situation) {
    return new Desk() {
      @Override
      public ReadOnlyObjectProperty<Situation> situation() {
        return situation;
      }

      @Override
      public Texts texts() {
        return texts;
      }

      @Override
      public void send(Function<CaseFile, Change> change, Runnable saved) {
        session.send(
            change,
            () -> {
              saved.run();
              takingBack.offerUndo();
            });
      }

      @Override
      public void open(Place next) {
        MainWindow.this.open(next);
      }

      @Override
      public void exportCalendar() {
        MainWindow.this.exportCalendar();
      }

      @Override
      public FileDesk files() {
        return files;
      }

      @Override
      public HistoryDesk history() {
        return takingBack;
      }

      @Override
      public Optional<String> remembered(String name) {
        return preferences.remembered(name);
      }

      @Override
      public void remember(String name, String value) {
        preferences.remember(name, value);
      }

      @Override
      public Optional<String> kept(String name) {
        return Optional.ofNullable(left.get(name));
      }

      @Override
      public void keep(String name, String value) {
        left.put(name, value);
      }

      @Override
      public void browse(String address) {
        browser.accept(address);
      }
    };
  }

  private Navigation navigation() {
    return new Navigation(texts, fileMenu, this::open);
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
            chooseNew();
          }

          @Override
          public void open() {
            chooseOpen();
          }

          @Override
          public void open(Path file) {
            openFile(file);
          }

          @Override
          public void bringBack() {
            chooseExport();
          }

          @Override
          public void sample() {
            openSample();
          }

          @Override
          public void speak(Locale language) {
            MainWindow.this.speak(language);
          }
        });
  }

  private void chooseNew() {
    choice
        .toSave(stage, texts, texts.get("file.new"), texts.get("file.new.name"))
        .ifPresent(file -> createFile(file, false));
  }

  private void chooseOpen() {
    choice.toOpen(stage, texts).ifPresent(this::openFile);
  }

  private void chooseCopy() {
    choice
        .toSave(stage, texts, texts.get("file.copy"), texts.get("file.copy.name"))
        .ifPresent(copy ->
            session.copyTo(
                copy,
                () ->
                    toast.show(
                        texts.get("file.copied", copy.getFileName()),
                        texts.get("window.close-message"),
                        toast::hide)));
  }

  private void tryAgain() {
    leavePage();
    session.tryAgain(takingBack::offerUndo);
  }

  /** Leaves a file that cannot be written, with all that is saved and all that is not. */
  private void goOnElsewhere() {
    leavePage();
    choice
        .toSave(stage, texts, texts.get("unsaved.elsewhere"), texts.get("file.copy.name"))
        .ifPresent(copy ->
            session.goOnIn(
                copy,
                () -> {
                  preferences.opened(copy);
                  trouble.clear();
                  forgetPages();
                  arrange();
                  tellForAWhile(texts.get("unsaved.moved", copy.getFileName()));
                }));
  }

  /** Over an earlier export too, as the system's dialog asks. */
  private void takeOut() {
    // What is typed is taken out too.
    leavePage();
    choice
        .toExport(stage, texts, texts.get("everything.name"))
        .ifPresent(target ->
            session.takeOut(
                target,
                () -> tellForAWhile(texts.get("everything.taken-out", target.getFileName()))));
  }

  private void chooseExport() {
    choice
        .toRead(stage, texts)
        .ifPresent(export ->
            choice
                .toSave(
                    stage, texts, texts.get("everything.bring-back-as"), texts.get("file.new.name"))
                .ifPresent(file -> bringBack(export, file)));
  }

  private void bringBack(Path export, Path file) {
    leavePage();
    session.bringBack(export, file, door::entered);
  }

  private void tellForAWhile(String sentence) {
    toast.show(sentence, texts.get("window.close-message"), toast::hide);
  }

  private void exportCalendar() {
    // What is typed is in the calendar too.
    leavePage();
    choice
        .toCalendar(stage, texts)
        .ifPresent(target ->
            session.exportCalendar(
                target,
                texts,
                () ->
                    toast.show(
                        texts.get("calendar.saved", target.getFileName()),
                        texts.get("window.close-message"),
                        toast::hide)));
  }

  private void openSample() {
    leavePage();
    session.createSample(texts.get("file.sample.name"), texts.locale(), door::entered);
  }

  private void fillFileMenu() {
    var recent = new Menu(texts.get("file.recent"));
    fileMenu
        .getItems()
        .setAll(
            item("file-new", "file.new", KeyCode.N, this::chooseNew),
            item("file-open", "file.open", KeyCode.O, this::chooseOpen),
            recent,
            item("file-copy", "file.copy", KeyCode.S, this::chooseCopy),
            item("file-backups", "page.backups", null, () -> open(new Place.Backups())),
            item("file-history", "page.history", KeyCode.H, () -> open(new Place.History())),
            new SeparatorMenuItem(),
            item("file-take-out", "everything.take-out", null, this::takeOut),
            item("file-bring-back", "everything.bring-back", null, this::chooseExport),
            new SeparatorMenuItem(),
            item("file-protection", "file.protection", null, this::openProtection),
            item("file-lock", "file.lock", KeyCode.L, door::lock),
            new SeparatorMenuItem(),
            item("file-sample", "welcome.sample", null, this::openSample),
            new SeparatorMenuItem(),
            item("file-quit", "file.quit", KeyCode.Q, this::close));
    fileMenu.setOnShowing(event -> {
      recent.getItems().clear();
      preferences
          .recent()
          .forEach(file -> {
            var one = new MenuItem(file.toString());
            one.setMnemonicParsing(false);
            one.setOnAction(chosen -> openFile(file));
            recent.getItems().add(one);
          });
      recent.setDisable(recent.getItems().isEmpty());
    });
  }

  private void openProtection() {
    open(new Place.Protection());
  }

  private MenuItem item(String id, String key, @Nullable KeyCode code, Runnable action) {
    var item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    if (code != null) {
      item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }
    return item;
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
            forgetPages();
            return;
          }
          navigation.show(after);
          showReminders();
          if (after.facts().equals(shown.get().facts())) {
            shown.set(after);
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
