package app.qadam.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Lets a process change a file while strace lets the system's calls fail as a bad or a full disk
 * does, and holds the file against what the process told.
 */
final class DiskFaults {
  private static final int CHANGES = 60;
  private static final int FIRST = 60;
  private static final int STEP = 40;

  /** Writing, bringing to the disk, and taking the journal away: what SQLite does in a commit. */
  private static final List<String> FAULTS =
      List.of(
          "pwrite64:error=EIO",
          "pwrite64:error=ENOSPC",
          "fsync,fdatasync:error=EIO",
          "fsync,fdatasync:error=ENOSPC",
          "unlink,unlinkat:error=EIO",
          "ftruncate:error=EIO");

  private final Path folder;
  private final Path temporary;
  private final Random random;
  private int runs;
  private long acknowledged;
  private final Map<String, Integer> failures = new TreeMap<>();

  DiskFaults(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.temporary = Files.createDirectories(folder.resolve("temporary"));
    this.random = new Random(seed);
  }

  /**
   * The long form: so many runs for each kind of fault, and one line of counts. With a file after
   * the folder and the count, that file is changed where it lies, without any fault but those of
   * its disk.
   */
  public static void main(String[] args) throws Exception {
    var faults = new DiskFaults(Path.of(args[0]), 6);
    if (args.length > 2) {
      faults.change(Path.of(args[2]), List.of());
    } else {
      faults.run(Integer.parseInt(args[1]));
    }
    System.out.printf(
        "runs: %d, changes acknowledged: %d, refused in words: %s, lost: 0%n",
        faults.runs, faults.acknowledged, faults.failures);
  }

  static boolean canBeMade() {
    try {
      var process =
          new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-e", "trace=fsync", "true")
              .redirectErrorStream(true)
              .start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The problems told, each with how often. */
  Map<String, Integer> failures() {
    return failures;
  }

  long acknowledged() {
    return acknowledged;
  }

  void run(int times) throws IOException, InterruptedException, SQLException {
    for (int time = 0; time < times; time++) {
      for (String fault : FAULTS) {
        var file = folder.resolve(runs + ".qadam");
        CaseStore.create(file, Clock.systemUTC()).close();
        int first = 1 + random.nextInt(FIRST);
        int step = 2 + random.nextInt(STEP);
        var calls = fault.substring(0, fault.indexOf(':'));
        change(
            file,
            List.of(
                "strace",
                "-f",
                "-qq",
                "--seccomp-bpf",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + calls,
                "-e",
                "inject=" + fault + ":when=" + first + "+" + step));
      }
    }
  }

  private void change(Path file, List<String> with)
      throws IOException, InterruptedException, SQLException {
    var before = ChangingProcess.lines(file);
    List<String> command = new ArrayList<>(with);
    command.addAll(
        OtherProcess.command(ChangingProcess.class, temporary, file, 100 + runs, CHANGES));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    process.waitFor();
    var told = new Told(before, said);
    if (!told.unexpected().isEmpty()) {
      throw new AssertionError(with + " made it say " + String.join("\n", told.unexpected()));
    }
    try {
      told.further(file);
    } catch (AssertionError e) {
      throw new AssertionError(with + " left " + file, e);
    }
    runs++;
    acknowledged += told.acknowledged().size();
    told.failures().forEach(kind -> failures.merge(kind, 1, Integer::sum));
  }
}
