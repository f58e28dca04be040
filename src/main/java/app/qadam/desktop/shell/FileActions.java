package app.qadam.desktop.shell;

import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;

/** What the person does with whole files: makes, opens, copies, takes out and brings back. */
final class FileActions {
  private final Session session;
  private final FileChoice choice;
  private final Stage stage;
  private final Preferences preferences;
  private final Around around;

  /** The window around the files. */
  interface Around {
    Texts texts();

    /** Saves what is typed. */
    void leavePage();

    /**
     * Saves what is typed before another file takes this one's place.
     *
     * @return whether something stands in a form that is not saved, which is told once
     */
    boolean staysForAForm();

    void openFile(Path file);

    /** Another file is open now. */
    void entered();

    /** The sample is open now. */
    void sampleEntered();

    /** The same application goes on in another file. */
    void moved(Path file);

    void tellForAWhile(String sentence);
  }

  FileActions(
      Session session, FileChoice choice, Stage stage, Preferences preferences, Around around) {
    this.session = session;
    this.choice = choice;
    this.stage = stage;
    this.preferences = preferences;
    this.around = around;
  }

  /** Makes a file and opens it. */
  void create(Path file, boolean sample) {
    if (around.staysForAForm()) {
      return;
    }
    var language = sample ? Optional.of(texts().locale()) : Optional.<Locale>empty();
    session.create(file, language, around::entered);
  }

  void chooseNew() {
    if (around.staysForAForm()) {
      return;
    }
    choice
        .toSave(stage, texts(), texts().get("file.new"), texts().get("file.new.name"))
        .ifPresent(file -> create(file, false));
  }

  void chooseOpen() {
    if (!around.staysForAForm()) {
      choice.toOpen(stage, texts()).ifPresent(around::openFile);
    }
  }

  void chooseCopy() {
    choice
        .toSave(stage, texts(), texts().get("file.copy"), texts().get("file.copy.name"))
        .ifPresent(copy ->
            session.copyTo(
                copy, () -> around.tellForAWhile(texts().get("file.copied", copy.getFileName()))));
  }

  /** Leaves a file that cannot be written, with all that is saved and all that is not. */
  void goOnElsewhere() {
    around.leavePage();
    choice
        .toSave(stage, texts(), texts().get("unsaved.elsewhere"), texts().get("file.copy.name"))
        .ifPresent(copy ->
            session.goOnIn(
                copy,
                () -> {
                  preferences.opened(copy);
                  around.moved(copy);
                }));
  }

  /** Over an earlier export too, as the system's dialog asks. */
  void takeOut() {
    // What is typed is taken out too.
    around.leavePage();
    choice
        .toExport(stage, texts(), texts().get("everything.name"))
        .ifPresent(target ->
            session.takeOut(
                target,
                () ->
                    around.tellForAWhile(
                        texts().get("everything.taken-out", target.getFileName()))));
  }

  void chooseExport() {
    if (around.staysForAForm()) {
      return;
    }
    choice
        .toRead(stage, texts())
        .ifPresent(export ->
            choice
                .toSave(
                    stage,
                    texts(),
                    texts().get("everything.bring-back-as"),
                    texts().get("file.new.name"))
                .ifPresent(file -> bringBack(export, file)));
  }

  private void bringBack(Path export, Path file) {
    session.bringBack(export, file, around::entered);
  }

  void exportCalendar() {
    // What is typed is in the calendar too.
    around.leavePage();
    choice
        .toCalendar(stage, texts())
        .ifPresent(target ->
            session.exportCalendar(
                target,
                texts(),
                () -> around.tellForAWhile(texts().get("calendar.saved", target.getFileName()))));
  }

  void openSample() {
    if (around.staysForAForm()) {
      return;
    }
    session.createSample(texts().get("file.sample.name"), texts().locale(), around::sampleEntered);
  }

  private Texts texts() {
    return around.texts();
  }
}
