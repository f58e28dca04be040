package app.qadam.guard.offending.text;

import javafx.beans.property.StringProperty;

/** Breaks a house rule on purpose. */
interface KnowsTheScreen {
  StringProperty title();
}
