package app.qadam.desktop;

import app.qadam.content.Inspection;
import app.qadam.content.Inspector;
import app.qadam.desktop.kit.FileDesk;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.casefile.Attaching;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.Change;
import app.qadam.model.handin.Addressee;
import app.qadam.store.Content;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Files in memory, at once and on the calling thread; remembers what was asked of it. */
public final class FilesForTests implements FileDesk {
  private final DeskForTests desk;
  private final LocalDate today;
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, byte[]> saved = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private List<Path> chosen = List.of();

  FilesForTests(DeskForTests desk, LocalDate today) {
    this.desk = desk;
    this.today = today;
  }

  /** The person will choose these. */
  public void choosing(List<Path> files) {
    chosen = List.copyOf(files);
  }

  /** What was asked for beside attaching and reading, in order. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public List<Path> choose() {
    return chosen;
  }

  @Override
  public void attach(String document, List<Path> files, Consumer<List<Outcome>> done) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Path file : files) {
      var read = Inspector.read(file);
      outcomes.add(
          attach(document, String.valueOf(file.getFileName()), read.inspection(), read.bytes()));
    }
    done.accept(outcomes);
  }

  @Override
  public void attach(String document, String name, byte[] content, Consumer<Outcome> done) {
    done.accept(attach(document, name, Inspector.inspect(content), content));
  }

  private Outcome attach(String document, String name, Inspection inspection, byte[] content) {
    if (!inspection.canBeAttached()) {
      return new Outcome(name, Optional.empty(), inspection.sentence());
    }
    contents.put(inspection.sha256(), content);
    desk.send(file ->
        Attaching.add(
            file,
            document,
            name,
            inspection.kind(),
            inspection.size(),
            inspection.sha256(),
            today));
    return new Outcome(
        name, desk.situation().get().file().papers().current(document), Optional.empty());
  }

  @Override
  public void read(Attachment attachment, Consumer<byte[]> done) {
    var content = contents.get(attachment.sha256());
    if (content != null) {
      done.accept(content);
    }
  }

  @Override
  public <T> void work(Callable<T> work, Consumer<T> done) {
    try {
      done.accept(work.call());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void openOutside(Attachment attachment) {
    asked.add("open " + attachment.name());
  }

  @Override
  public void saveCopy(Attachment attachment) {
    asked.add("copy " + attachment.name());
  }

  @Override
  public void pack(Addressee addressee, LocalDate day, boolean asZip) {
    asked.add("pack " + addressee.id() + " " + day + (asZip ? " zip" : ""));
  }

  @Override
  public void save(String name, Callable<byte[]> content) {
    asked.add("save " + name);
    work(content, bytes -> saved.put(name, bytes));
  }

  /** What was last saved under a name that was proposed. */
  public byte[] saved(String name) {
    var bytes = saved.get(name);
    if (bytes == null) {
      throw new AssertionError(name + " was not saved");
    }
    return bytes;
  }

  @Override
  public Optional<Path> chooseOne() {
    return chosen.stream().findFirst();
  }

  @Override
  public void accept(ImportedFacts imported, Runnable saved) {
    var sha256 = Content.of(imported.content()).sha256();
    contents.put(sha256, imported.content());
    desk.send(
        file ->
            new Change.SetFactsFile(
                file.comparing().facts(), Optional.of(imported.accepted(sha256, today))),
        saved);
  }

  /** A content that the file holds. */
  Optional<byte[]> content(String sha256) {
    return Optional.ofNullable(contents.get(sha256));
  }

  /** From now on the file holds no contents, as when it is damaged. */
  public void lose() {
    contents.clear();
  }

  @Override
  public void exportPdf() {
    asked.add("pdf");
  }
}
