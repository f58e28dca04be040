package app.qadam.command;

import app.qadam.export.HandInFolder;
import app.qadam.model.Named;
import app.qadam.model.casefile.Change;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.HandIn;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Problem;
import app.qadam.store.CaseStore;
import app.qadam.store.StoreProblem;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam pack FILE ADDRESSEE TARGET [--zip] [--on DATE] [--all-the-same]}. */
@Command(
    name = "pack",
    description = {
      "Packs what is handed in to an addressee: the files in order, an index, their digests.",
      "Exit code 1 and a list of what is missing when not all is ready for that day."
    },
    mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "ADDRESSEE",
      completionCandidates = Addressees.class,
      description = "To whom: ${COMPLETION-CANDIDATES}.")
  private String addressee = "";

  @Parameters(
      index = "2",
      paramLabel = "TARGET",
      description = "The folder or ZIP file to make; must be new.")
  private Path target = Path.of("");

  @Option(names = "--zip", description = "Make a ZIP file.")
  private boolean zip;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of handing in, YYYY-MM-DD; the planned day without it.")
  private @Nullable String on;

  @Option(names = "--all-the-same", description = "Pack what is there, whatever is missing.")
  private boolean allTheSame;

  @Option(
      names = "--language",
      paramLabel = "en|ru|kk",
      description = "The language of the index; English without it.")
  private ExportCommand.@Nullable Language language;

  private final Desk desk;

  PackCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var texts = desk.texts();
    var to =
        Named.find(Addressee.class, addressee)
            .orElseThrow(() ->
                new Refusal(texts.get("command.no-addressee", addressee, Addressees.inWords())));
    try (var store = desk.open(file)) {
      var held = store.current();
      var facts = desk.facts(store);
      var plan = Plan.of(held, facts, desk.today());
      var day = on == null ? HandIn.plannedDay(plan, to) : desk.date(on);
      var handIn = HandIn.of(plan, held, facts, to, day);
      if (handIn.packed().isEmpty()) {
        throw new Refusal(texts.get("hand-in.nothing"));
      }
      if (!handIn.isReady()) {
        tellMissing(handIn);
        if (!allTheSame) {
          return Commands.NO;
        }
      }
      pack(store, new HandInFolder.Order(to, day, desk.today(), target, zip));
    }
    desk.out().println(texts.get("command.written", target.getFileName()));
    return Commands.OK;
  }

  private void tellMissing(HandIn handIn) {
    var texts = desk.texts();
    desk.err().println(texts.get("command.pack-missing", handIn.day()));
    for (HandIn.Item item : handIn.missing()) {
      var why =
          item.troubles().stream()
              .map(Problem::text)
              .map(texts::say)
              .collect(Collectors.joining(" "));
      desk.err().println("  " + texts.of(item.document().type().title()) + ": " + why);
    }
    if (!allTheSame) {
      desk.err().println(texts.get("command.pack-all-the-same"));
    }
  }

  private void pack(CaseStore store, HandInFolder.Order order) {
    var texts = language == null ? desk.texts() : Texts.in(Locale.of(language.name()));
    try {
      HandInFolder.pack(
          store.current(),
          desk.facts(store),
          texts,
          order,
          store::content,
          packing -> store.apply(new Change.SetPacking(Optional.empty(), Optional.of(packing))));
    } catch (FileAlreadyExistsException e) {
      throw StoreProblem.exists(target, e);
    } catch (HandInFolder.DamagedContent e) {
      throw StoreProblem.damaged(file);
    } catch (IOException e) {
      throw StoreProblem.cannotWrite(target, e);
    }
  }

  /** The addressees' names, for the help text. */
  static final class Addressees implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Addressee.values()).map(Addressee::id).iterator();
    }

    static String inWords() {
      return Arrays.stream(Addressee.values()).map(Addressee::id).collect(Collectors.joining(", "));
    }
  }
}
