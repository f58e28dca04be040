package app.qadam.desktop.details;

import app.qadam.desktop.kit.Situation;
import javafx.scene.layout.Region;

/** One of the parts of the page. */
interface Part {
  Region root();

  /** Shows a new situation; what is being typed stays. */
  void show(Situation now);

  /** Saves what is typed and not saved. */
  default void save() {}
}
