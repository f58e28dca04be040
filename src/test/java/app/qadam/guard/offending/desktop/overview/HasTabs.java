package app.qadam.guard.offending.desktop.overview;

import javafx.scene.control.TabPane;

/** Breaks a house rule on purpose. */
final class HasTabs {
  TabPane tabs() {
    return new TabPane();
  }
}
