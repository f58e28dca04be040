package app.qadam.store;

import app.qadam.store.ConflictNames.Likeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another version of a file, which a service that keeps folders the same put beside it because both
 * were changed.
 *
 * @param apart how far both have come since; empty for a file that cannot be looked into
 */
public record ConflictCopy(Path file, Optional<Apart> apart) {

  /** The version of the tables from which on a file has a name of its own. */
  private static final int FIRST_WITH_IDS = 2;

  /**
   * What each of two files holds that the other does not.
   *
   * @param here changes of the file that was asked about, since both were the same
   * @param there changes of the other one; at least one
   */
  public record Apart(Side here, Side there) {}

  /**
   * One of two files.
   *
   * @param changes how many the other does not have
   * @param last when the last one of them was made; empty when there is none
   */
  public record Side(int changes, Optional<Instant> last) {
    private static Side of(List<History.Entry> own) {
      return new Side(
          own.size(), own.isEmpty() ? Optional.empty() : Optional.of(own.getLast().at()));
    }
  }

  /**
   * The versions of a file beside it, by name and by what they hold: an earlier copy, of which
   * everything is in the file, is none. Nothing is written.
   *
   * @throws StoreProblem when the file itself cannot be read
   */
  public static List<ConflictCopy> beside(Path file) {
    List<ConflictCopy> found = new ArrayList<>();
    for (Path other : candidates(file)) {
      ConflictNames.of(file, other)
          .flatMap(likeness -> look(file, other, likeness))
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<Path> candidates(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.filter(ConflictNames::isOfQadam)
          .filter(other -> !other.getFileName().equals(file.getFileName()))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      // The folder does not let itself be listed: nothing is claimed about it.
      return List.of();
    }
  }

  private static Optional<ConflictCopy> look(Path file, Path other, Likeness likeness) {
    boolean certain = likeness == Likeness.CERTAIN;
    try {
      if (FileHeader.of(file).isProtected() || FileHeader.of(other).isProtected()) {
        return certain ? Optional.of(new ConflictCopy(other, Optional.empty())) : Optional.empty();
      }
      return idOf(file).equals(idOf(other)) ? apart(file, other) : Optional.empty();
    } catch (StoreProblem problem) {
      return certain ? Optional.of(new ConflictCopy(other, Optional.empty())) : Optional.empty();
    }
  }

  /** The file's own name for ever; only asked for, so that one that has none yet gets none. */
  private static Optional<String> idOf(Path file) {
    return FileReading.asItIs(
        file,
        Unlocking.NONE,
        open ->
            Schema.versionOf(open) < FIRST_WITH_IDS
                ? Optional.empty()
                : Optional.of(Rows.mark(open).id()));
  }

  private static Optional<ConflictCopy> apart(Path file, Path other) {
    var here = entries(file);
    var there = entries(other);
    int common = 0;
    while (common < Math.min(here.size(), there.size())
        && here.get(common).equals(there.get(common))) {
      common++;
    }
    if (common == there.size()) {
      return Optional.empty();
    }
    var apart =
        new Apart(
            Side.of(here.subList(common, here.size())),
            Side.of(there.subList(common, there.size())));
    return Optional.of(new ConflictCopy(other, Optional.of(apart)));
  }

  private static List<History.Entry> entries(Path file) {
    return FileReading.asToday(file, Unlocking.NONE, open -> History.read(open).entries());
  }

  /** The name of the file as the person knows it. */
  public String fileName() {
    return String.valueOf(file.getFileName());
  }
}
