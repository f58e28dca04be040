package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies among the temporary files does not stay there, however the process ends. */
class TemporaryFolderTest {
  @TempDir private Path temporary;

  @Test
  void itIsMadeWhenNeededForThisUserAloneAndGoesWhenClosed() throws IOException {
    var folder = new TemporaryFolder(temporary, "view");
    assertThat(temporary).isEmptyDirectory();
    assertThat(Files.getPosixFilePermissions(folder.path()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(folder.path().resolve("1/2"));
    folder.close();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void whatACrashLeftIsTakenAwayAndNothingElse() throws IOException {
    // No process has this number: systems give out smaller ones.
    var left = Files.createDirectories(temporary.resolve("qadam-sample-999999999999-x/1"));
    Files.writeString(left.resolve("Sample.qadam"), "x");
    var running = Files.createDirectory(temporary.resolve("qadam-view-" + pid() + "-y"));
    var others =
        List.of(
            Files.createDirectory(temporary.resolve("qadam-view-of-somebody")),
            Files.createDirectory(temporary.resolve("other-view-999999999999-x")),
            Files.createFile(temporary.resolve("qadam-view-999999999999-file")));

    TemporaryFolder.removeLeftOvers(temporary);

    assertThat(left.getParent()).doesNotExist();
    assertThat(running).exists();
    assertThat(others).allMatch(Files::exists);
  }

  @Test
  void aProcessThatOnlyGotTheNumberOfOursDoesNotKeepAFolder() throws IOException {
    var left = Files.createDirectory(temporary.resolve("qadam-view-" + pid() + "-z"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
    TemporaryFolder.removeLeftOvers(temporary);
    assertThat(left).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without telling it")
  void aProcessThatIsToldToEndTakesItAwayAndAKilledOneLeavesItForTheNext() throws Exception {
    var told = start();
    told.toHandle().destroy();
    assertThat(told.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(temporary).isEmptyDirectory();

    var killed = start();
    killed.destroyForcibly();
    assertThat(killed.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(temporary).isNotEmptyDirectory();
    TemporaryFolder.removeLeftOvers(temporary);
    assertThat(temporary).isEmptyDirectory();
  }

  /** A process that holds a folder with a file in it. */
  private Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                HoldsATemporaryFolder.class.getName(),
                temporary.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("ready");
    assertThat(temporary).isNotEmptyDirectory();
    return process;
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }
}
