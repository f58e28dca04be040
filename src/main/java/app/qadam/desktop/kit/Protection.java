package app.qadam.desktop.kit;

import app.qadam.store.Passphrase;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/**
 * What a page may ask about the passphrase of the open file. What takes time is done off the FX
 * thread; answers come on it. Passphrases that are given are forgotten with the answer.
 */
public interface Protection {
  /** What became of it. */
  enum Answer {
    DONE,
    /** The present passphrase is another one; the file is as it was. */
    WRONG_PASSPHRASE,
    /** The file is as it was, and the person was told why. */
    FAILED
  }

  /** The file's name, without its folder. */
  String fileName();

  /** Whether the file is kept under a passphrase. */
  ReadOnlyBooleanProperty isProtected();

  /** Protects the file. */
  void protect(Passphrase next, Consumer<Answer> told);

  /** Gives the file another passphrase. */
  void change(Passphrase present, Passphrase next, Consumer<Answer> told);

  /** Takes the protection away. */
  void remove(Passphrase present, Consumer<Answer> told);

  /** Saves the sheet on which the passphrase is written by hand. */
  void saveSheet();
}
