package app.qadam.store;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.FromNothing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Takes what can be read out of a damaged file into a new one; the damaged file is only read. */
public final class Salvage {
  private Salvage() {}

  /**
   * What became of the rows of a table.
   *
   * @param read that have a meaning
   * @param lost that could not be read or have none; empty when nobody can know how many
   */
  public record Table(String name, long read, OptionalLong lost) {}

  /**
   * What was salvaged.
   *
   * @param tables of the damaged file, in the order in which they were made
   * @param attachments files in the new file, each of them whole
   * @param attachmentsLost files of which the damaged file tells, but whose content is not whole
   * @param withHistory whether the new file can be undone as the old one could; if not, its history
   *     starts with what was salvaged
   */
  public record Outcome(
      List<Table> tables, long attachments, long attachmentsLost, boolean withHistory) {
    public Outcome {
      tables = List.copyOf(tables);
    }

    /** How many rows were read in all. */
    public long read() {
      return tables.stream().mapToLong(Table::read).sum();
    }

    /** How many rows are lost in all; empty when nobody can know. */
    public OptionalLong lost() {
      return tables.stream().anyMatch(table -> table.lost().isEmpty())
          ? OptionalLong.empty()
          : OptionalLong.of(tables.stream().mapToLong(table -> table.lost().getAsLong()).sum());
    }
  }

  /**
   * Salvages a file into a new one.
   *
   * @throws StoreProblem when the file is missing, no Qadam file or newer than this program, when
   *     nothing in it can be read, or when the new one exists or cannot be written
   */
  public static Outcome of(Path damaged, Path into, Unlocking unlocking) {
    return of(damaged, into, unlocking, Clock.systemUTC());
  }

  static Outcome of(Path damaged, Path into, Unlocking unlocking, Clock clock) {
    if (Files.exists(into)) {
      throw new StoreProblem(StoreProblem.Kind.EXISTS, into);
    }
    byte[] read = Wreck.bytes(damaged, unlocking);
    try (var wreck = Wreck.of(damaged, read)) {
      var result = chosen(wreck);
      write(into, result, wreck, clock);
      long told = wreck.rows().papers().attachments().size() + wreck.attachmentsDropped();
      long whole = result.held().papers().attachments().size();
      return new Outcome(
          wreck.tables(), whole, Math.max(0, told - whole), result.history().isPresent());
    } catch (SQLException | IOException | RuntimeException e) {
      throw Sqlite.problem(damaged, e);
    }
  }

  /** What the new file holds, and the history that leads there when it is whole. */
  private record Result(CaseFile held, Optional<History> history) {}

  /**
   * The history says everything twice over: where it is whole, it is believed. Where it is not, the
   * rows are, unless the part of it that is there leads to more.
   */
  private static Result chosen(Wreck wreck) {
    var whole = wreck.history();
    if (whole.isPresent()) {
      var held = whole.get().replay();
      boolean allContents =
          whole.get().past().stream()
                  .allMatch(past -> hasContents(past, wreck.contents()::contains))
              && hasContents(held, wreck.contents()::contains);
      return allContents
          ? new Result(held, whole)
          : new Result(withContents(held, wreck.contents()::contains), Optional.empty());
    }
    var byRows = withContents(wreck.rows(), wreck.contents()::contains);
    var byHistory = withContents(wreck.beginning(), wreck.contents()::contains);
    return new Result(size(byHistory) > size(byRows) ? byHistory : byRows, Optional.empty());
  }

  private static int size(CaseFile file) {
    return FromNothing.to(file).map(change -> ((Change.Together) change).parts().size()).orElse(0);
  }

  private static boolean hasContents(CaseFile file, Predicate<String> isWhole) {
    return file.papers().attachments().stream().map(Attachment::sha256).allMatch(isWhole)
        && file.comparing().facts().map(FactsFile::sha256).filter(isWhole.negate()).isEmpty();
  }

  /** The same without the files whose content is lost. */
  private static CaseFile withContents(CaseFile file, Predicate<String> isWhole) {
    var after = file;
    for (Attachment one : file.papers().attachments()) {
      if (!isWhole.test(one.sha256())) {
        var from = after.papers().of(one.document());
        var to = from.stream().filter(kept -> kept.id() != one.id()).toList();
        after = new Change.SetAttachments(one.document(), from, to).applyTo(after);
      }
    }
    var facts = file.comparing().facts();
    return facts.map(FactsFile::sha256).filter(isWhole.negate()).isEmpty()
        ? after
        : new Change.SetFactsFile(facts, Optional.empty()).applyTo(after);
  }

  private static void write(Path into, Result result, Wreck wreck, Clock clock)
      throws SQLException, IOException {
    CaseStore.create(into, clock).close();
    try {
      fill(into, result, wreck, clock);
      var found = FileCheck.of(into);
      if (!found.isEmpty()) {
        throw new StoreProblem(StoreProblem.Kind.DAMAGED, into, new SQLException(found.getFirst()));
      }
    } catch (SQLException | RuntimeException e) {
      Files.deleteIfExists(into);
      throw e;
    }
  }

  private static void fill(Path into, Result result, Wreck wreck, Clock clock) throws SQLException {
    try (var _ = FileLock.on(into);
        var tables = PlainTables.open(into)) {
      var open = tables.connection();
      tables.commit(() -> {
        for (String sha256 : wreck.contents()) {
          Contents.keep(open, Content.of(wreck.content(sha256)));
        }
        if (result.history().isPresent()) {
          Rows.write(open, CaseFile.EMPTY, result.held());
          for (History.Entry entry : result.history().get().entries()) {
            History.write(open, entry);
          }
          if (wreck.name().isPresent()) {
            Rows.execute(open, "UPDATE identity SET id = ?", wreck.name().get());
          }
        } else {
          var change = FromNothing.to(result.held());
          if (change.isPresent()) {
            Rows.write(open, CaseFile.EMPTY, change.get().applyTo(CaseFile.EMPTY));
            History.write(
                open,
                new History()
                    .next(
                        clock.instant(),
                        History.Action.CHANGE,
                        OptionalLong.empty(),
                        change.get()));
          }
        }
      });
    }
  }
}
