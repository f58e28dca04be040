package app.qadam.guard.offending.content;

import javafx.scene.image.Image;

/** Breaks a house rule on purpose. */
public interface KnowsTheScreen {
  Image picture();
}
