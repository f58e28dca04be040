package app.qadam.desktop.shell;

import app.qadam.store.Passphrase;
import app.qadam.store.StoreProblem;
import app.qadam.store.Unlocking;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The door through which files are opened. It asks for the passphrase of a protected one, and shuts
 * it again on request or when nobody was there for a while.
 */
final class LockDoor {
  private final Session session;
  private final Preferences preferences;
  private final IdleClock idle;
  private final Supplier<Texts> texts;
  private final House house;

  /** The file whose passphrase is asked for. */
  private Optional<Path> asked = Optional.empty();

  /** The file that was open here last and was locked. */
  private Optional<Path> locked = Optional.empty();

  /** What is said to the person who is asked, when it is something of its own. */
  private Optional<String> reason = Optional.empty();

  private @Nullable UnlockView view;
  private boolean locking;
  private boolean toldOfLoss;

  /** The window around the door. */
  interface House {
    /** Saves what is typed. */
    void leave();

    /**
     * Shows a form in which something waits to be saved, and says that the file stays open for it;
     * once, since the next time it is locked without that.
     *
     * @return whether there was one
     */
    boolean staysForAForm();

    /** Forgets the pages and all else that tells of the file. */
    void forget();

    /** Shows what there is to see: the door as long as it is shut. */
    void arrange();

    /**
     * A file is open.
     *
     * @param again whether it is the one that was locked here
     */
    void entered(boolean again);

    /** Says why something could not be done. */
    void tell(Exception problem);

    /** Says that the file stays open, because what was typed last is not saved. */
    void tellNotLocked();

    /** Leads to where a file is given a passphrase. */
    void showProtection();

    /** Asks the person for a file to open. */
    void chooseAnother();
  }

  LockDoor(
      Session session,
      Preferences preferences,
      IdleClock idle,
      Supplier<Texts> texts,
      House house) {
    this.session = session;
    this.preferences = preferences;
    this.idle = idle;
    this.texts = texts;
    this.house = house;
    session
        .failed()
        .addListener((property, before, after) -> {
          if (!after) {
            toldOfLoss = false;
          }
        });
  }

  /** Whether the window shows the door and nothing of a file. */
  boolean isShut() {
    return asked.isPresent();
  }

  /** The file in front of whose door the person stands. */
  Optional<Path> file() {
    return asked;
  }

  /** Opens a file in place of the one that is open, or asks for its passphrase first. */
  void open(Path file) {
    session.open(
        file,
        Unlocking.NONE,
        this::entered,
        error -> {
          if (error instanceof StoreProblem problem
              && problem.kind() == StoreProblem.Kind.PROTECTED) {
            ask(file);
          } else {
            tell(error);
          }
        });
  }

  /** A file is open, whichever way it came. */
  void entered() {
    boolean again = locked.isPresent() && locked.equals(session.file().get());
    locked = Optional.empty();
    shutNoMore();
    idle.touch();
    house.entered(again);
  }

  /** The file that is open is wanted after all. */
  void stay() {
    if (isShut()) {
      shutNoMore();
      house.arrange();
    }
  }

  private void ask(Path file) {
    shutNoMore();
    asked = Optional.of(file);
    house.arrange();
  }

  /** Asks the passphrase of a file and says why. */
  void ask(Path file, String why) {
    shutNoMore();
    asked = Optional.of(file);
    reason = Optional.of(why);
    house.arrange();
  }

  private void shutNoMore() {
    asked = Optional.empty();
    reason = Optional.empty();
    if (view != null) {
      view.forget();
      view = null;
    }
  }

  /** The page at the door. */
  Region page() {
    var file = asked.orElseThrow();
    var name = String.valueOf(file.getFileName());
    boolean wasOpen = locked.isPresent() && locked.equals(asked);
    var said =
        reason.orElseGet(() -> texts.get().get(wasOpen ? "unlock.locked" : "unlock.protected"));
    var made = new UnlockView(texts.get(), name, said, wishes(file));
    view = made;
    return made.root();
  }

  /** Takes the focus to where the passphrase is typed. */
  void arrive() {
    if (view != null) {
      view.arrive();
    }
  }

  private UnlockView.Wishes wishes(Path file) {
    return new UnlockView.Wishes() {
      @Override
      public void open(Passphrase passphrase) {
        unlock(file, passphrase);
      }

      @Override
      public void openAnother() {
        house.chooseAnother();
      }

      @Override
      public void back() {
        stay();
      }
    };
  }

  private void unlock(Path file, Passphrase passphrase) {
    session.open(
        file,
        path -> passphrase,
        () -> {
          passphrase.close();
          entered();
        },
        error -> {
          passphrase.close();
          refused(error);
        });
  }

  private void refused(Exception error) {
    boolean isWrong =
        error instanceof StoreProblem problem
            && problem.kind() == StoreProblem.Kind.WRONG_PASSPHRASE;
    if (view != null && isWrong) {
      view.refuse(texts.get().get("unlock.wrong"));
    } else {
      tell(error);
    }
  }

  /** Says it at the door too, where the person stands. */
  private void tell(Exception error) {
    if (view != null && error instanceof StoreProblem problem) {
      view.tell(texts.get().get("store." + problem.kind().id(), problem.fileName()));
    }
    house.tell(error);
  }

  /** Locks the file now; one that is not protected leads to where it can be. */
  void lock() {
    if (isOpen()) {
      lock(true);
    } else if (session.file().get().isPresent() && !isShut()) {
      house.showProtection();
    }
  }

  private boolean isOpen() {
    return session.underPassphrase().get() && !locking;
  }

  /** Input in a window: somebody is there, unless it comes after the time was over. */
  void seen(InputEvent event) {
    if (lockWhenOver()) {
      event.consume();
    } else {
      idle.touch();
    }
  }

  /** Looks at the clock and locks the file when nobody was there for the chosen time. */
  boolean lockWhenOver() {
    int minutes = preferences.lockAfter();
    boolean isOver = minutes > 0 && isOpen() && idle.isOver(Duration.ofMinutes(minutes));
    if (isOver) {
      // Should it not be possible, it is tried again after the same time.
      idle.touch();
      lock(false);
    }
    return isOver;
  }

  /**
   * @param wished whether the person wishes it; who was told of what is not saved goes without it
   */
  private void lock(boolean wished) {
    house.leave();
    if (house.staysForAForm()) {
      return;
    }
    locking = true;
    session.afterAll(() -> {
      if (session.failed().get() && !(wished && toldOfLoss)) {
        locking = false;
        toldOfLoss = true;
        house.tellNotLocked();
      } else {
        var file = session.file().get();
        session.lock(() -> shut(file));
      }
    });
  }

  private void shut(Optional<Path> file) {
    locking = false;
    locked = file;
    InputWatch.closePopups();
    house.forget();
    file.ifPresent(this::ask);
  }
}
