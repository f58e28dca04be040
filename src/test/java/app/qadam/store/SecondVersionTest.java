package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Papers;
import app.qadam.model.casefile.Person;
import app.qadam.model.stage.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that version 2 of the file format has: the sample, then a stay and an interview. */
class SecondVersionTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copyTheFile() throws IOException {
    file = folder.resolve("old.qadam");
    try (var in = SecondVersionTest.class.getResourceAsStream("version-2.qadam")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  private static void assertIsTheFileOfVersion2(CaseFile held) {
    assertThat(held.events())
        .extracting(event -> event.date() + " " + event.type().id())
        .containsExactly(
            "2026-10-04 iin-issued",
            "2026-10-09 eds-issued",
            "2026-10-27 hub-submitted",
            "2026-11-12 hub-interview");
    assertThat(held.last(EventType.HUB_INTERVIEW).orElseThrow().note()).contains("By video");
    assertThat(held.stays())
        .extracting(stay -> stay.entry().toString())
        .containsExactly("2026-04-26", "2026-08-02");
    assertThat(held.planning().wishedArrival()).contains(LocalDate.of(2027, 2, 1));
    assertThat(held.documents()).hasSize(8);
    assertThat(held.person()).isEqualTo(Person.UNKNOWN);
    assertThat(held.papers()).isEqualTo(Papers.NONE);
  }

  @Test
  void readingItLeavesItByteForByteAsItIs() throws Exception {
    var before = Files.readAllBytes(file);
    assertIsTheFileOfVersion2(CaseStore.read(file));
    assertThat(FileCheck.of(file)).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void openingKeepsAllAndItsHistory() {
    var name = CaseStore.mark(file);
    try (var store = CaseStore.open(file, CLOCK)) {
      assertIsTheFileOfVersion2(store.current());
      assertThat(store.undo().orElseThrow().has(EventType.HUB_INTERVIEW)).isFalse();
      assertThat(store.redo()).isPresent();
    }
    assertIsTheFileOfVersion2(CaseStore.read(file));
    assertThat(CaseStore.mark(file).id()).isEqualTo(name.id());
    assertThat(FileCheck.of(file)).isEmpty();
  }
}
