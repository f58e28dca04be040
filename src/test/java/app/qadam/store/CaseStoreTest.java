package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Packing;
import app.qadam.model.casefile.Planning;
import app.qadam.model.casefile.RandomChanges;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.details.Field;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.document.FileKind;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.handin.Addressee;
import app.qadam.model.program.Amount;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.program.Stay;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseStoreTest {
  private static final Instant MOMENT = Instant.parse("2026-11-22T09:30:00Z");
  private static final Clock CLOCK = Clock.fixed(MOMENT, ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final RecordedEvent SUBMITTED =
      new RecordedEvent(1, EventType.HUB_SUBMITTED, DAY, Optional.of("AH-1"));

  private static final Optional<List<Integer>> NEVER = Optional.of(List.of());

  private static final int STEPS = 40;
  private static final Content CONTENT = Content.of(RandomChanges.content());

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

  private void assertRefusedUntouched(StoreProblem.Kind kind, Path path) throws IOException {
    var before = Files.readAllBytes(path);

    assertRefused(kind, () -> CaseStore.open(path, CLOCK).close());
    assertRefused(kind, () -> CaseStore.read(path));
    assertRefused(kind, () -> FileCheck.of(path));

    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(path));
  }

  private void sql(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> column(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private void makeWith(Change... changes) {
    try (var store = CaseStore.create(file, CLOCK)) {
      for (var change : changes) {
        store.apply(change);
      }
    }
  }

  // Making and opening

  @Test
  void aLinkToAnOpenFileIsTheSameFile() throws IOException {
    var real = folder.resolve("real.qadam");
    var link = Files.createSymbolicLink(folder.resolve("link.qadam"), real);
    try (var store = CaseStore.create(real, CLOCK)) {
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> CaseStore.open(link, CLOCK))
          .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.IN_USE));
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    }
  }

  @Test
  void aFileThatIsTakenAwayUnderTheWindowIsToldSo() throws IOException {
    var path = folder.resolve("gone.qadam");
    try (var store = CaseStore.create(path, CLOCK)) {
      Files.delete(path);
      var change = new Change.WriteNote(Stage.EGOV, "", "typed");
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> store.apply(change))
          .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.GONE));
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    }
  }

  @Test
  void aNameMayHoldAnySign() {
    for (String name :
        new String[] {
          "a?b#c %20.qadam", "r?journal_mode=WAL&x.qadam", "Моё заявление.qadam", "it's; DROP.qadam"
        }) {
      var file = folder.resolve(name);
      try (var store = CaseStore.create(file, CLOCK)) {
        store.copyTo(folder.resolve("copy of " + name));
      }
      assertThat(folder.resolve("copy of " + name)).as(name).exists();
      assertThat(FileCheck.of(file)).as(name).isEmpty();
      assertThat(CaseStore.read(file)).as(name).isEqualTo(CaseFile.EMPTY);
    }
  }

  @Test
  void newFileIsEmptyAndSaysWhatItIs() throws SQLException {
    try (var store = CaseStore.create(file, CLOCK)) {
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
      assertThat(store.undoable()).isEmpty();
      assertThat(store.undo()).isEmpty();
      assertThat(store.redo()).isEmpty();
      assertThat(store.file()).isEqualTo(file);
    }

    assertThat(column("PRAGMA application_id")).containsExactly("1363231809");
    assertThat(column("PRAGMA user_version")).containsExactly("5");
    assertThat(column("SELECT id FROM identity")).singleElement().asString().hasSize(32);
    assertThat(column("PRAGMA journal_mode")).containsExactly("delete");
    assertThat(column("PRAGMA integrity_check")).containsExactly("ok");
  }

  @Test
  void openFileIsOneFileWithoutALogBesideIt() {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));
      assertThat(folder)
          .isDirectoryNotContaining("glob:**-wal")
          .isDirectoryNotContaining("glob:**-shm")
          .isDirectoryNotContaining("glob:**-journal");
    }
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void createNeverOverwrites() throws IOException {
    makeWith(note("", "kept"));
    var before = Files.readAllBytes(file);

    assertRefused(StoreProblem.Kind.EXISTS, () -> CaseStore.create(file, CLOCK).close());

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void createInAFolderThatIsMissingSaysSo() {
    var lost = folder.resolve("missing").resolve("case.qadam");

    assertRefused(StoreProblem.Kind.NO_FOLDER, () -> CaseStore.create(lost, CLOCK).close());
  }

  @Test
  void createThatFailsLeavesNoFileBehind() {
    try (var other = FileLock.on(file)) {
      assertThat(other).isNotNull();
      assertRefused(StoreProblem.Kind.IN_USE, () -> CaseStore.create(file, CLOCK).close());
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void fileThatIsMissingIsNotFoundAndNotMade() {
    assertRefused(StoreProblem.Kind.NOT_FOUND, () -> CaseStore.open(file, CLOCK).close());
    assertRefused(StoreProblem.Kind.NOT_FOUND, () -> CaseStore.read(file));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nameWithAQuestionMarkNamesItsOwnFile() {
    var asked = folder.resolve("what?.qadam");

    try (var store = CaseStore.create(asked, CLOCK)) {
      store.apply(note("", "here"));
    }

    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(asked));
    assertThat(CaseStore.read(asked).notes()).containsEntry(Stage.EGOV, "here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100% #1.qadam", "мой файл.qadam", "a&b=c;d.qadam", "қадам 'x'.qadam"})
  void unusualNamesAreOrdinaryFiles(String name) {
    var unusual = folder.resolve(name);

    try (var store = CaseStore.create(unusual, CLOCK)) {
      store.apply(note("", "here"));
      store.copyTo(folder.resolve("copy of " + name));
    }

    assertThat(CaseStore.read(unusual).notes()).containsEntry(Stage.EGOV, "here");
    assertThat(CaseStore.read(folder.resolve("copy of " + name)).notes())
        .containsEntry(Stage.EGOV, "here");
  }

  // What is kept

  @Test
  void everyKindOfChangeIsFoundAgain() {
    var ready =
        new DocumentRecord(
            "passport",
            DocumentState.READY,
            Optional.of(DAY),
            Optional.of(DAY.minusYears(2)),
            Optional.of(DAY.plusYears(8)),
            Optional.of("N 1234567"),
            Optional.of("in the drawer"));
    var override = new GateOverride(Stage.EGOV, "The CV follows", DAY);
    var later = new RecordedEvent(1, EventType.HUB_SUBMITTED, DAY.plusDays(1), Optional.empty());
    var approved = new RecordedEvent(2, EventType.HUB_APPROVED, DAY.plusDays(9), Optional.empty());
    var visa =
        new RecordedEvent(
            3,
            EventType.VISA_ISSUED,
            DAY.plusDays(20),
            Optional.of("V-1"),
            Optional.of(DAY.plusDays(384)),
            Optional.of("printed «one year»"));
    var there = new RecordedStay(1, DAY, Optional.empty(), Optional.of("Алматы"));
    var flight = new OwnDeadline(1, "Book the flight", DAY, Optional.empty());
    var reminded = new DeadlineNote("review", "Ask\nby mail", Optional.of(List.of(30, 7, 0)));
    var planning =
        new Planning(
            Optional.of(DAY.plusMonths(4)),
            Optional.of(EdsCarrier.TOKEN),
            List.of("NL", "DE"),
            Map.of("apostille", 21, "translation", 0));
    var scan =
        new Attachment(
            1,
            "cv",
            "Резюме №1.pdf",
            FileKind.PDF,
            CONTENT.bytes().length,
            CONTENT.sha256(),
            DAY,
            true);
    var means =
        new Means(
            Optional.of(Amount.parse("3400.55 USD")),
            Optional.of(Amount.parse("0 EUR")),
            Optional.of(Amount.parse("1000000000000000 VND")),
            Optional.of(0),
            Optional.of(Stay.length("P1Y6M")));
    var forAll = new SavedFilter("Всё", ProgramFilter.NONE);
    var named =
        FilterLine.read(
            "kind:nomad-it,talent region:central-asia country:GE income<=3000.25USD"
                + " investment<=0EUR stay>=permanent dependants citizenship<=10 known"
                + " \"say \\\"hi\\\" \\\\ қадам\"");
    var rate = new OwnRate("EUR", new BigDecimal("0.123456789012345678901"), DAY, Optional.empty());
    var read = new OwnRate("VND", new BigDecimal("2.6E+4"), DAY, Optional.of("курсы.csv"));
    var facts =
        new FactsFile(
            "programs.json", CONTENT.sha256(), CONTENT.bytes().length, DAY, DAY.plusDays(1));
    List<Change> changes =
        List.of(
            new Change.SetMeans(Means.UNKNOWN, means),
            new Change.SetMeans(
                means,
                new Means(
                    Optional.empty(),
                    means.savings(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Stay.length("permanent")))),
            new Change.SetFilter(Optional.empty(), Optional.of(forAll)),
            new Change.SetFilter(Optional.of(forAll), Optional.of(new SavedFilter("Всё", named))),
            new Change.SetFilter(Optional.empty(), Optional.of(new SavedFilter("A = b", named))),
            new Change.SetRate(Optional.empty(), Optional.of(rate)),
            new Change.SetRate(Optional.empty(), Optional.of(read)),
            new Change.SetRate(Optional.of(rate), Optional.empty()),
            new Change.SetFactsFile(Optional.empty(), Optional.of(facts)),
            new Change.SetFactsFile(Optional.of(facts), Optional.empty()),
            new Change.RecordEvent(SUBMITTED),
            new Change.CorrectEvent(SUBMITTED, later),
            new Change.RecordEvent(approved),
            new Change.RemoveEvent(approved),
            new Change.SetDocument(DocumentRecord.untouched("passport"), ready),
            note("", "Ask «the host» about 'it'"),
            new Change.PassGate(Stage.EGOV, Optional.empty(), Optional.of(override)),
            new Change.SetShortlist(List.of(), List.of("kz-b", "ge-a")),
            new Change.RecordEvent(visa),
            new Change.SetStay(Optional.empty(), Optional.of(there)),
            new Change.SetStay(Optional.of(there), Optional.of(there.leftOn(DAY.plusDays(3)))),
            new Change.SetOwnDeadline(Optional.empty(), Optional.of(flight)),
            new Change.SetOwnDeadline(
                Optional.of(flight), Optional.of(flight.done(Optional.of(DAY)))),
            new Change.SetOwnDay(
                Optional.empty(), Optional.of(new OwnDay(DAY, true, "The office moves"))),
            new Change.SetOwnDay(
                Optional.empty(),
                Optional.of(new OwnDay(DAY.minusDays(1), false, "Работают в воскресенье"))),
            new Change.SetDeadlineNote(DeadlineNote.none("review"), reminded),
            new Change.SetDeadlineNote(reminded, new DeadlineNote("review", "", NEVER)),
            new Change.SetPlanning(Planning.NONE, planning),
            new Change.SetPlanning(planning, planning.citizenOf(List.of()).taking(Map.of())),
            new Change.AnswerQuestion("city", Optional.empty(), Optional.of(Reply.UNKNOWN)),
            new Change.SetDetail(Field.SURNAME_CYRILLIC, Optional.empty(), Optional.of("Әлібек")),
            new Change.SetDetail(Field.EMPLOYERS, Optional.empty(), Optional.of("2019 A\n2021 B")),
            new Change.SetStatement(
                Statement.none("cv"),
                new Statement(
                    "cv",
                    Optional.of(PaperLanguage.KAZAKH),
                    Map.of(Field.SURNAME, "Alibek", Field.IIN, ""))),
            new Change.SetHandling(
                Handling.none("diploma"),
                new Handling(
                    "diploma",
                    Optional.of("NL"),
                    Optional.of("DUO"),
                    Optional.of("20 €"),
                    Map.of(DocumentState.REQUESTED, DAY))),
            new Change.SetAttachments("cv", List.of(), List.of(scan)),
            new Change.SetAttachments("cv", List.of(scan), List.of(scan.current(false))),
            new Change.SetPacking(
                Optional.empty(),
                Optional.of(
                    new Packing(
                        1,
                        Addressee.EGOV,
                        DAY,
                        DAY.plusDays(3),
                        "eGov",
                        List.of(new Packing.Item("cv", "01 CV.pdf", CONTENT.sha256()))))),
            new Change.Together(
                List.of(
                    new Change.SetShortlist(List.of("kz-b", "ge-a"), List.of("ge-a", "kz-b")),
                    new Change.RecordEvent(approved))));
    Set<Class<?>> kinds = new HashSet<>();
    changes.forEach(change -> kinds.add(change.getClass()));
    assertThat(kinds).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());

    var expected = CaseFile.EMPTY;
    CaseStore.create(file, CLOCK).close();
    for (var change : changes) {
      expected = change.applyTo(expected);
      try (var store = CaseStore.open(file, CLOCK)) {
        assertThat(store.apply(change, List.of(CONTENT))).isEqualTo(expected);
      }
      assertThat(CaseStore.read(file)).isEqualTo(expected);
      try (var store = CaseStore.open(file, CLOCK)) {
        assertThat(store.current()).isEqualTo(expected);
        assertThat(store.undoable()).contains(change);
      }
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void whatIsComparedWithStandsInTheHistoryAsReadableTextsAndExactNumbers() throws SQLException {
    var filter = new SavedFilter("Nomad", FilterLine.read("stay>=P1Y income<=3000USD"));
    var rate = new OwnRate("EUR", new BigDecimal("0.880226"), DAY, Optional.of("rates.csv"));
    makeWith(
        new Change.SetMeans(
            Means.UNKNOWN,
            new Means(
                Optional.of(Amount.parse("3400 USD")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(2),
                Optional.of(Stay.length("P2Y")))),
        new Change.SetFilter(Optional.empty(), Optional.of(filter)),
        new Change.SetRate(Optional.empty(), Optional.of(rate)));

    assertThat(column("SELECT change FROM history ORDER BY id"))
        .containsExactly(
            """
            {"change":"set-means","from":{"income":null,"savings":null,"investable":null,\
            "dependants":null,"stay":null},"to":{"income":"3400 USD","savings":null,\
            "investable":null,"dependants":2,"stay":"P2Y"}}\
            """,
            """
            {"change":"set-filter","from":null,\
            "to":{"name":"Nomad","filter":"income<=3000USD stay>=P1Y"}}\
            """,
            """
            {"change":"set-rate","from":null,"to":{"currency":"EUR","perUsd":0.880226,\
            "date":"2026-11-30","file":"rates.csv"}}\
            """);
    assertThat(column("SELECT name || ' ' || value FROM means ORDER BY name"))
        .containsExactly("dependants 2", "income 3400 USD", "stay P2Y");
    assertThat(column("SELECT name || ': ' || line FROM filters"))
        .containsExactly("Nomad: income<=3000USD stay>=P1Y");
    assertThat(column("SELECT per_usd FROM rates")).containsExactly("0.880226");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO means VALUES ('age', '40')",
        "INSERT INTO means VALUES ('income', '')",
        "INSERT INTO filters VALUES ('', 'all')",
        "INSERT INTO rates VALUES ('USD', '1', '2026-11-22', NULL)",
        "INSERT INTO rates VALUES ('eur', '0.92', '2026-11-22', NULL)",
        "INSERT INTO rates VALUES ('EUR', '-0.92', '2026-11-22', NULL)",
        "INSERT INTO rates VALUES ('EUR', '0', '2026-11-22', NULL)",
        "INSERT INTO rates VALUES ('EUR', '0,92', '2026-11-22', NULL)",
        "INSERT INTO rates VALUES ('EUR', '0.92', '22.11.2026', NULL)",
        "INSERT INTO facts_file VALUES (2, 'a', 'b', 1, '2026-11-22', '2026-11-22')",
        "INSERT INTO facts_file VALUES (1, 'a', 'b', 0, '2026-11-22', '2026-11-22')",
      })
  void tablesThemselvesRefuseWhatHasNoMeaning(String sql) {
    makeWith();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> sql(sql))
        .withMessageContaining("CHECK constraint failed");
  }

  @Test
  void changeMadeForAnotherStateIsRefusedAndNothingIsWritten() throws SQLException {
    makeWith(note("", "one"));

    try (var store = CaseStore.open(file, CLOCK)) {
      assertThatExceptionOfType(Change.StaleChange.class)
          .isThrownBy(() -> store.apply(note("", "two")));
      assertThat(store.current().notes()).containsEntry(Stage.EGOV, "one");
    }
    assertThat(column("SELECT action FROM history")).containsExactly("change");
  }

  // Undo and redo

  @Test
  void undoAndRedoGoOnAcrossClosingAndOpening() {
    List<CaseFile> states = new ArrayList<>(List.of(CaseFile.EMPTY));
    var changes = new RandomChanges(7);
    try (var store = CaseStore.create(file, CLOCK)) {
      for (int i = 0; i < STEPS; i++) {
        states.add(store.apply(changes.next(states.getLast()), List.of(CONTENT)));
      }
    }
    for (int i = STEPS - 1; i >= 0; i--) {
      try (var store = CaseStore.open(file, CLOCK)) {
        assertThat(store.undo()).contains(states.get(i));
      }
    }
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.undo()).isEmpty();
    }
    for (int i = 1; i <= STEPS; i++) {
      try (var store = CaseStore.open(file, CLOCK)) {
        assertThat(store.redo()).contains(states.get(i));
      }
    }
    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.redo()).isEmpty();
      assertThat(store.current()).isEqualTo(states.getLast());
    }
    assertThat(FileCheck.of(file)).isEmpty();
  }

  @Test
  void newChangeAfterAnUndoEndsWhatCouldBeRedone() {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));
      store.undo();
      assertThat(store.redoable()).contains(note("", "one"));

      store.apply(note("", "two"));

      assertThat(store.redoable()).isEmpty();
      assertThat(store.redo()).isEmpty();
      assertThat(store.current().notes()).containsEntry(Stage.EGOV, "two");
    }
  }

  @Test
  void historyOnlyGrows() throws SQLException {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));
      store.apply(note("one", "two"));
      store.undo();
      store.redo();
    }

    assertThat(column("SELECT action || ' ' || coalesce(target, '-') FROM history ORDER BY id"))
        .containsExactly("change -", "change -", "undo 2", "redo 2");
    assertThat(column("SELECT DISTINCT at FROM history")).containsExactly(MOMENT.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE history SET at = '2020-01-01T00:00:00Z'",
        "DELETE FROM history",
        "DELETE FROM history WHERE id = 1",
      })
  void historyCannotBeChangedOrDeleted(String sql) throws SQLException {
    makeWith(note("", "one"));

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> sql(sql))
        .withMessageContaining("the history is only added to");
    assertThat(column("SELECT at FROM history")).containsExactly(MOMENT.toString());
  }

  // One window

  @Test
  void secondWindowIsToldThatTheFileIsInUseAndReadingGoesOn() {
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(note("", "one"));

      assertRefused(StoreProblem.Kind.IN_USE, () -> CaseStore.open(file, CLOCK).close());
      assertThat(CaseStore.read(file)).isEqualTo(store.current());

      store.apply(note("one", "two"));
      assertThat(CaseStore.read(file).notes()).containsEntry(Stage.EGOV, "two");
    }
  }

  @Test
  void lockGoesWithTheWindow() {
    CaseStore.create(file, CLOCK).close();

    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    }
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void leftoverLockFileOfACrashKeepsNobodyOut() throws IOException {
    CaseStore.create(file, CLOCK).close();
    Files.write(folder.resolve("case.qadam.lock"), new byte[3]);

    try (var store = CaseStore.open(file, CLOCK)) {
      assertThat(store.current()).isEqualTo(CaseFile.EMPTY);
    }
  }

  @Test
  @SuppressWarnings("try") // closing twice is what is tested
  void closingTwiceDoesNotTakeTheNextWindowsLock() {
    var first = CaseStore.create(file, CLOCK);
    first.close();
    try (var second = CaseStore.open(file, CLOCK)) {
      first.close();

      assertThat(folder.resolve("case.qadam.lock")).exists();
      assertThat(second.current()).isEqualTo(CaseFile.EMPTY);
    }
  }

  @Test
  void triedSecondWindowHereDoesNotLetAnotherProcessIn() throws Exception {
    try (var store = CaseStore.create(file, CLOCK)) {
      assertRefused(StoreProblem.Kind.IN_USE, () -> CaseStore.open(file, CLOCK).close());

      assertThat(openInAnotherProcess()).isEqualTo("in-use");
      assertThat(store.apply(note("", "mine")).notes()).containsEntry(Stage.EGOV, "mine");
    }
    assertThat(openInAnotherProcess()).isEqualTo("opened");
  }

  private String openInAnotherProcess() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OtherWindow.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return said;
  }

  // Foreign files

  @Test
  void newerFileIsRefusedUntouched() throws Exception {
    makeWith(note("", "from the future"));
    sql("PRAGMA user_version = 99");

    assertRefusedUntouched(StoreProblem.Kind.NEWER, file);
  }

  @Test
  void textIsNoQadamFile() throws IOException {
    Files.writeString(file, "Dear Sir or Madam, ".repeat(40));

    assertRefusedUntouched(StoreProblem.Kind.NOT_QADAM, file);
  }

  @Test
  void emptyFileIsNoQadamFile() throws IOException {
    Files.createFile(file);

    assertRefusedUntouched(StoreProblem.Kind.NOT_QADAM, file);
  }

  @Test
  void otherDatabaseIsNoQadamFile() throws Exception {
    sql("CREATE TABLE songs (title TEXT)");

    assertRefusedUntouched(StoreProblem.Kind.NOT_QADAM, file);
  }

  @Test
  void headerAloneIsNoQadamFile() throws IOException {
    makeWith();
    var start = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(start, 99));

    assertRefusedUntouched(StoreProblem.Kind.NOT_QADAM, file);
  }

  @Test
  void folderIsNoQadamFile() {
    assertRefused(StoreProblem.Kind.NOT_A_FILE, () -> CaseStore.open(folder, CLOCK).close());
    assertRefused(StoreProblem.Kind.NOT_A_FILE, () -> CaseStore.read(folder));
    assertRefused(StoreProblem.Kind.EXISTS, () -> CaseStore.create(folder, CLOCK).close());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void eventOfAnUnknownKindIsDamage() throws SQLException {
    makeWith(new Change.RecordEvent(SUBMITTED));
    sql("UPDATE events SET event = 'went-fishing'");

    assertRefused(StoreProblem.Kind.DAMAGED, () -> CaseStore.open(file, CLOCK).close());
    assertRefused(StoreProblem.Kind.DAMAGED, () -> CaseStore.read(file));
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  // Copies

  @Test
  void copyHoldsEverythingAndItsHistory() {
    var copy = folder.resolve("copy.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      store.apply(new Change.RecordEvent(SUBMITTED));
      store.apply(note("", "one"));
      store.copyTo(copy);
      store.apply(note("one", "two"));
    }

    assertThat(FileCheck.of(copy)).isEmpty();
    try (var store = CaseStore.open(copy, CLOCK)) {
      assertThat(store.current().events()).containsExactly(SUBMITTED);
      assertThat(store.current().notes()).containsEntry(Stage.EGOV, "one");
      assertThat(store.undo().orElseThrow().notes()).isEmpty();
    }
  }

  @Test
  void copyNeverOverwrites() throws IOException {
    var copy = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    try (var store = CaseStore.create(file, CLOCK)) {
      assertRefused(StoreProblem.Kind.EXISTS, () -> store.copyTo(copy));
      assertRefused(StoreProblem.Kind.EXISTS, () -> store.copyTo(file));
      assertThat(store.apply(note("", "still here")).notes()).hasSize(1);
    }
    assertThat(copy).hasContent("Dear Sir");
  }

  @Test
  void copyIntoAFolderThatIsMissingSaysSo() {
    try (var store = CaseStore.create(file, CLOCK)) {
      assertRefused(
          StoreProblem.Kind.NO_FOLDER,
          () -> store.copyTo(folder.resolve("missing").resolve("copy.qadam")));
    }
  }

  // Failures in the middle

  @Test
  void tablesChangedByAnotherProgramMeanwhileAreNotWrittenInto() throws SQLException {
    makeWith(note("", "before"));
    try (var store = CaseStore.open(file, CLOCK)) {
      var before = store.current();
      sql(
          """
          CREATE TRIGGER planted BEFORE INSERT ON history
          BEGIN DELETE FROM stage_notes; END
          """);
      var both =
          new Change.Together(List.of(new Change.RecordEvent(SUBMITTED), note("before", "after")));

      assertRefused(StoreProblem.Kind.CHANGED_OUTSIDE, () -> store.apply(both));
      assertRefused(StoreProblem.Kind.OTHER_TABLES, store::undo);
      assertRefused(StoreProblem.Kind.OTHER_TABLES, () -> store.apply(both));

      sql("DROP TRIGGER planted");
      assertThat(CaseStore.read(file)).isEqualTo(before);
      assertThat(store.current()).isEqualTo(before);
      assertThat(store.undoable()).contains(note("", "before"));
      assertThat(store.redoable()).isEmpty();
      assertThat(store.apply(both).notes()).containsEntry(Stage.EGOV, "after");
    }
    assertThat(column("SELECT id FROM history ORDER BY id")).containsExactly("1", "2");
    assertThat(FileCheck.of(file)).isEmpty();
  }
}
