package app.qadam.store;

import static app.qadam.store.ProtectedForTests.CHEAP;
import static app.qadam.store.ProtectedForTests.WORDS;
import static app.qadam.store.ProtectedForTests.passphrase;
import static app.qadam.store.ProtectedForTests.protect;
import static app.qadam.store.ProtectedForTests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
  private static final String OTHER = "another long one";
  private static final String SECRET = "MARKED-WORDS-OF-THE-APPLICANT";
  private static final Content CONTENT = Content.of(RandomChanges.content());
  private static final int STEPS = 25;
  private static final int SCAN = 700_000;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("case.qadam");
  }

  private static Change note(String from, String to) {
    return new Change.WriteNote(Stage.EGOV, from, to);
  }

  private static void assertRefused(StoreProblem.Kind kind, ThrowingCallable call) {
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(call)
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind));
  }

  private CaseStore open(String letters) {
    return CaseStore.open(file, CLOCK, with(letters));
  }

  private CaseStore createProtected() {
    var store = CaseStore.create(file, CLOCK);
    protect(store, WORDS);
    return store;
  }

  /** Nothing but the file itself is left behind. */
  private void assertAlone() {
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void whatWasSavedIsThereAfterEachOpening() {
    for (int seed = 1; seed <= 4; seed++) {
      file = folder.resolve(seed + ".qadam");
      var changes = new RandomChanges(seed);
      List<CaseFile> states = new ArrayList<>(List.of(CaseFile.EMPTY));
      createProtected().close();
      for (int step = 0; step < STEPS; step++) {
        try (var store = open(WORDS)) {
          assertThat(store.current()).isEqualTo(states.getLast());
          states.add(store.apply(changes.next(states.getLast()), List.of(CONTENT)));
          if (step % 3 == 0) {
            states.add(store.apply(changes.next(states.getLast()), List.of(CONTENT)));
          }
        }
      }
      assertThat(CaseStore.read(file, with(WORDS))).isEqualTo(states.getLast());
      assertThat(CaseStore.past(file, with(WORDS))).isEqualTo(states.subList(0, states.size() - 1));
      assertThat(FileCheck.of(file, with(WORDS))).isEmpty();
      for (int at = states.size() - 1; at > states.size() - STEPS; at--) {
        try (var store = open(WORDS)) {
          assertThat(store.undo()).contains(states.get(at - 1));
        }
      }
    }
  }

  @Test
  void nothingOfItCanBeReadWithoutThePassphrase() throws IOException {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", SECRET));
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains(SECRET);
      protect(store, WORDS);
      store.apply(note(SECRET, SECRET + " again"));
    }

    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .startsWith("Qadam protected file v1\n")
        .doesNotContain(SECRET, "SQLite", "history");
    assertAlone();
    assertRefused(StoreProblem.Kind.PROTECTED, () -> CaseStore.open(file, CLOCK).close());
    assertRefused(StoreProblem.Kind.PROTECTED, () -> CaseStore.read(file));
    assertRefused(StoreProblem.Kind.PROTECTED, () -> FileCheck.of(file));
    assertRefused(StoreProblem.Kind.WRONG_PASSPHRASE, () -> open(OTHER).close());
    assertRefused(
        StoreProblem.Kind.WRONG_PASSPHRASE, () -> CaseStore.read(file, with(WORDS + " ")));
    assertAlone();
  }

  @Test
  void openFileIsProtectedChangedAndUnprotectedWithoutClosingIt() throws IOException {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));
      assertThat(store.isProtected()).isFalse();
      protect(store, WORDS);
      store.apply(note("one", "two"));
      assertThat(store.isProtected()).isTrue();
      assertThat(CaseStore.isProtected(file)).isTrue();
      assertThat(CaseStore.read(file, with(WORDS))).isEqualTo(store.current());

      protect(store, OTHER);
      store.apply(note("two", "three"));
      assertRefused(StoreProblem.Kind.WRONG_PASSPHRASE, () -> CaseStore.read(file, with(WORDS)));
      assertThat(CaseStore.read(file, with(OTHER))).isEqualTo(store.current());

      store.unprotect();
      assertThat(store.isProtected()).isFalse();
      assertThat(CaseStore.isProtected(file)).isFalse();
      store.apply(note("three", "four"));
      assertThat(CaseStore.read(file)).isEqualTo(store.current());
      for (int undone = 0; undone < 4; undone++) {
        assertThat(store.undo()).isPresent();
      }
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    }
    assertThat(FileCheck.of(file)).isEmpty();
    assertAlone();
  }

  @Test
  void fileKeepsItsNameAndHowFarItIsWhateverProtectsIt() {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));
      var mark = store.mark();
      protect(store, WORDS);
      assertThat(store.mark()).isEqualTo(mark);
      assertThat(CaseStore.mark(file, with(WORDS))).isEqualTo(mark);
      store.unprotect();
      assertThat(CaseStore.mark(file)).isEqualTo(mark);
    }
  }

  @Test
  void attachedFilesComeBackAndAreReadableByTheirOwnerOnly() throws IOException {
    try (var store = createProtected()) {
      ProtectedForTests.attach(store, 1, SCAN);
      ProtectedForTests.attach(store, 2, 1);
    }
    for (var one : CaseStore.read(file, with(WORDS)).papers().attachments()) {
      assertThat(CaseStore.content(file, one.sha256(), with(WORDS)))
          .hasValueSatisfying(
              bytes -> assertThat(Content.of(bytes).sha256()).isEqualTo(one.sha256()));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void savingOneChangeLeavesWhatDidNotChangeAsItWasWritten() throws IOException {
    try (var store = createProtected()) {
      ProtectedForTests.attach(store, 1, 3 * SCAN);
      byte[] before = Files.readAllBytes(file);
      store.apply(note("", "one"));
      byte[] after = Files.readAllBytes(file);

      int same = 0;
      for (int at = 0; at < Math.min(before.length, after.length); at++) {
        same += before[at] == after[at] ? 1 : 0;
      }
      assertThat(after).isNotEqualTo(before);
      assertThat(same).isGreaterThan(2 * SCAN);
    }
  }

  @Test
  void neverIsANonceUsedTwice() throws IOException {
    List<String> nonces = new ArrayList<>();
    try (var store = createProtected()) {
      for (int step = 0; step < STEPS; step++) {
        store.apply(note(step == 0 ? "" : "note " + (step - 1), "note " + step));
        byte[] bytes = Files.readAllBytes(file);
        nonces.add(Arrays.toString(Arrays.copyOfRange(bytes, 160, 172)));
      }
    }
    assertThat(nonces).doesNotHaveDuplicates();
  }

  @Test
  void passphraseIsAskedAnewWithoutOpeningTheFileAgain() {
    try (var store = CaseStore.create(file, CLOCK);
        var right = passphrase(WORDS);
        var wrong = passphrase(OTHER)) {
      assertThat(store.opensWith(wrong)).isTrue();
      protect(store, WORDS);
      assertThat(store.opensWith(right)).isTrue();
      assertThat(store.opensWith(wrong)).isFalse();
      protect(store, OTHER);
      assertThat(store.opensWith(right)).isFalse();
      assertThat(store.opensWith(wrong)).isTrue();
    }
  }

  @Test
  void letterWithAnAccentIsTheSameFromEveryKeyboard() {
    try (var store = CaseStore.create(file, CLOCK)) {
      protect(store, "caf\u00e9 in Almaty");
    }
    open("cafe\u0301 in Almaty").close();
    assertRefused(StoreProblem.Kind.WRONG_PASSPHRASE, () -> open("cafe in Almaty").close());
  }

  @Test
  void fewerThanEightLettersProtectNothing() throws IOException {
    try (var store = CaseStore.create(file, CLOCK)) {
      assertThatIllegalArgumentException().isThrownBy(() -> protect(store, "1234567"));
      assertThatIllegalArgumentException().isThrownBy(() -> protect(store, "🧭🧭🧭🧭"));
      assertThat(store.isProtected()).isFalse();
      protect(store, "қадам 🧭🧭");
    }
    open("қадам 🧭🧭").close();
  }

  @Test
  void failedSavingLeavesFileAndMemoryAsTheyWere() throws IOException {
    try (var store = createProtected()) {
      store.apply(note("", "one"));
      var before = store.current();
      byte[] bytes = Files.readAllBytes(file);
      var inTheWay = Files.createDirectories(folder.resolve("case.qadam.saving/full"));

      assertRefused(StoreProblem.Kind.CANNOT_WRITE, () -> store.apply(note("one", "two")));
      assertRefused(StoreProblem.Kind.CANNOT_WRITE, () -> protect(store, OTHER));
      assertRefused(StoreProblem.Kind.CANNOT_WRITE, store::unprotect);
      assertThat(store.current()).isEqualTo(before);
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);

      Files.delete(inTheWay);
      Files.delete(inTheWay.getParent());
      store.apply(note("one", "three"));
      assertThat(CaseStore.read(file, with(WORDS))).isEqualTo(store.current());
    }
    assertThat(FileCheck.of(file, with(WORDS))).isEmpty();
  }

  @Test
  void fileThatCannotBeProtectedStaysPlainAndOpen() throws IOException {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));
      var inTheWay = Files.createDirectories(folder.resolve("case.qadam.saving/full"));
      assertRefused(StoreProblem.Kind.CANNOT_WRITE, () -> protect(store, WORDS));
      Files.delete(inTheWay);
      Files.delete(inTheWay.getParent());
      assertThat(store.isProtected()).isFalse();
      store.apply(note("one", "two"));
      assertThat(CaseStore.read(file)).isEqualTo(store.current());
    }
  }

  @Test
  void anotherFileInItsPlaceIsNotWrittenOver() throws IOException {
    var kept = folder.resolve("kept.qadam");
    try (var store = createProtected()) {
      store.apply(note("", "one"));
      store.copyTo(kept);
      store.apply(note("one", "two"));

      Files.move(file, folder.resolve("away"));
      assertRefused(StoreProblem.Kind.GONE, () -> store.apply(note("two", "three")));

      Files.copy(kept, file);
      assertRefused(StoreProblem.Kind.REPLACED, () -> store.apply(note("two", "three")));
      assertRefused(StoreProblem.Kind.REPLACED, () -> protect(store, OTHER));
      assertRefused(StoreProblem.Kind.REPLACED, store::unprotect);
      assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(kept));
    }
    try (var store = CaseStore.open(kept, CLOCK, with(WORDS))) {
      assertThat(store.current().notes()).containsValue("one");
      Files.copy(folder.resolve("away"), kept, StandardCopyOption.REPLACE_EXISTING);
      assertRefused(StoreProblem.Kind.REPLACED, () -> store.apply(note("one", "three")));
    }
  }

  @Test
  void plainFileInThePlaceOfTheOpenOneIsNotProtectedOver() throws IOException {
    var other = folder.resolve("other.qadam");
    CaseStore.create(other, CLOCK).close();
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      byte[] bytes = Files.readAllBytes(file);
      assertRefused(StoreProblem.Kind.REPLACED, () -> protect(store, WORDS));
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
  }

  @Test
  void whatAKilledProcessLeftIsRemovedByTheNextOpening() throws IOException {
    createProtected().close();
    var left = Files.writeString(folder.resolve("case.qadam.saving"), "half of something");
    assertThat(CaseStore.read(file, with(WORDS))).isEqualTo(CaseFile.EMPTY);
    assertThat(left).exists();
    open(WORDS).close();
    assertThat(left).doesNotExist();

    Files.writeString(left, "half of something");
    try (var store = open(WORDS)) {
      store.unprotect();
    }
    Files.writeString(left, "half of something");
    CaseStore.open(file, CLOCK).close();
    assertThat(left).doesNotExist();
  }

  @Test
  void linkToTheFileStaysALink() throws IOException {
    createProtected().close();
    var link = Files.createSymbolicLink(folder.resolve("link.qadam"), file);
    try (var store = CaseStore.open(link, CLOCK, with(WORDS))) {
      store.apply(note("", "one"));
      assertThat(CaseStore.read(file, with(WORDS))).isEqualTo(store.current());
    }
    assertThat(link).isSymbolicLink();
    assertThat(file).isRegularFile();
  }

  @Test
  void journalLeftByAnotherFileIsNotPutBackIntoThisOne() throws IOException {
    try (var store = createProtected()) {
      store.apply(note("", "one"));
      var journal = Files.writeString(folder.resolve("case.qadam-journal"), "of another file");
      store.unprotect();
      assertThat(journal).doesNotExist();
    }
    assertThat(CaseStore.read(file).notes()).containsValue("one");
  }

  @Test
  void copyIsProtectedLikeTheFileAndNeverOverwritesAnything() throws IOException {
    var copy = folder.resolve("copy.qadam");
    try (var store = createProtected()) {
      store.apply(note("", "one"));
      store.copyTo(copy);
      assertRefused(StoreProblem.Kind.EXISTS, () -> store.copyTo(copy));
      assertRefused(
          StoreProblem.Kind.NO_FOLDER, () -> store.copyTo(folder.resolve("none/copy.qadam")));
      assertThat(CaseStore.read(copy, with(WORDS))).isEqualTo(store.current());
    }
    assertRefused(StoreProblem.Kind.PROTECTED, () -> CaseStore.read(copy));
  }

  /** A protected file of the first version: as if that one had known protection. */
  private void protectFirstVersion() throws IOException {
    byte[] plain;
    try (var in = OlderFileTest.class.getResourceAsStream("version-1.qadam")) {
      plain = Objects.requireNonNull(in).readAllBytes();
    }
    write(1, plain);
  }

  private void write(int version, byte[] plain) {
    try (var passphrase = passphrase(WORDS);
        var envelope = Envelope.of(EnvelopeKeys.fresh(passphrase, CHEAP), version, plain)) {
      Replacing.write(file, envelope::writeTo);
    }
  }

  @Test
  void olderTablesAreReadAsTheyAreAndBroughtUpInOneWriting() throws IOException {
    protectFirstVersion();
    byte[] bytes = Files.readAllBytes(file);
    var held = CaseStore.read(file, with(WORDS));
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(FileHeader.of(file).version()).isEqualTo(1);

    try (var store = open(WORDS)) {
      assertThat(store.current()).isEqualTo(held);
      assertThat(store.undo()).isPresent();
    }
    assertThat(FileHeader.of(file).version()).isEqualTo(Schema.VERSION);
    assertThat(FileCheck.of(file, with(WORDS))).isEmpty();
  }

  @Test
  void newerTablesAreRefusedBeforeThePassphraseIsAsked() throws IOException {
    write(Schema.VERSION + 1, new byte[] {1});
    byte[] bytes = Files.readAllBytes(file);
    Unlocking never =
        asked -> {
          throw new AssertionError("asked for " + asked);
        };
    assertRefused(StoreProblem.Kind.NEWER, () -> CaseStore.open(file, CLOCK, never).close());
    assertRefused(StoreProblem.Kind.NEWER, () -> CaseStore.read(file, never));
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void whatIsProtectedButNoQadamFileIsRefused() {
    write(Schema.VERSION, new byte[5000]);
    assertRefused(StoreProblem.Kind.NOT_QADAM, () -> open(WORDS).close());
    assertRefused(StoreProblem.Kind.NOT_QADAM, () -> CaseStore.read(file, with(WORDS)));
  }
}
