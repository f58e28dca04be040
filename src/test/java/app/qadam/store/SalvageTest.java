package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.FromNothing;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.Sample;
import app.qadam.model.document.FileKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalvageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private Path file;
  private Path into;
  private CaseFile held;

  @BeforeEach
  void makeTheSampleWithTwoFilesAndSomeHistory() {
    file = folder.resolve("case.qadam");
    into = folder.resolve("salvaged.qadam");
    var changes = new RandomChanges(7);
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(Sample.asOf(TODAY, Locale.ENGLISH));
      for (int number = 1; number <= 2; number++) {
        var bytes = new byte[60_000];
        new Random(number).nextBytes(bytes);
        var content = Content.of(bytes);
        store.apply(
            new Change.SetAttachments(
                "paper-" + number,
                List.of(),
                List.of(
                    new Attachment(
                        100 + number,
                        "paper-" + number,
                        number + ".pdf",
                        FileKind.PDF,
                        bytes.length,
                        content.sha256(),
                        TODAY,
                        true))),
            List.of(content));
      }
      for (int i = 0; i < 40; i++) {
        store.apply(changes.next(store.current()), List.of(Content.of(RandomChanges.content())));
      }
      store.undo();
      held = store.current();
    }
  }

  private Salvage.Outcome salvage() throws IOException {
    var before = Content.digest(Files.readAllBytes(file));
    var outcome = Salvage.of(file, into, Unlocking.NONE);
    assertThat(Content.digest(Files.readAllBytes(file))).isEqualTo(before);
    assertThat(FileCheck.of(into)).isEmpty();
    try (var names = Files.list(folder)) {
      assertThat(names).containsExactlyInAnyOrder(file, into);
    }
    return outcome;
  }

  /** The pages on which a table or an index has its root. */
  private int root(String name) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'")) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }

  /** All pages of a table. */
  private List<Integer> pages(String name) throws SQLException {
    List<Integer> pages = new ArrayList<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT pageno FROM dbstat WHERE name = '" + name + "'")) {
      while (rows.next()) {
        pages.add(rows.getInt(1));
      }
    }
    assertThat(pages).isNotEmpty();
    return pages;
  }

  private void destroyPage(int number) throws IOException {
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (number - 1) * PAGE, number * PAGE, (byte) 0xA5);
    Files.write(file, bytes);
  }

  @Test
  void aWholeFileComesOutAsItWasWithItsHistory() throws IOException {
    var outcome = salvage();

    assertThat(outcome.withHistory()).isTrue();
    assertThat(outcome.lost()).isEqualTo(OptionalLong.of(0));
    assertThat(outcome.attachmentsLost()).isZero();
    assertThat(CaseStore.read(into)).isEqualTo(held);
    assertThat(CaseStore.mark(into)).isEqualTo(CaseStore.mark(file));
    assertThat(CaseStore.past(into)).isEqualTo(CaseStore.past(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "documents", "sqlite_autoindex_documents_1", "attachments"})
  void whereATableIsLostTheHistorySaysWhatWasInIt(String name) throws Exception {
    destroyPage(root(name));

    var outcome = salvage();

    assertThat(outcome.withHistory()).isTrue();
    assertThat(CaseStore.read(into)).isEqualTo(held);
  }

  @Test
  void whereTheHistoryIsLostTheRowsSayWhatTheFileHeld() throws Exception {
    for (int page : pages("history")) {
      destroyPage(page);
    }

    var outcome = salvage();

    assertThat(outcome.withHistory()).isFalse();
    assertThat(outcome.lost()).isEmpty();
    assertThat(CaseStore.read(into)).isEqualTo(held);
    try (var store = CaseStore.open(into, CLOCK)) {
      assertThat(store.undo()).contains(CaseFile.EMPTY);
    }
  }

  @Test
  void whereTheFirstPageIsLostTheHistoryIsFoundInTheOthers() throws Exception {
    destroyPage(1);

    var outcome = salvage();

    assertThat(CaseStore.read(into)).isEqualTo(held);
    assertThat(outcome.attachments()).isEqualTo(held.papers().attachments().size());
  }

  @Test
  void aFileWhoseContentIsDamagedIsLeftOutAndCounted() throws Exception {
    var bytes = Files.readAllBytes(file);
    var content = CaseStore.content(file, sha256Of("paper-1")).orElseThrow();
    int at = indexOf(bytes, Arrays.copyOfRange(content, 30_000, 30_040));
    bytes[at] ^= 1;
    Files.write(file, bytes);

    var outcome = salvage();

    assertThat(outcome.attachmentsLost()).isEqualTo(1);
    assertThat(outcome.withHistory()).isFalse();
    assertThat(CaseStore.read(into).papers().of("paper-1")).isEmpty();
    assertThat(CaseStore.read(into).papers().of("paper-2")).hasSize(1);
    assertThat(CaseStore.read(into).events()).isEqualTo(held.events());
  }

  private String sha256Of(String document) {
    return held.papers().current(document).orElseThrow().sha256();
  }

  private static int indexOf(byte[] all, byte[] part) {
    for (int at = 0; at + part.length <= all.length; at++) {
      if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    throw new AssertionError("it is not there");
  }

  @Test
  void wherePagesOfTheHistoryAreLostItIsFoundInTheOthers() throws Exception {
    destroyPage(root("history"));

    var outcome = salvage();

    assertThat(outcome.withHistory()).isFalse();
    assertThat(CaseStore.read(into)).isEqualTo(held);
  }

  @Test
  void rowsWithoutAMeaningAreLeftOutAndCountedWhereTheHistoryIsGone() throws Exception {
    sql("UPDATE events SET event = 'went-fishing' WHERE id = (SELECT min(id) FROM events)");
    for (int page : pages("history")) {
      destroyPage(page);
    }

    var outcome = salvage();

    assertThat(CaseStore.read(into).events()).hasSize(held.events().size() - 1);
    assertThat(outcome.tables())
        .filteredOn(table -> table.name().equals("events"))
        .singleElement()
        .satisfies(table -> {
          assertThat(table.read()).isEqualTo(held.events().size() - 1);
          assertThat(table.lost()).isEqualTo(OptionalLong.of(1));
        });
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void plantedTriggersAndTablesStayBehind() throws Exception {
    sql("CREATE TABLE extra (a TEXT)");
    sql("CREATE TRIGGER extra_rows AFTER INSERT ON events BEGIN DELETE FROM documents; END");

    assertThat(salvage().withHistory()).isTrue();
    assertThat(CaseStore.read(into)).isEqualTo(held);
  }

  @Test
  void aFileWithoutItsLastFifthGivesWhatIsLeft() throws Exception {
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 5 * 4));

    var outcome = salvage();

    assertThat(outcome.read()).isPositive();
    assertThat(CaseStore.read(into).events()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anOlderFileComesOutAsOneOfToday(int version) throws IOException {
    try (var in = SalvageTest.class.getResourceAsStream("version-" + version + ".qadam")) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    var was = CaseStore.read(file);
    var bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).putShort(16, (short) 7);
    Files.write(file, bytes);

    assertThat(salvage().withHistory()).isTrue();
    assertThat(CaseStore.read(into)).isEqualTo(was);
  }

  @Test
  void whatIsNoQadamFileGivesNothing() throws IOException {
    Files.writeString(file, "Dear Sir or Madam, ".repeat(400));

    Untouched.refuses(
        folder, StoreProblem.Kind.NOT_QADAM, () -> Salvage.of(file, into, Unlocking.NONE));
    Files.write(file, new byte[10_000]);
    Untouched.refuses(
        folder, StoreProblem.Kind.NOT_QADAM, () -> Salvage.of(file, into, Unlocking.NONE));
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    Untouched.refuses(
        folder, StoreProblem.Kind.EXISTS, () -> Salvage.of(file, file, Unlocking.NONE));
  }

  @Test
  void everyFileIsMadeFromNothingInOneChange() {
    assertThat(FromNothing.to(CaseFile.EMPTY)).isEqualTo(Optional.empty());
    var changes = new RandomChanges(11);
    var made = CaseFile.EMPTY;
    for (int i = 0; i < 300; i++) {
      made = changes.next(made).applyTo(made);
      assertThat(FromNothing.to(made).map(change -> change.applyTo(CaseFile.EMPTY)).orElse(made))
          .isEqualTo(made);
    }
  }
}
