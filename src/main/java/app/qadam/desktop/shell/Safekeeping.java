package app.qadam.desktop.shell;

import app.qadam.desktop.kit.BackupDesk;
import app.qadam.model.casefile.CaseFile;
import app.qadam.store.Backup;
import app.qadam.store.BackupPlace;
import app.qadam.store.Backups;
import app.qadam.store.CaseStore;
import app.qadam.store.Salvage;
import app.qadam.store.StoreProblem;
import app.qadam.store.Unlocking;
import app.qadam.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the backup of each day of use, and lets pages work with the backups of a file. */
final class Safekeeping {
  private static final Logger LOG = Logger.getLogger(Safekeeping.class.getName());

  private static final Set<StoreProblem.Kind> SALVAGED =
      EnumSet.of(
          StoreProblem.Kind.DAMAGED,
          StoreProblem.Kind.CUT_SHORT,
          StoreProblem.Kind.TAMPERED,
          StoreProblem.Kind.OTHER_TABLES);

  private final Session session;
  private final Preferences preferences;
  private final Clock clock;
  private final Window window;

  /** What is asked of the window around it. */
  interface Window {
    Texts texts();

    /** A sentence for a while, with one thing to do. */
    void say(String sentence, String action, Runnable run);

    /** A sentence for a while. */
    void say(String sentence);

    Optional<Path> chooseFolder();

    /** A name for a new file. */
    Optional<Path> chooseNew();

    void show(Path folder);

    /**
     * Saves what is typed before a backup takes the file's place.
     *
     * @return whether something stands in a form that is not saved, which is told once
     */
    boolean staysForAForm();

    /** Another file, or the same one with other content, is open now, or none is any more. */
    void opened();

    /** Asks the passphrase of a file, and says why. */
    void ask(Path file, String said);

    /** What could not be done. */
    void trouble(Exception error);
  }

  Safekeeping(Session session, Preferences preferences, Clock clock, Window window) {
    this.session = session;
    this.preferences = preferences;
    this.clock = clock;
    this.window = window;
    session.backUpIn(preferences.backupPlace());
    // After what the person waits for is shown.
    session.situation().addListener((property, before, after) -> backUpIfDue());
  }

  private void backUpIfDue() {
    if (session.file().get().isEmpty()) {
      return;
    }
    var place = preferences.backupPlace();
    session.aside(
        open -> open.backUpIfDue(place),
        made -> {
          if (made.isPresent() && !place.isThere()) {
            window.say(window.texts().get("backups.elsewhere"));
          }
        },
        this::tellFailed);
  }

  private void tellFailed(Exception error) {
    LOG.log(Level.WARNING, "no backup: {0}", error.getClass().getName());
    if (error instanceof StoreProblem problem) {
      var texts = window.texts();
      window.say(
          texts.get(
              "backups.failed", texts.get("store." + problem.kind().id(), problem.fileName())));
    } else {
      window.trouble(error);
    }
  }

  /** Whether a backup may be the way out of a problem. */
  static boolean helps(StoreProblem.Kind kind) {
    return kind == StoreProblem.Kind.NOT_FOUND
        || kind == StoreProblem.Kind.NOT_QADAM
        || canSalvage(kind);
  }

  /** Whether something may still be read of the file. */
  static boolean canSalvage(StoreProblem.Kind kind) {
    return SALVAGED.contains(kind);
  }

  /** Writes what can be read of a file into a new one, and opens that. */
  void salvage(Path damaged) {
    window
        .chooseNew()
        .ifPresent(into ->
            session.work(
                () -> Salvage.of(damaged, into, Unlocking.NONE),
                outcome ->
                    session.open(
                        into,
                        Unlocking.NONE,
                        () -> {
                          window.opened();
                          window.say(salvaged(into, outcome));
                        },
                        window::trouble)));
  }

  private String salvaged(Path into, Salvage.Outcome outcome) {
    var texts = window.texts();
    var lost = outcome.lost();
    var counts =
        lost.isPresent()
            ? texts.get("salvage.lost", outcome.read(), lost.getAsLong())
            : texts.get("salvage.lost-unknown", outcome.read());
    return texts.get("rescue.salvaged", into.getFileName(), counts);
  }

  /** The backups of the file that is open. */
  BackupDesk ofOpenFile() {
    return new Of(
        () -> session.file().get().orElse(Path.of("")),
        () -> Optional.of(session.situation().get().file()));
  }

  /** The backups of a file that cannot be opened. */
  BackupDesk of(Path file) {
    return new Of(() -> file, Optional::empty);
  }

  private void restore(Path file, Path backup) {
    session.restore(
        file,
        backup,
        new Session.Restored() {
          @Override
          public void open(Optional<Path> kept, boolean isPlainNow) {
            window.opened();
            tellRestored(file, kept, isPlainNow);
          }

          @Override
          public void shut(Optional<Path> kept) {
            var texts = window.texts();
            window.ask(
                file,
                kept.map(path -> texts.get("unlock.restored", path.getFileName()))
                    .orElseGet(() -> texts.get("unlock.restored.new")));
          }

          @Override
          public void lost() {
            window.opened();
          }
        });
  }

  private void tellRestored(Path file, Optional<Path> kept, boolean isPlainNow) {
    var texts = window.texts();
    kept.ifPresentOrElse(
        path ->
            window.say(
                texts.get(
                    isPlainNow ? "backups.restored.plain" : "backups.restored.kept",
                    path.getFileName()),
                texts.get("backups.restored.back"),
                () -> restore(file, path)),
        () -> window.say(texts.get("backups.restored")));
  }

  private final class Of implements BackupDesk {
    private final Supplier<Path> file;
    private final Supplier<Optional<CaseFile>> now;

    Of(Supplier<Path> file, Supplier<Optional<CaseFile>> now) {
      this.file = file;
      this.now = now;
    }

    @Override
    public Path file() {
      return file.get();
    }

    @Override
    public Optional<CaseFile> now() {
      return now.get();
    }

    @Override
    public LocalDate today() {
      return LocalDate.now(clock);
    }

    @Override
    public ZoneId zone() {
      return clock.getZone();
    }

    @Override
    public BackupPlace place() {
      return preferences.backupPlace();
    }

    @Override
    public void list(Consumer<List<Backup>> done) {
      var path = file();
      var lies = place();
      session.work(() -> Backups.list(path, lies), done);
    }

    @Override
    public void look(Backup backup, Consumer<Backup.Condition> done) {
      if (session.file().get().isEmpty()) {
        session.work(() -> Backups.look(backup.path(), Unlocking.NONE), done);
      } else {
        session.alike(
            unlocking -> session.work(() -> Backups.look(backup.path(), unlocking), done));
      }
    }

    @Override
    public void backUp(Runnable done) {
      var lies = place();
      session.aside(
          (CaseStore open) -> open.backUp(lies),
          made -> {
            window.say(window.texts().get(lies.isThere() ? "backups.made" : "backups.elsewhere"));
            done.run();
          },
          window::trouble);
    }

    @Override
    public void restore(Backup backup) {
      if (!window.staysForAForm()) {
        Safekeeping.this.restore(file(), backup.path());
      }
    }

    @Override
    public void choosePlace(Runnable chosen) {
      window
          .chooseFolder()
          .ifPresent(folder -> {
            place(BackupPlace.in(folder));
            chosen.run();
          });
    }

    @Override
    public void placeBeside() {
      place(BackupPlace.BESIDE);
    }

    private void place(BackupPlace next) {
      preferences.setBackupPlace(next);
      session.backUpIn(next);
    }

    @Override
    public void showFolder() {
      var folder = place().folder(file());
      // Before the first backup there is only the folder around it.
      var parent = folder.toAbsolutePath().getParent();
      window.show(Files.isDirectory(folder) || parent == null ? folder : parent);
    }
  }
}
