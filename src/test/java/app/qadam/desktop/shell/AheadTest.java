package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.qadam.desktop.Fx;
import app.qadam.model.casefile.Sample;
import app.qadam.store.BackupPlace;
import app.qadam.store.CaseStore;
import app.qadam.store.Passphrase;
import app.qadam.store.StoreProblem;
import app.qadam.store.Unlocking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;

  private Path sample(Consumer<CaseStore> more) {
    var file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY));
      more.accept(store);
    }
    return file;
  }

  private static Ahead begin(Path file) {
    return Ahead.begin(Optional.of(file), () -> CLOCK, () -> BackupPlace.BESIDE, () -> {});
  }

  /** What comes of opening in a session: nothing, or why not. */
  private static Optional<Exception> open(Session session, Path file) throws Exception {
    var outcome = new CompletableFuture<Optional<Exception>>();
    Fx.run(() -> {
      session.open(
          file,
          Unlocking.NONE,
          () -> outcome.complete(Optional.empty()),
          error -> outcome.complete(Optional.of(error)));
      return true;
    });
    return outcome.get(20, TimeUnit.SECONDS);
  }

  private static Session session(Ahead ahead) throws Exception {
    return Fx.run(() -> new Session(CLOCK, ahead, Runnable::run, error -> {}));
  }

  private static void close(Session session) throws Exception {
    var closed = new CompletableFuture<Boolean>();
    Fx.run(() -> {
      session.close(() -> closed.complete(true));
      return true;
    });
    closed.get(20, TimeUnit.SECONDS);
  }

  private StoreProblem.Kind told(Path file) throws Exception {
    try (var ahead = begin(file)) {
      var session = session(ahead);
      var error = open(session, file).orElseThrow();
      // Opened again, as when a person tries again, it is not what was told before.
      var without = catchThrowableOfType(StoreProblem.class, () -> CaseStore.open(file, CLOCK));
      assertThat(error).isInstanceOf(StoreProblem.class);
      assertThat(((StoreProblem) error).kind()).isEqualTo(without.kind());
      assertThat(((StoreProblem) error).fileName()).isEqualTo(without.fileName());
      close(session);
      return without.kind();
    }
  }

  private static void closeAgain(AutoCloseable one) throws Exception {
    one.close();
  }

  @Test
  void theFileOpenedAheadIsTheOneThatTheSessionKeeps() throws Exception {
    var file = sample(store -> {});
    try (var ahead = begin(file)) {
      var session = session(ahead);
      assertThat(open(session, file)).isEmpty();
      assertThat(Fx.run(() -> session.situation().get().file().events())).isNotEmpty();
      assertThat(Fx.run(() -> session.file().get())).contains(file);
      assertThat(ahead.take(file)).as("handed over once").isEmpty();
      closeAgain(ahead);
      var second = catchThrowableOfType(StoreProblem.class, () -> CaseStore.open(file, CLOCK));
      assertThat(second.kind()).isEqualTo(StoreProblem.Kind.IN_USE);
      close(session);
    }
    CaseStore.open(file, CLOCK).close();
  }

  @Test
  void whatIsShownWithoutAFileIsMadeReadyOnlyWhereNoneIsOpened() throws Exception {
    var done = new CompletableFuture<Boolean>();
    try (var without =
            Ahead.begin(
                Optional.empty(),
                () -> CLOCK,
                () -> BackupPlace.BESIDE,
                () -> done.complete(true));
        var with = begin(sample(store -> {}))) {
      assertThat(with.nothing()).isEmpty();
      assertThat(without.nothing()).contains(Session.nothing(with.facts(), TODAY));
      assertThat(done.get(20, TimeUnit.SECONDS)).as("the surroundings are seen to").isTrue();
    }
  }

  @Test
  void anotherFileIsOpenedAsEver() throws Exception {
    var file = sample(store -> {});
    var other = folder.resolve("Other.qadam");
    CaseStore.create(other, CLOCK).close();
    try (var ahead = begin(file)) {
      var session = session(ahead);
      assertThat(open(session, other)).isEmpty();
      assertThat(Fx.run(() -> session.file().get())).contains(other);
      close(session);
    }
    CaseStore.open(file, CLOCK).close();
  }

  @Test
  void whatCannotBeOpenedIsToldAsWithoutIt() throws Exception {
    var damaged = folder.resolve("Damaged.qadam");
    Files.writeString(damaged, "SQLite format 3\0" + "damaged ".repeat(1000));
    told(damaged);
    told(folder.resolve("none.qadam"));
    var held = sample(store -> {});
    try (var first = CaseStore.open(held, CLOCK)) {
      assertThat(first.current().events()).isNotEmpty();
      assertThat(told(held)).isEqualTo(StoreProblem.Kind.IN_USE);
    }
  }

  @Test
  void aProtectedFileAsksForItsPassphrase() throws Exception {
    var file =
        sample(store -> {
          try (var words = Passphrase.of("lamp seven".toCharArray())) {
            store.protect(words);
          }
        });
    assertThat(told(file)).isEqualTo(StoreProblem.Kind.PROTECTED);
  }

  @Test
  void whatNobodyTookIsClosed() throws IOException {
    var file = sample(store -> {});
    begin(file).close();
    CaseStore.open(file, CLOCK).close();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }
}
