package app.qadam.desktop.shell;

import app.qadam.desktop.kit.HistoryDesk;
import app.qadam.desktop.kit.Tip;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.store.CaseStore;
import app.qadam.text.ChangeWords;
import app.qadam.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

/** Undo and redo in the window: what they would do, and what was done, in words. */
final class TakingBack implements HistoryDesk {
  private final Session session;
  private final Toast toast;
  private final Supplier<Texts> texts;

  TakingBack(Session session, Toast toast, Supplier<Texts> texts) {
    this.session = session;
    this.toast = toast;
    this.texts = texts;
  }

  /** Takes the last change back and says so, with the way to have it again. */
  void undo() {
    toast.hide();
    if (session.possible().get().undo()) {
      takeBack(1);
    }
  }

  void redo() {
    toast.hide();
    if (session.possible().get().redo()) {
      repeat(1);
    }
  }

  /** Says what was saved last, with the way to take it back. */
  void offerUndo() {
    session
        .lastDone()
        .getValue()
        .ifPresent(change -> show("toast.saved", words().sentence(change), "toast.undo", 1));
  }

  @Override
  public void takeBack(int changes) {
    session.undo(changes, steps -> tell("toast.undone", steps, "toast.redo"));
  }

  private void repeat(int changes) {
    session.redo(changes, steps -> tell("toast.redone", steps, "toast.undo"));
  }

  private void tell(String key, CaseStore.Steps steps, String action) {
    int count = steps.changes().size();
    if (count == 0) {
      return;
    }
    var sentence = words().sentence(steps.changes().getLast());
    var said =
        count == 1
            ? sentence
            : texts.get().get("toast.several", texts.get().quantity("changes", count), sentence);
    var whole =
        steps.leftOut().isEmpty()
            ? said
            : texts.get().get("toast.left-out", said, words().names(steps.leftOut()));
    show(key, whole, action, count);
  }

  private void show(String key, String sentence, String action, int count) {
    boolean isUndo = action.equals("toast.undo");
    toast.show(
        texts.get().get(key, sentence),
        texts.get().get(action),
        () -> {
          if (isUndo) {
            takeBack(count);
          } else {
            repeat(count);
          }
        });
  }

  private ChangeWords words() {
    return new ChangeWords(session.situation().get().facts(), texts.get());
  }

  /**
   * Lets a button say what it would take back or repeat.
   *
   * @param nothing the key of its name while there is nothing
   * @param something the key of its name with the change behind it
   * @param keys what is pressed for the same
   */
  void name(
      Button button,
      ObservableValue<Optional<Change>> change,
      String nothing,
      String something,
      String keys) {
    var spoken = texts.get();
    Runnable name =
        () -> {
          var words = new ChangeWords(session.situation().get().facts(), spoken);
          var text =
              change
                  .getValue()
                  .map(one -> spoken.get(something, keys, words.sentence(one)))
                  .orElseGet(() -> spoken.get(nothing, keys));
          Tip.on(button, text);
          button.setAccessibleText(text);
        };
    change.addListener((property, before, after) -> name.run());
    name.run();
  }

  @Override
  public ZoneId zone() {
    return session.zone();
  }

  @Override
  public void read(Consumer<Past> told) {
    session.past(told);
  }

  @Override
  public void purge(List<RemovedFile> files, Runnable done) {
    session.purge(
        files.stream().map(one -> one.file().sha256()).toList(),
        gone -> {
          var names = words().names(gone.stream().map(RemovedFile::file).toList());
          toast.show(
              texts.get().get("history.purged", names),
              texts.get().get("window.close-message"),
              toast::hide);
          done.run();
        });
  }
}
