package app.qadam.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.casefile.Attaching;
import app.qadam.model.document.FileKind;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import app.qadam.store.StoreProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Everything can be taken out and brought back. */
class WholeJsonTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatIsBroughtBackIsEqualInEveryRow(long seed) throws IOException, SQLException {
    var file = MadeUpFile.make(folder.resolve("mine.qadam"), seed, 30 + (int) seed * 20);
    var export = MadeUpFile.takeOut(file, folder.resolve("out.json"));
    var back = folder.resolve("back.qadam");

    WholeJson.bringBack(export, back);

    assertThat(MadeUpFile.dump(back)).isEqualTo(MadeUpFile.dump(file));
    assertThat(MadeUpFile.wrong(back)).isEmpty();
    assertThat(CaseStore.read(back)).isEqualTo(CaseStore.read(file));
    assertThat(CaseStore.mark(back)).isEqualTo(CaseStore.mark(file));
    assertThat(MadeUpFile.takeOut(back, folder.resolve("again.json")))
        .hasSameBinaryContentAs(export);
  }

  @Test
  void whatWasUndoneCanBeRedoneInTheFileThatIsBroughtBack() throws IOException {
    var file = MadeUpFile.make(folder.resolve("mine.qadam"), 11, 40);
    CaseStore.open(file, MadeUpFile.CLOCK).close();
    try (var store = CaseStore.open(file, MadeUpFile.CLOCK)) {
      store.undo();
    }
    var back = folder.resolve("back.qadam");

    WholeJson.bringBack(MadeUpFile.takeOut(file, folder.resolve("out.json")), back);

    try (var one = CaseStore.open(file, MadeUpFile.CLOCK);
        var other = CaseStore.open(back, MadeUpFile.CLOCK)) {
      assertThat(other.redo()).isPresent().isEqualTo(one.redo());
      while (one.undo().isPresent()) {
        assertThat(other.undo()).isPresent();
        assertThat(other.current()).isEqualTo(one.current());
      }
      assertThat(other.undo()).isEmpty();
    }
  }

  @Test
  void everyTableAndColumnOfTheSchemaIsTakenOut() throws IOException, SQLException {
    var file = MadeUpFile.make(folder.resolve("mine.qadam"), 3, 150);
    var json =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(MadeUpFile.takeOut(file, folder.resolve("out.json"))));

    var tables = MadeUpFile.tables(file);
    assertThat(json.get("schema").asString())
        .isEqualTo(MadeUpFile.lines(file, "PRAGMA user_version").getFirst());
    assertThat(json.get("tables").propertyNames()).containsExactlyInAnyOrderElementsOf(tables);
    for (String table : tables) {
      assertThat(json.at("/tables/" + table)).as(table).isNotEmpty();
      assertThat(json.at("/tables/" + table + "/0").propertyNames())
          .containsExactlyElementsOf(
              MadeUpFile.lines(file, "SELECT name FROM pragma_table_info('" + table + "')"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void exportOfAnOlderFileIsBroughtToTodaysVersion(int version) throws IOException {
    var file = folder.resolve("old.qadam");
    try (var in = CaseStore.class.getResourceAsStream("version-" + version + ".qadam")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    var before = Files.readAllBytes(file);
    var export = MadeUpFile.takeOut(file, folder.resolve("out.json"));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Files.readString(export)).contains("\"schema\" : " + version);
    assertThat(MadeUpFile.takeOut(file, folder.resolve("again.json")))
        .hasSameBinaryContentAs(export);
    var back = folder.resolve("back.qadam");

    WholeJson.bringBack(export, back);

    assertThat(MadeUpFile.wrong(back)).isEmpty();
    assertThat(CaseStore.read(back)).isEqualTo(CaseStore.read(file));
    assertThat(CaseStore.past(back)).isEqualTo(CaseStore.past(file));
    assertThat(CaseStore.mark(back).changes()).isEqualTo(CaseStore.mark(file).changes());
  }

  @Test
  void largeContentComesBackByteForByte() throws IOException {
    var bytes = new byte[20_000_003];
    new Random(6).nextBytes(bytes);
    var content = Content.of(bytes);
    var file = folder.resolve("mine.qadam");
    try (var store = CaseStore.create(file, MadeUpFile.CLOCK)) {
      var change =
          Attaching.add(
              store.current(),
              "cv",
              "cv.pdf",
              FileKind.PDF,
              bytes.length,
              content.sha256(),
              LocalDate.of(2026, 11, 22));
      store.apply(change, List.of(content));
    }
    var back = folder.resolve("back.qadam");

    WholeJson.bringBack(MadeUpFile.takeOut(file, folder.resolve("out.json")), back);

    assertThat(CaseStore.content(back, content.sha256()).orElseThrow()).isEqualTo(bytes);
  }

  @Test
  void exportCanBeWrittenAnewByAnotherProgramInAnotherOrderAndForm() throws Exception {
    var file = MadeUpFile.make(folder.resolve("mine.qadam"), 2, 60);
    var export = MadeUpFile.takeOut(file, folder.resolve("out.json"));
    var other = folder.resolve("other.json");
    var json = JsonMapper.builder().build();
    var tree = json.readTree(Files.readString(export));
    var turned = json.createObjectNode();
    turned.set("qadam", tree.get("qadam"));
    turned.set("schema", tree.get("schema"));
    var tables = turned.putObject("tables");
    tree.get("tables").propertyNames().stream()
        .sorted()
        .toList()
        .reversed()
        .forEach(name -> tables.set(name, tree.get("tables").get(name)));
    Files.writeString(other, json.writeValueAsString(turned));
    var back = folder.resolve("back.qadam");

    WholeJson.bringBack(other, back);

    assertThat(MadeUpFile.dump(back)).isEqualTo(MadeUpFile.dump(file));
  }

  @Test
  void exportAndFileAreReadableByTheirOwnerOnly() throws IOException {
    var file = MadeUpFile.make(folder.resolve("mine.qadam"), 2, 5);
    var export = MadeUpFile.takeOut(file, folder.resolve("out.json"));
    var back = folder.resolve("back.qadam");
    WholeJson.bringBack(export, back);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      for (Path one : List.of(export, back)) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    var file = MadeUpFile.make(folder.resolve("mine.qadam"), 2, 5);
    var export = MadeUpFile.takeOut(file, folder.resolve("out.json"));
    var before = Files.readAllBytes(file);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> WholeJson.bringBack(export, file))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.EXISTS));

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThatExceptionOfType(java.nio.file.FileAlreadyExistsException.class)
        .isThrownBy(() -> MadeUpFile.takeOut(file, export));
  }

  @Test
  void exportThatIsNotThereOrNoFileIsToldSo() {
    var back = folder.resolve("back.qadam");
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> WholeJson.bringBack(folder.resolve("none.json"), back))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.NOT_FOUND));
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> WholeJson.bringBack(folder, back))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.NOT_A_FILE));
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> WholeJson.bringBack(folder, folder.resolve("no/folder.qadam")))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.NO_FOLDER));
    assertThat(folder).isEmptyDirectory();
  }
}
