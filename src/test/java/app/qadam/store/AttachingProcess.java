package app.qadam.store;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.document.FileKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A process that attaches files of 5 MB one after the other until it is ended from outside. */
final class AttachingProcess {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int SIZE = 5_000_000;

  private AttachingProcess() {}

  public static void main(String[] args) {
    var random = new Random();
    try (var store = CaseStore.open(Path.of(args[0]), Clock.systemUTC())) {
      for (int number = 1; number <= 1000; number++) {
        var bytes = new byte[SIZE];
        random.nextBytes(bytes);
        var content = Content.of(bytes);
        var change =
            Attaching.add(
                store.current(),
                "portfolio",
                number + ".pdf",
                FileKind.PDF,
                SIZE,
                content.sha256(),
                DAY);
        store.apply(change, List.of(content));
        System.out.println(number);
      }
    }
  }
}
