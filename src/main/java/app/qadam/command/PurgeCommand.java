package app.qadam.command;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.store.CaseStore;
import app.qadam.text.ChangeWords;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam purge FILE [NUMBER… | --all] [--yes]}. */
@Command(
    name = "purge",
    description = {
      "Takes the contents of removed files out of a file for ever: no undo brings them back.",
      "Without a NUMBER it lists the removed files; without --yes what would go."
    },
    mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "NUMBER",
      description = "A removed file, numbered as the list shows it.")
  private List<Integer> numbers = List.of();

  @Option(names = "--all", description = "All removed files.")
  private boolean all;

  @Option(names = "--yes", description = "Purge them, and not only tell.")
  private boolean yes;

  private final Desk desk;

  PurgeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var texts = desk.texts();
    if (all && !numbers.isEmpty()) {
      throw new Refusal(texts.get("command.purge.both"));
    }
    if (!yes) {
      list(CaseStore.history(file, desk.unlocking()).removed());
      return Commands.OK;
    }
    if (!all && numbers.isEmpty()) {
      throw new Refusal(texts.get("command.purge.which"));
    }
    try (var store = desk.open(file)) {
      var removed = store.history().removed();
      var digests = chosen(removed).stream().map(number -> digest(removed, number)).toList();
      var gone = store.purge(digests).stream().map(RemovedFile::file).toList();
      var words = new ChangeWords(desk.facts(store), texts);
      desk.out()
          .println(
              gone.isEmpty()
                  ? texts.get("command.no-removed")
                  : texts.get("history.purged", words.names(gone)));
    }
    return Commands.OK;
  }

  /** The oldest is number 1, so that a further one changes no number. */
  private static String digest(List<RemovedFile> removed, int number) {
    return removed.get(removed.size() - number).file().sha256();
  }

  private List<Integer> chosen(List<RemovedFile> removed) {
    if (all) {
      return IntStream.rangeClosed(1, removed.size()).boxed().toList();
    }
    numbers.stream()
        .filter(number -> number < 1 || number > removed.size())
        .findFirst()
        .ifPresent(number -> {
          throw new Refusal(desk.texts().get("command.purge.no-number", number));
        });
    return List.copyOf(new TreeSet<>(numbers));
  }

  private void list(List<RemovedFile> removed) {
    var chosen =
        !all && numbers.isEmpty()
            ? IntStream.rangeClosed(1, removed.size()).boxed().toList()
            : chosen(removed);
    if (chosen.isEmpty()) {
      desk.out().println(desk.texts().get("command.no-removed"));
      return;
    }
    for (int number : chosen) {
      desk.out().println(line(number, removed.get(removed.size() - number)));
    }
    desk.out().println(desk.texts().get("command.purge.add-yes"));
  }

  private String line(int number, RemovedFile one) {
    var document =
        switch (one.file()) {
          case Attachment attachment -> attachment.document();
          case FactsFile _ -> "facts";
        };
    return "%4d %-22s %8s  %s  %s"
        .formatted(
            number,
            document,
            desk.texts().fileSize(one.file().size()),
            one.at().atZone(desk.clock().getZone()).toLocalDate(),
            one.file().name());
  }
}
