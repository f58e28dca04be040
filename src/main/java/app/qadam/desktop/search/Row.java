package app.qadam.desktop.search;

/** A row of what is shown below the box. */
sealed interface Row {
  /** What the rows below are. */
  record Heading(String text) implements Row {}

  /** Something to choose. */
  record Choice(Hit hit) implements Row {}
}
