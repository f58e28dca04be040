package app.qadam.store;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.document.FileKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Protects files for tests, where one guess at the passphrase may be cheap. */
public final class ProtectedForTests {
  static final KeyCost CHEAP = new KeyCost(8, 1, 1);

  /** Opens the files that are protected here. */
  public static final String WORDS = "correct horse battery";

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private ProtectedForTests() {}

  /** A passphrase of these letters. */
  public static Passphrase passphrase(String letters) {
    return Passphrase.of(letters.toCharArray());
  }

  /** Opens with these letters. */
  public static Unlocking with(String letters) {
    return file -> passphrase(letters);
  }

  /** Protects an open file, or changes its passphrase. */
  public static void protect(CaseStore store, String letters) {
    try (var passphrase = passphrase(letters)) {
      store.protect(passphrase, CHEAP);
    }
  }

  /** Makes a protected file with nothing in it. */
  public static void create(Path file, Clock clock) {
    try (var store = CaseStore.create(file, clock)) {
      protect(store, WORDS);
    }
  }

  /** Attaches a file of random bytes, the same ones for the same number. */
  static void attach(CaseStore store, int number, int size) {
    var bytes = new byte[size];
    new Random(number).nextBytes(bytes);
    var content = Content.of(bytes);
    store.apply(
        Attaching.add(
            store.current(),
            "portfolio",
            number + ".pdf",
            FileKind.PDF,
            size,
            content.sha256(),
            DAY),
        List.of(content));
  }
}
