package app.qadam.desktop.shell;

import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.TextCheck;
import app.qadam.store.NotBroughtBack;
import app.qadam.store.StoreProblem;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Hyperlink;

/** Says in words what could not be done, with the ways out of it. */
final class ToldProblems {
  private static final Logger LOG = Logger.getLogger(ToldProblems.class.getName());

  private final Session session;
  private final Safekeeping safekeeping;
  private final Around around;

  /** Where it is said. */
  interface Around {
    Texts texts();

    FileTrouble trouble();

    WelcomeView welcome();

    /** Back from the ways out for a file that does not open, when they are shown. */
    void leaveRescue();

    /** Shows the ways out for a file that does not open. */
    void showRescue(BackupDesk backups, String sentence, Optional<Consumer<Path>> salvage);

    void tellUnexpected(Throwable error);
  }

  ToldProblems(Session session, Safekeeping safekeeping, Around around) {
    this.session = session;
    this.safekeeping = safekeeping;
    this.around = around;
  }

  /** What could not be done is said in words; what was typed stays where it is. */
  void tell(Exception error) {
    switch (error) {
      case StoreProblem problem -> tell(problem);
      case NotBroughtBack refused -> {
        LOG.log(Level.WARNING, "not brought back: {0}", refused.what().key());
        var sentence = around.texts().say(refused.sentence());
        around.welcome().tell(sentence, List.of());
        around.trouble().show(sentence, around.texts());
      }
      case TextCheck.UnfitText unfit -> {
        LOG.log(Level.WARNING, "not done: {0}", unfit.why().key());
        around.trouble().show(around.texts().say(unfit.why()), around.texts());
      }
      // Two presses in a row: the first one did it, and the page shows that already.
      case Change.StaleChange late -> LOG.log(Level.INFO, "a change came too late");
      case Session.NoFileOpen late -> LOG.log(Level.INFO, "the file was locked before");
      default -> around.tellUnexpected(error);
    }
  }

  private void tell(StoreProblem problem) {
    LOG.log(Level.WARNING, "not done: {0}", problem.kind().id());
    var sentence = around.texts().get("store." + problem.kind().id(), problem.fileName());
    // What went wrong is told where the person came from.
    around.leaveRescue();
    around.welcome().tell(sentence, ways(problem, sentence));
    around.trouble().show(problem, sentence, ways(problem, sentence), around.texts());
  }

  /** Ways out of a problem with a file that is not open. */
  private List<Hyperlink> ways(StoreProblem problem, String sentence) {
    boolean isOpen =
        session.file().get().filter(file -> MainWindow.isSame(file, problem.file())).isPresent();
    if (isOpen || !Safekeeping.helps(problem.kind())) {
      return List.of();
    }
    var backups =
        Parts.id(
            "problem-backups",
            Parts.link(around.texts().get("rescue.open"), () -> showRescue(problem, sentence)));
    var salvage =
        Parts.id(
            "problem-salvage",
            Parts.link(
                around.texts().get("rescue.salvage"), () -> safekeeping.salvage(problem.file())));
    return Safekeeping.canSalvage(problem.kind()) ? List.of(backups, salvage) : List.of(backups);
  }

  private void showRescue(StoreProblem problem, String sentence) {
    Optional<Consumer<Path>> salvage =
        Safekeeping.canSalvage(problem.kind())
            ? Optional.of(safekeeping::salvage)
            : Optional.empty();
    around.showRescue(safekeeping.of(problem.file()), sentence, salvage);
  }
}
