import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.FileKind;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Makes a file as it may be after ten years of use: the sample with 5,000 rows of history and 300
 * attached files of 500 MB together: {@code java TenYears FILE}.
 */
final class TenYears {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);
  private static final int ROWS = 5_000;
  private static final int FILES = 300;
  private static final int SIZE = 500_000_000 / FILES;

  private TenYears() {}

  static void main(String[] arguments) {
    try (var store = CaseStore.create(Path.of(arguments[0]), Clock.systemUTC())) {
      store.apply(Sample.asOf(DAY));
      var random = new Random(FILES);
      for (int number = 0; number < FILES; number++) {
        attach(store, number, random);
      }
      for (int row = FILES + 1; row < ROWS; row++) {
        var from = store.current().notes().getOrDefault(Stage.EGOV, "");
        store.apply(new Change.WriteNote(Stage.EGOV, from, "What the office said, number " + row));
      }
    }
  }

  private static void attach(CaseStore store, int number, Random random) {
    var bytes = new byte[SIZE];
    random.nextBytes(bytes);
    var content = Content.of(bytes);
    store.apply(
        Attaching.add(
            store.current(),
            "portfolio",
            "Scan " + number + ".pdf",
            FileKind.PDF,
            SIZE,
            content.sha256(),
            DAY),
        List.of(content));
  }
}
