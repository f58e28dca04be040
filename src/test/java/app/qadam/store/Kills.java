package app.qadam.store;

import app.qadam.model.casefile.RandomChanges;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Kills processes that change a file, at moments that follow from a seed: while Java starts, while
 * the file is opened, between and in the middle of changes. After each kill the file is held
 * against what the process had said.
 */
final class Kills {
  private static final int KILLS_A_FILE = 20;
  private static final int WHILE_STARTING_MILLIS = 400;
  private static final int WHILE_OPENING_MICROS = 60_000;
  private static final int WHILE_CHANGING_MICROS = 20_000;
  private static final int MOST_ACKNOWLEDGED = 30;
  private static final int UNTIL_KILLED = 1_000_000;

  private static final List<Content> EVERY_CONTENT = List.of(Content.of(RandomChanges.content()));

  private final Path folder;
  private final Path temporary;
  private final Random random;
  private Tally tally = new Tally(0, 0, 0, 0, 0);

  /**
   * What the kills came to.
   *
   * @param inTheMiddle kills that left a journal, and so hit a change that was being written
   * @param acknowledged changes that the processes had told as saved; all of them were found
   * @param further changes found that no process had come to tell of, at most one a kill
   */
  record Tally(int kills, int beforeAnyChange, int inTheMiddle, long acknowledged, long further) {}

  Kills(Path folder, long seed) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("files"));
    this.temporary = Files.createDirectories(folder.resolve("temporary"));
    this.random = new Random(seed);
  }

  /** The long form: so many kills, and one line of counts. */
  public static void main(String[] args) throws Exception {
    var kills = new Kills(Path.of(args[0]), 6);
    kills.prepare();
    var sum = kills.run(Integer.parseInt(args[1]));
    System.out.printf(
        "kills survived: %d (in the middle of a change: %d, before any change: %d), "
            + "changes acknowledged: %d, lost: 0, found beyond those: %d%n",
        sum.kills(), sum.inTheMiddle(), sum.beforeAnyChange(), sum.acknowledged(), sum.further());
  }

  private void prepare() throws IOException, InterruptedException {
    var file = Files.createDirectories(folder.resolve("first")).resolve("first.qadam");
    CaseStore.create(file, Clock.systemUTC()).close();
    OtherProcess.prepare(ChangingProcess.class, temporary, file, 0, MOST_ACKNOWLEDGED);
  }

  Tally run(int kills) throws IOException, InterruptedException, SQLException {
    for (int number = 0; number < kills; number++) {
      var file = folder.resolve("case-" + number / KILLS_A_FILE + ".qadam");
      if (number % KILLS_A_FILE == 0) {
        CaseStore.create(file, Clock.systemUTC()).close();
      }
      try {
        killOne(file, number);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("kill " + number + " on " + file, e);
      }
    }
    return tally;
  }

  private void killOne(Path file, int number)
      throws IOException, InterruptedException, SQLException {
    var before = ChangingProcess.lines(file);
    var process = OtherProcess.start(ChangingProcess.class, temporary, file, number, UNTIL_KILLED);
    var told = new Told(before, saidUntilKilled(process));
    if (!told.unexpected().isEmpty() || !told.failures().isEmpty()) {
      throw new AssertionError("the process said " + told.said());
    }
    boolean inTheMiddle = Files.exists(journal(file));
    if (random.nextBoolean()) {
      // Whoever comes first finds a sound file, a reader as well.
      CaseStore.read(file);
    }
    CaseStore.open(file, Clock.systemUTC()).close();
    count(told, told.further(file), inTheMiddle);
    goOn(file);
    nothingBeside(file);
  }

  private List<String> saidUntilKilled(Process process) throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    int what = random.nextInt(10);
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (what == 0) {
        process.waitFor(random.nextInt(WHILE_STARTING_MILLIS), TimeUnit.MILLISECONDS);
      } else if (what == 1) {
        hear(out, said, 1);
        process.waitFor(random.nextInt(WHILE_OPENING_MICROS), TimeUnit.MICROSECONDS);
      } else {
        hear(out, said, 1 + 1 + random.nextInt(MOST_ACKNOWLEDGED));
        process.waitFor(random.nextInt(WHILE_CHANGING_MICROS), TimeUnit.MICROSECONDS);
      }
      OtherProcess.kill(process);
      out.lines().forEach(said::add);
    }
    return said;
  }

  private static void hear(BufferedReader out, List<String> said, int lines) throws IOException {
    for (int i = 0; i < lines; i++) {
      said.add(Objects.requireNonNull(out.readLine(), () -> "it ended by itself: " + said));
    }
  }

  /** Opens at once, for the lock went with the process. */
  private static void goOn(Path file) {
    try (var store = CaseStore.open(file, Clock.systemUTC())) {
      if (Files.exists(journal(file))) {
        // Of a change that had not begun to be written; the next change takes it away.
        store.apply(new RandomChanges(1).next(store.current()), EVERY_CONTENT);
      }
    }
  }

  private static Path journal(Path file) {
    return file.resolveSibling(file.getFileName() + "-journal");
  }

  private void nothingBeside(Path file) throws IOException {
    try (var all = Files.list(folder)) {
      Set<String> other =
          all.map(one -> String.valueOf(one.getFileName()))
              .filter(name -> !name.matches("first|case-\\d+\\.qadam"))
              .collect(Collectors.toSet());
      if (!other.isEmpty()) {
        throw new AssertionError("beside " + file + " were left " + other);
      }
    }
  }

  private void count(Told told, int further, boolean inTheMiddle) {
    int acknowledged = told.acknowledged().size();
    tally =
        new Tally(
            tally.kills() + 1,
            tally.beforeAnyChange() + (acknowledged == 0 ? 1 : 0),
            tally.inTheMiddle() + (inTheMiddle ? 1 : 0),
            tally.acknowledged() + acknowledged,
            tally.further() + further);
  }
}
