package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainStartTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]*)\\b");

  @TempDir private Path folder;

  private Path existing(String name) throws IOException {
    return Files.createFile(folder.resolve(name));
  }

  @Test
  void nothingAsksForTheWindow() {
    assertThat(PlainStart.of()).hasValueSatisfying(start -> assertThat(start.file()).isEmpty());
  }

  @Test
  void aFileAsksForTheWindowByNameAndByAddress() throws IOException {
    var file = existing("Мой файл 1%.qadam");
    assertThat(PlainStart.of(file.toString()).orElseThrow().file()).contains(file);
    assertThat(PlainStart.of(file.toUri().toString()).orElseThrow().file()).contains(file);
  }

  @Test
  void whatIsNotThereIsAnsweredByTheCommandLine() {
    assertThat(PlainStart.of(folder.resolve("none.qadam").toString())).isEmpty();
    assertThat(PlainStart.of("")).isEmpty();
    assertThat(PlainStart.of("a\0b")).isEmpty();
  }

  @Test
  void optionsAndSeveralWordsAreReadByTheCommandLine() throws IOException {
    var file = existing("mine.qadam").toString();
    assertThat(PlainStart.of("--version")).isEmpty();
    assertThat(PlainStart.of("-h")).isEmpty();
    assertThat(PlainStart.of("@" + file)).isEmpty();
    assertThat(PlainStart.of("status", file)).isEmpty();
    assertThat(PlainStart.of(file, "--passphrase-file", file)).isEmpty();
  }

  @Test
  void everyCommandAndNothingElseIsNoFile() {
    var help = new Terminal(folder).done("--help");
    var names =
        COMMAND
            .matcher(help.substring(help.indexOf("Commands:")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(PlainStart.COMMANDS).isEqualTo(names);
    assertThat(PlainStart.COMMANDS).allSatisfy(name -> assertThat(PlainStart.of(name)).isEmpty());
  }

  @Test
  void aFileOfACommandsNameIsOpenedByItsPath() throws IOException {
    assertThat(PlainStart.of(existing("status").toString())).isPresent();
  }
}
