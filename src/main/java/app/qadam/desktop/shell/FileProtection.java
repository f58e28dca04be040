package app.qadam.desktop.shell;

import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.Protection;
import app.qadam.export.sheet.PassphraseSheet;
import app.qadam.store.CaseStore;
import app.qadam.store.Passphrase;
import app.qadam.text.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The passphrase of the open file, given, changed and taken away through the session. */
final class FileProtection implements Protection {
  private final Session session;
  private final FileDesk files;
  private final Supplier<Texts> texts;
  private final Consumer<Exception> trouble;
  private final Said said;

  /** Shows a short sentence for a while. */
  interface Said {
    void alone(String sentence);

    /** The same, with one thing to do. */
    void offering(String sentence, String action, Runnable run);
  }

  FileProtection(
      Session session,
      FileDesk files,
      Supplier<Texts> texts,
      Consumer<Exception> trouble,
      Said said) {
    this.session = session;
    this.files = files;
    this.texts = texts;
    this.trouble = trouble;
    this.said = said;
  }

  @Override
  public String fileName() {
    return session.file().get().map(file -> String.valueOf(file.getFileName())).orElse("");
  }

  @Override
  public ReadOnlyBooleanProperty isProtected() {
    return session.underPassphrase();
  }

  @Override
  public void protect(Passphrase next, Consumer<Answer> told) {
    handle(
        store -> {
          store.protect(next);
          return Answer.DONE;
        },
        answer -> {
          next.close();
          told.accept(answer);
          offerSheet(answer, "protection.protected");
        });
  }

  @Override
  public void change(Passphrase present, Passphrase next, Consumer<Answer> told) {
    handle(
        store -> {
          if (!store.opensWith(present)) {
            return Answer.WRONG_PASSPHRASE;
          }
          store.protect(next);
          return Answer.DONE;
        },
        answer -> {
          present.close();
          next.close();
          told.accept(answer);
          offerSheet(answer, "protection.changed");
        });
  }

  @Override
  public void remove(Passphrase present, Consumer<Answer> told) {
    handle(
        store -> {
          if (!store.opensWith(present)) {
            return Answer.WRONG_PASSPHRASE;
          }
          store.unprotect();
          return Answer.DONE;
        },
        answer -> {
          present.close();
          told.accept(answer);
          if (answer == Answer.DONE) {
            said.alone(texts.get().get("protection.removed"));
          }
        });
  }

  private void handle(Function<CaseStore, Answer> work, Consumer<Answer> done) {
    session.handle(
        work,
        done,
        error -> {
          done.accept(Answer.FAILED);
          trouble.accept(error);
        });
  }

  private void offerSheet(Answer answer, String key) {
    if (answer == Answer.DONE) {
      said.offering(texts.get().get(key), texts.get().get("protection.sheet"), this::saveSheet);
    }
  }

  @Override
  public void saveSheet() {
    var language = texts.get();
    var name = fileName();
    var day = session.today();
    files.save(
        language.get("sheet.file-name"), () -> PassphraseSheet.of(language, name, day).bytes());
  }
}
