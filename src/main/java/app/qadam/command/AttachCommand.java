package app.qadam.command;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.document.DocumentType;
import app.qadam.model.handin.Addressee;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Plan;
import app.qadam.store.Attachings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qadam attach FILE DOCUMENT PATH...}. */
@Command(
    name = "attach",
    description =
        "Attaches files to a document; the last one becomes the version that is handed in.",
    mixinStandardHelpOptions = true)
final class AttachCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "DOCUMENT",
      description = "A document of the checklist, such as passport.")
  private String document = "";

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "PDF, JPEG, PNG or DOCX, up to 50 MB each.")
  private List<Path> paths = List.of();

  private final Desk desk;

  AttachCommand(Desk desk) {
    this.desk = desk;
  }

  /** Each file by itself: one that is refused does not keep the others out. */
  @Override
  public Integer call() {
    boolean isRefused = false;
    try (var store = desk.open(file)) {
      var facts = desk.facts(store);
      checkDocument(store.current(), facts);
      var attachings = new Attachings(store, facts, desk.today());
      for (Path path : paths) {
        var outcome = attachings.file(document, path);
        isRefused |= outcome.attached().isEmpty();
        tell(outcome);
      }
    }
    return isRefused ? Commands.WRONG : Commands.OK;
  }

  private void checkDocument(CaseFile held, Facts facts) {
    var known =
        Stream.concat(
                Plan.of(held, facts, desk.today()).documents().stream()
                    .map(DocumentPlan::type)
                    .map(DocumentType::id),
                Arrays.stream(Addressee.values()).map(Addressee::confirmation))
            .toList();
    if (!known.contains(document)) {
      throw new Refusal(
          desk.texts()
              .get(
                  "command.no-document",
                  document,
                  known.stream().collect(Collectors.joining(", "))));
    }
  }

  private void tell(Attachings.Outcome outcome) {
    var texts = desk.texts();
    Optional<String> said = outcome.said().map(texts::say);
    if (outcome.attached().isEmpty()) {
      desk.err().println(texts.get("command.not-attached", outcome.name(), texts.orElse(said, "")));
      return;
    }
    var attached = outcome.attached().get();
    desk.out()
        .println(
            texts.get(
                "command.attached",
                attached.id(),
                attached.name(),
                texts.fileSize(attached.size())));
    desk.out().flush();
    said.ifPresent(text -> desk.err().println(texts.get("command.note", text)));
  }
}
