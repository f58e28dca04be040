package app.qadam.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
  @TempDir private Path root;

  @Test
  void aSystemWithoutAGraphicsDeviceHasNoGraphics() throws Exception {
    assertThat(Display.hasGraphics(root)).isFalse();
    Files.createDirectories(root.resolve("dev/shm"));
    Files.createFile(root.resolve("dev/tty0"));
    assertThat(Display.hasGraphics(root)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev/dri/card0", "dev/nvidiactl"})
  void aDeviceOfTheKernelOrOfNvidiasDriverIsGraphics(String device) throws Exception {
    Files.createDirectories(root.resolve(device).getParent());
    Files.createFile(root.resolve(device));
    assertThat(Display.hasGraphics(root)).isTrue();
  }
}
