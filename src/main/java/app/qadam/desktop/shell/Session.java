package app.qadam.desktop.shell;

import app.qadam.desktop.kit.FileDesk.Outcome;
import app.qadam.desktop.kit.Situation;
import app.qadam.export.HandInFolder;
import app.qadam.export.Ics;
import app.qadam.export.WholeFile;
import app.qadam.export.WholeJson;
import app.qadam.export.plan.PlanPdf;
import app.qadam.facts.CaseFacts;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.model.casefile.Sample;
import app.qadam.model.handin.Addressee;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Vanished;
import app.qadam.store.Attachings;
import app.qadam.store.BackupPlace;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import app.qadam.store.Restore;
import app.qadam.store.StoreProblem;
import app.qadam.store.Unlocking;
import app.qadam.text.Texts;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The open file behind a window: changes go in, situations come out. To be used on the FX thread;
 * the store itself is touched only by the runner's thread.
 */
public final class Session {
  private static final Logger LOG = Logger.getLogger(Session.class.getName());
  private static final CaseStore.Possible NOTHING = new CaseStore.Possible(false, false);

  private final Clock clock;
  private final Facts shipped;
  private final CaseFacts facts;
  private final Consumer<Exception> trouble;
  private final Ahead ahead;
  private final Executor unhurried;
  private final Runner runner;
  private final Runner worker = new Runner();
  private final Unsaved unsaved = new Unsaved();
  private final Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
  private final OutsideCopies copies = new OutsideCopies(temporary);
  private final TemporaryFolder samples = new TemporaryFolder(temporary, "sample");
  private final ReadOnlyObjectWrapper<Situation> situation;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<CaseStore.Possible> possible =
      new ReadOnlyObjectWrapper<>(NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Change>> lastDone =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Change>> lastUndone =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper underPassphrase = new ReadOnlyBooleanWrapper();

  /** Where backups lie that are made before an older file is brought to today's version. */
  private volatile BackupPlace place = BackupPlace.BESIDE;

  /** Touched by the runner's thread only. */
  private @Nullable CaseStore store;

  /**
   * A session without a file.
   *
   * @param ahead what was begun before
   * @param unhurried runs on the FX thread what the first page does not wait for
   * @param trouble is told of whatever could not be done
   */
  Session(Clock clock, Ahead ahead, Executor unhurried, Consumer<Exception> trouble) {
    this.unhurried = unhurried;
    this.clock = clock;
    this.ahead = ahead;
    this.runner = new Runner(ahead.keeper());
    this.shipped = ahead.facts();
    this.facts = new CaseFacts(shipped);
    this.trouble = trouble;
    this.situation =
        new ReadOnlyObjectWrapper<>(ahead.nothing().orElseGet(() -> nothing(shipped, today())));
  }

  /** What there is without a file. */
  static Situation nothing(Facts facts, LocalDate today) {
    return Situation.unplanned(CaseFile.EMPTY, facts, today);
  }

  ReadOnlyObjectProperty<Situation> situation() {
    return situation.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Path>> file() {
    return file.getReadOnlyProperty();
  }

  /** Whether an undo or a redo would do something. */
  ReadOnlyObjectProperty<CaseStore.Possible> possible() {
    return possible.getReadOnlyProperty();
  }

  /** The change that an undo would take back; known once the history is read. */
  ReadOnlyObjectProperty<Optional<Change>> lastDone() {
    return lastDone.getReadOnlyProperty();
  }

  /** The change that a redo would repeat; known once the history is read. */
  ReadOnlyObjectProperty<Optional<Change>> lastUndone() {
    return lastUndone.getReadOnlyProperty();
  }

  /** How much is being worked out beside what is saved. */
  ReadOnlyIntegerProperty working() {
    return worker.pending();
  }

  /** How much is not on the disk yet. */
  ReadOnlyIntegerProperty pending() {
    return runner.pending();
  }

  /** Whether the last change could not be saved. */
  ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }

  /** How many changes could not be saved and wait for the next try. */
  int unsaved() {
    return unsaved.count();
  }

  /** Whether the open file is kept under a passphrase; not so without a file. */
  ReadOnlyBooleanProperty underPassphrase() {
    return underPassphrase.getReadOnlyProperty();
  }

  /** What comes for a file that was closed meanwhile. */
  static final class NoFileOpen extends IllegalStateException {
    @Serial private static final long serialVersionUID = 1L;

    NoFileOpen() {
      super("no file is open");
    }
  }

  /**
   * Opens a file in place of the one that is open; when it cannot be opened, that one stays.
   *
   * @param unlocking asked off the FX thread, when the file is a protected one
   * @param refused is told why it was not opened
   */
  void open(Path path, Unlocking unlocking, Runnable done, Consumer<Exception> refused) {
    replace(() -> ahead.take(path).orElseGet(() -> opened(path, unlocking)), done, refused);
  }

  /**
   * Makes a new file and opens it.
   *
   * @param sample the language in which it holds the sample; absent for an empty file
   */
  void create(Path path, Optional<Locale> sample, Runnable done) {
    var today = today();
    replace(
        () -> {
          var made = CaseStore.create(path, clock);
          try {
            sample.ifPresent(language -> made.apply(Sample.asOf(today, language)));
            return made;
          } catch (RuntimeException e) {
            made.close();
            throw e;
          }
        },
        done,
        trouble);
  }

  /**
   * Makes the sample and opens it: a file of its own among the temporary ones, so that nothing real
   * can be spoilt.
   */
  void createSample(String name, Locale language, Runnable done) {
    try {
      var folder = Files.createTempDirectory(samples.path(), "");
      create(folder.resolve(name), Optional.of(language), done);
    } catch (IOException e) {
      trouble.accept(e);
    }
  }

  /** Takes away what a window that broke off left among the temporary files. */
  void tidy() {
    worker.run(
        () -> {
          TemporaryFolder.removeLeftOvers(temporary);
          return true;
        },
        done -> {},
        trouble);
  }

  private CaseStore opened(Path path, Unlocking unlocking) {
    return CaseStore.open(path, clock, unlocking, place);
  }

  /** Says where backups lie from now on. */
  void backUpIn(BackupPlace place) {
    this.place = place;
  }

  /** How much is done beside what the person waits for. */
  ReadOnlyIntegerProperty asides() {
    return runner.aside();
  }

  /** Does something with the open file, if there is one, for which the person does not wait. */
  <T> void aside(Function<CaseStore, T> work, Consumer<T> done, Consumer<Exception> failed) {
    runner.runAside(
        () -> Optional.ofNullable(store).map(work), made -> made.ifPresent(done), failed);
  }

  /** Gives what opens the backups of the open file. */
  void alike(Consumer<Unlocking> told) {
    aside(CaseStore::alike, told, trouble);
  }

  /** What hears how a restoring went. */
  interface Restored {
    /**
     * The backup is open.
     *
     * @param kept where the file before is kept; empty when there was none
     * @param isPlainNow whether the file before was protected and this one is not
     */
    void open(Optional<Path> kept, boolean isPlainNow);

    /** The backup is in its place, and its passphrase is to be asked. */
    void shut(Optional<Path> kept);

    /** The file that was open could not be opened again. */
    void lost();
  }

  /**
   * Puts a backup into the place of a file and opens it; the one that is open is closed for that,
   * and opened again when the backup could not be restored.
   */
  void restore(Path path, Path backup, Restored restored) {
    boolean wasProtected = CaseStore.isProtected(path);
    runner.run(
        () -> {
          var before = Optional.ofNullable(store).map(CaseStore::file);
          var alike = store == null ? Unlocking.NONE : store.alike();
          if (store != null) {
            // What waits was made for the file that is there now, and not for the backup.
            unsaved.saveOrGiveUp(store);
          }
          closeStore();
          try {
            var kept = Restore.of(path, backup, clock, alike);
            store = openedOrShut(path, alike);
            return Map.entry(kept, Optional.ofNullable(store).map(this::read));
          } catch (RuntimeException e) {
            reopen(before, alike, e);
            throw e;
          }
        },
        done -> {
          failed.set(false);
          done.getValue()
              .ifPresentOrElse(
                  state -> {
                    file.set(Optional.of(state.file()));
                    show(state);
                    restored.open(done.getKey(), wasProtected && !state.underPassphrase());
                  },
                  () -> {
                    forget();
                    restored.shut(done.getKey());
                  });
        },
        error ->
            runner.run(
                () -> store != null,
                isOpen -> {
                  if (!isOpen && file.get().isPresent()) {
                    forget();
                    restored.lost();
                  }
                  trouble.accept(error);
                },
                trouble));
  }

  private @Nullable CaseStore openedOrShut(Path path, Unlocking alike) {
    try {
      return opened(path, alike);
    } catch (StoreProblem problem) {
      if (problem.kind() == StoreProblem.Kind.PROTECTED) {
        return null;
      }
      throw problem;
    }
  }

  private void reopen(Optional<Path> before, Unlocking alike, RuntimeException error) {
    try {
      before.ifPresent(open -> store = opened(open, alike));
    } catch (RuntimeException stays) {
      error.addSuppressed(stays);
    }
  }

  private void replace(Callable<CaseStore> opening, Runnable done, Consumer<Exception> refused) {
    runner.run(
        () -> {
          var next = opening.call();
          try {
            if (store != null) {
              unsaved.saveOrGiveUp(store);
            }
          } catch (RuntimeException e) {
            next.close();
            throw e;
          }
          closeStore();
          store = next;
          return read(next);
        },
        state -> {
          file.set(Optional.of(state.file()));
          failed.set(false);
          show(state);
          done.run();
          unhurried.execute(() ->
              aside(
                  open -> steps(open.checkHistory()),
                  this::show,
                  error -> refuseLate(error, refused)));
        },
        refused);
  }

  /**
   * A file whose history does not lead to what it holds is closed again, as if it had not opened.
   * What was typed into it meanwhile keeps it open.
   */
  private void refuseLate(Exception error, Consumer<Exception> refused) {
    if (!(error instanceof StoreProblem) || unsaved.count() > 0) {
      trouble.accept(error);
      return;
    }
    runner.run(
        () -> {
          closeStore();
          return true;
        },
        done -> {
          forget();
          refused.accept(error);
        },
        trouble);
  }

  /** Everything in it is saved, so that a disk which is in the way now takes nothing with it. */
  private void closeStore() {
    if (store == null) {
      return;
    }
    try {
      store.close();
    } catch (StoreProblem problem) {
      LOG.log(Level.WARNING, "not closed in order: {0}", problem.kind().id());
    }
    store = null;
  }

  /**
   * Commits a change made for the case file as it is when its turn comes. One that cannot be saved
   * waits, and is tried again with the next.
   */
  void send(Function<CaseFile, Change> change, Runnable done) {
    var shown = situation.get().file();
    commit(() -> unsaved.add(change, done, shown), open -> {}, () -> {});
  }

  /** Tries again to save what waits. */
  void tryAgain(Runnable done) {
    commit(() -> {}, open -> {}, done);
  }

  /** Goes on in a copy of what is saved, and saves in it what waits; the file itself is left. */
  void goOnIn(Path copy, Runnable done) {
    runner.run(
        () -> {
          var left = openStore();
          left.copyTo(copy);
          var next = opened(copy, left.alike());
          try {
            var waited = unsaved.save(next);
            closeStore();
            store = next;
            return new Saved<>(waited, next, read(next));
          } catch (RuntimeException e) {
            next.close();
            throw e;
          }
        },
        saved -> {
          file.set(Optional.of(saved.state().file()));
          failed.set(false);
          show(saved.state());
          saved.done().forEach(Runnable::run);
          done.run();
        },
        trouble);
  }

  /** Takes the last changes back together. */
  void undo(int times, Consumer<CaseStore.Steps> done) {
    change(open -> open.undo(times), done);
  }

  /** Repeats what was taken back last together. */
  void redo(int times, Consumer<CaseStore.Steps> done) {
    change(open -> open.redo(times), done);
  }

  /** Takes the contents of removed files out for ever. */
  void purge(Collection<String> digests, Consumer<List<RemovedFile>> done) {
    change(open -> open.purge(digests), done);
  }

  /** Reads what was done to the file. */
  void past(Consumer<Past> told) {
    runner.run(() -> openStore().history(), told, trouble);
  }

  ZoneId zone() {
    return clock.getZone();
  }

  private void commit(Consumer<CaseStore> work, Runnable done) {
    commit(() -> {}, work, done);
  }

  /**
   * What was done, and what is to run for each change that waited.
   *
   * @param made what the work made
   */
  private record Saved<T>(List<Runnable> done, T made, State state) {}

  private void commit(Runnable first, Consumer<CaseStore> work, Runnable done) {
    change(
        first,
        open -> {
          work.accept(open);
          return open;
        },
        open -> done.run());
  }

  private <T> void change(Function<CaseStore, T> work, Consumer<T> done) {
    change(() -> {}, work, done);
  }

  /** Saves what waits, and does the work then. */
  private <T> void change(Runnable first, Function<CaseStore, T> work, Consumer<T> done) {
    runner.run(
        () -> {
          first.run();
          var open = openStore();
          var waited = unsaved.save(open);
          var made = work.apply(open);
          return new Saved<>(waited, made, read(open));
        },
        saved -> {
          failed.set(false);
          show(saved.state());
          saved.done().forEach(Runnable::run);
          done.accept(saved.made());
        },
        error -> {
          failed.set(true);
          trouble.accept(error);
          showWhatIsThere(error);
        });
  }

  /** Shows what another program wrote; after another error what is typed stays as it is shown. */
  private void showWhatIsThere(Exception error) {
    if (error instanceof StoreProblem problem
        && problem.kind() == StoreProblem.Kind.CHANGED_OUTSIDE) {
      runner.run(() -> read(openStore()), this::show, trouble);
    }
  }

  /** Does something with the open file as a whole, and shows it as it is then. */
  <T> void handle(Function<CaseStore, T> work, Consumer<T> done, Consumer<Exception> refused) {
    runner.run(
        () -> {
          var open = openStore();
          T result = work.apply(open);
          return Map.entry(result, read(open));
        },
        outcome -> {
          show(outcome.getValue());
          done.accept(outcome.getKey());
        },
        refused);
  }

  /** Writes a copy of what is saved. */
  void copyTo(Path copy, Runnable done) {
    runner.run(
        () -> {
          openStore().copyTo(copy);
          return copy;
        },
        path -> done.run(),
        trouble);
  }

  /**
   * Writes every row of what is saved as JSON, also over an earlier export.
   *
   * @param written runs when it is on the disk
   */
  void takeOut(Path target, Runnable written) {
    runner.run(
        () -> {
          var rows = openStore().rows();
          try {
            WholeFile.replacePrivately(target, out -> WholeJson.write(rows, out));
          } catch (IOException e) {
            throw StoreProblem.cannotWrite(target, e);
          }
          return target;
        },
        path -> written.run(),
        trouble);
  }

  /** Makes a new file of an export and opens it. */
  void bringBack(Path export, Path path, Runnable done) {
    replace(
        () -> {
          WholeJson.bringBack(export, path);
          return opened(path, Unlocking.NONE);
        },
        done,
        trouble);
  }

  /**
   * Writes the deadlines of what is saved to a calendar file, also over an earlier one.
   *
   * @param written runs when it is on the disk
   */
  void exportCalendar(Path target, Texts texts, Runnable written) {
    var today = today();
    runner.run(
        () -> {
          var open = openStore();
          var facts = facts(open);
          var plan = Plan.of(open.current(), facts, today);
          var vanished = Vanished.since(open.past(), plan, facts);
          var calendar =
              new Ics(texts).calendar(plan, open.current(), open.mark(), vanished, clock.instant());
          write(target, calendar);
          return target;
        },
        path -> written.run(),
        trouble);
  }

  /** What was there before stays whole until the new text is on the disk. */
  private static void write(Path target, String text) {
    var next = target.resolveSibling(target.getFileName() + ".new");
    try {
      Files.writeString(next, text);
      Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw StoreProblem.cannotWrite(target, e);
    }
  }

  /**
   * Reads files and attaches them one after the other; the new situation is shown when all are
   * done.
   *
   * @param done is told what became of each, in order
   */
  void attach(String document, List<Path> sources, Consumer<List<Outcome>> done) {
    var today = today();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      var source = sources.get(i);
      var name = String.valueOf(source.getFileName());
      boolean last = i == sources.size() - 1;
      attach(
          name,
          open -> new Attachings(open, facts(open), today).file(document, source),
          last,
          outcome -> {
            outcomes.add(outcome);
            if (last) {
              done.accept(List.copyOf(outcomes));
            }
          });
    }
  }

  /** The same for content that does not come from a file. */
  void attach(String document, String name, byte[] content, Consumer<Outcome> done) {
    var today = today();
    attach(
        name,
        open -> new Attachings(open, facts(open), today).content(document, name, content),
        true,
        done);
  }

  /**
   * @param last whether the situation is shown after it
   */
  private void attach(
      String name,
      Function<CaseStore, Attachings.Outcome> work,
      boolean last,
      Consumer<Outcome> done) {
    runner.run(
        () -> {
          var open = openStore();
          var became = work.apply(open);
          var outcome = new Outcome(became.name(), became.attached(), became.said());
          return Map.entry(outcome, last ? Optional.of(read(open)) : Optional.<State>empty());
        },
        result -> {
          failed.set(unsaved.count() > 0);
          result.getValue().ifPresent(this::show);
          done.accept(result.getKey());
        },
        error -> {
          failed.set(true);
          trouble.accept(error);
          if (last) {
            runner.run(() -> read(openStore()), this::show, trouble);
          }
          done.accept(
              new Outcome(name, Optional.empty(), Optional.of(Phrase.of("file.not-saved"))));
        });
  }

  /** Reads the content of an attached file. */
  void content(Attachment attachment, Consumer<byte[]> done) {
    runner.run(() -> contentOf(attachment), done, trouble);
  }

  private byte[] contentOf(Attachment attachment) {
    var open = openStore();
    return open.content(attachment.sha256()).orElseThrow(() -> StoreProblem.damaged(open.file()));
  }

  /** Works something out off the FX thread, beside what is saved. */
  <T> void work(Callable<T> work, Consumer<T> done) {
    worker.run(work, done, trouble);
  }

  /** Whether the open file is the sample, which goes when it is closed. */
  boolean isSampleOpen() {
    return file.get().filter(samples::holds).isPresent();
  }

  /** Puts a copy of an attached file where the system's viewers can read it. */
  void copyOutside(Attachment attachment, Consumer<Path> done) {
    runner.run(() -> copies.of(attachment, contentOf(attachment)), done, trouble);
  }

  /** Puts what is worked out where the system's viewers can read it. */
  void copyOutside(String name, Callable<byte[]> content, Consumer<Path> done) {
    runner.run(() -> copies.of(name, content.call()), done, trouble);
  }

  /** Writes the content of an attached file to another place. */
  void saveContent(Attachment attachment, Path target, Runnable written) {
    runner.run(
        () -> {
          try {
            WholeFile.replace(target, contentOf(attachment));
          } catch (IOException e) {
            throw StoreProblem.cannotWrite(target, e);
          }
          return target;
        },
        path -> written.run(),
        trouble);
  }

  /**
   * Packs a hand-in folder and records that.
   *
   * @param folder in which it is put, under a name that is still free
   * @param written is told where it is
   */
  void pack(
      Addressee addressee,
      LocalDate day,
      Path folder,
      boolean asZip,
      Texts texts,
      Consumer<Path> written) {
    var order =
        new HandInFolder.Order(
            addressee, day, today(), HandInFolder.free(folder, addressee, day, asZip), asZip);
    commit(open -> pack(open, order, texts), () -> written.accept(order.target()));
  }

  private void pack(CaseStore open, HandInFolder.Order order, Texts texts) {
    try {
      HandInFolder.pack(
          open.current(),
          facts(open),
          texts,
          order,
          open::content,
          packing -> open.apply(new Change.SetPacking(Optional.empty(), Optional.of(packing))));
    } catch (FileAlreadyExistsException e) {
      throw StoreProblem.exists(order.target(), e);
    } catch (HandInFolder.DamagedContent e) {
      throw StoreProblem.damaged(open.file());
    } catch (IOException e) {
      throw StoreProblem.cannotWrite(order.target(), e);
    }
  }

  /** Accepts a file of facts in place of the one before, and keeps its content. */
  void accept(ImportedFacts imported, Runnable done) {
    var today = today();
    commit(
        open -> {
          var content = Content.of(imported.content());
          var accepted = imported.accepted(content.sha256(), today);
          open.apply(
              new Change.SetFactsFile(open.current().comparing().facts(), Optional.of(accepted)),
              List.of(content));
        },
        done);
  }

  /** Writes what is worked out to a file, also over an earlier one. */
  void save(Path target, Callable<byte[]> content, Runnable written) {
    worker.run(
        () -> {
          var bytes = content.call();
          try {
            WholeFile.replace(target, bytes);
          } catch (IOException e) {
            throw StoreProblem.cannotWrite(target, e);
          }
          return target;
        },
        path -> written.run(),
        trouble);
  }

  /** Writes the plan of what is saved as a PDF file, also over an earlier one. */
  void exportPdf(Path target, Texts texts, Runnable written) {
    var today = today();
    runner.run(
        () -> {
          var open = openStore();
          var file = open.current();
          var facts = facts(open);
          var name = String.valueOf(open.file().getFileName());
          try {
            PlanPdf.of(texts, name, Plan.of(file, facts, today), file, facts).replace(target);
          } catch (IOException e) {
            throw StoreProblem.cannotWrite(target, e);
          }
          return target;
        },
        path -> written.run(),
        trouble);
  }

  /** The plan of what is shown as a PDF, to be worked out off the FX thread. */
  Callable<byte[]> planPdf(Texts texts) {
    var now = situation.get();
    var name = file.get().map(path -> String.valueOf(path.getFileName())).orElse("");
    return () -> PlanPdf.of(texts, name, now.plan(), now.file(), now.facts()).bytes();
  }

  /** Works the plan out again, because a new day has begun. */
  void refresh() {
    situation.set(situation(situation.get().file(), situation.get().facts()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private CaseStore openStore() {
    if (store == null) {
      throw new NoFileOpen();
    }
    return store;
  }

  /** What the FX thread needs to know of the store, read on the store's thread. */
  private record State(Path file, Situation situation, Steps steps, boolean underPassphrase) {}

  /** What an undo and a redo would do. */
  private record Steps(
      CaseStore.Possible possible, Optional<Change> lastDone, Optional<Change> lastUndone) {}

  /** Works the plan out as well, so that the FX thread need not. */
  private State read(CaseStore open) {
    return new State(
        open.file(), situation(open.current(), facts(open)), steps(open), open.isProtected());
  }

  /** What the steps are is told later where the history is read later; that they are is known. */
  private static Steps steps(CaseStore open) {
    var possible = open.possible();
    return open.isHistoryRead()
        ? new Steps(possible, open.undoable(), open.redoable())
        : new Steps(possible, Optional.empty(), Optional.empty());
  }

  private void show(State state) {
    show(state.steps());
    underPassphrase.set(state.underPassphrase());
    situation.set(state.situation());
  }

  private void show(Steps steps) {
    possible.set(steps.possible());
    lastDone.set(steps.lastDone());
    lastUndone.set(steps.lastUndone());
  }

  private Situation situation(CaseFile held, Facts facts) {
    return new Situation(held, Plan.of(held, facts, today()), facts);
  }

  /** The facts that hold for the open file. */
  private Facts facts(CaseStore open) {
    return facts.of(open.current().comparing(), open::content);
  }

  /** Runs when everything sent so far is saved or has failed. */
  void afterAll(Runnable then) {
    runner.run(() -> true, done -> then.run(), trouble);
  }

  /**
   * Closes the file, takes its copies for viewers away and forgets what it held, after what was
   * begun before has come to its end. Another file may be opened then.
   */
  void lock(Runnable locked) {
    worker.run(() -> true, done -> lockNow(locked), trouble);
  }

  private void lockNow(Runnable locked) {
    runner.run(
        () -> {
          copies.close();
          unsaved.giveUp();
          closeStore();
          return true;
        },
        done -> {
          forget();
          locked.run();
        },
        error -> {
          // Whatever the disk says, the file is not open any more.
          forget();
          locked.run();
          trouble.accept(error);
        });
  }

  private void forget() {
    file.set(Optional.empty());
    show(new Steps(NOTHING, Optional.empty(), Optional.empty()));
    failed.set(false);
    underPassphrase.set(false);
    situation.set(nothing(shipped, today()));
  }

  /**
   * Closes the file.
   *
   * @param closed runs when it is closed
   */
  void close(Runnable closed) {
    runner.run(
        () -> {
          closeStore();
          return true;
        },
        done -> {
          runner.close();
          worker.close();
          copies.close();
          samples.close();
          closed.run();
        },
        trouble);
  }
}
