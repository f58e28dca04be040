package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.command.Commands;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A full run over a file in which every text is marked: none of them is found outside of it. */
class NothingLeaksTest {
  private static final String MARK = "QQMARK";

  /** Texts that Qadam chooses and nobody types: ids, codes, digests. */
  private static final Set<String> CHOSEN =
      Set.of(
          "Attachment.document",
          "Attachment.sha256",
          "CaseFile.deadlineNotes",
          "CaseFile.documents",
          "CaseFile.shortlist",
          "Comparing.rates",
          "DeadlineNote.deadline",
          "DocumentRecord.document",
          "FactsFile.sha256",
          "Handling.country",
          "Handling.document",
          "Item.document",
          "Item.sha256",
          "Amount.currency",
          "OwnRate.currency",
          "Papers.handlings",
          "Person.replies",
          "Person.statements",
          "Planning.days",
          "Planning.nationalities",
          "ProgramFilter.countries",
          "ProgramFilter.regions",
          "Statement.document");

  private static final Clock CLOCK =
      Clock.fixed(FullRun.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;

  private static byte[] pdf() throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/app/qadam/content/pdf-1.7.pdf"));
  }

  @Test
  void everyTextThatCanBeTypedIsMarked() throws IOException {
    Set<String> known = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    texts(CaseFile.class, new ArrayList<>(), known);
    marks(new MarkedCase(FullRun.TODAY, MARK).file(pdf()), "", marked);
    known.removeAll(CHOSEN);
    assertThat(marked).as("a new text needs a mark, or is chosen by Qadam").containsAll(known);
    assertThat(known).contains("RecordedEvent.note", "OwnDeadline.title", "Person.details");
  }

  /** The components of the records below a type that hold text, as {@code Record.component}. */
  private static void texts(Class<?> type, List<Class<?>> above, Set<String> known) {
    for (RecordComponent part : type.getRecordComponents()) {
      for (Class<?> inside : inside(part.getGenericType())) {
        if (inside == String.class) {
          known.add(type.getSimpleName() + "." + part.getName());
        } else if (inside.isRecord() && !above.contains(inside)) {
          above.add(inside);
          texts(inside, above, known);
        }
      }
    }
  }

  private static List<Class<?>> inside(Type type) {
    List<Class<?>> inside = new ArrayList<>();
    if (type instanceof ParameterizedType made) {
      for (Type argument : made.getActualTypeArguments()) {
        inside.addAll(inside(argument));
      }
    } else if (type instanceof Class<?> plain) {
      inside.add(plain);
    }
    return inside;
  }

  private static void marks(Object value, String where, Set<String> marked) {
    switch (value) {
      case String text when text.contains(MARK) -> marked.add(where);
      case Optional<?> some -> some.ifPresent(one -> marks(one, where, marked));
      case Collection<?> all -> all.forEach(one -> marks(one, where, marked));
      case Map<?, ?> map -> map.forEach((key, one) -> marks(one, where, marked));
      case Record record -> {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
          try {
            var inner = record.getClass().getSimpleName() + "." + part.getName();
            marks(part.getAccessor().invoke(record), inner, marked);
          } catch (ReflectiveOperationException e) {
            throw new LinkageError("a part of a record cannot be read", e);
          }
        }
      }
      default -> {}
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folders are given by variables of Unix")
  void nothingOfItIsInLogsSettingsTemporaryFilesOutputDetailsAndCalendar() throws Exception {
    var file = markedFile();

    // A window that breaks off leaves its copies; the next one takes them away.
    assertThat(run(file, "halt")).isEqualTo(137);
    assertThat(names("temporary")).anyMatch(name -> name.startsWith("qadam-view-"));
    assertThat(run(file)).as("%s", output()).isZero();
    assertThat(names("temporary")).noneMatch(name -> name.startsWith("qadam"));
    calendar(file);

    assertThat(Files.readString(folder.resolve("told/details")))
        .contains("java.lang.IllegalStateException", "FullRun")
        .doesNotContain(folder.toString());
    assertThat(log())
        .contains("java.lang.IllegalStateException", "java.io.IOException", "not done: not-qadam")
        .doesNotContain(folder.toString());
    var looked = looked();
    assertThat(looked).anyMatch(path -> path.endsWith("settings.properties"));
    assertThat(looked).anyMatch(path -> path.endsWith("deadlines.ics"));
    for (Path path : looked) {
      var text = Files.readString(path, StandardCharsets.ISO_8859_1);
      assertThat(text).as("%s", path).doesNotContain(MARK);
      assertThat(text.replace("\0", "")).as("%s in UTF-16", path).doesNotContain(MARK);
    }
  }

  private Path markedFile() throws IOException {
    for (String name : List.of("mine", "told", "temporary", "home", "settings")) {
      Files.createDirectories(folder.resolve(name));
    }
    var file = folder.resolve("mine/Application.qadam");
    try (var store = CaseStore.create(file, CLOCK)) {
      for (Change change : new MarkedCase(FullRun.TODAY, MARK).changes(pdf())) {
        store.apply(change, List.of(Content.of(pdf())));
      }
    }
    return file;
  }

  private int run(Path file, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + folder.resolve("temporary"),
            "-Duser.home=" + folder.resolve("home"),
            "-Dqadam.folder=" + folder.resolve("settings"),
            "-cp",
            classPath(),
            FullRun.class.getName(),
            file.toString(),
            folder.resolve("told").toString(),
            MARK));
    command.addAll(List.of(more));
    var process =
        new ProcessBuilder(command)
            .directory(folder.resolve("told").toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("told/output").toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends: %s", output()).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** The class path of this process, wherever another one runs. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("told/output"));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("settings/log/qadam-0.log"));
  }

  private List<String> names(String inside) throws IOException {
    try (var all = Files.list(folder.resolve(inside))) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }

  /** What was typed into every field has protected the file, too. */
  private void calendar(Path file) throws IOException {
    assertThat(CaseStore.isProtected(file)).isTrue();
    var passphrase = Files.writeString(folder.resolve("mine/passphrase"), MARK + "typed");
    var out = new StringWriter();
    var target = folder.resolve("told/deadlines.ics").toString();
    String[] arguments = {
      "export", "ics", file.toString(), target, "--passphrase-file", passphrase.toString()
    };
    int exit = Commands.run(arguments, CLOCK, new PrintWriter(out), new PrintWriter(out), one -> 2);
    assertThat(exit).as("%s", out).isZero();
  }

  /** Every file that is not the application's own. */
  private List<Path> looked() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(path -> !path.startsWith(folder.resolve("mine")))
          .toList();
    }
  }
}
