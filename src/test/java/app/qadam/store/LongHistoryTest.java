package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.model.document.FileKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long mixed histories, closed and opened again at any moment. */
class LongHistoryTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T09:30:00Z"), ZoneOffset.UTC);
  private static final int EXAMPLES = Integer.getInteger("qadam.histories", 4);
  private static final int LENGTH = 60;

  @TempDir private Path folder;
  private Path file;

  @SuppressWarnings("NullAway.Init") // made anew by each example
  private CaseStore store;

  private Random random = new Random(0);

  @BeforeEach
  void name() {
    file = folder.resolve("case.qadam");
  }

  private void start(long seed) throws IOException {
    Files.deleteIfExists(file);
    random = new Random(seed);
    store = CaseStore.create(file, CLOCK);
  }

  private void maybeReopen() {
    if (random.nextInt(6) == 0) {
      store.close();
      store = CaseStore.open(file, CLOCK);
    }
  }

  private void assertSound() {
    assertThat(FileCheck.of(file)).isEmpty();
    assertThat(CaseStore.read(file)).isEqualTo(store.current());
  }

  @Test
  void undoneToEmptyAndRepeatedToTheEndTheFileIsTheSameAtEachStep() {
    qt().withExamples(EXAMPLES)
        .forAll(longs().all())
        .checkAssert(seed -> {
          try {
            undoAllAndRedoAll(seed);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void undoAllAndRedoAll(long seed) throws IOException {
    start(seed);
    var changes = new RandomChanges(seed);
    var content = List.of(Content.of(RandomChanges.content()));
    Deque<CaseFile> before = new ArrayDeque<>();
    Deque<CaseFile> behind = new ArrayDeque<>();
    for (int i = 0; i < LENGTH; i++) {
      switch (random.nextInt(6)) {
        case 0 -> goBack(before, behind);
        case 1 -> goOn(before, behind);
        default -> {
          before.push(store.current());
          behind.clear();
          store.apply(changes.next(store.current()), content);
        }
      }
      maybeReopen();
    }
    assertSound();
    while (!before.isEmpty()) {
      goBack(before, behind);
      maybeReopen();
    }
    assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    assertThat(store.undo()).isEmpty();
    assertSound();
    while (!behind.isEmpty()) {
      goOn(before, behind);
      maybeReopen();
    }
    assertThat(store.redo()).isEmpty();
    assertSound();
    var last = store.current();
    int steps = before.size();
    assertThat(store.undo(Integer.MAX_VALUE).changes()).hasSize(steps);
    assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    assertThat(store.redo(steps).changes()).hasSize(steps);
    assertThat(store.current()).isEqualTo(last);
    assertSound();
    store.close();
  }

  private void goBack(Deque<CaseFile> before, Deque<CaseFile> behind) {
    var now = store.current();
    var undone = store.undo();
    assertThat(undone.isPresent()).isEqualTo(!before.isEmpty());
    if (undone.isPresent()) {
      assertThat(undone).contains(before.pop());
      behind.push(now);
    }
  }

  private void goOn(Deque<CaseFile> before, Deque<CaseFile> behind) {
    var now = store.current();
    var redone = store.redo();
    assertThat(redone.isPresent()).isEqualTo(!behind.isEmpty());
    if (redone.isPresent()) {
      assertThat(redone).contains(behind.pop());
      before.push(now);
    }
  }

  @Test
  void whateverIsPurgedInBetweenTheFileStaysSoundAndEmptiesByUndo() {
    qt().withExamples(EXAMPLES)
        .forAll(longs().all())
        .checkAssert(seed -> {
          try {
            mixWithPurges(seed);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void mixWithPurges(long seed) throws IOException {
    start(seed);
    int purged = 0;
    for (int i = 0; i < LENGTH; i++) {
      switch (random.nextInt(9)) {
        case 0, 1 -> store.undo(1 + random.nextInt(4));
        case 2 -> store.redo(1 + random.nextInt(4));
        case 3 -> purged += purgeOne();
        case 4 -> bringOneBack();
        case 5, 6 -> takeOneAway();
        default -> attachOne();
      }
      maybeReopen();
      assertThat(FileCheck.of(file)).as("step %d of %d", i, seed).isEmpty();
    }
    // What is purged at one moment is one line, and this clock stands still.
    assertThat(store.history().lines())
        .flatMap(line -> line instanceof HistoryLine.Purged one ? one.files() : List.of())
        .hasSize(purged);
    store.undo(Integer.MAX_VALUE);
    assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    assertSound();
    store.redo(Integer.MAX_VALUE);
    assertSound();
    store.purge(
        Set.copyOf(store.history().removed().stream().map(one -> one.file().sha256()).toList()));
    assertThat(store.history().removed()).isEmpty();
    store.undo(Integer.MAX_VALUE);
    assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    assertSound();
    store.close();
  }

  private void attachOne() {
    var bytes = ("content " + random.nextInt(4)).getBytes(StandardCharsets.UTF_8);
    var content = Content.of(bytes);
    var document = random.nextBoolean() ? "cv" : "passport";
    store.apply(
        Attaching.add(
            store.current(),
            document,
            "scan.pdf",
            FileKind.PDF,
            bytes.length,
            content.sha256(),
            LocalDate.of(2026, 11, 27)),
        List.of(content));
  }

  private void takeOneAway() {
    var all = store.current().papers().attachments();
    if (!all.isEmpty()) {
      store.apply(Attaching.remove(store.current(), all.get(random.nextInt(all.size()))));
    }
  }

  private List<RemovedFile> removed() {
    List<RemovedFile> removed = new ArrayList<>(store.history().removed());
    Collections.shuffle(removed, random);
    return removed;
  }

  private int purgeOne() {
    var removed = removed();
    return removed.isEmpty() ? 0 : store.purge(Set.of(removed.getFirst().file().sha256())).size();
  }

  private void bringOneBack() {
    removed().stream().limit(1).map(one -> one.back(store.current())).forEach(store::apply);
  }
}
