package app.qadam.store;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/** Does with a harmed file what can be done with a file, and holds what happens to the promise. */
final class DamageTrial {
  private final Path folder;
  private final Path file;
  private final Path into;
  private final byte[] harmed;

  private DamageTrial(Path folder, byte[] harmed) {
    this.folder = folder;
    this.file = folder.resolve("case.qadam");
    this.into = folder.resolve("salvaged.qadam");
    this.harmed = harmed;
  }

  /**
   * What happened.
   *
   * @param refused why it was not opened; absent when it was
   * @param salvaged rows that came out of it; absent when nothing could be read
   */
  record Result(Optional<StoreProblem.Kind> refused, Optional<Long> salvaged) {}

  /**
   * Tries a harmed file.
   *
   * @throws AssertionError when the promise is broken
   */
  static Result of(Path folder, byte[] harmed) throws IOException {
    var trial = new DamageTrial(folder, harmed);
    Files.write(trial.file, harmed);
    try {
      var salvaged = trial.salvage();
      return new Result(trial.open(), salvaged);
    } finally {
      Files.deleteIfExists(trial.into);
      Files.deleteIfExists(trial.file);
      trial.removeBackups();
    }
  }

  /** A file of an older version that was opened after all has one, of before it was brought up. */
  private void removeBackups() throws IOException {
    var beside = BackupPlace.BESIDE.folder(file);
    if (Files.isDirectory(beside)) {
      try (var names = Files.list(beside)) {
        for (Path name : names.toList()) {
          Files.delete(name);
        }
      }
      Files.delete(beside);
    }
  }

  private Optional<Long> salvage() throws IOException {
    try {
      var outcome = Salvage.of(file, into, Unlocking.NONE);
      expect(FileCheck.of(into).isEmpty(), "what was salvaged is sound");
      Files.delete(into);
      return Optional.of(outcome.read());
    } catch (StoreProblem problem) {
      expect(!Files.exists(into), "a salvage that fails leaves nothing");
      return Optional.empty();
    } finally {
      expectUntouched("salvaging");
    }
  }

  private Optional<StoreProblem.Kind> open() throws IOException {
    var found = check();
    boolean isRead = read();
    try (var store = CaseStore.open(file, Clock.systemUTC())) {
      expect(isRead, "what is opened can be read");
      expect(found.isPresent(), "what is opened can be looked through");
      var foundInTables =
          found.get().stream().filter(line -> !line.contains("attached file")).toList();
      expect(foundInTables.isEmpty(), "a file is opened in which is found: " + foundInTables);
      expect(isSoundToSqlite(), "a file is opened in which SQLite finds something");
      change(store);
    } catch (StoreProblem problem) {
      expectUntouched("refusing as " + problem.kind());
      return Optional.of(problem.kind());
    }
    expect(check().equals(found), "a change leaves a file as sound as it was");
    return Optional.empty();
  }

  private Optional<List<String>> check() throws IOException {
    try {
      return Optional.of(FileCheck.of(file));
    } catch (StoreProblem problem) {
      expectUntouched("looking through");
      return Optional.empty();
    }
  }

  private boolean read() throws IOException {
    try {
      var held = CaseStore.read(file);
      CaseStore.past(file);
      readContents(held);
      return true;
    } catch (StoreProblem problem) {
      return false;
    } finally {
      expectUntouched("reading");
    }
  }

  /** Each is whole, or it is said that it is not. */
  private void readContents(CaseFile held) {
    for (Attachment one : held.papers().attachments()) {
      try {
        var bytes = CaseStore.content(file, one.sha256()).orElseThrow();
        expect(Content.digest(bytes).equals(one.sha256()), "what is handed on is whole");
      } catch (StoreProblem problem) {
        expect(problem.kind() == StoreProblem.Kind.DAMAGED, "a content is damaged");
      }
    }
  }

  private static void change(CaseStore store) {
    var before = store.current();
    var note = before.notes().getOrDefault(Stage.TRAVEL, "");
    var after = store.apply(new Change.WriteNote(Stage.TRAVEL, note, note + "more"));
    expect((note + "more").equals(after.notes().get(Stage.TRAVEL)), "a change changes");
    expect(store.undo().orElseThrow().equals(before), "an undo takes it back");
    store.undo();
    store.redo();
  }

  /** SQLite's own check on the harmed bytes, past everything that is ours. */
  private boolean isSoundToSqlite() {
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      raw.unwrap(SQLiteConnection.class).deserialize("main", harmed);
      List<String> lines = new ArrayList<>();
      try (var statement = raw.createStatement();
          var rows = statement.executeQuery("PRAGMA integrity_check")) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines.equals(List.of("ok"));
    } catch (SQLException e) {
      return false;
    }
  }

  private void expectUntouched(String after) throws IOException {
    expect(Arrays.equals(Files.readAllBytes(file), harmed), after + " changes no byte");
    try (var names = Files.list(folder)) {
      var others = names.filter(name -> !name.equals(file) && !name.equals(into)).toList();
      expect(others.isEmpty(), after + " leaves nothing beside, and not " + others);
    }
  }

  private static void expect(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}
