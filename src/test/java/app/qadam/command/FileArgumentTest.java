package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArgumentTest {
  private final FileArgument argument = new FileArgument();

  @Test
  void anAddressOfAFileIsTheFile(@TempDir Path folder) {
    var file = folder.resolve("Мой файл 1%.qadam");
    assertThat(argument.convert(file.toUri().toString())).isEqualTo(file);
    assertThat(argument.convert(file.toUri().toString().replace("///", "//localhost/")))
        .isEqualTo(file);
    assertThat(argument.convert(file.toUri().toString().replace("///", "/"))).isEqualTo(file);
  }

  @Test
  void aNameStaysAName() {
    assertThat(argument.convert("a%20b.qadam")).isEqualTo(Path.of("a%20b.qadam"));
    assertThat(argument.convert("file.qadam")).isEqualTo(Path.of("file.qadam"));
    assertThat(argument.convert("file:/%zz")).isEqualTo(Path.of("file:/%zz"));
  }
}
