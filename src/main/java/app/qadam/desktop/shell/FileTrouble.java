package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.store.StoreProblem;
import app.qadam.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Says above the page what could not be done with the file, and offers the ways out. */
final class FileTrouble {
  private static final String NOT_LOCKED = "not-locked";
  private static final String FORM_WAITS = "form-waits";

  /** How the window stays for what is typed. */
  enum Stays {
    OPEN("unsaved.form.close"),
    UNLOCKED("unsaved.form.lock"),
    WITH_THE_FILE("unsaved.form.file"),
    BEFORE_RESTORING("unsaved.form.restore"),
    IN_THE_LANGUAGE("unsaved.form.language");

    private final String key;

    Stays(String key) {
      this.key = key;
    }
  }

  /** Where a copy is a way out: what another program wrote, for one, is looked at first. */
  private static final Set<StoreProblem.Kind> CAN_BE_LEFT =
      EnumSet.of(
          StoreProblem.Kind.GONE,
          StoreProblem.Kind.REPLACED,
          StoreProblem.Kind.DISK_FULL,
          StoreProblem.Kind.READ_ONLY,
          StoreProblem.Kind.DEVICE,
          StoreProblem.Kind.CANNOT_WRITE,
          StoreProblem.Kind.IN_USE);

  private final Session session;
  private final Runnable tryAgain;
  private final Runnable elsewhere;
  private final Consumer<String> announce;
  private final VBox root = Parts.column(0);

  /** Whether what is said is over as soon as everything is saved. */
  private boolean ofSaving;

  /**
   * Nothing is said yet.
   *
   * @param elsewhere goes on in a copy
   * @param announce tells what happened to who does not see it
   */
  FileTrouble(Session session, Runnable tryAgain, Runnable elsewhere, Consumer<String> announce) {
    this.announce = announce;
    this.session = session;
    this.tryAgain = tryAgain;
    this.elsewhere = elsewhere;
  }

  Node root() {
    return root;
  }

  /**
   * Says what happened; how many changes wait and how they come to the disk, when some do.
   *
   * @param around ways around a file that does not open
   */
  void show(StoreProblem problem, String sentence, List<? extends Node> around, Texts texts) {
    int waiting = session.unsaved();
    ofSaving = waiting > 0;
    if (ofSaving) {
      show(
          sentence,
          texts,
          Parts.text(texts.quantity("unsaved.waiting", waiting)),
          ways(problem.kind(), texts));
    } else {
      show(sentence, texts, around.toArray(Node[]::new));
    }
  }

  /** Says what happened, with what is to be done about it. */
  void show(String sentence, Texts texts, Node... ways) {
    var box = Parts.callout(Tone.BAD, texts.get("problem.heading"), Parts.text(sentence));
    box.setId("window-problem");
    box.getChildren().addAll(ways);
    box.getChildren().add(Parts.link(texts.get("window.close-message"), this::clear));
    root.getChildren().setAll(box);
    announce.accept(texts.get("problem.heading") + ": " + sentence);
  }

  private Flow ways(StoreProblem.Kind kind, Texts texts) {
    var again = Parts.secondary(texts.get("unsaved.try-again"), tryAgain);
    var ways = new Flow(8, 8, Parts.id("trouble-try-again", again));
    if (CAN_BE_LEFT.contains(kind)) {
      var copy = Parts.secondary(texts.get("unsaved.elsewhere"), elsewhere);
      ways.getChildren().add(Parts.id("trouble-elsewhere", copy));
    }
    return ways;
  }

  /** Says beside the rest that the file stays open when it was to be locked. */
  void tellNotLocked(String sentence, Texts texts) {
    tellStays(texts.get("unlock.not-locked.heading"), sentence);
  }

  /** Says beside the rest that the window stays open when it was to be closed. */
  void tellNotClosed(Texts texts) {
    tellStays(texts.get("unsaved.not-closed.heading"), texts.get("unsaved.not-closed"));
  }

  /**
   * Says that what stands in a form is not saved.
   *
   * @param isField whether it is in a field without a button, which cannot be kept as it is
   */
  void tellWaiting(boolean isField, Stays why, Texts texts) {
    clearWaiting();
    var heading = texts.get("unsaved.form.heading");
    var way = texts.get(isField ? "unsaved.form.field" : "unsaved.form.button");
    var sentence = way + " " + texts.get(why.key);
    root.getChildren()
        .add(Parts.id(FORM_WAITS, Parts.callout(Tone.WARN, heading, Parts.text(sentence))));
    announce.accept(heading + ": " + sentence);
  }

  private void tellStays(String heading, String sentence) {
    var box = Parts.callout(Tone.WARN, heading, Parts.text(sentence));
    box.setId(NOT_LOCKED);
    root.getChildren().removeIf(node -> NOT_LOCKED.equals(node.getId()));
    root.getChildren().add(box);
    announce.accept(heading + ": " + sentence);
  }

  /** What was said of a form is over. */
  void clearWaiting() {
    root.getChildren().removeIf(node -> FORM_WAITS.equals(node.getId()));
  }

  /** Everything is on the disk. */
  void saved() {
    if (ofSaving) {
      clear();
    }
  }

  void clear() {
    ofSaving = false;
    root.getChildren().clear();
  }
}
