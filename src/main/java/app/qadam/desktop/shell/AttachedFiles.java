package app.qadam.desktop.shell;

import app.qadam.desktop.kit.FileDesk;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.handin.Addressee;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/** What pages ask about files, done through the session and the system's dialogs. */
final class AttachedFiles implements FileDesk {
  private final Session session;
  private final FileChoice choice;
  private final Window window;
  private final Supplier<Texts> texts;
  private final Consumer<String> browser;
  private final Consumer<String> told;
  private final Runnable undoable;

  /**
   * @param browser opens an address, also that of a file, with the system's program for it
   * @param told shows a short sentence for a while
   * @param undoable runs after what can be undone
   */
  AttachedFiles(
      Session session,
      FileChoice choice,
      Window window,
      Supplier<Texts> texts,
      Consumer<String> browser,
      Consumer<String> told,
      Runnable undoable) {
    this.session = session;
    this.choice = choice;
    this.window = window;
    this.texts = texts;
    this.browser = browser;
    this.told = told;
    this.undoable = undoable;
  }

  @Override
  public List<Path> choose() {
    return choice.toAttach(window, texts.get());
  }

  @Override
  public void attach(String document, List<Path> files, Consumer<List<Outcome>> done) {
    session.attach(document, files, done);
  }

  @Override
  public void attach(String document, String name, byte[] content, Consumer<Outcome> done) {
    session.attach(document, name, content, done);
  }

  @Override
  public void read(Attachment attachment, Consumer<byte[]> done) {
    session.content(attachment, done);
  }

  @Override
  public <T> void work(Callable<T> work, Consumer<T> done) {
    session.work(work, done);
  }

  @Override
  public void openOutside(Attachment attachment) {
    session.copyOutside(attachment, copy -> browser.accept(copy.toUri().toString()));
  }

  @Override
  public void saveCopy(Attachment attachment) {
    choice
        .toExport(window, texts.get(), attachment.name())
        .ifPresent(target -> session.saveContent(attachment, target, () -> tellWritten(target)));
  }

  @Override
  public void pack(Addressee addressee, LocalDate day, boolean asZip) {
    choice
        .toFolder(window, texts.get())
        .ifPresent(
            folder -> session.pack(addressee, day, folder, asZip, texts.get(), this::tellWritten));
  }

  @Override
  public void save(String name, Callable<byte[]> content) {
    choice
        .toExport(window, texts.get(), name)
        .ifPresent(target -> session.save(target, content, () -> tellWritten(target)));
  }

  @Override
  public Optional<Path> chooseOne() {
    return choice.toRead(window, texts.get());
  }

  @Override
  public void accept(ImportedFacts imported, Runnable saved) {
    session.accept(
        imported,
        () -> {
          saved.run();
          undoable.run();
        });
  }

  @Override
  public void exportPdf() {
    choice
        .toExport(window, texts.get(), texts.get().get("pdf.file-name"))
        .ifPresent(target -> session.exportPdf(target, texts.get(), () -> tellWritten(target)));
  }

  private void tellWritten(Path target) {
    told.accept(texts.get().get("files.written", String.valueOf(target.getFileName())));
  }
}
