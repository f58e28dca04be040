package app.qadam.desktop.shell;

import app.qadam.desktop.kit.FileDesk.Outcome;
import app.qadam.desktop.kit.Situation;
import app.qadam.export.HandInFolder;
import app.qadam.export.Ics;
import app.qadam.export.WholeFile;
import app.qadam.export.plan.PlanPdf;
import app.qadam.facts.CaseFacts;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.handin.Addressee;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Vanished;
import app.qadam.store.Attachings;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final Clock clock;
  private final Facts shipped;
  private final CaseFacts facts;
  private final Consumer<Exception> trouble;
  private final Runner runner = new Runner();
  private final Runner worker = new Runner();
  private final OutsideCopies copies =
      new OutsideCopies(Path.of(System.getProperty("java.io.tmpdir")));
  private final ReadOnlyObjectWrapper<Situation> situation;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper underPassphrase = new ReadOnlyBooleanWrapper();

  /** Touched by the runner's thread only. */
  private @Nullable CaseStore store;

  /**
   * A session without a file.
   *
   * @param trouble is told of whatever could not be done
   */
  public Session(Clock clock, Facts facts, Consumer<Exception> trouble) {
    this.clock = clock;
    this.shipped = facts;
    this.facts = new CaseFacts(facts);
    this.trouble = trouble;
    this.situation = new ReadOnlyObjectWrapper<>(situation(CaseFile.EMPTY, facts));
  }

  ReadOnlyObjectProperty<Situation> situation() {
    return situation.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Path>> file() {
    return file.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty undoable() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoable() {
    return redoable.getReadOnlyProperty();
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
    replace(() -> CaseStore.open(path, clock, unlocking), done, refused);
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

  private void replace(Callable<CaseStore> opening, Runnable done, Consumer<Exception> refused) {
    runner.run(
        () -> {
          var next = opening.call();
          try {
            if (store != null) {
              store.close();
            }
          } catch (RuntimeException e) {
            next.close();
            throw e;
          }
          store = next;
          return read(next);
        },
        state -> {
          file.set(Optional.of(state.file()));
          failed.set(false);
          show(state);
          done.run();
        },
        refused);
  }

  /** Commits a change made for the case file as it is when its turn comes. */
  void send(Function<CaseFile, Change> change, Runnable done) {
    commit(open -> open.apply(change.apply(open.current())), done);
  }

  void undo(Runnable done) {
    commit(CaseStore::undo, done);
  }

  void redo(Runnable done) {
    commit(CaseStore::redo, done);
  }

  private void commit(Consumer<CaseStore> work, Runnable done) {
    runner.run(
        () -> {
          var open = openStore();
          work.accept(open);
          return read(open);
        },
        state -> {
          failed.set(false);
          show(state);
          done.run();
        },
        error -> {
          failed.set(true);
          trouble.accept(error);
        });
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
          failed.set(false);
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

  /** Puts a copy of an attached file where the system's viewers can read it. */
  void copyOutside(Attachment attachment, Consumer<Path> done) {
    runner.run(() -> copies.of(attachment, contentOf(attachment)), done, trouble);
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
  private record State(
      Path file,
      Situation situation,
      boolean undoable,
      boolean redoable,
      boolean underPassphrase) {}

  /** Works the plan out as well, so that the FX thread need not. */
  private State read(CaseStore open) {
    return new State(
        open.file(),
        situation(open.current(), facts(open)),
        open.undoable().isPresent(),
        open.redoable().isPresent(),
        open.isProtected());
  }

  private void show(State state) {
    undoable.set(state.undoable());
    redoable.set(state.redoable());
    underPassphrase.set(state.underPassphrase());
    situation.set(state.situation());
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
    undoable.set(false);
    redoable.set(false);
    failed.set(false);
    underPassphrase.set(false);
    situation.set(situation(CaseFile.EMPTY, shipped));
  }

  private void closeStore() {
    var open = store;
    store = null;
    if (open != null) {
      open.close();
    }
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
          closed.run();
        },
        trouble);
  }
}
