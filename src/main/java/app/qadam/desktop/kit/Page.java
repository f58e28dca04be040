package app.qadam.desktop.kit;

import java.util.Optional;
import javafx.scene.layout.Region;

/** A page: its title in the top bar, and what is below. */
public interface Page {
  /** What stands in the top bar. */
  String title();

  /** What fills the window. */
  Region root();

  /** Called when the window comes to the page, also when it is there already. */
  default void arrive(Place place) {}

  /**
   * Called before the window goes elsewhere or closes: what is typed and not saved is saved now.
   */
  default void leave() {}

  /** What is printed of this page; empty where the whole plan is. */
  default Optional<Printed> printed() {
    return Optional.empty();
  }
}
