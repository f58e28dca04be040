package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.document.FileKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content of attached files inside the Qadam file. */
class AttachmentStoreTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Content FIRST = content("%PDF-1.4 first");
  private static final Content SECOND = content("%PDF-1.7 second");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("case.qadam");
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Attachment attachment(long id, Content content, boolean current) {
    return new Attachment(
        id, "cv", "cv.pdf", FileKind.PDF, content.bytes().length, content.sha256(), TODAY, current);
  }

  private static Change files(List<Attachment> from, List<Attachment> to) {
    return new Change.SetAttachments("cv", from, to);
  }

  @Test
  void whatIsAttachedIsReadBackByteForByte() {
    var bytes = new byte[5_000_000];
    new Random(1).nextBytes(bytes);
    var content = Content.of(bytes);
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(files(List.of(), List.of(attachment(1, content, true))), List.of(content));
      assertThat(store.content(content.sha256()))
          .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
    }
    assertThat(CaseStore.content(file, content.sha256()).orElseThrow()).isEqualTo(bytes);
    assertThat(CaseStore.read(file).papers().current("cv")).contains(attachment(1, content, true));
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void anotherVersionTakesThePlaceOfTheCurrentOneAndGivesItBack() {
    var old = List.of(attachment(1, FIRST, true));
    var both = List.of(attachment(1, FIRST, false), attachment(2, SECOND, true));
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(files(List.of(), old), List.of(FIRST));
      assertThat(store.apply(files(old, both), List.of(SECOND)).papers().current("cv"))
          .contains(attachment(2, SECOND, true));
      assertThat(store.undo().orElseThrow().papers().current("cv"))
          .contains(attachment(1, FIRST, true));
      store.redo();
      assertThat(CaseStore.read(file).papers().of("cv")).isEqualTo(both);
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void aFileTakenAwayComesBackWithItsContent() {
    var one = List.of(attachment(1, FIRST, true));
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(files(List.of(), one), List.of(FIRST));
      store.apply(files(one, List.of()));
    }
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.current().papers().attachments()).isEmpty();
      assertThat(store.undo().orElseThrow().papers().of("cv")).isEqualTo(one);
      assertThat(store.content(FIRST.sha256())).isPresent();
    }
  }

  @Test
  void aDescriptionWithoutItsContentIsNotWritten() {
    try (var store = CaseStore.create(file, CLOCK)) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> store.apply(files(List.of(), List.of(attachment(1, FIRST, true)))));
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    }
    assertThat(CaseStore.read(file)).isEqualTo(CaseFile.EMPTY);
    assertThat(FileCheck.of(file)).isEmpty();
  }

  private static Change facts(Optional<FactsFile> from, Optional<FactsFile> to) {
    return new Change.SetFactsFile(from, to);
  }

  private static Optional<FactsFile> factsFile(Content content) {
    return Optional.of(
        new FactsFile(
            "programs.json", content.sha256(), content.bytes().length, TODAY.minusDays(3), TODAY));
  }

  @Test
  void acceptedFactsAreKeptWithTheirContentAlsoWhenTheyAreTakenBack() {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(facts(Optional.empty(), factsFile(FIRST)), List.of(FIRST));
      store.apply(facts(factsFile(FIRST), factsFile(SECOND)), List.of(SECOND));
      store.apply(facts(factsFile(SECOND), Optional.empty()));
      assertThat(store.current().comparing().facts()).isEmpty();
    }
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.undo().orElseThrow().comparing().facts()).isEqualTo(factsFile(SECOND));
      assertThat(store.undo().orElseThrow().comparing().facts()).isEqualTo(factsFile(FIRST));
      assertThat(store.content(FIRST.sha256()).orElseThrow()).isEqualTo(FIRST.bytes());
      assertThat(store.redo().orElseThrow().comparing().facts()).isEqualTo(factsFile(SECOND));
    }
    assertThat(CaseStore.content(file, SECOND.sha256()).orElseThrow()).isEqualTo(SECOND.bytes());
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void acceptedFactsWithoutTheirContentAreNotWritten() {
    try (var store = CaseStore.create(file, CLOCK)) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> store.apply(facts(Optional.empty(), factsFile(FIRST))))
          .satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.CANNOT_WRITE);
            assertThat(problem).hasStackTraceContaining("FOREIGN KEY constraint failed");
          });
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    }
    assertThat(CaseStore.read(file)).isEqualTo(CaseFile.EMPTY);
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void checkFindsAcceptedFactsOfAnotherSize() throws SQLException {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(facts(Optional.empty(), factsFile(FIRST)), List.of(FIRST));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE facts_file SET size = 7");
    }
    assertThat(FileCheck.of(file))
        .containsExactly("the file of facts programs.json has another size than is recorded");
  }

  @Test
  void twoCurrentVersionsAreNoChange() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() ->
            files(List.of(), List.of(attachment(1, FIRST, true), attachment(2, SECOND, true))));
  }

  @Test
  void checkFindsAContentThatWasChanged() throws SQLException {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(files(List.of(), List.of(attachment(1, FIRST, true))), List.of(FIRST));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE contents SET bytes = x'255044'");
    }
    assertThat(FileCheck.of(file))
        .contains("the content of an attached file is not what its digest says");
  }

  @Test
  void aCopyHoldsTheFilesToo() {
    var copy = folder.resolve("copy.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(files(List.of(), List.of(attachment(1, FIRST, true))), List.of(FIRST));
      store.copyTo(copy);
    }
    assertThat(CaseStore.content(copy, FIRST.sha256()).orElseThrow()).isEqualTo(FIRST.bytes());
    assertThat(FileCheck.of(copy)).isEmpty();
  }
}
