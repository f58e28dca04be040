package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in a folder on 22 November 2026, and keeps what they say. */
final class Terminal {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T04:30:00Z"), ZoneId.of("Asia/Almaty"));

  private final Path folder;
  private final Deque<String> typed = new ArrayDeque<>();
  private final List<String> questions = new ArrayList<>();
  private Optional<String> passphraseFile = Optional.empty();

  Terminal(Path folder) {
    this.folder = folder;
  }

  /** What a command left behind. */
  record Said(int exit, String out, String err) {
    JsonNode json() {
      assertThat(err).isEmpty();
      return JSON.readTree(out);
    }
  }

  /** What is typed when a passphrase is asked; without this there is no terminal. */
  Terminal typing(String... lines) {
    typed.addAll(List.of(lines));
    return this;
  }

  /** What was asked at the terminal. */
  List<String> questions() {
    return List.copyOf(questions);
  }

  /** Sets QADAM_PASSPHRASE_FILE. */
  void setPassphraseFile(Path path) {
    passphraseFile = Optional.of(path.toString());
  }

  private Passphrases.Outside outside() {
    return new Passphrases.Outside() {
      @Override
      public Optional<String> variable(String name) {
        return name.equals("QADAM_PASSPHRASE_FILE") ? passphraseFile : Optional.empty();
      }

      @Override
      public Optional<char[]> typed(String question) {
        var line = Optional.ofNullable(typed.poll());
        line.ifPresent(one -> questions.add(question));
        return line.map(String::toCharArray);
      }
    };
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Runs {@code qadam} with these arguments; one that ends in .qadam is a file of the folder. */
  Said qadam(String... arguments) {
    var given = arguments.clone();
    for (int i = 0; i < given.length; i++) {
      if (given[i].matches(".*\\.(qadam|json|csv|pdf)")) {
        given[i] = file(given[i]).toString();
      }
    }
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        Commands.run(
            given,
            CLOCK,
            new PrintWriter(out),
            new PrintWriter(err),
            file -> {
              throw new AssertionError("no window is asked for: " + file);
            },
            outside());
    return new Said(exit, out.toString(), err.toString());
  }

  /** Runs a command that is to be done without a word on standard error. */
  String done(String... arguments) {
    var said = qadam(arguments);
    assertThat(said.err()).isEmpty();
    assertThat(said.exit()).isZero();
    return said.out();
  }

  /** The one line with which a command is refused. */
  String refused(String... arguments) {
    var said = qadam(arguments);
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).hasSize(1);
    assertThat(said.err()).startsWith("qadam: ");
    return said.err().strip().substring("qadam: ".length());
  }
}
