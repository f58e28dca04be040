package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.CaseStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A second start comes to the window that is there; with real processes where that matters. */
class OneWindowTest {
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2026, 12, 27).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void endThem() {
    started.forEach(Process::destroyForcibly);
  }

  private OneWindow first() {
    return OneWindow.enter(folder, Optional.empty(), SHORT).orElseThrow();
  }

  @Test
  void aLaterStartHandsItsFileToTheFirst() throws InterruptedException {
    var asked = new LinkedBlockingQueue<Optional<Path>>();
    var file = folder.resolve("Мой файл.qadam");
    try (var first = first()) {
      first.listen(Runnable::run, asked::add);
      assertThat(OneWindow.enter(folder, Optional.of(file), LONG)).isEmpty();
      assertThat(asked.poll(20, TimeUnit.SECONDS)).contains(file);
      assertThat(OneWindow.enter(folder, Optional.empty(), LONG)).isEmpty();
      assertThat(asked.poll(20, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void afterTheFirstIsClosedTheNextIsTheWindow() {
    first().close();
    try (var second = first()) {
      assertThat(OneWindow.enter(folder, Optional.empty(), Duration.ZERO)).isPresent();
      assertThat(second).isNotNull();
    }
  }

  @Test
  void aWindowThatDoesNotAnswerIsNotWaitedForAndFindsNothingWhenItWakesUp() throws IOException {
    var waiting = new LinkedBlockingQueue<Runnable>();
    var asked = new ArrayList<Optional<Path>>();
    try (var hung = first()) {
      hung.listen(waiting::add, asked::add);
      var own = OneWindow.enter(folder, Optional.of(folder.resolve("a.qadam")), SHORT);
      assertThat(own).isPresent();
      waiting.forEach(Runnable::run);
      assertThat(asked).isEmpty();
      assertThat(names()).containsExactly("lock");
    }
  }

  @Test
  void whatAStartLeftThatBrokeOffIsNotOpenedLongAfter() throws Exception {
    var old = Files.writeString(folder.resolve("a.request"), folder.resolve("a.qadam").toString());
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));
    var asked = new ArrayList<Optional<Path>>();
    var ran = new LinkedBlockingQueue<Boolean>();
    try (var first = first()) {
      first.listen(
          work -> {
            work.run();
            ran.add(true);
          },
          asked::add);
      assertThat(ran.poll(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(asked).isEmpty();
    assertThat(names()).containsExactly("lock");
  }

  @Test
  void withoutAFolderEveryStartHasItsOwnWindow() throws IOException {
    var taken = Files.writeString(folder.resolve("taken"), "a file");
    assertThat(OneWindow.enter(taken, Optional.empty(), SHORT)).isPresent();
    assertThat(OneWindow.enter(taken, Optional.empty(), SHORT)).isPresent();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such rights")
  void nobodyElseMayLookOrAsk() throws IOException {
    var meeting = folder.resolve("running/screen");
    try (var first = OneWindow.enter(meeting, Optional.empty(), SHORT).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(meeting)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(meeting.resolve("lock"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the window is drawn in memory")
  void aSecondProcessEndsAndItsFileIsOpenInTheFirstWhichMayBeKilled() throws Exception {
    var one = made("One.qadam");
    var two = made("Two.qadam");
    var first = start(one.toString());
    awaitOpened(first, one);

    var second = start(two.toUri().toString());
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).as("%s", said()).isZero();
    awaitOpened(first, two);
    assertThat(first.isAlive()).isTrue();

    // A lock of a process that was killed is in nobody's way.
    first.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    var third = start(one.toString());
    awaitOpened(third, one);
    assertThat(third.isAlive()).as("%s", said()).isTrue();
  }

  private Path made(String name) {
    var file = folder.resolve(name);
    CaseStore.create(file, CLOCK).close();
    return file;
  }

  private Process start(String file) throws IOException {
    Files.createDirectories(folder.resolve("temporary"));
    var classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-Dqadam.folder=" + folder.resolve("settings"),
                "-cp",
                classPath,
                "app.qadam.Launcher",
                file)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
            .start();
    started.add(process);
    return process;
  }

  /** Looks every moment, as long as the process lives. */
  private void awaitOpened(Process process, Path file) throws Exception {
    var settings = folder.resolve("settings/settings.properties");
    var wanted = "recent.0=" + file;
    for (int i = 0; i < 600; i++) {
      if (Files.exists(settings) && Files.readAllLines(settings).contains(wanted)) {
        return;
      }
      assertThat(process.waitFor(100, TimeUnit.MILLISECONDS)).as("it ended: %s", said()).isFalse();
    }
    throw new AssertionError("not opened: " + file + "\n" + said());
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  private List<String> names() throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
