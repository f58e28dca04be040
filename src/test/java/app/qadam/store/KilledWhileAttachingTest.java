package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Attachment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is ended in the middle of attaching leaves each file whole, or not at all. */
class KilledWhileAttachingTest {
  @TempDir private Path folder;

  @Test
  void theFileIsSoundAndEveryFileThatWasTakenIsWhole() throws Exception {
    var file = folder.resolve("case.qadam");
    CaseStore.create(file, Clock.systemUTC()).close();
    long before = 0;
    for (int attached : new int[] {1, 2, 4}) {
      killAfter(file, attached);
      assertThat(FileCheck.of(file)).isEmpty();
      var versions = CaseStore.read(file).papers().of("portfolio");
      assertThat(versions.size() - before).isBetween((long) attached, attached + 1000L);
      before = versions.size();
      assertThat(versions.stream().filter(Attachment::current)).hasSize(1);
      for (Attachment one : versions) {
        assertThat(CaseStore.content(file, one.sha256()).orElseThrow())
            .satisfies(bytes -> assertThat(Content.of(bytes).sha256()).isEqualTo(one.sha256()));
      }
    }
    try (var again = CaseStore.open(file, Clock.systemUTC())) {
      assertThat(again.undo()).isPresent();
    }
    assertThat(CaseStore.read(file).papers().of("portfolio")).hasSize((int) before - 1);
    assertThat(FileCheck.of(file)).isEmpty();
  }

  /** Lets another process attach so many files and then ends it while it goes on. */
  private static void killAfter(Path file, int attached) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AttachingProcess.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < attached; i++) {
        assertThat(said.readLine()).isNotNull();
      }
      process.destroyForcibly();
      process.waitFor();
    }
  }
}
