package app.qadam.export.pdf;

/** The fonts that are shipped. */
enum Face {
  REGULAR("Inter-Regular.ttf"),
  SEMI_BOLD("Inter-SemiBold.ttf"),
  BOLD("Inter-Bold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /** Where it lies among the resources. */
  String resource() {
    return "/app/qadam/look/fonts/" + file;
  }
}
