package app.qadam.model.plan;

/** How fast things go. */
enum Scenario {
  BEST,
  TYPICAL,
  MAXIMUM
}
