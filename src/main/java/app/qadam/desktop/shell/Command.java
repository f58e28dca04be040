package app.qadam.desktop.shell;

import app.qadam.model.Named;
import app.qadam.model.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;

/**
 * Something that the window does when asked: from a menu, by keys, or by searching for it.
 *
 * @param title what it does
 * @param keys what is pressed for it: the first is the one to write down, the others do it as well;
 *     may be empty
 * @param isPossible whether it would do something now
 */
record Command(
    String id,
    Group group,
    Phrase title,
    List<KeyCombination> keys,
    BooleanSupplier isPossible,
    Runnable action) {
  Command {
    keys = List.copyOf(keys);
    if (id.isBlank()) {
      throw new IllegalArgumentException("A command needs an id.");
    }
  }

  /** What commands are for. */
  enum Group implements Named {
    GO("go"),
    EDIT("edit"),
    FILE("file"),
    WINDOW("window");

    private final String id;

    Group(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The keys to write down. */
  Optional<KeyCombination> shortcut() {
    return keys.stream().findFirst();
  }

  /** The keys to write down, as the system writes them: {@code Ctrl+K}, or {@code ⌘K}. */
  String written() {
    return shortcut().map(KeyCombination::getDisplayText).orElse("");
  }

  /** Does it, when it is possible. */
  void run() {
    if (isPossible.getAsBoolean()) {
      action.run();
    }
  }
}
