package app.qadam.store;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Makes a new file of an export: equal in every row, or none at all. */
public final class BringingBack {
  private final Path export;
  private final Consumer<CaseFile> check;

  /** Where the rows stood, once they are read. */
  private @Nullable RowPlaces places;

  private BringingBack(Path export, Consumer<CaseFile> check) {
    this.export = export;
    this.check = check;
  }

  /**
   * Makes the file. Only the tables of the export are taken in; an export of an older version is
   * brought to today's.
   *
   * @param check is given what the file would hold, and may refuse it
   * @throws NotBroughtBack when something in the export is wrong
   * @throws StoreProblem when the export cannot be read, something of the file's name exists, or it
   *     cannot be written
   */
  public static void of(Path export, Path file, Consumer<CaseFile> check) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, file);
    }
    var bringing = new BringingBack(export, check);
    var beside = beside(file);
    try {
      bringing.make(beside);
      Files.move(beside, file);
    } catch (FileAlreadyExistsException e) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, file, e);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_WRITE, file, e);
    } catch (SQLException e) {
      var problem = Sqlite.problem(file, e);
      // Nothing was read from a file of that name, so that none can be damaged.
      throw problem.kind() == StoreProblem.Kind.DAMAGED
          ? new StoreProblem(StoreProblem.Kind.CANNOT_WRITE, file, e)
          : problem;
    } finally {
      remove(beside);
    }
  }

  /** An empty file that only its owner reads. */
  private static Path beside(Path file) {
    var beside = file.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
    try {
      OwnerOnly.create(beside);
      return beside;
    } catch (IOException e) {
      boolean missing = !Files.isDirectory(folder(file));
      throw new StoreProblem(
          missing ? StoreProblem.Kind.NO_FOLDER : StoreProblem.Kind.CANNOT_WRITE, file, e);
    }
  }

  private static Path folder(Path file) {
    var folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static void remove(Path beside) {
    try {
      Files.deleteIfExists(beside);
      Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + "-journal"));
    } catch (IOException e) {
      System.getLogger(BringingBack.class.getName())
          .log(System.Logger.Level.WARNING, "an unfinished file stays", e);
    }
  }

  private void make(Path beside) throws SQLException {
    CaseFile held;
    try (var connection = Sqlite.open(beside, false);
        var json = CarefulJson.of(export)) {
      Sqlite.inTransaction(
          connection,
          () -> {
            Rows.execute(connection, "PRAGMA defer_foreign_keys = ON");
            read(json, connection);
            new RowCheck(connection, rowPlaces()).pointsSomewhere();
            Schema.upgrade(connection);
          });
      held = new RowCheck(connection, rowPlaces()).look();
    }
    var found = FileCheck.of(beside);
    if (!found.isEmpty()) {
      throw new NotBroughtBack(
          JsonPlace.tables(), Phrase.of("bring-back.unsound", String.join("; ", found)));
    }
    check.accept(held);
  }

  private RowPlaces rowPlaces() {
    if (places == null) {
      throw new IllegalStateException("the tables were not read");
    }
    return places;
  }

  private void read(CarefulJson json, Connection connection) throws SQLException {
    if (json.next() != JsonToken.START_OBJECT) {
      throw json.refused(Phrase.of("bring-back.not-export"));
    }
    boolean isKnown = false;
    for (var name = json.nextName(); name != null; name = json.nextName()) {
      json.next();
      switch (name) {
        case "qadam" -> {
          version(json, AllRows.FORMAT);
          isKnown = true;
        }
        case "schema" -> Schema.upgrade(connection, version(json, Schema.VERSION));
        case "tables" -> {
          if (!isKnown || Schema.versionOf(connection) == 0) {
            throw json.refused(Phrase.of("bring-back.order"));
          }
          places = new RowsReading(json, connection).read();
        }
        default -> json.skip();
      }
    }
    if (places == null) {
      throw json.refused(Phrase.of("bring-back.no-tables"));
    }
    if (json.next() != null) {
      throw json.refused(Phrase.of("bring-back.trailing"));
    }
  }

  private static int version(CarefulJson json, int today) {
    long version = json.whole();
    if (version < 1) {
      throw json.refused(Phrase.of("bring-back.range"));
    }
    if (version > today) {
      throw json.refused(Phrase.of("bring-back.newer"));
    }
    return (int) version;
  }
}
