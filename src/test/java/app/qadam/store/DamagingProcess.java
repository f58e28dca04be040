package app.qadam.store;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that harms real files, each time the same way, and tries what becomes of them; on its
 * own, so that a crash of SQLite or a wait without end is seen from outside.
 */
final class DamagingProcess {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** No file that small may take longer. */
  private static final int MOST_SECONDS = 30;

  private static final int BROKEN = 1;

  private final Path folder;
  private final List<byte[]> files = new ArrayList<>();
  private final Map<StoreProblem.Kind, Integer> refused = new EnumMap<>(StoreProblem.Kind.class);
  private int opened;
  private int salvages;
  private long salvagedRows;

  private DamagingProcess(Path folder) {
    this.folder = folder;
  }

  /** Arguments: how many mutations, and the seed. Prints one line. */
  public static void main(String[] args) throws IOException {
    var folder = Files.createTempDirectory("damage");
    var process = new DamagingProcess(folder);
    process.makeFiles();
    try (var worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      for (int number = 0; number < Integer.parseInt(args[0]); number++) {
        int current = number;
        var trial = worker.submit(() -> process.harm(current, Long.parseLong(args[1])));
        try {
          trial.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
          System.out.println("broken at mutation " + number + ": " + e);
          e.printStackTrace();
          Runtime.getRuntime().halt(BROKEN);
        }
      }
    }
    Files.delete(folder);
    process.say(Integer.parseInt(args[0]));
  }

  private Void harm(int number, long seed) throws IOException {
    var random = new Random(seed * 1_000_003 + number);
    var kinds = List.copyOf(EnumSet.allOf(Mutation.class));
    var kind = kinds.get(number % kinds.size());
    var file = files.get(random.nextInt(files.size())).clone();
    var harmed = kind.of(file, files.get(random.nextInt(files.size())), random);
    try {
      var result = DamageTrial.of(folder, harmed);
      result
          .refused()
          .ifPresentOrElse(problem -> refused.merge(problem, 1, Integer::sum), () -> opened++);
      result
          .salvaged()
          .ifPresent(rows -> {
            salvages++;
            salvagedRows += rows;
          });
      return null;
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("at mutation " + number + ", " + kind, e);
    }
  }

  private void say(int tried) {
    var why = new ArrayList<String>();
    refused.forEach((kind, count) -> why.add(kind.id() + " " + count));
    System.out.printf(
        Locale.ROOT,
        "mutations tried: %d, opened: %d, refused untouched: %d (%s), salvaged: %d files, %d rows,"
            + " broken: 0%n",
        tried,
        opened,
        refused.values().stream().mapToInt(Integer::intValue).sum(),
        String.join(", ", why),
        salvages,
        salvagedRows);
  }

  private void makeFiles() throws IOException {
    files.add(made(3, 9_000, 80));
    files.add(made(2, 300_000, 10));
    for (int version = 1; version < Schema.VERSION; version++) {
      var name = "version-" + version + ".qadam";
      try (var in = DamagingProcess.class.getResourceAsStream(name)) {
        files.add(Objects.requireNonNull(in, name).readAllBytes());
      }
    }
  }

  /** The sample with files and changes. */
  private byte[] made(int attachments, int size, int changes) throws IOException {
    var file = folder.resolve("made.qadam");
    var random = new Random(size);
    var more = new RandomChanges(size);
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY, Locale.ENGLISH));
      for (int number = 1; number <= attachments; number++) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        var content = Content.of(bytes);
        var document = "paper-" + number;
        var attachment =
            new Attachment(
                1000 + number,
                document,
                number + ".pdf",
                FileKind.PDF,
                size,
                content.sha256(),
                TODAY,
                true);
        store.apply(
            new Change.SetAttachments(document, List.of(), List.of(attachment)), List.of(content));
      }
      for (int i = 0; i < changes; i++) {
        store.apply(more.next(store.current()), List.of(Content.of(RandomChanges.content())));
      }
    }
    var bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }
}
