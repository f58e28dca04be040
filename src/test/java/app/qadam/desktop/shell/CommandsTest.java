package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.qadam.desktop.kit.Place;
import app.qadam.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private static final KeyCombination K =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  @Test
  void twoCommandsCannotHaveTheSameKeys() {
    assertThatThrownBy(() -> new Commands(List.of(command("one", K), command("two", K))))
        .hasMessageContaining("Two commands have the keys");
  }

  @Test
  void twoCommandsCannotHaveTheSameName() {
    assertThatThrownBy(() -> new Commands(List.of(command("one"), command("one"))))
        .hasMessage("Two commands are called one.");
  }

  @Test
  void whatIsNotPossibleDoesNothing() {
    var done = new ArrayList<String>();
    var no =
        new Command(
            "no",
            Command.Group.GO,
            Phrase.of("page.help"),
            List.of(),
            () -> false,
            () -> done.add("no"));
    no.run();
    assertThat(done).isEmpty();
    assertThat(new Commands(List.of(no, command("yes"))).possible())
        .extracting(Command::id)
        .containsExactly("yes");
  }

  @Test
  void theWayBackIsWalkedForwardAgainAndEndsWhereAnotherWayBegins() {
    List<Place> opened = new ArrayList<>();
    var visited = new Visited(opened::add);
    visited.came(new Place.Overview());
    visited.came(new Place.Settings());
    visited.came(new Place.Settings());
    visited.came(new Place.Help());
    visited.back();
    visited.back();
    assertThat(opened).containsExactly(new Place.Settings(), new Place.Overview());
    assertThat(visited.hasBack()).isFalse();
    visited.forward();
    assertThat(opened.getLast()).isEqualTo(new Place.Settings());
    visited.came(new Place.History());
    assertThat(visited.hasForward()).isFalse();
    visited.forget();
    assertThat(visited.hasBack()).isFalse();
  }

  private static Command command(String id, KeyCombination... keys) {
    return new Command(
        id, Command.Group.GO, Phrase.of("page.help"), List.of(keys), () -> true, () -> {});
  }
}
