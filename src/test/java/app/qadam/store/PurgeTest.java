package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.KeptFile;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.FileKind;
import app.qadam.model.handin.Addressee;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurgeTest {
  private static final Instant NOW = Instant.parse("2026-11-27T09:30:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  /** Long enough to fill pages of its own, and found again wherever it is left. */
  private static final byte[] SECRET =
      "the passport number is QX7731905; ".repeat(3000).getBytes(StandardCharsets.UTF_8);

  private static final byte[] HARMLESS = "a letter".repeat(2000).getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private CaseStore made() {
    return CaseStore.create(folder.resolve("case.qadam"), CLOCK);
  }

  private static Attachment attach(CaseStore store, String document, String name, byte[] bytes) {
    var content = Content.of(bytes);
    store.apply(
        Attaching.add(
            store.current(), document, name, FileKind.PDF, bytes.length, content.sha256(), TODAY),
        List.of(content));
    return store.current().papers().of(document).getLast();
  }

  private static void remove(CaseStore store, Attachment gone) {
    store.apply(Attaching.remove(store.current(), gone));
  }

  private static String digest(byte[] bytes) {
    return Content.of(bytes).sha256();
  }

  private boolean isInTheFile(String text) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path one : files.toList()) {
        if (new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private void assertSound(CaseStore store) {
    assertThat(FileCheck.of(store.file())).isEmpty();
    assertThat(CaseStore.read(store.file())).isEqualTo(store.current());
  }

  @Test
  void removedFileIsListedUntilItIsBroughtBackAsANewChange() {
    try (var store = made()) {
      var scan = attach(store, "passport", "passport.pdf", SECRET);
      assertThat(store.history().removed()).isEmpty();
      remove(store, scan);

      var removed = store.history().removed();
      assertThat(removed)
          .singleElement()
          .satisfies(one -> {
            assertThat(one.file()).isEqualTo(scan);
            assertThat(one.at()).isEqualTo(NOW);
          });
      store.apply(removed.getFirst().back(store.current()));

      assertThat(store.current().papers().of("passport")).containsExactly(scan);
      assertThat(store.content(scan.sha256())).contains(SECRET);
      assertThat(store.history().removed()).isEmpty();
      assertThatExceptionOfType(Change.StaleChange.class)
          .isThrownBy(() -> removed.getFirst().back(store.current()));
      assertThat(store.undo().orElseThrow().papers().attachments()).isEmpty();
      assertSound(store);
    }
  }

  @Test
  void whatIsBroughtBackDoesNotPushAsideWhatIsHandedInNow() {
    try (var store = made()) {
      remove(store, attach(store, "cv", "old.pdf", SECRET));
      attach(store, "cv", "new.pdf", HARMLESS);

      store.apply(store.history().removed().getFirst().back(store.current()));

      assertThat(store.current().papers().current("cv").orElseThrow().name()).isEqualTo("new.pdf");
      assertThat(store.current().papers().of("cv"))
          .extracting(KeptFile::name)
          .containsExactly("new.pdf", "old.pdf");
    }
  }

  @Test
  void purgedContentIsNowhereInTheFileAnyMore() throws IOException {
    Path file;
    try (var store = made()) {
      file = store.file();
      attach(store, "cv", "cv.pdf", HARMLESS);
      remove(store, attach(store, "passport", "passport.pdf", SECRET));
      assertThat(isInTheFile("QX7731905")).isTrue();
      long before = Files.size(file);

      assertThat(store.purge(Set.of(digest(SECRET)))).hasSize(1);

      assertThat(isInTheFile("QX7731905")).isFalse();
      assertThat(Files.size(file)).isLessThan(before - SECRET.length + 8192);
      assertThat(store.content(digest(SECRET))).isEmpty();
      assertThat(store.content(digest(HARMLESS))).contains(HARMLESS);
      assertThat(store.history().removed()).isEmpty();
      assertThat(store.history().lines().getFirst())
          .isInstanceOfSatisfying(
              HistoryLine.Purged.class,
              line -> assertThat(line.files()).extracting(KeptFile::name).contains("passport.pdf"));
      assertSound(store);
    }
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.purge(Set.of(digest(SECRET)))).isEmpty();
      assertThat(store.history().lines()).hasSize(4);
    }
  }

  @Test
  void whatIsAttachedIsNotPurged() {
    try (var store = made()) {
      var scan = attach(store, "passport", "passport.pdf", SECRET);

      assertThat(store.purge(Set.of(scan.sha256()))).isEmpty();

      assertThat(store.content(scan.sha256())).contains(SECRET);
      assertSound(store);
    }
  }

  @Test
  void undoOverAPurgeLeavesThePurgedFileOutAndTellsSo() {
    try (var store = made()) {
      var letter = attach(store, "passport", "letter.pdf", HARMLESS);
      var scan = attach(store, "passport", "passport.pdf", SECRET);
      remove(store, scan);
      store.purge(Set.of(scan.sha256()));

      var undone = store.undo(1);
      assertThat(undone.leftOut()).containsExactly(scan);
      assertThat(store.current().papers().of("passport"))
          .extracting(KeptFile::name)
          .containsExactly("letter.pdf");
      assertSound(store);

      assertThat(store.undo(1).leftOut())
          .extracting(KeptFile::name)
          .containsExactly("passport.pdf");
      assertThat(store.undo(1).leftOut()).isEmpty();
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
      assertSound(store);

      var redone = store.redo(9);
      assertThat(redone.changes()).hasSize(3);
      assertThat(redone.leftOut()).isNotEmpty();
      assertThat(store.current().papers().of("passport"))
          .extracting(Attachment::sha256)
          .containsExactly(letter.sha256());
      assertSound(store);
    }
  }

  @Test
  void sameFileAttachedAnewAfterAPurgeIsThereAndItsPastStaysAsItWasLeft() {
    try (var store = made()) {
      remove(store, attach(store, "passport", "passport.pdf", SECRET));
      store.purge(Set.of(digest(SECRET)));
      var again = attach(store, "passport", "again.pdf", SECRET);
      assertThat(store.content(again.sha256())).contains(SECRET);
      assertSound(store);

      // The first attaching is older than the purge; the content is there again all the same.
      assertThat(store.undo(3).changes()).hasSize(3);
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
      assertSound(store);
      store.redo(3);
      assertThat(store.current().papers().attachments()).containsExactly(again);
      assertSound(store);

      remove(store, again);
      assertThat(store.purge(Set.of(digest(SECRET)))).hasSize(1);
      store.undo(9);
      assertSound(store);
    }
  }

  @Test
  void whatWasTakenBackAndThenPurgedIsNotRepeated() {
    try (var store = made()) {
      store.apply(new Change.WriteNote(Stage.TRAVEL, "", "Fly"));
      attach(store, "passport", "passport.pdf", SECRET);
      store.undo();
      assertThat(store.purge(Set.of(digest(SECRET)))).hasSize(1);

      var steps = store.redo(1);

      assertThat(steps.leftOut()).extracting(KeptFile::name).containsExactly("passport.pdf");
      assertThat(store.current().papers().attachments()).isEmpty();
      assertSound(store);
    }
  }

  @Test
  void replacedFactsArePurgedByTheSameRule() {
    try (var store = made()) {
      var content = Content.of(SECRET);
      var facts = new FactsFile("facts.json", content.sha256(), SECRET.length, TODAY, TODAY);
      store.apply(new Change.SetFactsFile(Optional.empty(), Optional.of(facts)), List.of(content));
      assertThat(store.purge(Set.of(content.sha256()))).isEmpty();
      store.apply(new Change.SetFactsFile(Optional.of(facts), Optional.empty()));
      assertThat(store.history().removed().getFirst().file()).isEqualTo(facts);

      assertThat(store.purge(Set.of(content.sha256()))).hasSize(1);

      assertThat(store.undo(1).leftOut()).containsExactly(facts);
      assertThat(store.current().comparing().facts()).isEmpty();
      store.undo();
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
      assertSound(store);
    }
  }

  @Test
  void packedFolderKeepsTheDigestOfWhatWasPurged() {
    try (var store = made()) {
      var scan = attach(store, "passport", "passport.pdf", SECRET);
      var item = new Packing.Item("passport", "01 Passport.pdf", scan.sha256());
      var packing = new Packing(1, Addressee.ASTANA_HUB, TODAY, TODAY, "Astana Hub", List.of(item));
      store.apply(new Change.SetPacking(Optional.empty(), Optional.of(packing)));
      remove(store, scan);

      store.purge(Set.of(scan.sha256()));

      assertThat(store.current().papers().packings()).containsExactly(packing);
      assertSound(store);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE purged SET size = 1", "DELETE FROM purged"})
  void whatWasPurgedStaysTold(String sql) throws SQLException {
    Path file;
    try (var store = made()) {
      file = store.file();
      remove(store, attach(store, "passport", "passport.pdf", SECRET));
      store.purge(Set.of(digest(SECRET)));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("only added to");
    }
  }

  @Test
  void checkTellsOfAContentThatWentWithoutAPurgeAndOfOneThatStayed() throws SQLException {
    Path file;
    try (var store = made()) {
      file = store.file();
      remove(store, attach(store, "passport", "passport.pdf", SECRET));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO purged SELECT sha256, 2, length(bytes), '2026-11-27T00:00:00Z'"
              + " FROM contents");
      assertThat(FileCheck.of(file)).containsExactly("a content that was purged is still there");
    }
    Path other = folder.resolve("other.qadam");
    try (var store = CaseStore.create(other, CLOCK)) {
      remove(store, attach(store, "passport", "passport.pdf", SECRET));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM contents");
    }
    assertThat(FileCheck.of(other)).containsExactly("the content of a removed file is missing");
  }
}
