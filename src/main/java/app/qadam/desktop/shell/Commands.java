package app.qadam.desktop.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Every command of the window, once: menus, keys and the search are made of this list. */
record Commands(List<Command> all) {
  Commands {
    all = List.copyOf(all);
    var ids = new HashSet<String>();
    var keys = new HashSet<Object>();
    for (Command command : all) {
      if (!ids.add(command.id())) {
        throw new IllegalArgumentException("Two commands are called " + command.id() + ".");
      }
      for (var combination : command.keys()) {
        if (!keys.add(combination)) {
          throw new IllegalArgumentException("Two commands have the keys " + combination + ".");
        }
      }
    }
  }

  /**
   * The command with an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  Command get(String id) {
    return all.stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no command " + id + "."));
  }

  /** Those that would do something now. */
  List<Command> possible() {
    return all.stream().filter(command -> command.isPossible().getAsBoolean()).toList();
  }

  Optional<Command> of(KeyEvent pressed) {
    return all.stream()
        .filter(command -> command.keys().stream().anyMatch(keys -> keys.match(pressed)))
        .findFirst();
  }

  /**
   * Lets the keys of the commands work in a scene, whatever it shows: what has the focus is asked
   * first, so that a field can undo its own typing.
   */
  void listenIn(Scene scene) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed ->
            of(pressed)
                .ifPresent(command -> {
                  pressed.consume();
                  command.run();
                }));
  }
}
