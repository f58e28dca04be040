package app.qadam.command;

import app.qadam.export.WholeFile;
import app.qadam.facts.CaseFacts;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.store.BackupPlace;
import app.qadam.store.CaseStore;
import app.qadam.store.Unlocking;
import app.qadam.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param clock the only place from which a command knows the day
 * @param unlocking where the passphrase of a protected file comes from
 * @param place where backups lie, as the settings say
 */
record Desk(
    Clock clock,
    Texts texts,
    PrintWriter out,
    PrintWriter err,
    Unlocking unlocking,
    Supplier<BackupPlace> place) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2170;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Opens a file to change it; the first change of a day brings a backup. */
  CaseStore open(Path file) {
    var lies = place.get();
    var store = CaseStore.open(file, clock, unlocking, lies);
    store.backUpWhenClosing(
        lies,
        problem ->
            err.println(
                texts.get(
                    "command.note",
                    texts.get(
                        "backups.failed",
                        texts.get("store." + problem.kind().id(), problem.fileName())))));
    return store;
  }

  /** Something to know about a file, on standard error. */
  void note(String key, Path file) {
    err.println(texts.get("command.note", texts.get(key, file.getFileName())));
  }

  /** What a file holds. */
  CaseFile read(Path file) {
    return CaseStore.read(file, unlocking);
  }

  /** The shipped facts, read when a command needs them. */
  Facts facts() {
    return FactsReader.shipped();
  }

  /** The facts in force for what a file holds. */
  Facts facts(CaseFile held, Path file) {
    return facts(held, sha256 -> CaseStore.content(file, sha256, unlocking));
  }

  /** The facts in force for a file that is open. */
  Facts facts(CaseStore store) {
    return facts(store.current(), store::content);
  }

  private Facts facts(CaseFile held, Function<String, Optional<byte[]>> content) {
    var facts = new CaseFacts(facts()).of(held.comparing(), content);
    facts.edition().trouble().ifPresent(trouble -> err.println(texts.get("command.note", trouble)));
    return facts;
  }

  /** Writes a new file, all of it or nothing, and says so. */
  void write(Path target, byte[] content) {
    writing(target, () -> WholeFile.write(target, content));
  }

  /** What writes a file. */
  @FunctionalInterface
  interface Writing {
    void run() throws IOException;
  }

  /** Writes a new file and says so, or why not. */
  void writing(Path target, Writing writing) {
    try {
      writing.run();
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(texts.get("store.exists", target.getFileName()));
    } catch (IOException e) {
      throw new Refusal(
          texts.get(
              hasFolder(target) ? "store.cannot-write" : "store.no-folder", target.getFileName()));
    }
    out.println(texts.get("command.written", target.getFileName()));
  }

  private static boolean hasFolder(Path target) {
    var folder = target.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder);
  }

  /** A date as commands take it. */
  LocalDate date(String text) {
    try {
      var date = LocalDate.parse(text);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        throw new Refusal(texts.get("command.far-date", text, FIRST_YEAR, LAST_YEAR));
      }
      return date;
    } catch (DateTimeException e) {
      throw new Refusal(texts.get("command.bad-date", text));
    }
  }
}
