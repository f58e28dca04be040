package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.store.StoreProblem;
import app.qadam.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says above the page what could not be done with the file, and offers the ways out. */
final class FileTrouble {
  private final Session session;
  private final Runnable tryAgain;
  private final Runnable elsewhere;
  private final VBox root = Parts.column(0);

  /** Whether what is said is over as soon as everything is saved. */
  private boolean ofSaving;

  /**
   * Nothing is said yet.
   *
   * @param elsewhere goes on in a copy
   */
  FileTrouble(Session session, Runnable tryAgain, Runnable elsewhere) {
    this.session = session;
    this.tryAgain = tryAgain;
    this.elsewhere = elsewhere;
  }

  Node root() {
    return root;
  }

  /** Says what happened; how many changes wait, and how they come to the disk, when some do. */
  void show(StoreProblem problem, String sentence, Texts texts) {
    int waiting = session.unsaved();
    ofSaving = waiting > 0;
    if (ofSaving) {
      show(
          sentence,
          texts,
          Parts.text(texts.quantity("unsaved.waiting", waiting)),
          ways(problem.kind(), texts));
    } else {
      show(sentence, texts);
    }
  }

  /** Says what happened, with what is to be done about it. */
  void show(String sentence, Texts texts, Node... ways) {
    var box = Parts.callout(Tone.BAD, texts.get("problem.heading"), Parts.text(sentence));
    box.setId("window-problem");
    box.getChildren().addAll(ways);
    box.getChildren().add(Parts.link(texts.get("window.close-message"), this::clear));
    root.getChildren().setAll(box);
  }

  private FlowPane ways(StoreProblem.Kind kind, Texts texts) {
    var again = Parts.secondary(texts.get("unsaved.try-again"), tryAgain);
    var ways = new FlowPane(10, 10, Parts.id("trouble-try-again", again));
    if (canBeLeft(kind)) {
      var copy = Parts.secondary(texts.get("unsaved.elsewhere"), elsewhere);
      ways.getChildren().add(Parts.id("trouble-elsewhere", copy));
    }
    return ways;
  }

  /** Whether a copy is a way out: what another program wrote is looked at first. */
  private static boolean canBeLeft(StoreProblem.Kind kind) {
    return switch (kind) {
      case GONE, REPLACED, DISK_FULL, READ_ONLY, DEVICE, CANNOT_WRITE, IN_USE -> true;
      case NOT_FOUND,
          EXISTS,
          NO_FOLDER,
          NOT_QADAM,
          NEWER,
          NOT_A_FILE,
          OTHER_TABLES,
          DAMAGED,
          PROTECTED,
          WRONG_PASSPHRASE,
          CUT_SHORT,
          TAMPERED,
          TOO_LARGE,
          CHANGED_OUTSIDE,
          NO_LOCK,
          CANNOT_READ ->
          false;
    };
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
