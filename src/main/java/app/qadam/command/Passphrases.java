package app.qadam.command;

import app.qadam.store.Passphrase;
import app.qadam.store.Unlocking;
import app.qadam.text.Texts;
import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where commands take a passphrase from: a file that the option names, else one that the
 * environment names, else the terminal. Asked once a run, however often the file is read.
 */
final class Passphrases implements Unlocking, AutoCloseable {
  /** The variable that names a file with the passphrase in its first line. */
  static final String VARIABLE = "QADAM_PASSPHRASE_FILE";

  /** So much is read for one line. */
  private static final int MOST_BYTES = 64 * 1024;

  private final Texts texts;
  private final Outside outside;
  private final Supplier<Optional<Path>> option;
  private Optional<Path> askedFor = Optional.empty();
  private Optional<Passphrase> asked = Optional.empty();

  /**
   * The passphrases of one run.
   *
   * @param option the file that the command line names, once that is read
   */
  Passphrases(Texts texts, Outside outside, Supplier<Optional<Path>> option) {
    this.texts = texts;
    this.outside = outside;
    this.option = option;
  }

  /** What a run sees of the world around it. */
  interface Outside {
    /** A variable of the environment; empty when it is not set. */
    Optional<String> variable(String name);

    /** What is typed at the terminal without being shown; empty when there is none. */
    Optional<char[]> typed(String question);

    /** The world as it is. */
    Outside REAL = new Surroundings();
  }

  @Override
  public Passphrase of(Path file) {
    if (asked.isEmpty() || !askedFor.equals(Optional.of(file))) {
      close();
      asked = Optional.of(current(file));
      askedFor = Optional.of(file);
    }
    return asked.get().copy();
  }

  private Passphrase current(Path file) {
    return option
        .get()
        .or(() -> outside.variable(VARIABLE).filter(name -> !name.isEmpty()).map(Path::of))
        .map(this::firstLineOf)
        .or(() -> typed(texts.get("command.passphrase.ask", file.getFileName())))
        .orElseThrow(
            () -> new Refusal(texts.get("command.passphrase.how", file.getFileName(), VARIABLE)));
  }

  /**
   * A new passphrase, from the file when one is named, else typed twice.
   *
   * @throws Refusal when there is none, it is too short, or it was typed in two ways
   */
  Passphrase fresh(Optional<Path> named) {
    var fresh = named.map(this::firstLineOf).orElseGet(this::typedTwice);
    if (fresh.isTooShort()) {
      fresh.close();
      throw new Refusal(texts.get("command.passphrase.short", Passphrase.SHORTEST));
    }
    return fresh;
  }

  private Passphrase typedTwice() {
    var first =
        typed(texts.get("command.passphrase.new"))
            .orElseThrow(() -> new Refusal(texts.get("command.passphrase.how-new")));
    try (var again =
        typed(texts.get("command.passphrase.again"))
            .orElseThrow(() -> new Refusal(texts.get("command.passphrase.how-new")))) {
      if (!first.isSameAs(again)) {
        throw new Refusal(texts.get("command.passphrase.two"));
      }
      return first;
    }
  }

  private Optional<Passphrase> typed(String question) {
    return outside.typed(question).map(letters -> passphrase(letters, "command.passphrase.none"));
  }

  private Passphrase firstLineOf(Path named) {
    var bytes = new byte[0];
    try (var in = Files.newInputStream(named)) {
      bytes = in.readNBytes(MOST_BYTES);
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      try {
        return passphrase(firstLine(text), "command.passphrase.empty-file", named.getFileName());
      } finally {
        Arrays.fill(text.array(), '\0');
      }
    } catch (CharacterCodingException e) {
      throw new Refusal(texts.get("command.passphrase.not-utf-8", named.getFileName()));
    } catch (IOException e) {
      throw new Refusal(texts.get("command.passphrase.no-file", named.getFileName()));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** Without the end of the line, and without the mark that some editors put before a text. */
  private static char[] firstLine(CharBuffer text) {
    int from = text.hasRemaining() && text.get(0) == '\uFEFF' ? 1 : 0;
    int to = from;
    while (to < text.length() && text.get(to) != '\n' && text.get(to) != '\r') {
      to++;
    }
    var letters = new char[to - from];
    text.get(from, letters);
    return letters;
  }

  private Passphrase passphrase(char[] letters, String none, Object... about) {
    if (letters.length == 0) {
      throw new Refusal(texts.get(none, about));
    }
    try {
      return Passphrase.of(letters);
    } finally {
      Arrays.fill(letters, '\0');
    }
  }

  /** Forgets what was asked. */
  @Override
  public void close() {
    asked.ifPresent(Passphrase::close);
    asked = Optional.empty();
  }

  /** The environment of the process and its terminal. */
  private static final class Surroundings implements Outside {
    @Override
    public Optional<String> variable(String name) {
      return Optional.ofNullable(System.getenv(name));
    }

    @Override
    public Optional<char[]> typed(String question) {
      return Optional.ofNullable(System.console())
          .filter(Console::isTerminal)
          .map(console -> console.readPassword("%s ", question));
    }
  }
}
