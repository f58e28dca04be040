package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.facts.BrokenFacts;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.edition.FactsDifference;
import app.qadam.store.Content;
import app.qadam.text.FactsDifferenceWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam facts [FILE] [--import PATH [--accept]] [--take-back] [--json]}. */
@Command(
    name = "facts",
    description = {
      "Says which facts are in force and how old they are.",
      "With --import it lists what a newer file would change: exit 1 when it would change"
          + " something and is not accepted."
    },
    mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The application's file; without it, the facts that Qadam ships with.")
  private @Nullable Path file;

  @Option(names = "--import", paramLabel = "PATH", description = "A file of facts to look at.")
  private @Nullable Path imported;

  @Option(names = "--accept", description = "Keep it in FILE; it goes before the shipped facts.")
  private boolean accept;

  @Option(names = "--take-back", description = "Go without the accepted file from now on.")
  private boolean takeBack;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  FactsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if ((accept && imported == null) || (takeBack && (accept || imported != null || json))) {
      throw new Refusal(desk.texts().get("command.facts.use"));
    }
    if ((accept || takeBack) && file == null) {
      throw new Refusal(desk.texts().get("command.facts.needs-file"));
    }
    if (takeBack) {
      return takeBack(file());
    }
    var held = file == null ? CaseFile.EMPTY : desk.read(file);
    var facts = file == null ? desk.facts() : desk.facts(held, file);
    return imported == null ? show(held, facts) : offer(read(imported), held, facts);
  }

  private Path file() {
    return Optional.ofNullable(file).orElseThrow();
  }

  private int show(CaseFile held, Facts facts) {
    var words = new FactsText(desk.texts(), desk.today());
    desk.out()
        .println(
            json
                ? new Json(desk.texts()).facts(facts, held.comparing(), desk.today())
                : words.inForce(facts));
    return Commands.OK;
  }

  private ImportedFacts read(Path path) {
    try {
      return ImportedFacts.read(path);
    } catch (BrokenFacts e) {
      throw new Refusal(
          desk.texts()
              .get(
                  "command.facts.broken",
                  String.valueOf(path.getFileName()),
                  e.in(String.valueOf(path.getFileName()))));
    }
  }

  private int offer(ImportedFacts offered, CaseFile held, Facts inForce) {
    var texts = desk.texts();
    var difference = FactsDifference.between(inForce, offered.facts());
    if (json) {
      desk.out().println(new Json(texts).difference(difference, inForce, offered.facts()));
    } else {
      var words = new FactsDifferenceWords(difference, inForce, offered.facts(), texts);
      desk.out()
          .println(
              new FactsText(texts, desk.today())
                  .offer(offered, inForce.edition(), words, held.shortlist()));
    }
    if (accept) {
      accept(offered);
    } else if (!difference.isEmpty()) {
      desk.err().println(texts.get("command.facts.kept"));
    }
    return accept || difference.isEmpty() ? Commands.OK : Commands.NO;
  }

  private void accept(ImportedFacts offered) {
    var content = Content.of(offered.content());
    try (var store = desk.open(file())) {
      store.apply(
          new Change.SetFactsFile(
              store.current().comparing().facts(),
              Optional.of(offered.accepted(content.sha256(), desk.today()))),
          List.of(content));
    }
    tellSaved();
  }

  private int takeBack(Path from) {
    try (var store = desk.open(from)) {
      var accepted = store.current().comparing().facts();
      if (accepted.isEmpty()) {
        desk.err().println(desk.texts().get("command.facts.none"));
        return Commands.NO;
      }
      store.apply(new Change.SetFactsFile(accepted, Optional.empty()));
    }
    tellSaved();
    return Commands.OK;
  }

  /** Not into the JSON, which stays one value. */
  private void tellSaved() {
    if (!json) {
      desk.out().println(desk.texts().get("command.saved"));
    }
  }
}
