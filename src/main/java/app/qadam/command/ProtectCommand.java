package app.qadam.command;

import app.qadam.store.CaseStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam protect FILE [--change]}. */
@Command(
    name = "protect",
    description = "Keeps a file encrypted under a passphrase, which nobody can recover.",
    mixinStandardHelpOptions = true)
final class ProtectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(names = "--change", description = "Change the passphrase of a protected file.")
  private boolean change;

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "PATH",
      description = "The new passphrase is the first line of this file; else it is asked twice.")
  private @Nullable Path newPassphraseFile;

  private final Desk desk;
  private final Passphrases passphrases;

  ProtectCommand(Desk desk, Passphrases passphrases) {
    this.desk = desk;
    this.passphrases = passphrases;
  }

  @Override
  public Integer call() {
    var texts = desk.texts();
    try (CaseStore store = desk.open(file)) {
      if (store.isProtected() != change) {
        throw new Refusal(
            texts.get(change ? "command.protect.no" : "command.protect.yes", file.getFileName()));
      }
      try (var next = passphrases.fresh(Optional.ofNullable(newPassphraseFile))) {
        store.protect(next);
      }
    }
    desk.out()
        .println(
            texts.get(
                change ? "command.protect.changed" : "command.protect.done", file.getFileName()));
    desk.out().flush();
    desk.err().println(texts.get("command.note", texts.get("command.protect.know")));
    return Commands.OK;
  }
}
