package app.qadam.guard.offending.export;

import javafx.beans.property.StringProperty;

/** Breaks a house rule on purpose. */
interface KnowsTheScreen {
  StringProperty title();
}
