package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The file and what lies beside it can be read by its owner alone. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has other rights")
class OwnerOnlyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T04:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aNewFileItsLockItsJournalAndItsCopyAreClosedToOthers() throws Exception {
    var file = folder.resolve("Mine.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(LocalDate.of(2026, 11, 22), Locale.ENGLISH));
      assertThat(rights(file)).isEqualTo("rw-------");
      assertThat(rights(folder.resolve("Mine.qadam.lock"))).isEqualTo("rw-------");
      store.copyTo(folder.resolve("Copy.qadam"));
    }
    assertThat(rights(folder.resolve("Copy.qadam"))).isEqualTo("rw-------");
    assertThat(FileCheck.of(folder.resolve("Copy.qadam"))).isEmpty();
    assertThat(rightsOfItsJournal(file)).isEqualTo("rw-------");
  }

  private String rightsOfItsJournal(Path file) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("UPDATE events SET note = 'x'");
      statement.execute("PRAGMA cache_spill = 1");
      var rights = rights(folder.resolve("Mine.qadam-journal"));
      statement.execute("ROLLBACK");
      return rights;
    }
  }

  @Test
  void soIsAFileOfAProcessThatGivesEverythingToEverybody() throws Exception {
    var file = folder.resolve("Mine.qadam");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder("sh", "-c", "umask 000; exec \"$@\"", "sh", java)
            .redirectErrorStream(true);
    process.command().addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    process.command().add(System.getProperty("java.class.path"));
    process.command().add(MakesAFile.class.getName());
    process.command().add(file.toString());
    var made = process.start();
    assertThat(made.inputReader().readAllAsString()).isEqualTo("rw-rw-rw- made\n");
    assertThat(made.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(rights(file)).isEqualTo("rw-------");
  }

  @Test
  void aCopyNeverGoesOverAnotherFile() throws IOException {
    var there = Files.writeString(folder.resolve("there"), "x");
    try (var store = CaseStore.create(folder.resolve("Mine.qadam"), CLOCK)) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> store.copyTo(there))
          .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.EXISTS));
    }
    assertThat(there).hasContent("x");
  }

  @Test
  void aFileThatOthersCanReadIsSeenAndClosedWhenAsked() throws IOException {
    var file = Files.writeString(folder.resolve("open"), "x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(OwnerOnly.isOpenToOthers(file)).isTrue();
    assertThat(OwnerOnly.close(file)).isTrue();
    assertThat(rights(file)).isEqualTo("rw-------");
    assertThat(OwnerOnly.isOpenToOthers(file)).isFalse();
    assertThat(OwnerOnly.close(folder.resolve("missing"))).isFalse();
  }

  @Test
  void aFolderIsClosedToOthersAlsoWhenItWasThere() throws IOException {
    OwnerOnly.folder(folder.resolve("a/b"));
    assertThat(rights(folder.resolve("a/b"))).isEqualTo("rwx------");
    Files.setPosixFilePermissions(
        folder.resolve("a/b"), PosixFilePermissions.fromString("rwxr-xr-x"));
    OwnerOnly.folder(folder.resolve("a/b"));
    assertThat(rights(folder.resolve("a/b"))).isEqualTo("rwx------");
  }
}
