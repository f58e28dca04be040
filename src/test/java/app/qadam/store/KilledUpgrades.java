package app.qadam.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills processes that bring files of each older version to today's. What a kill leaves is the old
 * file byte for byte, or the new one whole.
 */
final class KilledUpgrades {
  private static final int FILES = 16;

  /**
   * Longer than one opening takes with its checks and its backup, so that every part of it is hit.
   */
  private static final int MICROS = 60_000;

  private final Path folder;
  private final Path temporary;
  private final Random random;
  private Tally tally = new Tally(0, 0, 0, 0);

  /**
   * What the kills came to.
   *
   * @param inTheMiddle kills that left a journal, and so hit an upgrade
   */
  record Tally(int kills, int inTheMiddle, int old, int now) {}

  KilledUpgrades(Path folder, long seed) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("upgrades"));
    this.temporary = Files.createDirectories(folder.resolve("temporary"));
    this.random = new Random(seed);
  }

  /** The long form: so many kills for each version, and one line of counts. */
  public static void main(String[] args) throws Exception {
    var sum = new KilledUpgrades(Path.of(args[0]), 6).run(Integer.parseInt(args[1]));
    System.out.printf(
        "killed upgrades: %d (in the middle: %d), files left old byte for byte: %d, "
            + "new and whole: %d, anything else: 0%n",
        sum.kills(), sum.inTheMiddle(), sum.old(), sum.now());
  }

  /** Kills so many processes for each older version. */
  Tally run(int kills) throws IOException, InterruptedException, SQLException {
    for (int version = 1; version < Schema.VERSION; version++) {
      byte[] old = fixture(version);
      for (int number = 0; number < kills; number++) {
        killOne(version, old, Files.createDirectory(folder.resolve(version + "-" + number)));
      }
    }
    return tally;
  }

  private static byte[] fixture(int version) throws IOException {
    var name = "version-" + version + ".qadam";
    try (var in = KilledUpgrades.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private void killOne(int version, byte[] old, Path files)
      throws IOException, InterruptedException, SQLException {
    for (int number = 0; number < FILES; number++) {
      Files.write(files.resolve(number + ".qadam"), old);
    }
    var process = OtherProcess.start(UpgradingProcess.class, temporary, files, FILES);
    long told = toldUntilKilled(process);
    for (int number = 0; number < FILES; number++) {
      boolean isNow = look(version, old, files.resolve(number + ".qadam"));
      if (number < told && !isNow) {
        throw new AssertionError("told as new, but it is the old one: " + number);
      }
    }
    tally = new Tally(tally.kills() + 1, tally.inTheMiddle(), tally.old(), tally.now());
  }

  private long toldUntilKilled(Process process) throws IOException, InterruptedException {
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int hear = 1 + random.nextInt(FILES / 2);
      for (int i = 0; i < hear; i++) {
        Objects.requireNonNull(out.readLine(), "it ended by itself");
      }
      process.waitFor(random.nextInt(MICROS), TimeUnit.MICROSECONDS);
      OtherProcess.kill(process);
      return hear + out.lines().count();
    }
  }

  /** Whether a file is of today's version; throws when it is neither that nor the old one. */
  private boolean look(int version, byte[] old, Path file) throws IOException, SQLException {
    boolean inTheMiddle = Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
    int found;
    try (var connection = Sqlite.open(file, true)) {
      found = Schema.versionOf(connection);
    }
    boolean isNow = found == Schema.VERSION;
    if (!isNow && !(found == version && Arrays.equals(Files.readAllBytes(file), old))) {
      throw new AssertionError(file + " is neither the old file nor the new one: " + found);
    }
    CaseStore.open(file, Clock.systemUTC()).close();
    var wrong = FileCheck.of(file);
    if (!wrong.isEmpty()) {
      throw new AssertionError(file + " is not sound: " + wrong);
    }
    tally =
        new Tally(
            tally.kills(),
            tally.inTheMiddle() + (inTheMiddle ? 1 : 0),
            tally.old() + (isNow ? 0 : 1),
            tally.now() + (isNow ? 1 : 0));
    return isNow;
  }
}
