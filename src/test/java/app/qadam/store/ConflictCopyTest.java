package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Change;
import app.qadam.model.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictCopyTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:30:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:30:00Z");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeAFile() {
    file = folder.resolve("case.qadam");
    CaseStore.create(file, at(MONDAY)).close();
    write(file, MONDAY, "common");
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  private static void write(Path file, Instant moment, String... notes) {
    try (var store = CaseStore.open(file, at(moment))) {
      for (String note : notes) {
        var from = store.current().notes().getOrDefault(Stage.EGOV, "");
        store.apply(new Change.WriteNote(Stage.EGOV, from, note));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case (conflicted copy 2026-11-25).qadam",
        "case (Aida's conflicted copy 2026-11-25).qadam",
        "case (конфликтующая копия пользователя Аида 2026-11-25).qadam",
        "case.sync-conflict-20261125-123456-ABCDEFG.qadam",
        "case-LAPTOP-4711.qadam",
        "case (1).qadam",
        "case 2.qadam",
      })
  void whatBothHoldAloneIsToldFromEitherSide(String name) throws IOException {
    var other = Files.copy(file, folder.resolve(name));
    write(file, MONDAY, "here");
    write(other, TUESDAY, "there", "there again");

    var here = new ConflictCopy.Side(1, Optional.of(MONDAY));
    var there = new ConflictCopy.Side(2, Optional.of(TUESDAY));
    assertThat(ConflictCopy.beside(file))
        .containsExactly(new ConflictCopy(other, Optional.of(new ConflictCopy.Apart(here, there))));
    assertThat(ConflictCopy.beside(other))
        .containsExactly(new ConflictCopy(file, Optional.of(new ConflictCopy.Apart(there, here))));
  }

  @Test
  void anEarlierCopyIsNoneButALaterOneIs() throws IOException {
    var other = Files.copy(file, folder.resolve("case (1).qadam"));
    assertThat(ConflictCopy.beside(file)).isEmpty();
    write(file, TUESDAY, "later");
    assertThat(ConflictCopy.beside(file)).isEmpty();

    assertThat(ConflictCopy.beside(other))
        .extracting(copy -> copy.apart().orElseThrow().here())
        .containsExactly(new ConflictCopy.Side(0, Optional.empty()));
  }

  @Test
  void aFileOfItsOwnOrUnderAnotherNameIsNone() throws IOException {
    CaseStore.create(folder.resolve("case (1).qadam"), at(MONDAY)).close();
    var copy = Files.copy(file, folder.resolve("Copy of case.qadam"));
    write(copy, TUESDAY, "on purpose");
    Files.writeString(folder.resolve("case (conflicted copy 2026-11-25).txt"), "a letter");
    Files.createDirectory(folder.resolve("case 3.qadam"));

    assertThat(ConflictCopy.beside(file)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldByAnUnmistakableNameOnly() throws IOException {
    var other = Files.writeString(folder.resolve("case (conflicted copy).qadam"), "half a file");
    Files.writeString(folder.resolve("case (1).qadam"), "half a file");

    assertThat(ConflictCopy.beside(file))
        .containsExactly(new ConflictCopy(other, Optional.empty()));
  }

  @Test
  void anOlderFileIsLeftAsItIs() throws IOException {
    var other = folder.resolve("case (1).qadam");
    try (var in = ConflictCopyTest.class.getResourceAsStream("version-1.qadam")) {
      Files.copy(Objects.requireNonNull(in), other);
    }
    var bytes = Files.readAllBytes(other);

    assertThat(ConflictCopy.beside(file)).isEmpty();
    assertThat(ConflictCopy.beside(other)).isEmpty();
    assertThat(Files.readAllBytes(other)).isEqualTo(bytes);
  }
}
